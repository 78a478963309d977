import type { Activity, RoleId, WithId } from '#data/types';

/** Where a row of the map meets a role: the records found there, none of them if it is a gap. */
export type GapCell = {
  readonly role: RoleId;
  readonly activities: readonly WithId<Activity>[];
};

/** A row of the map: a year or a kind of activity, with a cell for each role. */
export type GapRow = { readonly key: string; readonly cells: readonly GapCell[] };

/** A group of activities that becomes a row. */
export type Group = { readonly key: string; readonly activities: readonly WithId<Activity>[] };

/** Crosses groups of activities with the roles; a cell without records stays, since it is what the map shows. */
export function gapRows(groups: readonly Group[], roles: readonly RoleId[]): readonly GapRow[] {
  return groups.map(({ key, activities }) => ({
    key,
    cells: roles.map((role) => ({
      role,
      activities: activities.filter((activity) => activity.role === role),
    })),
  }));
}
