import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { figureSaysHowMuch } from './figure-says-how-much';

test('lets plain values pass', () => {
  expect(messagesOf(figureSaysHowMuch, tinyCase)).toEqual([]);
});

test('refuses rupiah without an amount, as a remark on two amounts had them', () => {
  const broken = breakCase('figures.loans-2022.value', null);
  expect(messagesOf(figureSaysHowMuch, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: value is null, and neither bounds nor wording says how many "loans". Give the range or the source\'s words, or set the unit to null.',
  ]);
});

test('lets a statement without a number pass', () => {
  const changed = breakCase(
    'figures.loans-2022.unit',
    null,
    breakCase('figures.loans-2022.value', null),
  );
  expect(messagesOf(figureSaysHowMuch, changed)).toEqual([]);
});

test("lets the source's words stand for a number", () => {
  const changed = breakCase(
    'figures.loans-2022.wording',
    { id: 'ratusan buku', en: 'hundreds of books' },
    breakCase('figures.loans-2022.value', null),
  );
  expect(messagesOf(figureSaysHowMuch, changed)).toEqual([]);
});

test('refuses a number of nothing', () => {
  const broken = breakCase('figures.loans-2022.unit', null);
  expect(messagesOf(figureSaysHowMuch, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: unit is null, and the value is 120. Say what the number counts.',
  ]);
});

test('refuses bounds that run downwards', () => {
  const broken = breakCase(
    'figures.loans-2022.value',
    null,
    breakCase('figures.loans-2022.bounds', {
      min: 70000,
      isMinIncluded: true,
      max: 40000,
      isMaxIncluded: true,
    }),
  );
  expect(messagesOf(figureSaysHowMuch, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: bounds end below their start. Put the smaller number in "min".',
  ]);
});

test('refuses a value outside its own bounds', () => {
  const broken = breakCase('figures.loans-2022.bounds', {
    min: 465,
    isMinIncluded: true,
    max: 574,
    isMaxIncluded: true,
  });
  expect(messagesOf(figureSaysHowMuch, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: value is 120, which its own bounds leave out. Correct the value or the bounds.',
  ]);
});
