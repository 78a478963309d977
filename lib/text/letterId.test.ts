import { expect, test } from 'vitest';
import { letterId } from './letterId';

test('a letter is its own place, and what is no letter can stand in an address', () => {
  expect(['T', 'É', '#', '1'].map(letterId)).toEqual([
    'letter-T',
    'letter-É',
    'letter-0',
    'letter-0',
  ]);
});
