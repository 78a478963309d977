import { expect, test } from 'vitest';
import { findHeavy, tabulate } from './tabulate';

const limitOf = (kind: string) => (kind === 'sources' ? 100_000 : 60_000);

function page(address: string, kind: string, html: number, script = 0) {
  return { address, kind, weight: { html, script, shared: 20_000, own: html + 11_000 } };
}

test('a page within its budget is not named', () => {
  expect(findHeavy([page('/id/', 'overview', 49_000, 4000)], limitOf)).toEqual([]);
});

test('a page over its budget is named with its parts and what to do', () => {
  expect(findHeavy([page('/id/', 'overview', 49_001)], limitOf).join()).toMatch(
    /^\/id\/ weighs 60\.0 KB, allowed are 60\.0: HTML 49\.0, pictures and fonts 11\.0/,
  );
  expect(findHeavy([page('/id/', 'overview', 1, 5001)], limitOf).join()).toContain(
    '5.0 KB of scripts',
  );
});

test('files that pages share have a budget of their own', () => {
  const { weight, ...rest } = page('/id/', 'overview', 1);
  const heavy = { ...rest, weight: { ...weight, shared: 22_001 } };
  expect(findHeavy([heavy], limitOf).join()).toMatch(
    /^\/id\/ links files of 22\.0 KB that pages share/,
  );
});

test('lists of everything may be larger', () => {
  expect(findHeavy([page('/id/sources/', 'sources', 80_000)], limitOf)).toEqual([]);
  expect(findHeavy([page('/id/sources/x/', 'sources/*', 80_000)], limitOf)).toHaveLength(1);
});

test('the table has one row a kind, its heaviest page', () => {
  const table = tabulate([page('/id/a/', 'x', 1000), page('/en/a/', 'x', 2000, 300)], limitOf);
  expect(table.split('\n')[2]).toBe('| x | 2 | /en/a/ | 0.3 | 20.0 | 13.0 | 60.0 |');
});
