import type { IsoDate } from '#data/types';
import { splitDate } from './formatDate';

const dayMs = 86_400_000;

/** A moment as a year with a fraction: 1 July 2024 is about 2024.5. Months count from 1. */
function decimal(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day) - start) / length;
}

/** Where a date begins on the time axis, in decimal years. */
export function startOf(date: IsoDate): number {
  const { year, month, day } = splitDate(date);
  return decimal(year, month ?? 1, day ?? 1);
}

/** Where a date ends: the end of its day, month or year, as far as it is known. */
export function endOf(date: IsoDate): number {
  const { year, month, day } = splitDate(date);
  if (month === null) return decimal(year + 1, 1, 1);
  if (day === null) return decimal(year, month + 1, 1);
  const next = new Date(Date.UTC(year, month - 1, day) + dayMs);
  return decimal(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
}
