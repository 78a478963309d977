import type { Activity, RoleId, StudyPeriod, WithId } from '#data/types';
import { splitDate } from '../dates/formatDate';
import { studyPeriodOf } from './studyPeriodOf';

/** First and last year of a study. */
type Years = { readonly from: number; readonly to: number };

/** A column of activities in order of their dates: a year studied, or what lies before, after or nowhere in time. */
export type ActivityColumn = {
  readonly key: string;
  readonly period: StudyPeriod;
  /** The year, for a year studied; `null` for what lies outside. */
  readonly year: number | null;
  readonly activities: readonly WithId<Activity>[];
};

/** Columns in order of time: every year studied, also where nothing began; what lies outside only where there is any. */
export function activityColumns(
  activities: readonly WithId<Activity>[],
  study: Years,
): readonly ActivityColumn[] {
  const sorted = activities.toSorted((a, b) =>
    (a.when.from ?? '').localeCompare(b.when.from ?? ''),
  );
  const columnOf = (period: StudyPeriod, year: number | null = null): ActivityColumn => ({
    key: year === null ? period : String(year),
    period,
    year,
    activities: sorted.filter(
      (activity) =>
        studyPeriodOf(activity, study) === period &&
        (year === null || splitDate(activity.when.from ?? '').year === year),
    ),
  });
  const outside = (period: StudyPeriod) =>
    [columnOf(period)].filter((column) => column.activities.length > 0);
  return [
    ...outside('run-up'),
    ...Array.from({ length: study.to - study.from + 1 }, (_, i) =>
      columnOf('core', study.from + i),
    ),
    ...outside('follow-up'),
    ...outside('undated'),
  ];
}

/** Years studied in which none of the activities began. */
export function emptyYears(
  activities: readonly WithId<Activity>[],
  study: Years,
): readonly number[] {
  return activityColumns(activities, study).flatMap((column) =>
    column.year !== null && column.activities.length === 0 ? [column.year] : [],
  );
}

/** Activities of one role. */
export function inRole<T extends Pick<Activity, 'role'>>(
  activities: readonly T[],
  role: RoleId,
): readonly T[] {
  return activities.filter((activity) => activity.role === role);
}

/** How many of the activities are directly about the subject. */
export function countDirect(activities: readonly Pick<Activity, 'focus'>[]): number {
  return activities.filter(({ focus }) => focus === 'direct').length;
}
