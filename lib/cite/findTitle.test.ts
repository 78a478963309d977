import { expect, test } from 'vitest';
import { findTitle } from './findTitle';

test('finds a title whose quotation marks the style has changed', () => {
  expect(findTitle('A. (2020). Whose “data”? It’s ours.', 'Whose "data"? It\'s ours')).toEqual([
    11, 34,
  ]);
  expect(findTitle('The “X.” Next', 'The "X"')).toEqual([0, 8]);
  expect(findTitle('A. (2020). B.', 'C')).toBeNull();
});
