import type { Locale } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';

/**
 * Where the mark of a figure leads: its panel on the chart's own page.
 * The page of all charts uses the same address; with every panel in it, it would grow too heavy.
 */
export function figurePath(locale: Locale, chartId: string, figureId: string): string {
  return `${pathOf(locale, `data/${chartId}`)}#${figureId}`;
}
