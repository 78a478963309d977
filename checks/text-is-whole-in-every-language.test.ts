import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { textIsWholeInEveryLanguage } from './text-is-whole-in-every-language';

test('lets texts in both languages pass', () => {
  expect(messagesOf(textIsWholeInEveryLanguage, tinyCase)).toEqual([]);
});

test('refuses an empty Indonesian caution', () => {
  const broken = breakCase('figures.loans-2022.caution.id', ' ');
  expect(messagesOf(textIsWholeInEveryLanguage, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: caution.id is empty. Write the sentence in this language.',
  ]);
});

test('refuses a double space', () => {
  const broken = breakCase('actors.perpustakaan-kota.name.en', 'City  Library');
  expect(messagesOf(textIsWholeInEveryLanguage, broken)).toEqual([
    'data/cases/tiny/actors > perpustakaan-kota: name.en has a space too many. Take it out.',
  ]);
});
