import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvConventionOf, csvOfTable } from './csvOfTable';

const columns = [
  { key: 'a', label: 'A', place: 'both', type: 'text' },
  { key: 'b', label: 'B', place: 'export', type: 'text' },
  { key: 'c', label: 'C', place: 'page', type: 'text' },
] as const;
const english = csvConventionOf('en');
const csvOf = (...rows: readonly { a: string; b?: string }[]) =>
  csvOfTable({ columns, rows: rows.map((cells) => ({ cells, href: null })) }, english);

/** Reads RFC 4180 back, for the round trip. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('csvOfTable(table)', () => {
  it('starts with the mark of UTF-8 and ends each line with CRLF', () => {
    expect(csvOf({ a: '1', b: '2' })).toBe('\uFEFFA,B\r\n1,2\r\n');
  });

  it('parts numbers and cells as each language does, and leaves out what is written for readers', () => {
    const table = {
      columns: [...columns, { key: 'n', label: 'N', place: 'both', type: 'number' } as const],
      rows: [{ cells: { a: 'x', b: 'y', c: '4,9 miliar', n: '1234.5' }, href: null }],
    };
    expect(csvOfTable(table, csvConventionOf('en'))).toContain('x,y,1234.5\r\n');
    expect(csvOfTable(table, csvConventionOf('id'))).toContain('x;y;1234,5\r\n');
  });

  it('leaves a negative number a number', () => {
    const numbers = [{ key: 'n', label: 'N', place: 'both', type: 'number' } as const];
    const rows = [{ cells: { n: '-3' }, href: null }];
    expect(csvOfTable({ columns: numbers, rows }, english)).toContain('\r\n-3\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf({ a: 'x,y', b: 'say "z"\nagain' })).toContain('"x,y","say ""z""\nagain"');
  });

  it('keeps a spreadsheet from running a cell as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(csvOf({ a: `${start}1+1`, b: '' })).toContain(`'${start}1+1`);
    }
  });

  it('leaves a cell that is not known empty', () => {
    expect(csvOf({ a: '1' })).toContain('1,\r\n');
  });

  it('gives every text back, but for the apostrophe before formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string() })), (rows) => {
        const read = parse(csvOf(...rows)).slice(1);
        const safe = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
        expect(read).toEqual(rows.map(({ a, b }) => [safe(a), safe(b)]));
      }),
    );
  });
});
