import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOfTable } from './csvOfTable';

const columns = [
  { key: 'a', label: 'A', place: 'both' },
  { key: 'b', label: 'B', place: 'both' },
] as const;
const csvOf = (...rows: readonly { a: string; b?: string }[]) =>
  csvOfTable({ columns, rows: rows.map((cells) => ({ cells, href: null })) });

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
