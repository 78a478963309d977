import { expect, test } from 'vitest';
import { countWords } from './countWords';

test('a dash or a sign between spaces is no word, a number is one', () => {
  expect(countWords('Pada 2022 – 2024, dua nilai & satu kata.')).toBe(7);
  expect(countWords('')).toBe(0);
});
