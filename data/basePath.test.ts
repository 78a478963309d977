import { expect, test } from 'vitest';
import { readBasePath } from './basePath';

test.each([
  [undefined, ''],
  ['', ''],
  ['/tiga-peran', '/tiga-peran'],
  ['/studies/three.roles', '/studies/three.roles'],
])('BASE_PATH %j is the folder %j', (asked, folder) => {
  expect(readBasePath(asked)).toBe(folder);
});

test.each([
  ['tiga-peran', 'BASE_PATH=/tiga-peran;'],
  ['/tiga-peran/', 'BASE_PATH=/tiga-peran;'],
  ['https://example.org/tiga-peran', 'BASE_PATH=/tiga-peran;'],
  ['/', 'BASE_PATH=/folder'],
  ['/tiga peran', 'BASE_PATH=/folder'],
  ['/../secret', 'BASE_PATH=/folder'],
])('BASE_PATH %j is refused with the fix', (asked, fix) => {
  expect(() => readBasePath(asked)).toThrow(`BASE_PATH is "${asked}"`);
  expect(() => readBasePath(asked)).toThrow(fix);
});
