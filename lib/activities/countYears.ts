import type { Activity } from '#data/types';
import { splitDate } from '../dates/formatDate';

/** How many activities began in a year, and how many of them are about transactions. */
export type YearCount = { readonly year: number; readonly count: number; readonly direct: number };

/** Counts the activities of the study period by the year in which they began. */
export function countYears(
  activities: readonly Pick<Activity, 'when' | 'focus' | 'period'>[],
  years: { readonly from: number; readonly to: number },
): readonly YearCount[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, i) => {
    const year = years.from + i;
    const inYear = activities.filter(
      ({ when, period }) =>
        period === 'core' && when.from !== null && splitDate(when.from).year === year,
    );
    return {
      year,
      count: inYear.length,
      direct: inYear.filter((a) => a.focus === 'direct').length,
    };
  });
}
