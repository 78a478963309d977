import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { locales } from '#data/locales';
import { groupByLetter } from './groupByLetter';

test.each(locales)('groupByLetter holds every term once, from A to Z (%s)', (locale) => {
  const groups = groupByLetter(base.glossary.all, locale);
  const letters = groups.map(({ letter }) => letter);
  expect(letters).toEqual([...new Set(letters)].sort());
  expect(groups.flatMap(({ terms }) => terms)).toHaveLength(base.glossary.all.length);
});

test('a word in quotation marks stands under its first letter', () => {
  const b = groupByLetter(base.glossary.all, 'en').find(({ letter }) => letter === 'B');
  expect(b?.terms.map(({ id }) => id)).toEqual(['bookworm']);
});
