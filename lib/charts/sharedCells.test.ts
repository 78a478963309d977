import { expect, test } from 'vitest';
import { sharedCells } from './sharedCells';

const rows = (...cautions: readonly string[]) =>
  cautions.map((caution, i) => ({ href: null, cells: { caution, sources: 'one', value: `${i}` } }));
const shared = (...cautions: readonly string[]) =>
  Object.fromEntries(sharedCells(rows(...cautions), ['caution', 'sources']));

test.each([
  ['what all rows say alike is shared', shared('a', 'a'), { caution: 'a', sources: 'one' }],
  ['a caution that differs in one row is not', shared('a', 'a', 'b'), { sources: 'one' }],
  ['an empty one is not', shared('', ''), { sources: 'one' }],
  ['nor what a single row says', shared('a'), {}],
])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
