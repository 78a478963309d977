import type { When } from '#data/types';
import { splitDate } from '#lib/dates/formatDate';

/** Every year in which an activity is recorded, in order; none for what has no date. Separate occasions leave out the years between. */
export function yearsOf(when: When): readonly number[] {
  if (when.from === null) return [];
  if (when.kind === 'occasions') {
    const years = when.occasions.flatMap(({ from, to }) => [from, to]);
    return [...new Set(years.map((date) => splitDate(date).year))].sort((a, b) => a - b);
  }
  const first = splitDate(when.from).year;
  const last = splitDate(when.to ?? when.from).year;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
