import { activityColumns, type ActivityColumn } from '#lib/charts/activityColumns';
import { wordOf } from '#lib/charts/wordOf';
import { roleIds } from '#lib/roles/roleIds';
import { MarkKey } from '../../ui/MarkKey';
import type { ChartProps } from '../chartProps';
import { LaneRow } from './LaneRow';

/** Three lanes, one a role; a column a year; what lies before, after or without a date beyond a double rule. */
export function Lanes({ view, chart }: ChartProps) {
  const columns = activityColumns(view.base);
  const word = (key: string) => wordOf(view, chart, key);
  return (
    <>
      <table className={`lanes lanes-${columns.length}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{word('axis')}</span>
            </th>
            {columns.map((column, i) => (
              <th key={column.key} scope="col" className={edgeOf(columns, i)}>
                {column.year ?? view.base.vocabularies.period[column.period].label[view.locale]}
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
          { fill: 'filled', words: word('direct') },
          { fill: 'hollow', words: word('context') },
          { fill: 'cored', words: word('other-body') },
        ]}
      />
      <p className="small quiet">
        {word('axis')} · {word('our-coding')}
      </p>
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
