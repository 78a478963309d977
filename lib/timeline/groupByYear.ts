import type { Activity, Case, StudyPeriod, WithId } from '#data/types';
import { periodOfYear } from '../activities/studyPeriodOf';
import { sortByTime } from './sortByTime';
import { yearsOf } from './yearsOf';

/** An activity in one of the years that it touches. */
export type YearRow = { readonly activity: WithId<Activity>; readonly isContinued: boolean };

/** A year of the timeline with its activities in order of time. */
export type Year = {
  readonly year: number;
  /** Where it lies to the years studied. */
  readonly period: StudyPeriod;
  readonly rows: readonly YearRow[];
};

/**
 * The years in which an activity began, each with what began in it and what continued into it.
 * Years in which nothing began are no part of the axis; what has no date is in none.
 */
export function groupByYear(
  activities: readonly WithId<Activity>[],
  study: Case['study'],
): readonly Year[] {
  const sorted = sortByTime(activities);
  const firsts = sorted.flatMap(({ when }) => yearsOf(when).slice(0, 1));
  return [...new Set(firsts)]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      period: periodOfYear(year, study),
      rows: sorted
        .filter(({ when }) => yearsOf(when).includes(year))
        .map((activity) => ({ activity, isContinued: yearsOf(activity.when)[0] !== year }))
        // What only continues comes first, since it began earlier.
        .sort((a, b) => Number(b.isContinued) - Number(a.isContinued)),
    }));
}
