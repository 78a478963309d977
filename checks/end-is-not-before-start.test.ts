import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { endIsNotBeforeStart } from './end-is-not-before-start';

test('lets a moment, a month and an open end pass', () => {
  expect(messagesOf(endIsNotBeforeStart, tinyCase)).toEqual([]);
});

test('refuses a forum whose end took the year of its start for the year before', () => {
  const broken = breakCase('activities.story-hour-2023.when.to', '2022-05-06');
  expect(messagesOf(endIsNotBeforeStart, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: when.to is before when.from. Put the later date in "to".',
  ]);
});

test('refuses a period of a figure that runs backwards', () => {
  const broken = breakCase('figures.loans-2023.period.to', '2022-12-31');
  expect(messagesOf(endIsNotBeforeStart, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: period.to is before period.from. Put the later date in "to".',
  ]);
});

test('refuses an occasion outside the stretch that holds the occasions', () => {
  const broken = breakCase('activities.story-hour-2023.when.occasions', [
    { from: '2023-05-13', to: '2023-05-13' },
  ]);
  expect(messagesOf(endIsNotBeforeStart, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: when.occasions.0 lies outside when.from and when.to. Widen when, or correct the occasion.',
  ]);
});
