import type { Chart, Figure, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, yearOf, type AddressOf, type Mark } from './mark';
import { ticksFromZero } from './ticks';
import { wordOf } from './wordOf';

/** What is known of one quarter: a printed number, our calculation (perhaps with a reach), or a range. */
export type QuarterValue = {
  readonly place: number;
  readonly year: string;
  readonly kind: 'printed' | 'calculated' | 'range';
  /** Value of the dot, or lower end of the range. */
  readonly from: number;
  /** Upper end of whisker or range; `null` where there is none or it is open. */
  readonly to: number | null;
  readonly text: string;
  readonly toText: string | null;
  readonly mark: Mark;
};

/** One panel: the same quarter in several years. Lines join places that the publisher itself compares. */
export type Panel = {
  readonly title: string;
  readonly values: readonly QuarterValue[];
  readonly lines: readonly (readonly [number, number])[];
};

/** Panels on one shared scale from zero. */
export type Quarters = {
  readonly axis: string;
  /** The largest value, where the scale ends. */
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly panels: readonly Panel[];
};

const titles = ['panel-q1', 'panel-q2', 'panel-q3'];

function quarterOf(figure: WithId<Figure>): number {
  return Math.floor((Number(figure.period.from?.slice(5, 7)) - 1) / 3);
}

function layValue(
  view: View,
  chart: WithId<Chart>,
  figure: WithId<Figure>,
  addressOf: AddressOf,
): Omit<QuarterValue, 'place'> {
  const { value, bounds } = figure;
  const from = value ?? bounds?.min ?? null;
  if (from === null) throw new Error(`The figure "${figure.id}" has neither value nor lower end.`);
  const to = bounds?.max ?? null;
  const count = (n: number) => formatNumber(n, view.locale);
  const range =
    to === null
      ? `${wordOf(view, chart, 'above')} ${count(from)}`
      : `${wordOf(view, chart, 'between')} ${count(from)}–${count(to)}`;
  const text = value === null ? range : count(value);
  const said = value !== null && to !== null ? `${text} (–${count(to)})` : text;
  const kind = value === null ? 'range' : figure.derived ? 'calculated' : 'printed';
  const word = wordOf(view, chart, kind);
  return {
    year: yearOf(figure),
    kind,
    from,
    to,
    text,
    toText: to === null ? null : count(to),
    mark: markOfFigure(view, figure, `${said}, ${word}`, addressOf),
  };
}

/**
 * Lays out panels of quarters from a chart's first scale; years stand in order within each.
 * @throws Error, if a figure has neither a value nor a lower end.
 */
export function layQuarters(view: View, chart: WithId<Chart>, addressOf: AddressOf): Quarters {
  const figures = (chart.scales[0] ?? []).map((id) => view.base.figures.get(id));
  const panels = titles.map((title, quarter) => {
    const ofPanel = figures.filter((figure) => quarterOf(figure) === quarter);
    const ids = ofPanel.map(({ id }) => id);
    const pairs = chart.lines.flatMap((line) =>
      line.slice(1).map((id, i) => [ids.indexOf(line[i] ?? ''), ids.indexOf(id)] as const),
    );
    return {
      title: wordOf(view, chart, title),
      values: ofPanel.map((figure, place) => ({
        place,
        ...layValue(view, chart, figure, addressOf),
      })),
      lines: pairs.filter(([a, b]) => a >= 0 && b >= 0),
    };
  });
  const max = Math.max(...panels.flatMap(({ values }) => values.map((v) => v.to ?? v.from)));
  return {
    axis: wordOf(view, chart, 'axis-y'),
    max,
    ticks: ticksFromZero(max, 3).map((at) => ({ at, text: formatNumber(at, view.locale) })),
    panels,
  };
}
