import type { Activity, RoleId, WithId } from '#data/types';

/** Activities of one role that name an organisation, earliest first and undated ones last. */
export type RoleActivities = {
  readonly role: RoleId;
  readonly activities: readonly WithId<Activity>[];
};

/** Where an organisation is named, by the main role of the activity; roles without any are left out. */
export function activitiesOf(
  actor: string,
  activities: readonly WithId<Activity>[],
  roles: readonly RoleId[],
): readonly RoleActivities[] {
  const start = ({ when }: WithId<Activity>) => when.from ?? '9999';
  return roles
    .map((role) => ({
      role,
      activities: activities
        .filter((activity) => activity.role === role && activity.actors.includes(actor))
        .sort((a, b) => start(a).localeCompare(start(b))),
    }))
    .filter((group) => group.activities.length > 0);
}
