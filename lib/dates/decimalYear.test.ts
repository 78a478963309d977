import { expect, test } from 'vitest';
import { endOf, startOf } from './decimalYear';

test('startOf and endOf of a year enclose exactly that year', () => {
  expect([startOf('2024'), endOf('2024')]).toEqual([2024, 2025]);
});

test('endOf a month is the start of the next, over the turn of the year too', () => {
  expect(endOf('2024-05')).toBe(startOf('2024-06'));
  expect(endOf('2024-12')).toBe(2025);
});

test('endOf the last day of a year is the next year', () => {
  expect(endOf('2023-12-31')).toBe(2024);
});

test('startOf a day lies inside its month', () => {
  expect(startOf('2024-08-07')).toBeGreaterThan(startOf('2024-08'));
  expect(startOf('2024-08-07')).toBeLessThan(endOf('2024-08'));
});
