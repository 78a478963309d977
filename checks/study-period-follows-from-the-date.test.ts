import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { studyPeriodFollowsFromTheDate } from './study-period-follows-from-the-date';

test('lets core and follow-up pass where the dates say so', () => {
  expect(messagesOf(studyPeriodFollowsFromTheDate, tinyCase)).toEqual([]);
});

test('refuses a report published after the study as part of it', () => {
  const broken = breakCase('activities.shared-catalogue-2024.period', 'core');
  expect(messagesOf(studyPeriodFollowsFromTheDate, broken)).toEqual([
    'data/cases/tiny/activities/2024-2025.ts > shared-catalogue-2024: period is "core", where 2024 makes it "follow-up". Correct the period or the date.',
  ]);
});
