import type { Activity } from '#data/types';
import { yearsOf } from './yearsOf';

/** Query keys of the timeline's filters. */
export type FilterKey = 'role' | 'year' | 'about' | 'level' | 'part' | 'actor';

/** Value of the year filter for what has no date. */
export const undatedYear = 'undated';

/** Words by which the filters' rules find an activity: `about`, level, part and actors, each with its key's letter. */
export function filterTokens(activity: Activity): readonly string[] {
  return [
    `t-${activity.focus}`,
    `l-${activity.level}`,
    `p-${activity.part}`,
    ...activity.actors.map((actor) => `a-${actor}`),
  ];
}

/** The years under which the year filter finds an activity: each year of the axis that it touches, or `undated`. */
export function yearTokens(activity: Activity, axisYears: readonly number[]): readonly string[] {
  const years = yearsOf(activity.when).filter((year) => axisYears.includes(year));
  return years.length === 0 ? [undatedYear] : years.map(String);
}
