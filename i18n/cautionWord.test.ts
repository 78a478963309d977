import { expect, test } from 'vitest';
import en from '#messages/en';
import id from '#messages/id';

type Words = { readonly Caution: { readonly word: string }; readonly [space: string]: object };

/** Labels of a caution: the word of the notice, and what the key `caution` holds wherever it stands. */
const labelsIn = (words: Words) => [
  words.Caution.word,
  ...Object.values(words).flatMap((space) =>
    Object.entries(space)
      .filter(([key]) => key === 'caution')
      .map(([, label]) => String(label).replace(/\.$/, '')),
  ),
];

test('a caution bears one label in each language, on pages, in tables and on slides', () => {
  expect(new Set(labelsIn(id))).toEqual(new Set(['Perlu diingat']));
  expect(new Set(labelsIn(en))).toEqual(new Set(['Caution']));
});
