import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { findBroken, readPlace } from './findBroken';

const site = 'https://site.example';

function broken(html: string): string[] {
  const places = [
    readPlace('/id/', load(html), site),
    readPlace('/id/data/', load('<p id="figure-é">'), site),
  ];
  return findBroken(places, (address) => address === '/id/data.csv');
}

test.each([
  ['/id/none/'],
  ['none/'],
  ['/id/data'],
  ['/id/data/#none'],
  ['#none'],
  ['https://site.example/id/none/'],
])('%s is broken', (href) => {
  expect(broken(`<a href="${href}">`)).toEqual([expect.stringContaining(`/id/ links to`)]);
});

test('a wrong target is named once, with the number of pages that link to it', () => {
  const page = load('<a href="/none/">');
  const places = ['/id/', '/en/', '/'].map((address) => readPlace(address, page, site));
  expect(findBroken(places, () => false)).toEqual([
    '/id/ and 2 more links to /none/ (no such file).',
  ]);
});

test.each([
  ['/id/data/'],
  ['data/?role=x#figure-%C3%A9'],
  ['#top'],
  ['/id/data.csv'],
  ['tel:110'],
  ['https://elsewhere.example/none/'],
])('%s is whole', (href) => {
  expect(broken(`<main id="top"><svg><a href="${href}"></a></svg></main>`)).toEqual([]);
});
