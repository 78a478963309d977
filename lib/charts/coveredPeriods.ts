import type { BarLook, ChartOf, Figure, WithId } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import { formatFigure } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { markOfFigure, type Mark } from './mark';
import { periodReadings, type PeriodOfFigure } from './periodReadings';

/** One amount: its group, the periods it may cover, and the amount as text. */
export type CoveredRow = {
  readonly look: BarLook;
  readonly label: string;
  readonly note: string;
  readonly sum: string;
  readonly readings: readonly PeriodOfFigure[];
  readonly mark: Mark;
};

/** Amounts as rows on an axis of time. There is no axis of value. */
export type Covered = {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly CoveredRow[];
};

type OwnChart = WithId<ChartOf<'covered-periods'>>;
type Group = OwnChart['groups'][number];

function sumOf({ base, locale }: View, chart: OwnChart, figure: WithId<Figure>): string {
  const said = chart.inWords.find((one) => one.figure === figure.id);
  if (said) return said.words[locale];
  const unit = base.vocabularies.unit[figure.unit ?? ''] ?? null;
  return formatFigure(figure, unit, locale).text ?? '';
}

function layRow(
  view: View,
  chart: OwnChart,
  { group, figure }: { readonly group: Group; readonly figure: WithId<Figure> },
): CoveredRow {
  const { locale } = view;
  const { words } = chart;
  const readings = periodReadings(figure);
  const sum = sumOf(view, chart, figure);
  const said = `${words.saidOn[locale]} ${formatDate(figure.saidOn ?? '', locale)}`;
  const isOpen = readings.length === 1 && readings[0]?.kind === 'open-start';
  const about = readings.length > 1 ? words.disputed : isOpen ? words.startUnknown : null;
  const label = group.name[locale];
  const mark = markOfFigure(view, chart, figure, sum);
  const note = about ? `${said} · ${about[locale]}` : said;
  const name = `${label}, ${note}: ${sum}; ${figure.period.label[locale]}`;
  return { look: group.look, label, note, sum, readings, mark: { ...mark, name } };
}

/**
 * Lays out a chart's amounts by the day on which each was said.
 * @throws Error, if one of their periods has no end.
 */
export function layCovered(view: View, chart: OwnChart): Covered {
  const members = chart.groups
    .flatMap((group) => group.figures.map((id) => ({ group, figure: view.base.figures.get(id) })))
    .toSorted(
      (a, b) =>
        (a.figure.saidOn ?? '').localeCompare(b.figure.saidOn ?? '') ||
        chart.figures.indexOf(a.figure.id) - chart.figures.indexOf(b.figure.id),
    );
  const rows = members.map((member) => layRow(view, chart, member));
  const readings = rows.flatMap((row) => row.readings);
  return {
    axis: chart.words.axis[view.locale],
    from: Math.min(...readings.map(({ from }) => from ?? Infinity)),
    to: Math.max(...readings.map(({ to }) => to)),
    rows,
  };
}
