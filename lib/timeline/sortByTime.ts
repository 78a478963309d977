import type { Activity } from '#data/types';

function keyOf({ when }: Pick<Activity, 'when'>): string {
  if (when.from === null) return '9999';
  // A year without a month comes after the months of that year, as in a list one would write by hand.
  return when.precision === 'year' ? `${when.from}-99` : when.from;
}

/** Activities by when they began; an unknown month ends its year, what has no date ends the list. */
export function sortByTime<T extends Pick<Activity, 'when'>>(
  activities: readonly T[],
): readonly T[] {
  return [...activities].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}
