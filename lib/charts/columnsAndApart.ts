import type { Chart, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { formatShort } from './formatShort';
import { markOfFigure, numberOf, yearOf, type AddressOf, type Mark } from './mark';
import { ticksFromZero } from './ticks';
import { wordOf } from './wordOf';

/** A length with its number in full and, for narrow columns, in short. */
export type Column = {
  readonly year: string;
  readonly value: number;
  readonly text: string;
  readonly short: string;
  readonly mark: Mark;
};

/** Columns of one scale. What stands apart from them is not in it and is drawn elsewhere. */
export type Columns = {
  readonly axis: string;
  /** The largest value, where the scale ends. */
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly columns: readonly Column[];
};

/** The value apart: a whole in words and its two parts as one bar on a scale of their own. */
export type Apart = {
  readonly year: string;
  readonly whole: Mark;
  readonly parts: readonly { readonly share: number; readonly word: string; readonly mark: Mark }[];
};

const partWords = ['referrals', 'informational'];

/**
 * Lays out the columns of a chart: one for each figure of its first scale.
 * @throws Error, if a figure has no value or no year.
 */
export function layColumns(view: View, chart: WithId<Chart>, addressOf: AddressOf): Columns {
  const columns = (chart.scales[0] ?? []).map((id) => {
    const figure = view.base.figures.get(id);
    const value = numberOf(figure);
    const text = formatNumber(value, view.locale);
    const mark = markOfFigure(view, figure, text, addressOf);
    return { year: yearOf(figure), value, text, short: formatShort(value, view.locale), mark };
  });
  const max = Math.max(...columns.map(({ value }) => value));
  const ticks = ticksFromZero(max, 4).map((at) => ({ at, text: formatShort(at, view.locale) }));
  return { axis: wordOf(view, chart, 'axis-y'), max, ticks, columns };
}

/**
 * Lays out what stands apart: the chart's first whole, which is shown as a number, and its parts.
 * @throws Error naming the chart, if it has no whole.
 */
export function layApart(view: View, chart: WithId<Chart>, addressOf: AddressOf): Apart {
  const split = chart.partsOf[0];
  if (!split) throw new Error(`The chart "${chart.id}" has no whole to set apart.`);
  const whole = view.base.figures.get(split.whole);
  const markOf = (id: string) => {
    const figure = view.base.figures.get(id);
    return markOfFigure(view, figure, formatNumber(numberOf(figure), view.locale), addressOf);
  };
  const parts = split.parts.map((id, i) => ({
    share: numberOf(view.base.figures.get(id)) / numberOf(whole),
    word: wordOf(view, chart, partWords[i] ?? ''),
    mark: markOf(id),
  }));
  return { year: yearOf(whole), whole: markOf(split.whole), parts };
}
