import type { RoleItem } from '#data/teachingTypes';
import type { Activity } from '#data/types';
import { hashText } from './hashText';

/** Changes when what a coder read of an activity changes, in whichever language; not with its role. */
export function hashActivity(activity: Activity, { neutral }: Pick<RoleItem, 'neutral'>): string {
  const { when, place, level, kind, actors, otherActors } = activity;
  return hashText(JSON.stringify([neutral, when, place, level, kind, actors, otherActors]));
}
