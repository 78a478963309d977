import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { dateIsNoFinerThanItsPrecision } from './date-is-no-finer-than-its-precision';

test('lets a whole year bounded by its first and last day pass', () => {
  expect(messagesOf(dateIsNoFinerThanItsPrecision, tinyCase)).toEqual([]);
});

test('refuses a day for a festival of which only the month is known', () => {
  const broken = breakCase('activities.lending-course-2023.when.from', '2023-09-02');
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > lending-course-2023: when.from is "2023-09-02", a day, where the precision is "month". Write the date as coarsely as the source gives it, or state the precision it has.',
  ]);
});

test('refuses a day for a page of which only the year is known', () => {
  const broken = breakCase('sources.the-paper-2024.published', '2024-07-01');
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/sources > the-paper-2024: published is "2024-07-01", a day, where the precision is "year". Write the date as coarsely as the source gives it, or state the precision it has.',
  ]);
});

test('refuses a precision where there is no date', () => {
  const broken = breakCase('sources.the-paper-2024.published', null);
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/sources > the-paper-2024: published is null, where the precision is "year". Write the date as coarsely as the source gives it, or state the precision it has.',
  ]);
});

test('refuses a period stated in years that ends on some day of its year', () => {
  const broken = breakCase('figures.loans-2022.period.to', '2022-12-28');
  expect(messagesOf(dateIsNoFinerThanItsPrecision, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: period.to is "2022-12-28", where the precision is "year" and the day is neither the last of its year nor the day on which it was said. Write the date as coarsely as the source gives it, or state the precision it has.',
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
    'data/cases/tiny/figures > loans-2022: period.from is "2022-07-26", where the precision is "approximate" and the day is not the first of its year. Write the date as coarsely as the source gives it, or state the precision it has.',
  ]);
});
