import type { Chart, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, numberOf, yearOf, type AddressOf, type Mark } from './mark';
import { wordOf } from './wordOf';

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
 * Lays out one bar from a chart's first whole.
 * @throws Error, if it has no whole, or if the parts do not add up to it.
 */
export function layStack(view: View, chart: WithId<Chart>, addressOf: AddressOf): Stack {
  const split = chart.partsOf[0];
  if (!split) throw new Error(`The chart "${chart.id}" has no whole to divide.`);
  const whole = view.base.figures.get(split.whole);
  const parts = split.parts.map((id) => {
    const figure = view.base.figures.get(id);
    const value = numberOf(figure);
    const text = formatNumber(value, view.locale);
    return { year: yearOf(figure), value, text, mark: markOfFigure(view, figure, text, addressOf) };
  });
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total !== numberOf(whole))
    throw new Error(`The parts of "${split.whole}" make ${total}, not ${whole.value}.`);
  const text = formatNumber(total, view.locale);
  const mark = markOfFigure(view, whole, text, addressOf);
  return { parts, total, sum: { word: wordOf(view, chart, 'sum'), text, mark } };
}
