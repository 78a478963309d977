import { ticks } from 'd3-array';
import type { ChartOf, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { formatShort } from './formatShort';
import { markOfFigure, valueOf, yearOf, type Mark } from './mark';

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

type OwnChart = WithId<ChartOf<'columns-and-apart'>>;

/**
 * Lays out the columns of a chart: one for each figure of its first scale.
 * @throws Error, if a figure has no value or no year.
 */
export function layColumns(view: View, chart: OwnChart): Columns {
  const { locale } = view;
  const columns = chart.scales[0].figures.map((id) => {
    const figure = view.base.figures.get(id);
    const value = valueOf(figure);
    const text = formatNumber(value, locale);
    const mark = markOfFigure(view, chart, figure, text);
    return { year: yearOf(figure), value, text, short: formatShort(value, locale), mark };
  });
  const max = Math.max(...columns.map(({ value }) => value));
  const labels = ticks(0, max, 4).map((at) => ({ at, text: formatShort(at, locale) }));
  return { axis: chart.words.axis[locale], max, ticks: labels, columns };
}

/** Lays out what stands apart: the chart's whole, which is shown as a number, and its two parts. */
export function layApart(view: View, chart: OwnChart): Apart {
  const [{ whole: wholeId, parts }] = chart.partsOf;
  const { firstPart, secondPart } = chart.words;
  const whole = view.base.figures.get(wholeId);
  const markOf = (id: string) => {
    const figure = view.base.figures.get(id);
    return markOfFigure(view, chart, figure, formatNumber(valueOf(figure), view.locale));
  };
  const part = (id: string, word: string) => ({
    share: valueOf(view.base.figures.get(id)) / valueOf(whole),
    word,
    mark: markOf(id),
  });
  return {
    year: yearOf(whole),
    whole: markOf(wholeId),
    parts: [part(parts[0], firstPart[view.locale]), part(parts[1], secondPart[view.locale])],
  };
}
