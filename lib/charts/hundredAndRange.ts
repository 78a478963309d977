import { ticks } from 'd3-array';
import type { ChartOf, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, valueOf, type Mark } from './mark';

/** A range from its lowest to its highest value, with one value inside it and no other. */
export type Range = {
  readonly axis: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly lowest: string;
  readonly highest: string;
  readonly mark: Mark;
  readonly inside: { readonly value: number; readonly text: string; readonly mark: Mark };
};

/**
 * Lays out the range of a chart and the share that lies in it.
 * @throws Error naming the figure, if the range lacks an end.
 */
export function layRange(view: View, chart: WithId<ChartOf<'hundred-and-range'>>): Range {
  const { words } = chart;
  const { base, locale } = view;
  const inside = base.figures.get(chart.share);
  const whole = base.figures.get(chart.range);
  const { min, max } = whole.bounds ?? { min: null, max: null };
  if (min === null || max === null)
    throw new Error(`figures > ${whole.id}: a range needs both ends to be drawn.`);
  const count = (n: number) => formatNumber(n, locale);
  const value = valueOf(inside);
  const atLeast = `${words.atLeast[locale]} ${count(value)}`;
  return {
    axis: words.axis[locale],
    min,
    max,
    ticks: ticks(0, max, 4).map((at) => ({ at, text: count(at) })),
    lowest: `${words.lowest[locale]}:\u00a0${count(min)}`,
    highest: `${words.highest[locale]}:\u00a0${count(max)}`,
    mark: markOfFigure(view, chart, whole, `${count(min)}–${count(max)}`),
    inside: {
      value,
      text: `${words.inside[locale]}: ${atLeast}`,
      mark: markOfFigure(view, chart, inside, atLeast),
    },
  };
}
