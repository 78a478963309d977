import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { Chart, ChartForm, Text, WithId } from '#data/types';
import { formatNumber } from '../figures/formatFigure';
import { countActors } from './actorMatrix';
import { countAmounts, countPages, countQuarters } from './countFigures';
import { countByFocus, countByRoleAndYear, type Counts } from './countActivities';
import { countSources } from './sourceGrid';

/** What of a chart is counted: its form says how, its figures and pages are what. */
export type CountedChart = Pick<Chart, 'form' | 'figures' | 'pages'>;

const counters: Partial<Record<ChartForm, (base: Base, chart: CountedChart) => Counts>> = {
  lanes: countByRoleAndYear,
  'filled-and-hollow': countByFocus,
  'source-grid': countSources,
  'actor-matrix': countActors,
  'reported-periods': (_, chart) => countPages(chart),
  'covered-periods': countAmounts,
  'quarter-dots': countQuarters,
};

/** What stands for the `{placeholders}` of a chart; empty for forms in which nothing is counted. */
export function countPlaceholders(base: Base, chart: CountedChart): Counts {
  return counters[chart.form]?.(base, chart) ?? {};
}

/**
 * Puts counts in the place of `{placeholders}`, with the separators of the language.
 * @throws Error naming chart and placeholder where there is no count for it.
 */
export function fillPlaceholders(
  text: string,
  counts: Counts,
  chart: Pick<WithId<Chart>, 'id'>,
  locale: Locale,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const count = counts[name];
    if (count === undefined) {
      throw new Error(
        `charts > ${chart.id}: nothing counts the placeholder {${name}}. ` +
          'Count it in lib/charts/, or leave it out of the text.',
      );
    }
    return typeof count === 'number' ? formatNumber(count, locale) : count;
  });
}

/** The chart with its counts written into headline, subtitle and description, in every language. */
export function fillChart(base: Base, chart: WithId<Chart>): WithId<Chart> {
  if (Object.keys(chart.placeholders).length === 0) return chart;
  const counts = countPlaceholders(base, chart);
  const fill = (text: Text): Text => ({
    id: fillPlaceholders(text.id, counts, chart, 'id'),
    en: fillPlaceholders(text.en, counts, chart, 'en'),
  });
  return {
    ...chart,
    headline: fill(chart.headline),
    subtitle: fill(chart.subtitle),
    alt: fill(chart.alt),
  };
}
