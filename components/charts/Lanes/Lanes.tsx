import { activityColumns, type ActivityColumn } from '#lib/activities/activityColumns';
import { roleIds } from '#lib/roles/roleIds';
import { MarkKey } from '../../ui/MarkKey';
import type { ChartProps } from '../chartProps';
import { NotesInLine } from '../NotesInLine';
import { LaneRow } from './LaneRow';

/** Three lanes, one a role; a column a year; what lies before, after or without a date beyond a double rule. */
export function Lanes({ view, chart }: ChartProps<'lanes'>) {
  const { activities, study } = view.base;
  const columns = activityColumns(activities.all, study);
  const { words, notes } = chart;
  const { locale } = view;
  return (
    <>
      <table className={`lanes lanes-${columns.length}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.axis[locale]}</span>
            </th>
            {columns.map((column, i) => (
              <th key={column.key} scope="col" className={edgeOf(columns, i)}>
                {column.year ?? view.base.vocabularies.period[column.period].label[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roleIds.map((role) => (
            <LaneRow
              key={role}
              view={view}
              chart={chart}
              role={role}
              cells={columns.map((column, i) => ({ column, edge: edgeOf(columns, i) }))}
            />
          ))}
        </tbody>
      </table>
      <MarkKey
        view={view}
        entries={[
          { fill: 'filled', words: words.direct[locale] },
          { fill: 'hollow', words: words.context[locale] },
          { fill: 'cored', words: words.otherBody[locale] },
        ]}
      />
      <NotesInLine view={view} notes={notes} first={words.axis[locale]} />
    </>
  );
}

/** A double rule stands where the years of the study begin and where they end. */
function edgeOf(columns: readonly ActivityColumn[], i: number): string {
  const column = columns[i];
  if (!column) return '';
  const isStudy = column.period === 'core';
  const wasStudy = columns[i - 1]?.period === 'core';
  const crosses = i > 0 && isStudy !== wasStudy;
  return `${isStudy ? 'lane-study' : 'lane-beyond'}${crosses ? ' lane-rule' : ''}`;
}
