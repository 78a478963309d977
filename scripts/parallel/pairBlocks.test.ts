import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { pairBlocks } from './pairBlocks';
import { readBlocks } from './readBlocks';

const pair = (id: string, en: string) =>
  pairBlocks(
    '/x/',
    readBlocks(load(id, null, false), 'id'),
    readBlocks(load(en, null, false), 'en'),
  );

test('texts in the same place are pairs, though their words, marked terms and foreign phrases differ', () => {
  const pairs = pair(
    '<h2 id="a">Uang</h2><p>Lihat <a href="/id/data/#x">data</a>, <i lang="en">red flag</i></p>',
    '<h2 id="a">Money</h2><p>See <a href="/en/data/#x">data</a>, <a class="term-link" href="/en/glossary/#r">red flag</a></p>',
  );
  expect(pairs.map(({ en }) => en?.kind)).toEqual(['h2', 'text']);
});

test('what only one language needs stands alone, whichever it is', () => {
  const own = '<p data-one-language="">Terjemahan</p>';
  expect(
    pair(`<p>Satu</p>${own}<p>Dua</p>`, `<p>One</p><p>Two</p>${own}`).map(({ id, en }) => [
      !!id,
      !!en,
    ]),
  ).toEqual([
    [true, true],
    [true, false],
    [true, true],
    [false, true],
  ]);
});

test.each([
  ['of another kind', '<p>Satu</p>', '<h2>One</h2>', 'text "Satu" and h2 "One"'],
  [
    'with another id',
    '<p id="a">Satu</p>',
    '<p id="b">One</p>',
    'text #a "Satu" and text #b "One"',
  ],
  [
    'with another target',
    '<p><a href="/id/a/">1</a></p>',
    '<p><a href="/en/b/">1</a></p>',
    '/a/ "1"',
  ],
  ['that is missing', '<p>Satu</p>', '', 'text "Satu" and nothing'],
])('a text %s is refused by the name of the page and both texts', (_, id, en, words) => {
  expect(() => pair(id, en)).toThrow(words);
  expect(() => pair(id, en)).toThrow('/x/');
});
