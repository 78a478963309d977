import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { quotationMarkIsCurled } from './quotation-mark-is-curled';

test('lets real marks pass', () => {
  const changed = breakCase('figures.loans-2022.caution.en', 'The ministry’s ‘word’.');
  expect(messagesOf(quotationMarkIsCurled, tinyCase)).toEqual([]);
  expect(messagesOf(quotationMarkIsCurled, changed)).toEqual([]);
});

test.each([
  ["The ministry's word.", "'"],
  ['The "word".', '"'],
])('refuses a typewriter’s mark: %s', (text, mark) => {
  const broken = breakCase('figures.loans-2022.caution.en', text);
  expect(messagesOf(quotationMarkIsCurled, broken)).toEqual([
    `data/cases/tiny/figures > loans-2022: caution.en has a straight ${mark}. Write “ ”, ‘ ’, or ’ as an apostrophe.`,
  ]);
});
