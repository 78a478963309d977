import { roleIds } from '../roles/roleIds';
import { activitiesIn, activityColumns, type ActivityColumn } from './activityColumns';
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
      activityColumns(base).map((column) => {
        const activities = activitiesIn(base, role, column);
        return {
          href: null,
          cells: {
            role: textIn(input, base.roles[role].label),
            year: headOf(input, column),
            activities: String(activities.length),
            direct: String(activities.filter((a) => a.focus === 'direct').length),
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
      const activities = base.activities.all.filter((a) => a.role === role);
      const direct = activities.filter((a) => a.focus === 'direct').length;
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
