import type { Activity, WithId } from '#data/types';
import { splitDate } from '#lib/dates/formatDate';
import type { AxisYear } from './makeAxis';
import { placeInYear } from './placeInYear';

/** One activity as one mark on an axis: where (a fraction of its width), and how far off its line (0 is on it). */
export type PlacedMark<T> = { readonly activity: T; readonly x: number; readonly stack: number };

/**
 * One mark for each dated activity whose first year is on the axis, in order of `x`. Marks nearer than `gap`
 * (a fraction of the axis) stand above each other: `stack` counts from 0. What has no date is left out.
 */
export function placeMarks<T extends Pick<WithId<Activity>, 'id' | 'when'>>(
  activities: readonly T[],
  axis: readonly AxisYear[],
  gap: number,
): readonly PlacedMark<T>[] {
  const placed = activities.flatMap((activity) => {
    const { from } = activity.when;
    const on = from === null ? undefined : axis.find(({ year }) => year === splitDate(from).year);
    if (!on) return [];
    const [first] = placeInYear(activity.when, on.year).marks;
    return first === undefined ? [] : [{ activity, x: on.from + first * (on.to - on.from) }];
  });
  const lastAt: number[] = [];
  return placed
    .sort((a, b) => a.x - b.x || a.activity.id.localeCompare(b.activity.id))
    .map((mark) => {
      const free = lastAt.findIndex((x) => mark.x - x >= gap);
      const stack = free === -1 ? lastAt.length : free;
      lastAt[stack] = mark.x;
      return { ...mark, stack };
    });
}
