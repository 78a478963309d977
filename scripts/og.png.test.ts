import { expect, test } from 'vitest';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { listCards } from './og.png';

test('there is a picture with words for every listed page in every language', () => {
  const cards = listCards();
  expect(cards).toHaveLength(Object.keys(pages).length * locales.length);
  for (const { name, siteName, title, description } of cards)
    for (const words of [siteName, title, description]) expect(words, name).not.toBe('');
});
