import { expect, test } from 'vitest';
import { median, medianOf } from './median';

test('the median is the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('nothing measured has no median', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('measurements follow each other', async () => {
  let calls = 0;
  expect(await medianOf(3, () => Promise.resolve((calls += 1)))).toBe(2);
});
