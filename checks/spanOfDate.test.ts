import { expect, test } from 'vitest';
import { spanOfDate } from './spanOfDate';

test('spanOfDate of a month ends on its last day, in leap years too', () => {
  expect(spanOfDate('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29', unit: 'month' });
});

test('spanOfDate of a year ends in December', () => {
  expect(spanOfDate('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31', unit: 'year' });
});

test.each(['2024-02-30', '2024-13', '24', 'May 2024', ''])('spanOfDate of "%s" is null', (date) => {
  expect(spanOfDate(date)).toBeNull();
});
