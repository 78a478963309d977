import { expect, test } from 'vitest';
import { precisionOf } from './precisionOf';

test.each([
  ['2024', 'year'],
  ['2024-08', 'month'],
  ['2024-08-07', 'day'],
  [null, 'unknown'],
] as const)('%s is given by its %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
