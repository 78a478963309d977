import type { Collection } from '#data/base';
import type { Locale } from '#data/locales';
import type { Activity, Actor } from '#data/types';

/** The organisations in an activity by name, those with a record first. */
export function listActors(
  activity: Pick<Activity, 'actors' | 'otherActors'>,
  actors: Collection<Actor>,
  locale: Locale,
): readonly string[] {
  const known = activity.actors.map((id) => actors.get(id).name[locale]);
  return [...known, ...activity.otherActors.map((name) => name[locale])];
}
