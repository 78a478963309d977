import type { Chart, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, numberOf, type AddressOf, type Mark } from './mark';
import { wordOf } from './wordOf';

/** A range from its lowest to its highest value, with one value inside it and no other. */
export type Strip = {
  readonly axis: string;
  readonly min: number;
  readonly max: number;
  readonly lowest: string;
  readonly highest: string;
  readonly range: Mark;
  readonly inside: { readonly value: number; readonly text: string; readonly mark: Mark };
};

/**
 * Lays out a chart's first scale: the value, then the range in which it lies.
 * @throws Error naming the chart, if the range lacks an end.
 */
export function layRange(view: View, chart: WithId<Chart>, addressOf: AddressOf): Strip {
  const [insideId = '', rangeId = ''] = chart.scales[0] ?? [];
  const inside = view.base.figures.get(insideId);
  const whole = view.base.figures.get(rangeId);
  const { min, max } = whole.bounds ?? { min: null, max: null };
  if (min === null || max === null)
    throw new Error(`The chart "${chart.id}" needs a range with both ends.`);
  const count = (n: number) => formatNumber(n, view.locale);
  const value = numberOf(inside);
  const atLeast = `${wordOf(view, chart, 'at-least')} ${count(value)}`;
  return {
    axis: wordOf(view, chart, 'axis'),
    min,
    max,
    lowest: `${wordOf(view, chart, 'lowest')}:\u00a0${count(min)}`,
    highest: `${wordOf(view, chart, 'highest')}:\u00a0${count(max)}`,
    range: markOfFigure(view, whole, `${count(min)}–${count(max)}`, addressOf),
    inside: {
      value,
      text: `${wordOf(view, chart, 'indonesia')}: ${atLeast}`,
      mark: markOfFigure(view, inside, atLeast, addressOf),
    },
  };
}
