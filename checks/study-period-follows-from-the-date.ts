import type { Case, StudyPeriod, When } from '#data/types';
import type { Check } from './types';

function periodOf({ from }: When, study: Case['study']): StudyPeriod {
  if (from === null) return 'undated';
  const year = Number(from.slice(0, 4));
  if (year < study.from) return 'run-up';
  return year > study.to ? 'follow-up' : 'core';
}

/** Run-up, core and follow-up are told by the date, never by wish. */
export const studyPeriodFollowsFromTheDate: Check = {
  name: 'study-period-follows-from-the-date',
  description:
    'An activity belongs to the years that the paper studies by the year in which it began.',
  run: (facts) =>
    Object.entries(facts.activities).flatMap(([record, { when, period }]) => {
      const right = periodOf(when, facts.study);
      if (right === period) return [];
      return {
        collection: 'activities',
        record,
        field: 'period',
        problem: `is "${period}", where ${when.from ?? 'no date'} makes it "${right}"`,
        fix: 'Correct the period or the date.',
      };
    }),
};
