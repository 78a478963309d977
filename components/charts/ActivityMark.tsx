import type { Activity, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';

type Props = { readonly view: View; readonly activity: WithId<Activity> };

/** One mark, one activity: its shape gives the role, its fill whether it is about transactions. */
export function ActivityMark({ view, activity }: Props) {
  const { locale } = view;
  const name = activity.short[locale];
  return (
    <a
      className="activity-mark"
      href={pathOf(locale, `timeline/${activity.id}`)}
      title={name}
      data-open=""
    >
      <ActivityFill view={view} activity={activity} size={20} />{' '}
      <span className="unseen">{name}</span>
    </a>
  );
}
