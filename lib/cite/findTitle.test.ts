import { expect, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { titleOf } from '../sources/titleOf';
import { findTitle } from './findTitle';
import { apaOf } from './madeCitations';

test('finds a title whose quotation marks the style has changed', () => {
  expect(findTitle('A. (2020). Whose “data”? It’s ours.', 'Whose "data"? It\'s ours')).toEqual([
    11, 34,
  ]);
  expect(findTitle('The “X.” Next', 'The "X"')).toEqual([0, 8]);
  expect(findTitle('A. (2020). B.', 'C')).toBeNull();
});

test('finds every printed title in its citation, so that none goes without its language', () => {
  for (const source of base.sources.all)
    for (const locale of locales) {
      if (source.isTitleDescription) continue;
      const { text } = titleOf(source, locale);
      const isThere = apaOf(source.id, locale).some((piece) => findTitle(piece, text));
      expect(isThere, `${source.id} (${locale})`).toBe(true);
    }
});
