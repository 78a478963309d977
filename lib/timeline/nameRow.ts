import type { Locale } from '#data/locales';
import type { Text } from '#data/types';
import { formatWhen } from '#lib/dates/formatWhen';
import type { YearRow } from './groupByYear';

/** Name of a row: the short name, and where it only continues, since when. `since` is "since {date}" in each language. */
export function nameRow(row: YearRow, locale: Locale, since: (date: string) => string): Text {
  const { short, when } = row.activity;
  if (!row.isContinued || when.kind === 'occasions' || when.from === null) return short;
  const began = formatWhen({ ...when, to: when.from, kind: 'moment' }, locale);
  return { ...short, [locale]: `${short[locale]}, ${since(began)}` };
}
