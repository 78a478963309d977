import type { Activity, Actor, ActorType, WithId } from '#data/types';

/** An organisation and the number of activities, among those looked at, that name it. */
export type ActorCount = { readonly actor: WithId<Actor>; readonly count: number };

/** Organisations of one kind, most often named first, then by name. */
export type ActorGroup = { readonly type: ActorType; readonly actors: readonly ActorCount[] };

/** Organisations named in the activities, grouped by kind in the order of `actors`; kinds named more often first. */
export function countActors(
  activities: readonly Pick<Activity, 'actors'>[],
  actors: readonly WithId<Actor>[],
): readonly ActorGroup[] {
  const groups = new Map<ActorType, ActorCount[]>();
  for (const actor of actors) {
    const count = activities.filter((activity) => activity.actors.includes(actor.id)).length;
    if (count === 0) continue;
    groups.set(actor.type, [...(groups.get(actor.type) ?? []), { actor, count }]);
  }
  const sum = (counts: readonly ActorCount[]) => counts.reduce((all, { count }) => all + count, 0);
  return [...groups]
    .map(([type, counts]) => ({
      type,
      actors: counts.sort(
        (a, b) => b.count - a.count || a.actor.name.en.localeCompare(b.actor.name.en),
      ),
    }))
    .sort((a, b) => sum(b.actors) - sum(a.actors));
}
