import type { ChartOf, PeriodReading, WithId } from '#data/types';
import { citeShort } from '#lib/cite/citeShort';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { formatRange } from './formatRange';
import type { Mark } from './mark';
import { wordsId } from './wordsId';
import { periodReadings, type PeriodOfFigure } from './periodReadings';

/** One period that pages give for the amount: drawn whole, with an open start, or only the days it was said. */
export type ReportedRow = Pick<PeriodOfFigure, 'kind' | 'from' | 'to'> & {
  readonly label: string;
  readonly note: string | null;
  readonly pages: readonly { readonly isApart: boolean; readonly mark: Mark }[];
};

/** One amount, several periods, one axis that shows time and nothing else. */
export type Reported = {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ReportedRow[];
};

type OwnChart = WithId<ChartOf<'reported-periods'>>;

function layPages(
  view: View,
  { id: chartId, words }: OwnChart,
  { label, apart }: PeriodReading,
  ids: readonly string[],
) {
  const open = words.openEntry[view.locale];
  return ids.map((id) => {
    const isApart = apart.includes(id);
    const value = citeShort(view, view.base.sources.get(id));
    const period = label[view.locale];
    const said = isApart ? `${period}; ${words.apart[view.locale]}` : period;
    const name = `${value}: ${said} (${open})`;
    const mark: Mark = {
      id,
      wordsId: wordsId(chartId, id),
      href: pathOf(view.locale, `sources/${id}`),
      name,
      value,
      label: said,
      caution: null,
      saidBy: null,
      open,
    };
    return { isApart, mark };
  });
}

/**
 * Lays out the periods reported for the chart's first figure, whose record lists the pages of each.
 * @throws Error naming chart and figure, if they differ in the number of periods.
 */
export function layReported(view: View, chart: OwnChart): Reported {
  const { words } = chart;
  const { base, locale } = view;
  const figure = base.figures.get(chart.timeOnly[0]);
  const periods = periodReadings(figure);
  const { periodsReported } = figure;
  if (chart.readings.length !== periodsReported.length)
    throw new Error(
      `charts > ${chart.id}: readings number ${chart.readings.length}, and "${figure.id}" reports ${periodsReported.length} periods.`,
    );
  const rows = periods.flatMap(({ kind, from, to, days }, i) => {
    const reading = chart.readings[i];
    if (!reading) return [];
    const pages = periodsReported[i]?.sources ?? [];
    const said = days ? `${words.saidOn[locale]} ${formatRange(days.from, days.to, locale)}` : null;
    return {
      kind,
      from,
      to,
      label: `${reading.label[locale]} · ${words.pages[locale]}:\u00a0${pages.length}`,
      note: kind === 'open-start' ? words.startUnknown[locale] : said,
      pages: layPages(view, chart, reading, pages),
    };
  });
  return {
    axis: words.axis[locale],
    from: Math.min(...rows.map(({ from }) => from ?? Infinity)),
    to: Math.max(...rows.map(({ to }) => to)),
    rows,
  };
}
