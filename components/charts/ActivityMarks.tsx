import type { Activity, WithId } from '#data/types';
import type { View } from '#lib/view';
import { ActivityMark } from './ActivityMark';

type Props = { readonly view: View; readonly activities: readonly WithId<Activity>[] };

/** Marks of activities as a list; nothing at all where there is none, so that the words beside it speak. */
export function ActivityMarks({ view, activities }: Props) {
  if (activities.length === 0) return null;
  return (
    <ul className="activity-marks">
      {activities.map((activity) => (
        <li key={activity.id}>
          <ActivityMark view={view} activity={activity} />
        </li>
      ))}
    </ul>
  );
}
