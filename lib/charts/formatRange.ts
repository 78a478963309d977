import type { Locale } from '#data/locales';
import type { IsoDate } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';

/** Two days as a range, the year once where it is the same: `26 Juli–7 Agustus 2024`. */
export function formatRange(from: IsoDate, to: IsoDate, locale: Locale): string {
  const first = formatDate(from, locale);
  const year = ` ${from.slice(0, 4)}`;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isSameYear ? first.replace(year, '') : first}–${formatDate(to, locale)}`;
}
