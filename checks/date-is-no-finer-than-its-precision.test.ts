import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { dateIsNoFinerThanItsPrecision } from './date-is-no-finer-than-its-precision';

test('lets a whole year bounded by its first and last day pass', () => {
  expect(messagesOf(dateIsNoFinerThanItsPrecision, tinyCase)).toEqual([]);
});

test('refuses an activity that begins in a month and ends on a day', () => {
  const broken = breakCase('activities.lending-course-2023.when.to', '2023-09-02');
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > lending-course-2023: when.to is "2023-09-02", where it begins "2023-09". Write both dates as coarsely as the source gives them, or state the precision that they have.',
  ]);
});

test('refuses a period stated in years that ends on some day of its year', () => {
  const broken = breakCase('figures.loans-2022.period.to', '2022-12-28');
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: period.to is "2022-12-28", where the precision is "year" and the day is neither the last of its year nor the day on which it was said. Write both dates as coarsely as the source gives them, or state the precision that they have.',
  ]);
});

test('lets a period end on the day on which the number was said', () => {
  const changed = breakCase(
    'figures.loans-2022.saidOn',
    '2022-12-28',
    breakCase('figures.loans-2022.period.to', '2022-12-28'),
  );
  expect(messagesOf(dateIsNoFinerThanItsPrecision, changed)).toEqual([]);
});

test('refuses a start that only looks known, in a period given roughly', () => {
  const broken = breakCase(
    'figures.loans-2022.period.from',
    '2022-07-26',
    breakCase('figures.loans-2022.period.precision', 'approximate'),
  );
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: period.from is "2022-07-26", where the precision is "approximate" and the day is not the first of its year. Write both dates as coarsely as the source gives them, or state the precision that they have.',
  ]);
});
