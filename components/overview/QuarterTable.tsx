import { useTranslations } from 'next-intl';
import type { Activity, When, WithId } from '#data/types';
import { inRole, type ActivityColumn } from '#lib/activities/activityColumns';
import { formatMonth, splitDate } from '#lib/dates/formatDate';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { ActivityMarks } from './ActivityMarks';
import { YearCounts } from './YearCounts';

type Props = { readonly view: View; readonly years: readonly ActivityColumn[] };

type Row = {
  readonly key: string;
  readonly label: string;
  readonly of: readonly WithId<Activity>[];
};

/** Quarter in which something began; `null` where only the year is known. */
function quarterOf({ from }: When): number | null {
  const { month } = splitDate(from ?? '');
  return month === null ? null : Math.ceil(month / 3);
}

/** The same activities by quarter and role, for narrow screens: the marks are the links. */
export function QuarterTable({ view, years }: Props) {
  const t = useTranslations('QuarterTable');
  const { base, locale } = view;
  const rowsOf = ({ key: year, activities }: ActivityColumn): readonly Row[] =>
    [1, 2, 3, 4, null]
      .map((quarter) => ({
        key: `${year}-${quarter ?? 'none'}`,
        label: quarter
          ? `${formatMonth(quarter * 3 - 2, locale, 'short')}–${formatMonth(quarter * 3, locale, 'short')}`
          : t('noMonth'),
        of: activities.filter(({ when }) => quarterOf(when) === quarter),
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
      {years.map((column) => (
        <tbody key={column.key}>
          <tr className="quarter-year">
            <th scope="rowgroup" colSpan={4}>
              {column.key} <YearCounts activities={column.activities} />
            </th>
          </tr>
          {rowsOf(column).map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {roleIds.map((role) => (
                <td key={role}>
                  <ActivityMarks view={view} activities={inRole(row.of, role)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
