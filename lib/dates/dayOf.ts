import type { IsoDate } from '#data/types';
import { splitDate } from './formatDate';

const two = (part: number) => String(part).padStart(2, '0');

/**
 * The first day that a date covers, as `2023-04-01`; empty where there is none. Programs that read a table take a month
 * such as `2023-04` for a day of their own choice, so files give the days between which a date lies.
 */
export function firstDay(date: IsoDate | null): string {
  if (date === null) return '';
  const { year, month, day } = splitDate(date);
  return `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
}

/** The last day that a date covers, as `2023-04-30`; empty where there is none. */
export function lastDay(date: IsoDate | null): string {
  if (date === null) return '';
  const { year, month, day } = splitDate(date);
  const last = day ?? new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return `${year}-${two(month ?? 12)}-${two(last)}`;
}
