import { expect, test } from 'vitest';
import { licenceOf, packagesOf } from './licences.txt';

test('the packages in a bundle are named once, with their scope, and own files are none', () => {
  const inputs = [
    'components/search/search-engine.fetched.ts',
    'node_modules/minisearch/dist/es/index.js',
    'node_modules/minisearch/dist/es/map.js',
    'node_modules/a/node_modules/@scope/b/index.js',
  ];
  expect(packagesOf(inputs)).toEqual(['@scope/b', 'minisearch']);
});

test('a licence names package, version and kind, and holds its whole text', () => {
  expect(licenceOf('minisearch')).toMatch(/^minisearch [\d.]+ \(MIT\)\n\n[^]*Permission is hereby/);
});

test('a package that is not there is refused by name', () => {
  expect(() => licenceOf('no-such-package')).toThrow('no-such-package');
});
