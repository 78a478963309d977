import type { ChartForm, ChartOf, Text, WithId } from '#data/types';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';

/**
 * A column of a chart's table. `page` columns are written for readers (4,9 miliar; April 2023), `export` columns for
 * programs, which would read those wrong; `both` are the same in either.
 */
export type TableColumn = {
  readonly key: string;
  readonly label: string;
  readonly place: 'both' | 'page' | 'export';
  /** `number`: its cells are digits with a point before decimals, or empty. */
  readonly type: 'text' | 'number';
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
  | 'inWords'
  | 'from'
  | 'to'
  | 'precision'
  | 'saidFrom'
  | 'saidTo'
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

const numbers: ReadonlySet<TableWord> = new Set([
  'number',
  'minimum',
  'maximum',
  'activities',
  'direct',
  'context',
  'pages',
]);

/** Columns by their keys, which stand on the page and in the file unless `place` says otherwise. */
export function columnsOf(
  word: (key: TableWord) => string,
  keys: readonly TableWord[],
  place: TableColumn['place'] = 'both',
): readonly TableColumn[] {
  return keys.map((key) => ({
    key,
    label: word(key),
    place,
    type: numbers.has(key) ? 'number' : 'text',
  }));
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
