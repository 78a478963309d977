import type { Activity, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';

type Props = { readonly view: View; readonly activities: readonly WithId<Activity>[] };

/** Marks of activities in a row, each a link to its activity, named for those who do not see it. */
export function ActivityMarks({ view, activities }: Props) {
  const { locale } = view;
  return activities.map((activity) => (
    <a
      key={activity.id}
      className="mark-link"
      href={pathOf(locale, `timeline/${activity.id}`)}
      data-open=""
    >
      <ActivityFill view={view} activity={activity} />{' '}
      <span className="unseen">{activity.short[locale]}</span>
    </a>
  ));
}
