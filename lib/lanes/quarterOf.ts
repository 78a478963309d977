import type { When } from '#data/types';
import { splitDate } from '../dates/formatDate';

/** Year and quarter in which something began; the quarter is `null` where only the year is known. */
export function quarterOf(when: When): { year: number; quarter: 1 | 2 | 3 | 4 | null } | null {
  if (when.from === null) return null;
  const { year, month } = splitDate(when.from);
  if (month === null) return { year, quarter: null };
  const quarters = [1, 2, 3, 4] as const;
  return { year, quarter: quarters[Math.floor((month - 1) / 3)] ?? null };
}
