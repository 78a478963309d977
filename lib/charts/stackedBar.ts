import type { ChartOf, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, valueOf, yearOf, type Mark } from './mark';
import { partsOf } from './partsOf';

/** One bar of labelled parts that add up to the sum at its end. */
export type Stack = {
  readonly parts: readonly {
    readonly year: string;
    readonly value: number;
    readonly text: string;
    readonly mark: Mark;
  }[];
  readonly total: number;
  readonly sum: { readonly word: string; readonly text: string; readonly mark: Mark };
};

/**
 * Lays out one bar from a chart's whole.
 * @throws Error, if the parts do not add up to it.
 */
export function layStack(view: View, chart: WithId<ChartOf<'stacked-bar'>>): Stack {
  const { whole, parts: figures } = partsOf(view.base, chart);
  const parts = figures.map((figure) => {
    const value = valueOf(figure);
    const text = formatNumber(value, view.locale);
    return { year: yearOf(figure), value, text, mark: markOfFigure(view, chart, figure, text) };
  });
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total !== valueOf(whole))
    throw new Error(`The parts of "${whole.id}" make ${total}, not ${whole.value}.`);
  const text = formatNumber(total, view.locale);
  const mark = markOfFigure(view, chart, whole, text);
  return { parts, total, sum: { word: chart.words.sum[view.locale], text, mark } };
}
