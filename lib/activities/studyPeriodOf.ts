import type { Activity, StudyPeriod } from '#data/types';
import { splitDate } from '../dates/formatDate';

/** Where an activity stands to the years of a study: by the year in which it began, never by a word of its record. */
export function studyPeriodOf(
  { when }: Pick<Activity, 'when'>,
  study: { readonly from: number; readonly to: number },
): StudyPeriod {
  if (when.from === null) return 'undated';
  const { year } = splitDate(when.from);
  if (year < study.from) return 'run-up';
  return year > study.to ? 'follow-up' : 'core';
}
