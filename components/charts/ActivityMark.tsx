import type { Activity, WithId } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';

type Props = { readonly view: View; readonly activity: WithId<Activity> };

/** One mark, one activity: its shape gives the role, its fill whether it is about transactions. */
export function ActivityMark({ view: { locale }, activity }: Props) {
  const name = activity.short[locale];
  return (
    <a
      className="activity-mark"
      href={pathOf(locale, `timeline/${activity.id}`)}
      title={name}
      data-open=""
    >
      <RoleMark role={activity.role} fill={fillOf(activity)} size={20} />
      <span className="unseen">{name}</span>
    </a>
  );
}
