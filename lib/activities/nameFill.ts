import type { Activity } from '#data/types';
import type { View } from '../view';
import { fillOf } from './fillOf';

/** What the fill of an activity's mark means, in words: "on transactions", "context", "act of another organisation". */
export function nameFill(
  { base, locale }: View,
  activity: Pick<Activity, 'focus' | 'actOf'>,
): string {
  const { actOf, focus } = base.vocabularies;
  const word = fillOf(activity) === 'cored' ? actOf['another-body'] : focus[activity.focus];
  return word.short[locale].toLowerCase();
}
