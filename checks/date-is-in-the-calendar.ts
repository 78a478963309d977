import { spanOfDate } from './spanOfDate';
import type { Check } from './types';
import { walkStrings } from './walkTexts';

// Fields of records that hold a date and nothing else.
const isDateField =
  /(^|\.)(from|to|published|issued|saidOn|lastSeen|newestSeen)$|^dates\.[A-Za-z]+$/;
const holdsIds = /(^|\.)(derived|crossCheck)\.from\.\d+$/;

/** A date is a day, month or year that the calendar has. */
export const dateIsInTheCalendar: Check = {
  name: 'date-is-in-the-calendar',
  description: 'Every date is a day, a month or a year of the calendar, as ISO 8601 writes it.',
  run: (facts) =>
    walkStrings(facts)
      .filter(({ field }) => isDateField.test(field) && !holdsIds.test(field))
      .filter(({ string }) => spanOfDate(string) === null)
      .map(({ collection, record, field, string }) => ({
        collection,
        record,
        field,
        problem: `is "${string}", which is no date`,
        fix: 'Write 2024-08-07, 2024-08 or 2024, as fine as the source gives it.',
      })),
};
