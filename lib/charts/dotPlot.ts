import { ticks } from 'd3-array';
import type { ChartOf, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, valueOf, yearOf, type Mark } from './mark';

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
 * Lays out the dots of a chart's scale.
 * @throws Error, if a figure has no value or no year.
 */
export function layDots(view: View, chart: WithId<ChartOf<'dot-plot'>>): Dots {
  const ids = chart.scales[0].figures;
  const joined = new Set(chart.lines.flat());
  const dots = ids.map((id, place) => {
    const figure = view.base.figures.get(id);
    const value = valueOf(figure);
    const text = formatNumber(value, view.locale);
    const mark = markOfFigure(view, chart, figure, text);
    return { place, year: yearOf(figure), value, text, isJoined: joined.has(id), mark };
  });
  const max = Math.max(...dots.map(({ value }) => value));
  return {
    axis: chart.words.axis[view.locale],
    max,
    ticks: ticks(0, max, 3).map((at) => ({ at, text: formatNumber(at, view.locale) })),
    dots,
    lines: chart.lines.map((line) => line.map((id) => ids.indexOf(id))),
  };
}
