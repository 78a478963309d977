import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { numbersAgreeInEveryLanguage } from './numbers-agree-in-every-language';

test('reads 1.234,5 and 1,234.5 as one number, and no placeholder', () => {
  const changed = breakCase('figures.loans-2022.caution', {
    id: 'Ada 1.234,5 buku dari {n1}.',
    en: 'There are 1,234.5 books of {n2}.',
  });
  expect(messagesOf(numbersAgreeInEveryLanguage, tinyCase)).toEqual([]);
  expect(messagesOf(numbersAgreeInEveryLanguage, changed)).toEqual([]);
});

test('names the language that lacks a year, and the year', () => {
  const broken = breakCase('figures.loans-2022.caution', {
    id: 'Pinjaman buku.',
    en: 'Book loans of 2022.',
  });
  expect(messagesOf(numbersAgreeInEveryLanguage, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: caution.id lacks 2022, which another language has. Say the same in every language, with the number in digits or in words in all of them.',
  ]);
});

test('lets a place through that the case lists with a reason', () => {
  const caution = { id: 'Pinjaman dua tahun.', en: 'Loans of 2 years.' };
  const exceptions = {
    'numbers-agree-in-every-language': { 'figures/loans-2022/caution': 'Spoken in words.' },
  };
  const changed = breakCase('figures.loans-2022.caution', caution);
  expect(messagesOf(numbersAgreeInEveryLanguage, { ...changed, exceptions })).toEqual([]);
});
