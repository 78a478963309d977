import { expect, test } from 'vitest';
import { markForeign } from './markForeign';

const phrases = [
  { phrase: 'red flag', lang: 'en' },
  { phrase: 'flag', lang: 'en' },
];

test('markForeign takes the longest phrase and leaves the rest of the text alone', () => {
  expect(markForeign('indikator red flag: draf', phrases)).toEqual([
    { text: 'indikator ', lang: null },
    { text: 'red flag', lang: 'en' },
    { text: ': draf', lang: null },
  ]);
});

test('markForeign marks whole words only', () => {
  expect(markForeign('flagship', phrases)).toEqual([{ text: 'flagship', lang: null }]);
});

test('markForeign of an empty text is no stretch at all', () => {
  expect(markForeign('', phrases)).toEqual([]);
});
