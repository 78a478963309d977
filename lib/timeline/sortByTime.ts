import type { Activity } from '#data/types';
import { precisionOf } from '../dates/precisionOf';

function keyOf({ when }: Pick<Activity, 'when'>): string {
  if (when.from === null) return '9999';
  // A year without a month comes after the months of that year, as in a list one would write by hand; what lies
  // somewhere in several months comes after the days of the first.
  const isLater =
    precisionOf(when.from) === 'year' ||
    (when.kind === 'within' && when.to && when.to !== when.from);
  return isLater ? `${when.from}-99` : when.from;
}

/** Activities by when they began; an unknown month ends its year, what has no date ends the list. */
export function sortByTime<T extends Pick<Activity, 'when'>>(
  activities: readonly T[],
): readonly T[] {
  return [...activities].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}
