import type { RoleId } from '#data/types';
import { inRole, type ActivityColumn } from '#lib/activities/activityColumns';
import { formatNumber } from '#lib/figures/formatFigure';
import { RoleEmblem } from '../../ui/RoleEmblem';
import { ActivityMarks } from '../ActivityMarks';
import type { ChartProps } from '../chartProps';

type Props = ChartProps<'lanes'> & {
  readonly role: RoleId;
  readonly cells: readonly { readonly column: ActivityColumn; readonly edge: string }[];
};

/** The lane of one role: in each cell the count, then its marks; an empty cell says that nothing was found. */
export function LaneRow({ view, chart, role, cells }: Props) {
  const { base, locale } = view;
  return (
    <tr>
      <th scope="row" className="chart-role">
        <RoleEmblem role={role} size={28} />{' '}
        <span className="capital">{base.roles[role].label[locale]}</span>
      </th>
      {cells.map(({ column, edge }) => {
        const activities = inRole(column.activities, role);
        const head = column.year ?? base.vocabularies.period[column.period].label[locale];
        return (
          <td key={column.key} className={`lane-cell ${edge}`}>
            <span className="lane-head" aria-hidden="true">
              {head}
            </span>
            <span className={activities.length === 0 ? 'lane-count quiet' : 'lane-count'}>
              {formatNumber(activities.length, locale)}
            </span>
            {activities.length === 0 ? (
              <span className="said-empty small">{chart.words.empty[locale]}</span>
            ) : null}
            <ActivityMarks view={view} activities={activities} />
            {column.period === 'undated' ? (
              <ul className="lane-names">
                {activities.map((activity) => (
                  <li key={activity.id}>{activity.short[locale]}</li>
                ))}
              </ul>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}
