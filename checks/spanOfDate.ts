import type { DatePrecision, IsoDate } from '#data/types';
import { precisionOf } from '#lib/dates/precisionOf';

/** First and last day that a date may mean, as `2024-02-01` and `2024-02-29`, and how fine it is. */
export type Span = {
  readonly first: string;
  readonly last: string;
  readonly unit: DatePrecision;
};

/** The span of a date; `null` where it is no day, month or year of the calendar (30 February). */
export function spanOfDate(date: IsoDate): Span | null {
  const match = date.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== first) return null;
  const endMonth = month ? Number(month) : 12;
  const end = day ? start : new Date(Date.UTC(Number(year), endMonth, 0));
  return { first, last: end.toISOString().slice(0, 10), unit: precisionOf(date) };
}
