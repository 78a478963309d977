import type { Base } from '#data/base';
import type { Activity, RoleId, WithId } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';

/** Activities of a role: those about transactions, acts of other bodies last among them, and those of context. */
export function focusOf(
  base: Pick<Base, 'activities'>,
  role: RoleId,
): {
  readonly direct: readonly WithId<Activity>[];
  readonly context: readonly WithId<Activity>[];
} {
  const activities = base.activities.all.filter((activity) => activity.role === role);
  const isFilled = (activity: Activity) => fillOf(activity) === 'filled';
  return {
    direct: activities
      .filter(({ focus }) => focus === 'direct')
      .toSorted((a, b) => Number(isFilled(b)) - Number(isFilled(a))),
    context: activities.filter(({ focus }) => focus === 'context'),
  };
}
