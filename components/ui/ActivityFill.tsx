import type { Activity } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { nameFill } from '#lib/activities/nameFill';
import type { View } from '#lib/view';
import { RoleMark } from './RoleMark';

type Props = {
  readonly view: View;
  readonly activity: Pick<Activity, 'role' | 'focus' | 'actOf'>;
  readonly size?: number;
};

/** The mark of an activity for eyes and ears: what its fill means is the name of the picture. */
export function ActivityFill({ view, activity, ...size }: Props) {
  const name = nameFill(view, activity);
  return <RoleMark role={activity.role} fill={fillOf(activity)} name={name} {...size} />;
}
