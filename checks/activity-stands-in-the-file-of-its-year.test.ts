import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { activityStandsInTheFileOfItsYear } from './activity-stands-in-the-file-of-its-year';

test('lets activities in the files of their years pass', () => {
  expect(messagesOf(activityStandsInTheFileOfItsYear, tinyCase)).toEqual([]);
});

test('refuses an activity of a year that has no file yet in the file of 2023', () => {
  const broken = breakCase('activities.lending-course-2023.when.from', '2026-02');
  expect(messagesOf(activityStandsInTheFileOfItsYear, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > lending-course-2023: when.from is 2026, which is not what this file is for. Move the record to a new file data/cases/tiny/activities/2026.ts, and name that in data/cases/tiny/activities/index.ts.',
  ]);
});

test('refuses an undated activity in the file of a year', () => {
  const broken = breakCase('activities.story-hour-2023.when.from', null);
  expect(messagesOf(activityStandsInTheFileOfItsYear, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: when.from is not known, which is not what this file is for. Move the record to a new file data/cases/tiny/activities/undated.ts, and name that in data/cases/tiny/activities/index.ts.',
  ]);
});

test('names the file that there is for the year', () => {
  const broken = breakCase('activities.lending-course-2023.when.from', '2025-02');
  expect(messagesOf(activityStandsInTheFileOfItsYear, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > lending-course-2023: when.from is 2025, which is not what this file is for. Move the record to data/cases/tiny/activities/2024-2025.ts.',
  ]);
});
