import { max, min, rollup } from 'd3-array';
import type { Base } from '#data/base';
import type {
  Activity,
  ActivityChoice,
  CaseCount,
  Chart,
  Count,
  Source,
  SourceChoice,
} from '#data/types';
import { emptyYears, inRole } from '../activities/activityColumns';
import { studyPeriodOf } from '../activities/studyPeriodOf';
import { roleIds } from '../roles/roleIds';
import { actorRows, otherActors } from './actorMatrix';
import { pagesOfChart } from './pagesOfChart';
import { publicPages } from './sourceGrid';

/** A number of records, or a year as text, since years take no separators; `null` where no record gives one. */
export type Counted = number | string | null;

function isChosen({ study }: Base, activity: Activity, choice: ActivityChoice): boolean {
  const { role, focus, periods, isDated } = choice;
  return (
    (role === undefined || activity.role === role) &&
    (focus === undefined || activity.focus === focus) &&
    (periods === undefined || periods.includes(studyPeriodOf(activity, study))) &&
    (isDated === undefined || (activity.when.from !== null) === isDated)
  );
}

function isChosenPage(page: Source, { publisherType, isDated }: SourceChoice): boolean {
  return (
    (publisherType === undefined || page.publisherType === publisherType) &&
    (isDated === undefined || (page.published !== null) === isDated)
  );
}

function countActivities(
  base: Base,
  count: Extract<Count, { readonly of: 'activities' }>,
): Counted {
  const chosen = base.activities.all.filter((activity) => isChosen(base, activity, count));
  const begun = chosen.flatMap(({ when }) => when.from?.slice(0, 4) ?? []);
  const ended = chosen.flatMap(({ when }) => when.to?.slice(0, 4) ?? []);
  const years = {
    'first-year': () => min(begun) ?? null,
    'last-year': () => max([...begun, ...ended]) ?? null,
  };
  return count.give === 'number' ? chosen.length : years[count.give]();
}

function countSources(base: Base, count: Extract<Count, { readonly of: 'sources' }>): Counted {
  const pages = publicPages(base).filter((page) => isChosenPage(page, count));
  const years = pages.flatMap(({ published }) => published?.slice(0, 4) ?? []).toSorted();
  const perYear = rollup(
    years,
    (same) => same.length,
    (year) => year,
  );
  const fullest = () => [...perYear].toSorted((a, b) => b[1] - a[1])[0];
  const given = {
    number: () => pages.length,
    'first-year': () => min(years) ?? null,
    'last-year': () => max(years) ?? null,
    'fullest-year': () => fullest()?.[0] ?? null,
    'number-in-fullest-year': () => fullest()?.[1] ?? null,
    'kinds-of-publisher': () => new Set(pages.map(({ publisherType }) => publisherType)).size,
  };
  return given[count.give]();
}

function countActors(base: Base, { under }: Extract<Count, { readonly of: 'actors' }>): number {
  if (under === 'no-role') return otherActors(base).length;
  return actorRows(base).filter(({ cells, roles }) => {
    if (under === 'any-role') return true;
    return under === 'several-roles' ? roles > 1 : cells[under].length > 0;
  }).length;
}

function countCells(base: Base, isEmpty: boolean): number {
  const { activities, study } = base;
  if (!isEmpty) return roleIds.length * (study.to - study.from + 1);
  return roleIds.flatMap((role) => emptyYears(inRole(activities.all, role), study)).length;
}

function countFigures(
  base: Base,
  chart: Chart,
  { known }: Extract<Count, { readonly of: 'figures' }>,
): number {
  const figures = chart.figures.map((id) => base.figures.get(id));
  if (known === undefined) return figures.length;
  return figures.filter(
    ({ value, bounds }) => value === null && (bounds !== null) === (known === 'by-bounds'),
  ).length;
}

/** Counts what a placeholder stands for that any text of a case may count. */
export function countInCase(base: Base, count: CaseCount): Counted {
  switch (count.of) {
    case 'activities':
      return countActivities(base, count);
    case 'sources':
      return countSources(base, count);
    case 'actors':
      return countActors(base, count);
    case 'cells':
      return countCells(base, count.isEmpty ?? false);
    case 'study': {
      const { from, to } = base.study;
      return String(count.give === 'first-year' ? from : to);
    }
  }
}

/** Counts what a placeholder of a chart stands for. */
export function countRecords(base: Base, chart: Chart, count: Count): Counted {
  switch (count.of) {
    case 'figures':
      return countFigures(base, chart, count);
    case 'groups':
      return 'groups' in chart ? chart.groups.length : null;
    case 'pages':
      return pagesOfChart(base, chart, count.reading).length;
    default:
      return countInCase(base, count);
  }
}
