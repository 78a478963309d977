import { expect, test } from 'vitest';
import type { Case } from '#data/types';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { tinyForms } from '#tests/tinyForms';
import { scaleSharesOneMeasure } from './scale-shares-one-measure';

const fix = 'Take one of them off the scale and show it as text, or name the basis that holds.';
const place = 'data/cases/tiny/charts > loans-by-year: scales.0 puts';
const messages = (facts: Case) => messagesOf(scaleSharesOneMeasure, facts);

test('lets figures of one unit share a scale that their records, a whole, a count or a survey allows', () => {
  expect(messages(tinyForms)).toEqual([]);
});

test('refuses money beside loans', () => {
  expect(messages(breakCase('figures.loans-2023.unit', 'idr'))).toEqual([
    `${place} "loans-2022" beside "loans-2023" as comparable, which are book-loans, loans and book-loans, idr. ${fix}`,
  ]);
});

test('refuses figures of two topics, although both count loans', () => {
  expect(messages(breakCase('figures.loans-2023.topic', 'survey-prevalence'))).toEqual([
    `${place} "loans-2022" beside "loans-2023" as comparable, which are book-loans, loans and survey-prevalence, loans. ${fix}`,
  ]);
});

test('lets a worked-out number of the same kind share the scale', () => {
  expect(messages(breakCase('figures.loans-2023.unit', 'loans-derived'))).toEqual([]);
});

test('refuses figures that no record calls comparable', () => {
  const broken = breakCase(
    'figures.loans-2022.comparableWith',
    [],
    breakCase('figures.loans-2023.comparableWith', []),
  );
  expect(messages(broken)).toEqual([
    `${place} "loans-2022" beside "loans-2023" as comparable, and neither calls the other comparable. ${fix}`,
  ]);
});

test('refuses a year beside a quarter, on any basis but that of parts', () => {
  const quarter = breakCase('figures.loans-2023.period.to', '2023-03-31');
  const problem = 'and their periods are 12 months and 3 months';
  expect(messages(quarter)).toEqual([
    `${place} "loans-2022" beside "loans-2023" as comparable, ${problem}. ${fix}`,
  ]);
  const basis = { is: 'same-count', reason: { id: 'Satu penghitung.', en: 'One counter.' } };
  const counted = breakCase('charts.loans-by-year.scales.0.basis', basis, quarter);
  expect(messages(counted)).toEqual([
    `${place} "loans-2022" beside "loans-2023" as same-count, ${problem}. ${fix}`,
  ]);
});

test('refuses periods of unknown length', () => {
  const [from, to] = ['figures.loans-2022.period.from', 'figures.loans-2023.period.from'];
  expect(messages(breakCase(from, null, breakCase(to, null)))[0]).toContain(
    'their periods are of unknown length and of unknown length',
  );
});

test('refuses parts of two wholes', () => {
  const broken = breakCase('charts.tiny-hundred-marks.partsOf', [], tinyForms);
  expect(messages(broken)[0]).toContain(
    'puts "story-books" beside "other-books" as parts, and no whole of the chart has both as parts',
  );
});

test('refuses shares that no page gives together', () => {
  const broken = breakCase('figures.no-book.sources', ['the-paper-2024'], tinyForms);
  expect(messages(broken)[0]).toContain('as same-survey, and no source gives both');
});

test('refuses a survey of another year, and numbers that are no shares', () => {
  const later = { ...tinyForms.figures['no-book']?.period, to: '2024-12-31' };
  expect(messages(breakCase('figures.no-book.period', later, tinyForms))[0]).toContain(
    'as same-survey, and their periods are not the same',
  );
  const basis = { is: 'same-survey', reason: { id: 'Satu survei.', en: 'One survey.' } };
  expect(messages(breakCase('charts.loans-by-year.scales.0.basis', basis, tinyCase))[0]).toContain(
    'as same-survey, and they are no shares',
  );
});
