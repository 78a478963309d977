import type { Base } from '#data/base';
import type { Chart } from '#data/types';
import type { Counts } from './countActivities';
import { groupOf } from './coveredPeriods';

type Counted = Pick<Base, 'figures'>;
type WithFigures = Pick<Chart, 'figures'>;

const figuresOf = (base: Counted, chart: WithFigures) =>
  chart.figures.map((id) => base.figures.get(id));

/** Counts for the periods reported: the pages of each list of the record, and all of them as `n`. */
export function countPages(chart: Pick<Chart, 'pages'>): Counts {
  const lists = Object.entries(chart.pages ?? {});
  return {
    n: lists.reduce((sum, [, pages]) => sum + pages.length, 0),
    ...Object.fromEntries(
      lists.map(([key, pages]) => [`pages_${key.replaceAll('-', '_')}`, pages.length]),
    ),
  };
}

/** Counts for the periods covered: amounts, those given only in words, and groups of offences. */
export function countAmounts(base: Counted, chart: WithFigures): Counts {
  const figures = figuresOf(base, chart);
  return {
    n: figures.length,
    worded: figures.filter(({ value }) => value === null).length,
    groups: new Set(chart.figures.map(groupOf)).size,
  };
}

/** Counts for the quarters: all of them, and those known only by their bounds. */
export function countQuarters(base: Counted, chart: WithFigures): Counts {
  const figures = figuresOf(base, chart);
  return {
    n: figures.length,
    ranges: figures.filter(({ value, bounds }) => value === null && bounds !== null).length,
  };
}
