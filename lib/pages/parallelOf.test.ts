import { expect, test } from 'vitest';
import { parallelOf } from './parallelOf';

test.each([
  ['', 'parallel'],
  ['sources', 'sources/parallel'],
  ['sources/bibliography', 'sources/bibliography/parallel'],
  ['roles/catalyst', 'roles/catalyst/parallel'],
  ['sources/some-page-2024', null],
])('parallelOf(%j) is %j', (path, parallel) => {
  expect(parallelOf(path)).toBe(parallel);
});
