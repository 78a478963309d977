import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { textHoldsNoAddress } from './text-holds-no-address';

test('lets words, the name of a site and a DOI pass', () => {
  const changed = breakCase(
    'figures.loans-2022.caution.en',
    'After kabarbuku.id; doi 10.5555/jtb.1.',
  );
  expect(messagesOf(textHoldsNoAddress, tinyCase)).toEqual([]);
  expect(messagesOf(textHoldsNoAddress, changed)).toEqual([]);
});

test.each(['https://example.org/page', 'www.example.org', 'example.org/books/1'])(
  'refuses an address in a text: %s',
  (address) => {
    const broken = breakCase('figures.loans-2022.caution.en', `As ${address} says`);
    expect(messagesOf(textHoldsNoAddress, broken)).toEqual([
      `data/cases/tiny/figures > loans-2022: caution.en holds the address ${address}. Name the page in words, and give it a record among the sources if something rests on it.`,
    ]);
  },
);
