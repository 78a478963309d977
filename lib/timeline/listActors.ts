import type { Collection } from '#data/base';
import type { Locale } from '#data/locales';
import type { Activity, Actor } from '#data/types';

/** The organisations in an activity, those with a record first, by their abbreviations where they have one and `isShort`. */
export function listActors(
  activity: Pick<Activity, 'actors' | 'otherActors'>,
  actors: Collection<Actor>,
  locale: Locale,
  isShort: boolean,
): readonly string[] {
  const known = activity.actors.map((id) => {
    const { abbreviation, name } = actors.get(id);
    return isShort && abbreviation ? abbreviation : name[locale];
  });
  return [...known, ...activity.otherActors.map((name) => name[locale])];
}
