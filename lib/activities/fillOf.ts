import type { Activity } from '#data/types';

/** How the mark of an activity is filled. Another body's act shows a core, whatever it is about. */
export function fillOf(activity: Pick<Activity, 'focus' | 'actOf'>): 'filled' | 'hollow' | 'cored' {
  if (activity.actOf === 'another-body') return 'cored';
  return activity.focus === 'direct' ? 'filled' : 'hollow';
}
