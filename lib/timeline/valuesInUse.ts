import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { FilterValues } from './filterTokens';

function known<T extends string>(words: Readonly<Record<T, unknown>>, used: readonly T[]) {
  return Object.keys(words).filter((word) => used.some((value) => value === word));
}

/** What the activities of a case can be filtered by, in the order of its vocabularies; organisations by name. */
export function valuesInUse(
  { activities, actors, vocabularies }: Base,
  locale: Locale,
): Pick<FilterValues, 'about' | 'level' | 'part' | 'actor'> {
  const { all } = activities;
  const ids = [...new Set(all.flatMap((activity) => activity.actors))];
  const name = (id: string) => actors.get(id).name[locale];
  return {
    about: known(
      vocabularies.focus,
      all.map(({ focus }) => focus),
    ),
    level: known(
      vocabularies.level,
      all.map(({ level }) => level),
    ),
    part: known(
      vocabularies.part,
      all.map(({ part }) => part),
    ),
    actor: ids.sort((a, b) => name(a).localeCompare(name(b), locale)),
  };
}
