import type { Chart, Figure, WithId } from '#data/types';
import { endOf, startOf } from '#lib/dates/decimalYear';
import { formatDate } from '#lib/dates/formatDate';
import { formatFigure } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, type AddressOf, type Mark } from './mark';
import { wordOf } from './wordOf';

const groups = ['trafficking-and-csa', 'trafficking', 'csam', 'prostitution', 'cse'] as const;

/** Group of offences, told apart by shade and texture. */
export type Group = (typeof groups)[number];

/** A period as decimal years; `from` is `null` where no start was given; `said-only` where none at all was. */
export type Reading = {
  readonly kind: 'whole' | 'open-start' | 'said-only';
  readonly from: number | null;
  readonly to: number;
};

/** One amount: its group, its readings of time, and the sum as text. */
export type CoveredRow = {
  readonly group: Group;
  readonly label: string;
  readonly note: string;
  readonly sum: string;
  readonly readings: readonly Reading[];
  readonly mark: Mark;
};

/** Amounts as rows on an axis of time. There is no axis of value. */
export type Covered = {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly CoveredRow[];
};

/**
 * The group of a figure: the longest group name that its id contains.
 * @throws Error naming the figure, if its id contains none.
 */
export function groupOf(id: string): Group {
  const group = groups
    .filter((name) => id.includes(name))
    .toSorted((a, b) => b.length - a.length)[0];
  if (!group) throw new Error(`The id of the figure "${id}" names no group of offences.`);
  return group;
}

function readingsOf(figure: WithId<Figure>): readonly Reading[] {
  const { from, to } = figure.period;
  const reported = figure.periodsReported.length > 0 ? figure.periodsReported : [{ from, to }];
  return reported.map((period, i) => {
    if (!period.to) throw new Error(`The figure "${figure.id}" has a period without an end.`);
    // A last reading without a start, after others, is that of the pages that give no period at all.
    const isSaidOnly = i > 0 && i === reported.length - 1 && period.from === null;
    const start = isSaidOnly ? figure.saidOn : period.from;
    return {
      kind: isSaidOnly ? 'said-only' : start === null ? 'open-start' : 'whole',
      from: start === null ? null : startOf(start),
      to: endOf(period.to),
    };
  });
}

function sumOf(view: View, chart: WithId<Chart>, figure: Figure): string {
  if (figure.value === null) return wordOf(view, chart, 'hundreds-of-millions');
  const unit = view.base.vocabularies.unit[figure.unit ?? ''] ?? null;
  return formatFigure(figure, unit, view.locale).text ?? '';
}

function layRow(view: View, chart: WithId<Chart>, figure: WithId<Figure>, addressOf: AddressOf) {
  const group = groupOf(figure.id);
  const readings = readingsOf(figure);
  const sum = sumOf(view, chart, figure);
  const said = `${wordOf(view, chart, 'said-on')} ${formatDate(figure.saidOn ?? '', view.locale)}`;
  const open = readings.length === 1 && readings[0]?.kind === 'open-start';
  const about = readings.length > 1 ? 'disputed' : open ? 'start-unknown' : null;
  const label = wordOf(view, chart, group);
  const mark = markOfFigure(view, figure, sum, addressOf);
  const note = about ? `${said} · ${wordOf(view, chart, about)}` : said;
  const name = `${label}, ${note}: ${sum}; ${figure.period.label[view.locale]}`;
  return { group, label, note, sum, readings, mark: { ...mark, name } };
}

/**
 * Lays out a chart's amounts by the day on which each was said.
 * @throws Error, if a figure belongs to no group, or one of its periods has no end.
 */
export function layCovered(view: View, chart: WithId<Chart>, addressOf: AddressOf): Covered {
  const figures = chart.timeOnly
    .map((id) => view.base.figures.get(id))
    .toSorted((a, b) => (a.saidOn ?? '').localeCompare(b.saidOn ?? ''));
  const rows = figures.map((figure) => layRow(view, chart, figure, addressOf));
  const readings = rows.flatMap((row) => row.readings);
  return {
    axis: wordOf(view, chart, 'axis'),
    from: Math.min(...readings.map(({ from }) => from ?? Infinity)),
    to: Math.max(...readings.map(({ to }) => to)),
    rows,
  };
}
