import type { Activity, Case, StudyPeriod } from '#data/types';
import { splitDate } from '../dates/formatDate';

type Dated = Pick<Activity, 'when'>;

/** Where a year stands to the years of a study. */
export function periodOfYear(year: number, study: Case['study']): Exclude<StudyPeriod, 'undated'> {
  if (year < study.from) return 'run-up';
  return year > study.to ? 'follow-up' : 'core';
}

/** Where an activity stands to the years of a study: by the year in which it began, never by a word of its record. */
export function studyPeriodOf({ when }: Dated, study: Case['study']): StudyPeriod {
  return when.from === null ? 'undated' : periodOfYear(splitDate(when.from).year, study);
}

/** Activities that began in the years of a study. */
export function inStudy<T extends Dated>(
  activities: readonly T[],
  study: Case['study'],
): readonly T[] {
  return activities.filter((activity) => studyPeriodOf(activity, study) === 'core');
}
