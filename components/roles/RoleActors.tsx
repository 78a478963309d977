import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { RoleId } from '#data/types';
import { countActors } from '#lib/actors/countActors';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly role: RoleId };

/** Organisations named in the activities of the role, by kind, with the number of activities. */
export function RoleActors({ view: { base, locale }, role }: Props) {
  const t = useTranslations('RoleActors');
  const groups = countActors(
    base.activities.all.filter((activity) => activity.role === role),
    base.actors.all,
  );
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="actors">
      <h2 id="actors">{t('title')}</h2>
      <p className="quiet">{t('lead')}</p>
      <dl className="role-actors">
        {groups.map(({ type, actors }) => (
          <div key={type}>
            <dt>{base.vocabularies.actorType[type].label[locale]}</dt>
            <dd>
              {actors.map(({ actor, count }, i) => (
                <span key={actor.id}>
                  {i > 0 ? ', ' : ''}
                  <a href={`${pathOf(locale, pages.actors.slug)}#${actor.id}`}>
                    {count > 1 ? <b>{actor.name[locale]}</b> : actor.name[locale]}
                  </a>
                  {count > 1 ? ` ${count}` : ''}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
