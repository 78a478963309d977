import { expect, test } from 'vitest';
import { firstDay, lastDay } from './dayOf';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-04-07', '2023-04-07', '2023-04-07'],
  [null, '', ''],
])('%j lies between %j and %j', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
