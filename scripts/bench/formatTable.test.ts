import { expect, test } from 'vitest';
import { formatTable } from './formatTable';

test('a table has a head, a rule and a row each', () => {
  expect(
    formatTable(
      ['page', 'ms'],
      [
        ['/id/', 12.34],
        ['/en/', 1234.5],
      ],
    ),
  ).toBe('| page | ms |\n|---|---|\n| /id/ | 12.3 |\n| /en/ | 1235 |');
});
