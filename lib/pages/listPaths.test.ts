import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { listPaths } from './listPaths';

const paths = listPaths(base);

test('lists each page once, and a page for every record that has one', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['', 'help', 'roles/catalyst', 'data/figures']));
  const ofSources = base.sources.all.map(({ id }) => `sources/${id}`);
  expect(paths).toEqual(expect.arrayContaining(ofSources));
});
