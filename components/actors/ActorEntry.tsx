import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { Actor, WithId } from '#data/types';
import { activitiesOf } from '#lib/actors/activitiesOf';
import { roleIds } from '#lib/roles/roleIds';
import { wordIn } from '#lib/text/wordIn';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';
import { ActorRole } from './ActorRole';

type Props = { readonly view: View; readonly actor: WithId<Actor>; readonly isFirst: boolean };

/** An organisation: its name in both languages, what it is, in which activities it is named, on what that rests. */
export function ActorEntry({ view, actor, isFirst }: Props) {
  const t = useTranslations('ActorEntry');
  const { base, locale } = view;
  const groups = activitiesOf(actor.id, base.activities.all, roleIds);
  const others = locales.filter(
    (other) => other !== locale && actor.name[other] !== actor.name[locale],
  );
  const facts = [
    actor.abbreviation,
    actor.country && wordIn(base.vocabularies.country, actor.country).label[locale],
    actor.isGroup ? t('group') : null,
  ].filter(Boolean);
  return (
    <article id={actor.id} className="actor" data-sorted="">
      <div>
        <h3>{actor.name[locale]}</h3>
        {others.map((other) => (
          <p key={other} lang={other} className="quiet" data-not-paired="">
            {actor.name[other]}
          </p>
        ))}
        {facts.length > 0 ? <p className="small quiet">{facts.join(' · ')}</p> : null}
      </div>
      <section className="actor-body">
        <p>
          <Words view={view} text={actor.description} />
        </p>
        {actor.caution ? (
          <p className="small quiet">
            <Words view={view} text={actor.caution} />
          </p>
        ) : null}
        {actor.whyListed ? (
          <p className="small">
            <b>{t('whyListed')}</b> <Words view={view} text={actor.whyListed} />
          </p>
        ) : null}
        {groups.map(({ role, activities }) => (
          <ActorRole key={role} view={view} role={role} activities={activities} />
        ))}
        {groups.length === 0 && actor.id !== base.subject ? (
          <p className="small said-empty">{t('none')}</p>
        ) : null}
        <SourceChips view={view} ids={actor.sources} isFirst={isFirst} />
      </section>
    </article>
  );
}
