import type { Activity } from '#data/types';

/** How the mark of an activity is filled. Another body's act shows a core, whatever it is about. */
export function fillOf(activity: Pick<Activity, 'focus' | 'actOf'>): 'filled' | 'hollow' | 'cored' {
  if (activity.actOf === 'another-body') return 'cored';
  return activity.focus === 'direct' ? 'filled' : 'hollow';
}

/** How one mark for several activities is filled: as soon as one is about transactions, it is filled. */
export function fillOfSeveral(
  activities: readonly Pick<Activity, 'focus' | 'actOf'>[],
): 'filled' | 'hollow' | 'cored' {
  const fills = activities.map(fillOf);
  return (
    fills.find((fill) => fill === 'filled') ?? fills.find((fill) => fill === 'cored') ?? 'hollow'
  );
}
