import type { Activity, ActivityKind, WithId } from '#data/types';
import type { Group } from './gapRows';

/** Activities by kind, the kind with most records first; kinds without any come last. */
export function groupByKind(
  activities: readonly WithId<Activity>[],
  kinds: readonly ActivityKind[],
): readonly Group[] {
  return kinds
    .map((kind) => ({
      key: kind,
      activities: activities.filter((activity) => activity.kind === kind),
    }))
    .toSorted((a, b) => b.activities.length - a.activities.length);
}
