import { expect, test } from 'vitest';
import { parseTime } from './parseTime';

test('reads clock times and minutes, and nothing else', () => {
  expect([' 1:20 ', '0:05', '2', '1,5', '0.25'].map(parseTime)).toEqual([80, 5, 120, 90, 15]);
  expect(['', '1:75', 'dua', '-1', '1e3', '1:2'].map(parseTime)).toEqual(Array(6).fill(null));
});
