import { useTranslations } from 'next-intl';
import { actorTypes } from '#lib/actors/actorTypes';
import { groupByType } from '#lib/actors/groupByType';
import type { View } from '#lib/view';
import { ActorEntry } from './ActorEntry';

type Props = { readonly view: View };

/** Every organisation, by kind, with jumps to the kinds and their numbers. */
export function Actors({ view }: Props) {
  const t = useTranslations('ActorsPage');
  const { base, locale } = view;
  const groups = groupByType(base.actors.all, actorTypes, ({ name }) => name[locale]);
  return (
    <>
      <nav className="actor-kinds no-print" aria-label={t('kinds')}>
        {groups.map(({ type, actors }) => (
          <a key={type} href={`#kind-${type}`}>
            {base.vocabularies.actorType[type].label[locale]}{' '}
            <span className="quiet">{actors.length}</span>
          </a>
        ))}
      </nav>
      {groups.map(({ type, actors }, i) => (
        <section key={type} className="actor-group" aria-labelledby={`kind-${type}`}>
          <h2 id={`kind-${type}`}>{base.vocabularies.actorType[type].label[locale]}</h2>
          {actors.map((actor, j) => (
            <ActorEntry key={actor.id} view={view} actor={actor} isFirst={i + j === 0} />
          ))}
        </section>
      ))}
    </>
  );
}
