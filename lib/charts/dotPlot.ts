import type { Chart, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, numberOf, yearOf, type AddressOf, type Mark } from './mark';
import { ticksFromZero } from './ticks';
import { wordOf } from './wordOf';

/** A dot for a number; filled and joined only where one statement gives it together with its neighbours. */
export type Dot = {
  readonly place: number;
  readonly year: string;
  readonly value: number;
  readonly text: string;
  readonly isJoined: boolean;
  readonly mark: Mark;
};

/** Dots on one scale from zero, and the lines that the record allows between them. */
export type Dots = {
  readonly axis: string;
  /** The largest value, where the scale ends. */
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly dots: readonly Dot[];
  /** Each line as places in `dots`. */
  readonly lines: readonly (readonly number[])[];
};

/**
 * Lays out the dots of a chart's first scale.
 * @throws Error, if a figure has no value or no year.
 */
export function layDots(view: View, chart: WithId<Chart>, addressOf: AddressOf): Dots {
  const ids = chart.scales[0] ?? [];
  const joined = new Set(chart.lines.flat());
  const dots = ids.map((id, place) => {
    const figure = view.base.figures.get(id);
    const value = numberOf(figure);
    const text = formatNumber(value, view.locale);
    const mark = markOfFigure(view, figure, text, addressOf);
    return { place, year: yearOf(figure), value, text, isJoined: joined.has(id), mark };
  });
  const max = Math.max(...dots.map(({ value }) => value));
  return {
    axis: wordOf(view, chart, 'axis-y'),
    max,
    ticks: ticksFromZero(max, 3).map((at) => ({ at, text: formatNumber(at, view.locale) })),
    dots,
    lines: chart.lines.map((line) => line.map((id) => ids.indexOf(id))),
  };
}
