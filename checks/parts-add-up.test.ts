import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { partsAddUp } from './parts-add-up';

test('lets charts without parts pass', () => {
  expect(messagesOf(partsAddUp, tinyCase)).toEqual([]);
});

test('refuses parts that lack some of their whole', () => {
  const broken = breakCase('charts.loans-by-year.partsOf', [
    { whole: 'loans-2023', parts: ['loans-2022'] },
  ]);
  expect(messagesOf(partsAddUp, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: partsOf.0 has parts of 120, and "loans-2023" is 150. Correct the values, or do not draw them as parts of one whole.',
  ]);
});

test('refuses a part known only as a range', () => {
  const broken = breakCase(
    'figures.loans-2022.value',
    null,
    breakCase('charts.loans-by-year.partsOf', [{ whole: 'loans-2023', parts: ['loans-2022'] }]),
  );
  expect(messagesOf(partsAddUp, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: partsOf.0 has parts of no value, and "loans-2023" is 150. Correct the values, or do not draw them as parts of one whole.',
  ]);
});

test('lets parts that add up pass', () => {
  const changed = breakCase(
    'figures.loans-2023.value',
    240,
    breakCase('charts.loans-by-year.partsOf', [
      { whole: 'loans-2023', parts: ['loans-2022', 'loans-2022'] },
    ]),
  );
  expect(messagesOf(partsAddUp, changed)).toEqual([]);
});
