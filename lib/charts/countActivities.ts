import type { Base } from '#data/base';
import type { Activity, RoleId } from '#data/types';
import { roleIds } from '../roles/roleIds';
import { activitiesIn, activityColumns, yearOf } from './activityColumns';

/** Values for the placeholders of a chart: counts as numbers, years as text, since years take no separators. */
export type Counts = Readonly<Record<string, number | string>>;

type Counted = Pick<Base, 'activities' | 'study'>;

/** Earliest and latest year among activities, begun or ended; empty where none is dated. */
export function yearSpan(activities: readonly Pick<Activity, 'when'>[]): Counts {
  const years = activities
    .flatMap(({ when }) => [when.from, when.to])
    .flatMap((date) => (date === null ? [] : [date.slice(0, 4)]))
    .toSorted();
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? {} : { year_first: first, year_last: last };
}

function firstYear(key: string, activities: readonly Pick<Activity, 'when'>[]): Counts {
  const years = activities.flatMap((a) => yearOf(a) ?? []);
  return years.length === 0 ? {} : { [key]: String(Math.min(...years)) };
}

const byRole = (count: (role: RoleId) => number, prefix = '') =>
  Object.fromEntries(roleIds.map((role) => [`${prefix}${role}`, count(role)]));

/** Counts for the lanes: activities of the study by role and year, those beyond it, and the undated. */
export function countByRoleAndYear(base: Counted): Counts {
  const { all } = base.activities;
  const core = all.filter((a) => a.period === 'core');
  const years = activityColumns(base).filter((column) => column.year !== null);
  const cells = roleIds.flatMap((role) => years.map((year) => activitiesIn(base, role, year)));
  return {
    n: core.length,
    ...firstYear(
      'partner_first_year',
      core.filter((a) => a.role === 'partner'),
    ),
    year_first: String(base.study.from),
    year_last: String(base.study.to),
    ...byRole((role) => core.filter((a) => a.role === role).length),
    outside: all.filter((a) => a.period === 'run-up' || a.period === 'follow-up').length,
    undated: all.filter((a) => a.when.from === null).length,
    cells: cells.length,
    empty_cells: cells.filter((cell) => cell.length === 0).length,
  };
}

/** Counts for filled against hollow: activities about transactions beside all of them, by role. */
export function countByFocus(base: Counted): Counts {
  const { all } = base.activities;
  const direct = all.filter((a) => a.focus === 'direct');
  return {
    n: all.length,
    direct: direct.length,
    ...byRole((role) => all.filter((a) => a.role === role).length, 'n_'),
    ...byRole((role) => direct.filter((a) => a.role === role).length, 'direct_'),
    ...yearSpan(all),
    undated: all.filter((a) => a.when.from === null).length,
    ...firstYear(
      'direct_first_core_year',
      direct.filter((a) => a.period === 'core'),
    ),
  };
}
