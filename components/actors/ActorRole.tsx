import type { Activity, RoleId, WithId } from '#data/types';
import { splitDate } from '#lib/dates/formatDate';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';

type Props = {
  readonly view: View;
  readonly role: RoleId;
  readonly activities: readonly WithId<Activity>[];
};

/** Activities of one role in which an organisation is named, each with its year where that is known. */
export function ActorRole({ view, role, activities }: Props) {
  const { base, locale } = view;
  return (
    <section className="actor-role small">
      <p>
        <RoleMark role={role} fill="filled" size={14} />{' '}
        <b>{base.vocabularies.role[role].label[locale]}</b> {activities.length}
      </p>
      <ul>
        {activities.map((activity) => (
          <li key={activity.id}>
            <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
              <Words view={view} text={activity.short} />
            </a>
            {activity.when.from ? (
              <span className="quiet"> {splitDate(activity.when.from).year}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
