import { expect, test } from 'vitest';
import { nameAsSeen } from './nameAsSeen';

test('a name that holds what is drawn stays as it is, whatever stands between the words', () => {
  expect(nameAsSeen('Reports, 2019: 840,221', ['2019', '840,221'])).toBe('Reports, 2019: 840,221');
});

test('what is drawn in another order or in other words comes first', () => {
  expect(nameAsSeen('Reports, 2022: 1,878,011', ['2022', '1.88 million'])).toBe(
    '2022 1.88 million: Reports, 2022: 1,878,011',
  );
});

test('a shape without words keeps its name', () => {
  expect(nameAsSeen('A page of 2024', [])).toBe('A page of 2024');
});
