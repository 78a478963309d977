import type { Actor, ActorType, WithId } from '#data/types';

/** Organisations of one kind, by name in the reader's language. */
export type TypeGroup = { readonly type: ActorType; readonly actors: readonly WithId<Actor>[] };

/** Organisations by kind in the order of `types`; kinds without any are left out. `name` gives the name to sort by. */
export function groupByType(
  actors: readonly WithId<Actor>[],
  types: readonly ActorType[],
  name: (actor: Actor) => string,
): readonly TypeGroup[] {
  return types
    .map((type) => ({
      type,
      actors: actors
        .filter((actor) => actor.type === type)
        .sort((a, b) => name(a).localeCompare(name(b))),
    }))
    .filter((group) => group.actors.length > 0);
}
