import type { DatePrecision, IsoDate } from '#data/types';

const byLength: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** How finely a date is given, told by how it is written: `2024` by its year, `2024-08-07` by its day. */
export function precisionOf(date: IsoDate | null): DatePrecision {
  return (date !== null && byLength[date.length]) || 'unknown';
}
