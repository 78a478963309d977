import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { scaleSharesOneMeasure } from './scale-shares-one-measure';

test('lets two figures of one unit share a scale', () => {
  expect(messagesOf(scaleSharesOneMeasure, tinyCase)).toEqual([]);
});

test('refuses cases beside loans', () => {
  const broken = breakCase('figures.loans-2023.unit', 'idr');
  expect(messagesOf(scaleSharesOneMeasure, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales.0 puts "loans-2023" (book-loans, idr) beside "loans-2022" (book-loans, loans). Take one of them off the scale; show it as text.',
  ]);
});

test('refuses figures of two topics, although both count loans', () => {
  const broken = breakCase('figures.loans-2023.topic', 'survey-prevalence');
  expect(messagesOf(scaleSharesOneMeasure, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales.0 puts "loans-2023" (survey-prevalence, loans) beside "loans-2022" (book-loans, loans). Take one of them off the scale; show it as text.',
  ]);
});

test('lets a worked-out number of the same kind share the scale', () => {
  const changed = breakCase('figures.loans-2023.unit', 'loans-derived');
  expect(messagesOf(scaleSharesOneMeasure, changed)).toEqual([]);
});
