import {
  activityColumns,
  countDirect,
  inRole,
  type ActivityColumn,
} from '../activities/activityColumns';
import { roleIds } from '../roles/roleIds';
import { columnsOf, originOf, textIn, type ChartTable, type TableInput } from './chartTable';

const ends = ['caution', 'sources'] as const;

/** Head of a column: its year, or the word for what lies beyond the study. */
function headOf(input: TableInput, column: ActivityColumn): string {
  if (column.year !== null) return String(column.year);
  return textIn(input, input.view.base.vocabularies.period[column.period].label);
}

/** Activities by role and year, cell by cell, those about transactions beside all of them. */
export function tableOfActivities(input: TableInput): ChartTable {
  const { base } = input.view;
  return {
    columns: [
      ...columnsOf(input.word, ['role', 'year', 'activities', 'direct', ...ends]),
      ...columnsOf(input.word, ['entries'], 'export'),
    ],
    rows: roleIds.flatMap((role) =>
      activityColumns(base.activities.all, base.study).map((column) => {
        const activities = inRole(column.activities, role);
        return {
          href: null,
          cells: {
            role: textIn(input, base.roles[role].label),
            year: headOf(input, column),
            activities: String(activities.length),
            direct: String(countDirect(activities)),
            ...originOf(input, 'timeline'),
          },
        };
      }),
    ),
  };
}

/** Activities by role, about transactions and context. */
export function tableOfFocus(input: TableInput): ChartTable {
  const { base } = input.view;
  return {
    columns: [
      ...columnsOf(input.word, ['role', 'activities', 'direct', 'context', ...ends]),
      ...columnsOf(input.word, ['entries'], 'export'),
    ],
    rows: roleIds.map((role) => {
      const activities = inRole(base.activities.all, role);
      const direct = countDirect(activities);
      return {
        href: null,
        cells: {
          role: textIn(input, base.roles[role].label),
          activities: String(activities.length),
          direct: String(direct),
          context: String(activities.length - direct),
          ...originOf(input, 'timeline'),
        },
      };
    }),
  };
}
