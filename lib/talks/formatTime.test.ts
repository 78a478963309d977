import { expect, test } from 'vitest';
import { formatTime } from './formatTime';

test('formatTime writes minutes without and seconds with a leading zero', () => {
  expect(formatTime(65.9)).toBe('1:05');
  expect(formatTime(0)).toBe('0:00');
  expect(formatTime(2400)).toBe('40:00');
});

test('formatTime knows no time before the start', () => {
  expect(formatTime(-3)).toBe('0:00');
});
