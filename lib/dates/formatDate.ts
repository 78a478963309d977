import { regionalTag, type Locale } from '#data/locales';
import type { IsoDate } from '#data/types';

/** How long a month is written. */
export type MonthStyle = 'long' | 'short';

/** The parts of an ISO date, month and day only as far as it gives them. Months count from 1. */
export function splitDate(date: IsoDate): {
  year: number;
  month: number | null;
  day: number | null;
} {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? NaN, month: month ?? null, day: day ?? null };
}

/** Name of a month, 1 to 12. */
export function formatMonth(month: number, locale: Locale, style: MonthStyle = 'long'): string {
  const day = new Date(Date.UTC(2024, month - 1, 1));
  return new Intl.DateTimeFormat(regionalTag(locale), { month: style, timeZone: 'UTC' }).format(
    day,
  );
}

/** A date in the reader's language, never finer than it is known: `7 Agustus 2024`, `August 2024`, `2024`. */
export function formatDate(date: IsoDate, locale: Locale, style: MonthStyle = 'long'): string {
  const { year, month, day } = splitDate(date);
  const parts = [day, month && formatMonth(month, locale, style), year];
  return parts.filter((part) => part !== null).join(' ');
}
