import { useTranslations } from 'next-intl';
import type { Activity, WithId } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { formatMonth } from '#lib/dates/formatDate';
import { quarterOf } from '#lib/lanes/quarterOf';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { RoleMark } from '../ui/RoleMark';
import { YearCounts } from './YearCounts';

type Props = { readonly view: View };

type Row = {
  readonly key: string;
  readonly label: string;
  readonly of: readonly WithId<Activity>[];
};

/** The same activities by quarter and role, for narrow screens: the marks are the links. */
export function QuarterTable({ view }: Props) {
  const t = useTranslations('QuarterTable');
  const { base, locale } = view;
  const { from, to } = base.study;
  const core = base.activities.all.filter((activity) => activity.period === 'core');
  const rowsOf = (year: number): readonly Row[] =>
    ([1, 2, 3, 4, null] as const)
      .map((quarter) => ({
        key: `${year}-${quarter ?? 'none'}`,
        label: quarter
          ? `${formatMonth(quarter * 3 - 2, locale, 'short')}–${formatMonth(quarter * 3, locale, 'short')}`
          : t('noMonth'),
        of: core.filter((activity) => {
          const place = quarterOf(activity.when);
          return place?.year === year && place.quarter === quarter;
        }),
      }))
      .filter(({ key, of }) => of.length > 0 || !key.endsWith('none'));
  return (
    <table className="quarter-table" data-not-paired="">
      <caption className="unseen">{t('caption')}</caption>
      <thead>
        <tr>
          <td />
          {roleIds.map((role) => (
            <th key={role} scope="col">
              <RoleEmblem role={role} size={24} />
              {base.vocabularies.role[role].label[locale]}
            </th>
          ))}
        </tr>
      </thead>
      {Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => (
        <tbody key={year}>
          <tr className="quarter-year">
            <th scope="rowgroup" colSpan={4}>
              {year} <YearCounts view={view} year={year} />
            </th>
          </tr>
          {rowsOf(year).map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {roleIds.map((role) => (
                <td key={role}>
                  {row.of
                    .filter((activity) => activity.role === role)
                    .map((activity) => (
                      <a
                        key={activity.id}
                        className="mark-link"
                        href={pathOf(locale, `timeline/${activity.id}`)}
                        data-open=""
                      >
                        <RoleMark role={role} fill={fillOf(activity)} />
                        <span className="unseen">{activity.short[locale]}</span>
                      </a>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
