import type { ChartForm, ChartOf, Text, WithId } from '#data/types';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';

/** A column of a chart's table; `export` columns are for machines and stand in the file only. */
export type TableColumn = {
  readonly key: string;
  readonly label: string;
  readonly place: 'both' | 'export';
};

/** A row: its cells by column, and the panel or page behind it on the site. */
export type TableRow = {
  readonly cells: Readonly<Record<string, string>>;
  readonly href: string | null;
};

/** The numbers of a chart as a table; page and file use the same one. */
export type ChartTable = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** Keys of the interface words that a table needs. */
export type TableWord =
  | 'figure'
  | 'value'
  | 'number'
  | 'minimum'
  | 'maximum'
  | 'unit'
  | 'period'
  | 'saidBy'
  | 'saidOn'
  | 'caution'
  | 'sources'
  | 'entries'
  | 'noNumber'
  | 'role'
  | 'year'
  | 'activities'
  | 'direct'
  | 'context'
  | 'publisher'
  | 'pages'
  | 'organisation'
  | 'kind'
  | 'listedFor'
  | 'countedFrom';

/** What a table is made from: a chart of one form, or of any. */
export type TableInput<K extends ChartForm = ChartForm> = {
  readonly view: View;
  readonly chart: WithId<ChartOf<K>>;
  readonly word: (key: TableWord) => string;
  /** Site address without a slash at its end, so that a file that travels still leads back. */
  readonly siteUrl: string;
};

/** A text of a record in the language of the table. */
export function textIn({ view }: Pick<TableInput, 'view'>, text: Text): string {
  return text[view.locale];
}

/** Columns that stand on the page and in the file. */
export function columnsOf(
  word: (key: TableWord) => string,
  keys: readonly TableWord[],
): readonly TableColumn[] {
  return keys.map((key) => ({ key, label: word(key), place: 'both' }));
}

/** Columns that stand in the file only. */
export function exportColumnsOf(
  word: (key: TableWord) => string,
  keys: readonly TableWord[],
): readonly TableColumn[] {
  return keys.map((key) => ({ key, label: word(key), place: 'export' }));
}

/** Caution and origin of a counted row: it was counted from records of this site, so it leads to their page. */
export function originOf(
  { view, chart, word, siteUrl }: TableInput,
  page: string,
): Readonly<Record<'caution' | 'sources' | 'entries', string>> {
  return {
    caution: chart.caution[view.locale],
    sources: word('countedFrom'),
    entries: `${siteUrl}${pathOf(view.locale, page)}`,
  };
}
