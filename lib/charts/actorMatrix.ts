import type { Base } from '#data/base';
import type { Activity, Actor, ActorType, RoleId, WithId } from '#data/types';
import { roleIds } from '../roles/roleIds';

/** An organisation with the activities that name it, by the role of the activity. */
export type ActorRow = {
  readonly actor: WithId<Actor>;
  readonly cells: Readonly<Record<RoleId, readonly WithId<Activity>[]>>;
  /** Under how many roles it is named. */
  readonly roles: number;
};

type Counted = Pick<Base, 'activities' | 'actors' | 'subject'>;

function rowOf(base: Counted, actor: WithId<Actor>): ActorRow {
  const named = base.activities.all.filter((activity) => activity.actors.includes(actor.id));
  const under = (role: RoleId) => named.filter((activity) => activity.role === role);
  const cells = {
    implementer: under('implementer'),
    catalyst: under('catalyst'),
    partner: under('partner'),
  };
  return { actor, cells, roles: roleIds.filter((role) => cells[role].length > 0).length };
}

/** Organisations named beside the one studied, those under more roles first. */
export function actorRows(base: Counted): readonly ActorRow[] {
  return base.actors.all
    .filter((actor) => actor.id !== base.subject)
    .map((actor) => rowOf(base, actor))
    .filter((row) => row.roles > 0)
    .toSorted((a, b) => b.roles - a.roles);
}

/** The same by kind of organisation, the kind with most of them first. */
export function actorGroups(
  base: Counted,
): readonly { readonly type: ActorType; readonly rows: readonly ActorRow[] }[] {
  const rows = actorRows(base);
  return [...new Set(rows.map((row) => row.actor.type))]
    .map((type) => ({ type, rows: rows.filter((row) => row.actor.type === type) }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

/** Organisations that are listed although no activity names them; the one studied is left out. */
export function otherActors(base: Counted): readonly WithId<Actor>[] {
  const named = new Set(actorRows(base).map((row) => row.actor.id));
  return base.actors.all.filter((actor) => actor.id !== base.subject && !named.has(actor.id));
}
