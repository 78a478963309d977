import { useTranslations } from 'next-intl';
import type { Activity, WithId } from '#data/types';
import { formatWhen } from '#lib/dates/formatWhen';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import { sortByTime } from '#lib/timeline/sortByTime';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly activity: WithId<Activity> };

/** What else bears on an activity: claims, roles it is easily taken for, and its neighbours in time. */
export function ActivityRelations({ view, activity }: Props) {
  const t = useTranslations('ActivityPage');
  const { base, locale } = view;
  const claims = base.claims.all.filter((claim) => claim.activities.includes(activity.id));
  const lookAlikes = roleIds.flatMap((role) =>
    base.roles[role].lookAlikes
      .filter((lookAlike) => lookAlike.activities.includes(activity.id))
      .map((lookAlike) => ({ ...lookAlike, in: role })),
  );
  const sorted = sortByTime(base.activities.all);
  const at = sorted.findIndex(({ id }) => id === activity.id);
  const neighbours = [
    { label: t('before'), other: sorted[at - 1] },
    { label: t('after'), other: sorted[at + 1] },
  ];
  return (
    <section className="act-relations">
      <p>
        <a className="button" href={`${pathOf(locale, 'timeline')}#${activity.id}`}>
          {t('back')} <Icon name="arrow" />
        </a>
      </p>
      {claims.length > 0 ? (
        <section>
          <h2>{t('claims')}</h2>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <a href={`${pathOf(locale, 'claims')}#${claim.id}`}>
                  <Words view={view} text={claim.claim} />
                </a>
                <span className="small quiet">
                  {base.vocabularies.claimStatus[claim.status].label[locale]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {lookAlikes.length > 0 ? (
        <section>
          <h2>{t('lookAlikes')}</h2>
          <ul>
            {lookAlikes.map((lookAlike) => (
              <li key={`${lookAlike.in}-${lookAlike.role}`}>
                <Words view={view} text={lookAlike.example} />{' '}
                <a className="small" href={pathOf(locale, `roles/${lookAlike.in}`)}>
                  {t('readRole', {
                    role: base.vocabularies.role[lookAlike.in].label[locale].toLowerCase(),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <nav aria-label={t('neighbours')}>
        <h2>{t('neighbours')}</h2>
        <ul>
          {neighbours.map(({ label, other }) =>
            other ? (
              <li key={label}>
                <span className="label">{label}</span>
                <a href={pathOf(locale, `timeline/${other.id}`)}>
                  <Words view={view} text={other.short} />
                </a>
                <span className="small quiet">{formatWhen(other.when, locale)}</span>
              </li>
            ) : null,
          )}
        </ul>
      </nav>
    </section>
  );
}
