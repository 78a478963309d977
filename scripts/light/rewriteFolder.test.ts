import { expect, test } from 'vitest';
import { addressOf } from './addressOf';
import { isFlight } from './rewriteFolder';

test('the address of a page is its folder', () => {
  expect(addressOf('index.html')).toBe('/');
  expect(addressOf('id/data/index.html')).toBe('/id/data/');
  expect(addressOf('404.html')).toBe('/404.html');
});

test("only Next's own text files count as such", () => {
  expect(isFlight('index.txt')).toBe(true);
  expect(isFlight('__next.$d$locale.__PAGE__.txt')).toBe(true);
  expect(isFlight('robots.txt')).toBe(false);
});
