import { expect, test } from 'vitest';
import { evaluate, roundAsWritten } from './evaluate';

test('evaluate takes products before sums', () => {
  expect(evaluate('2 + 3 * 4 - 6 / 2 = 11')[0]?.map(({ value }) => value)).toEqual([11, 11]);
});

test('evaluate leaves a side with an unknown without a value, and a bare bound out', () => {
  expect(evaluate('118 < Q2 < 275; Q2 + Q4 = 1052 - 118 - 275 = 659')).toEqual([
    [
      { side: 'Q2 + Q4', value: null },
      { side: '1052 - 118 - 275', value: 659 },
      { side: '659', value: 659 },
    ],
  ]);
});

test('roundAsWritten keeps as many decimals as the number beside it', () => {
  expect(roundAsWritten(275 / 1.4618, '188.1')).toBe(188.1);
});
