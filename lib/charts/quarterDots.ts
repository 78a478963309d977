import { ticks } from 'd3-array';
import type { ChartOf, Figure, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, yearOf, type Mark } from './mark';

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

type OwnChart = WithId<ChartOf<'quarter-dots'>>;

function layValue(
  view: View,
  chart: OwnChart,
  figure: WithId<Figure>,
): Omit<QuarterValue, 'place'> {
  const { words } = chart;
  const { value, bounds } = figure;
  const { locale } = view;
  const from = value ?? bounds?.min ?? null;
  if (from === null)
    throw new Error(
      `figures > ${figure.id}: neither value nor lower end is known, so none is drawn.`,
    );
  const to = bounds?.max ?? null;
  const count = (n: number) => formatNumber(n, locale);
  const range =
    to === null
      ? `${words.above[locale]} ${count(from)}`
      : `${words.between[locale]} ${count(from)}–${count(to)}`;
  const text = value === null ? range : count(value);
  const said = value !== null && to !== null ? `${text} (–${count(to)})` : text;
  const kind = value === null ? 'range' : figure.derived ? 'calculated' : 'printed';
  return {
    year: yearOf(figure),
    kind,
    from,
    to,
    text,
    toText: to === null ? null : count(to),
    mark: markOfFigure(view, chart, figure, `${said}, ${words[kind][locale]}`),
  };
}

/**
 * Lays out the panels of a chart on its scale; the figures of each stand in the record's order.
 * @throws Error naming the figure, if one has neither a value nor a lower end.
 */
export function layQuarters(view: View, chart: OwnChart): Quarters {
  const panels = chart.panels.map(({ title, figures }) => {
    const values = figures.map((id, place) => ({
      place,
      ...layValue(view, chart, view.base.figures.get(id)),
    }));
    const pairs = chart.lines.flatMap((line) =>
      line.slice(1).map((id, i) => [figures.indexOf(line[i] ?? ''), figures.indexOf(id)] as const),
    );
    return {
      title: title[view.locale],
      values,
      lines: pairs.filter(([a, b]) => a >= 0 && b >= 0),
    };
  });
  const max = Math.max(...panels.flatMap(({ values }) => values.map((v) => v.to ?? v.from)));
  return {
    axis: chart.words.axis[view.locale],
    max,
    ticks: ticks(0, max, 3).map((at) => ({ at, text: formatNumber(at, view.locale) })),
    panels,
  };
}
