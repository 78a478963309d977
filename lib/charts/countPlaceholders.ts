import type { Base } from '#data/base';
import { byLocale, type Locale } from '#data/locales';
import type { Chart, Text, WithId } from '#data/types';
import { formatNumber } from '../figures/formatFigure';
import { countRecords, type Counted } from './countRecords';

/** What stands for the `{placeholders}` of a chart; empty where nothing is counted. */
export function countPlaceholders(base: Base, chart: Chart): Readonly<Record<string, Counted>> {
  return Object.fromEntries(
    Object.entries(chart.placeholders).map(([name, count]) => [
      name,
      countRecords(base, chart, count),
    ]),
  );
}

/**
 * Puts counts in the place of `{placeholders}`, with the separators of the language.
 * @param place what holds the text, for the message: `charts > loans-by-year`
 * @throws Error naming place and placeholder where nothing is counted for it, or no record gives its year.
 */
export function fillPlaceholders(
  text: string,
  counts: Readonly<Record<string, Counted>>,
  place: string,
  locale: Locale,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const count = counts[name] ?? null;
    if (count === null) {
      throw new Error(
        `${place}: nothing counts the placeholder {${name}}. ` +
          'Say in its placeholders what is counted, or leave it out of the text.',
      );
    }
    return typeof count === 'number' ? formatNumber(count, locale) : count;
  });
}

/** The chart with its counts written into headline, subtitle and description, in every language. */
export function fillChart(base: Base, chart: WithId<Chart>): WithId<Chart> {
  if (Object.keys(chart.placeholders).length === 0) return chart;
  const counts = countPlaceholders(base, chart);
  const fill = (text: Text): Text =>
    byLocale((locale) => fillPlaceholders(text[locale], counts, `charts > ${chart.id}`, locale));
  return {
    ...chart,
    headline: fill(chart.headline),
    subtitle: fill(chart.subtitle),
    alt: fill(chart.alt),
  };
}
