import { useTranslations } from 'next-intl';
import { fillOf } from '#lib/activities/fillOf';
import { nameFill } from '#lib/activities/nameFill';
import { formatWhen } from '#lib/dates/formatWhen';
import { pathOf } from '#lib/pages/pathOf';
import { yearTokens, type TokensOf } from '#lib/timeline/filterTokens';
import { sortByTime } from '#lib/timeline/sortByTime';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';

type Props = {
  readonly view: View;
  readonly years: readonly number[];
  /** The words by which the filters' rules find an activity. */
  readonly tokens: TokensOf;
};

/** The same activities as a table, each leading to its own page; what has no date is among them. */
export function ActivityTable({ view, years, tokens }: Props) {
  const t = useTranslations('ActivityTable');
  const { base, locale } = view;
  const { role, activityKind, level } = base.vocabularies;
  return (
    <section className="timeline-list" aria-labelledby="list">
      <h2 id="list">{t('title', { count: String(base.activities.all.length) })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('activity')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col" className="number">
              {t('sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sortByTime(base.activities.all).map((activity) => (
            <tr
              key={activity.id}
              id={activity.id}
              data-r={activity.role}
              data-direct={activity.focus === 'direct' ? '' : undefined}
              data-f={tokens(activity)}
              data-y={yearTokens(activity, years).join(' ')}
            >
              <td>{formatWhen(activity.when, locale)}</td>
              <td>
                <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
                  <Words view={view} text={activity.short} />
                </a>
                <span className="quiet">
                  {`${activityKind[activity.kind].label[locale]}, ${level[activity.level].label[locale].toLowerCase()}`}
                </span>
              </td>
              <td>
                <RoleMark role={activity.role} fill={fillOf(activity)} size={16} />
                <span className="role-name">{role[activity.role].label[locale]}</span>
                <span className="unseen">
                  {' · '}
                  {nameFill(view, activity)}
                </span>
              </td>
              <td className="number">{activity.sources.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
