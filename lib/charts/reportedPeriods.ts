import type { Chart, WithId } from '#data/types';
import { citeShort } from '#lib/cite/citeShort';
import { endOf, startOf } from '#lib/dates/decimalYear';
import { formatRange } from './formatRange';
import type { View } from '#lib/view';
import type { AddressOf, Mark } from './mark';
import { wordOf } from './wordOf';

/** One period that pages give for the amount: drawn whole, with an open start, or only the days it was said. */
export type ReportedRow = {
  readonly kind: 'whole' | 'open-start' | 'said-only';
  /** Decimal years; `from` is `null` where no start was given. */
  readonly from: number | null;
  readonly to: number;
  readonly label: string;
  readonly note: string | null;
  readonly pages: readonly { readonly isUntilNow: boolean; readonly mark: Mark }[];
};

/** One amount, several periods, one axis that shows time and nothing else. */
export type Reported = {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ReportedRow[];
};

const rowKinds = [
  { pages: '2014-2024', word: 'row-ten-years', kind: 'whole' },
  { pages: 'until-mid-2024', word: 'row-mid-2024', kind: 'open-start' },
  { pages: 'in-2024', word: 'row-2024', kind: 'whole' },
  { pages: 'none', word: 'row-none', kind: 'said-only' },
] as const;

function layPages(
  view: View,
  chart: WithId<Chart>,
  ids: readonly string[],
  label: string,
  addressOf: AddressOf,
) {
  const untilNow = wordOf(view, chart, 'until-now');
  const open = wordOf(view, chart, 'open-entry');
  const bare = untilNow.replace(/['‘’“”]/g, '');
  return ids.map((id) => {
    const source = view.base.sources.get(id);
    const isUntilNow = source.about[view.locale].includes(bare);
    const value = citeShort(view, source);
    const said = isUntilNow ? `${label}; ${untilNow}` : label;
    const name = `${value}: ${said} (${open})`;
    const mark: Mark = {
      id,
      href: addressOf(id),
      name,
      value,
      label: said,
      caution: null,
      saidBy: null,
      open,
    };
    return { isUntilNow, mark };
  });
}

/**
 * Lays out the periods reported for the chart's first figure; pages are counted from the record's lists.
 * @throws Error, if a list of pages is missing, or differs in number from the figure's own.
 */
export function layReported(view: View, chart: WithId<Chart>, addressOf: AddressOf): Reported {
  const figure = view.base.figures.get(chart.timeOnly[0] ?? '');
  const rows = rowKinds.map(({ pages, word, kind }, i) => {
    const ids = chart.pages?.[pages];
    const reported = figure.periodsReported[i];
    if (!ids || !reported?.to || ids.length !== reported.sources.length)
      throw new Error(`The chart "${chart.id}" and "${figure.id}" differ on the pages "${pages}".`);
    const start = kind === 'said-only' ? figure.saidOn : reported.from;
    const days =
      kind === 'said-only' && start
        ? `${wordOf(view, chart, 'said-on')} ${formatRange(start, reported.to, view.locale)}`
        : null;
    const label = wordOf(view, chart, word);
    return {
      kind,
      from: start === null ? null : startOf(start),
      to: endOf(reported.to),
      label: `${label} · ${wordOf(view, chart, 'pages')}:\u00a0${ids.length}`,
      note: kind === 'open-start' ? wordOf(view, chart, 'start-unknown') : days,
      pages: layPages(view, chart, ids, label, addressOf),
    };
  });
  return {
    axis: wordOf(view, chart, 'axis'),
    from: Math.min(...rows.map(({ from }) => from ?? Infinity)),
    to: Math.max(...rows.map(({ to }) => to)),
    rows,
  };
}
