import type { Activity } from '#data/types';
import { yearsOf } from './yearsOf';

/** Query keys of the timeline's filters. */
export type FilterKey = 'role' | 'year' | 'about' | 'level' | 'part' | 'actor';

/** The values that a reader can choose, by query key. */
export type FilterValues = {
  readonly role: readonly string[];
  readonly year: readonly string[];
  readonly about: readonly string[];
  readonly level: readonly string[];
  readonly part: readonly string[];
  readonly actor: readonly string[];
};

/** Value of the year filter for what has no date. */
export const undatedYear = 'undated';

/** Short word for a value of a filter, since every activity bears it several times on a page. */
export type FilterWord = (key: 'about' | 'level' | 'part' | 'actor', value: string) => string;

/** The letter that a word of each filter begins with. */
export const filterLetters = { about: 't', level: 'l', part: 'p', actor: 'a' } as const;

/** Words for the values of the filters: a letter for the key and the place of the value among its kind. */
export function wordsFor(values: FilterValues): FilterWord {
  return (key, value) => `${filterLetters[key]}${values[key].indexOf(value)}`;
}

/** What gives an activity the words by which the filters' rules find it. */
export type TokensOf = (activity: Activity) => string;

/** Words by which the filters' rules find an activity. */
export function filterTokens(activity: Activity, word: FilterWord): string {
  const { focus, level, part, actors } = activity;
  return [
    word('about', focus),
    word('level', level),
    word('part', part),
    ...actors.map((actor) => word('actor', actor)),
  ].join(' ');
}

/** The years under which the year filter finds an activity: each year of the axis that it touches, or `undated`. */
export function yearTokens(activity: Activity, axisYears: readonly number[]): readonly string[] {
  const years = yearsOf(activity.when).filter((year) => axisYears.includes(year));
  return years.length === 0 ? [undatedYear] : years.map(String);
}
