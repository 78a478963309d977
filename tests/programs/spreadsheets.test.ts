import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { byLocale, locales, type Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import type { ChartTable } from '#lib/charts/chartTable';
import { fillChart } from '#lib/charts/countPlaceholders';
import { csvConventionOf, csvOfTable } from '#lib/charts/csvOfTable';
import { tableOfChart } from '#lib/charts/tableOfChart';
import { xlsxOfTable } from '#lib/charts/xlsxOfTable';
import { hasOffice, readSpreadsheets, type ReadCell } from './readSpreadsheet';

const words = byLocale(interfaceWords);

/** What spreadsheets are known to read wrong. */
const hostile: ChartTable = {
  columns: [
    { key: 'words', label: 'Words', place: 'both', type: 'text' },
    { key: 'number', label: 'Number', place: 'both', type: 'number' },
  ],
  rows: [
    ['=1+1', '24000'],
    ['+62 21', '2.5'],
    ['-5', '-0.125'],
    ['@SUM(A1)', '1410000000000'],
    ['a; b, "c"', ''],
    ['two\nlines', '0'],
    ['2022-12', '99.95'],
  ].map(([first = '', number = '']) => ({ cells: { words: first, number }, href: null })),
};

const tables = locales.flatMap((locale) => [
  { name: `hostile.${locale}`, locale, table: hostile },
  ...base.charts.all.map((chart) => ({
    name: `${chart.id}.${locale}`,
    locale,
    table: tableOfChart({
      view: { base, locale },
      chart: fillChart(base, chart),
      word: (key) => words[locale].ChartTable[key],
      siteUrl: 'https://example.org',
    }),
  })),
]);

/** The codes of LibreOffice: sign between cells, quotation mark, UTF-8, first row, language of the reader. */
const filters: Readonly<Record<Locale, string>> = {
  en: 'CSV:44,34,76,1,,1033,false,true',
  id: 'CSV:59,34,76,1,,1057,false,true',
};

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a cell that a spreadsheet read; `null` where it is what the table says. */
function faultOf(said: string, type: 'text' | 'number', read: ReadCell | undefined) {
  const { kind, value } = read ?? { kind: '', value: '' };
  const isRight =
    type === 'number'
      ? said === ''
        ? kind === ''
        : kind === 'float' && Number(value) === Number(said)
      : // An apostrophe keeps a text from being taken for a formula.
        [said, `'${said}`].includes(value) &&
        // A day may be read as one, a year as a number: the same is written.
        (kind === 'string' || kind === '' || isDay.test(said) || /^\d{1,4}$/.test(said));
  return isRight ? null : `${JSON.stringify(said)} was read as ${kind} ${JSON.stringify(value)}`;
}

function faultsOf({ columns, rows }: ChartTable, read: readonly (readonly ReadCell[])[]) {
  const inFile = columns.filter(({ place }) => place !== 'page');
  const [head = [], ...body] = read;
  return [
    ...inFile.map(({ label }, i) => faultOf(label, 'text', head[i])),
    ...(body.length === rows.length ? [] : [`${rows.length} rows, ${body.length} read`]),
    ...rows.flatMap(({ cells }, y) =>
      inFile.map(({ key, type }, x) => faultOf(cells[key] ?? '', type, body[y]?.[x])),
    ),
  ].filter((fault) => fault !== null);
}

test('a number that is read as another, as a day or as text is a fault', () => {
  expect(faultOf('24000', 'number', { kind: 'float', value: '24' })).toContain('24000');
  expect(faultOf('2.5', 'number', { kind: 'date', value: '2026-05-02' })).not.toBeNull();
  expect(faultOf('2.5', 'number', { kind: 'string', value: '2.5' })).not.toBeNull();
  expect(faultOf('April 2023', 'text', { kind: 'date', value: '2023-04-01' })).not.toBeNull();
  expect(faultOf('24,000', 'text', { kind: 'float', value: '24' })).not.toBeNull();
});

// Skipped where LibreOffice is not installed (Debian: libreoffice-calc). It starts slowly, so it opens all files at once.
describe.skipIf(!hasOffice)('LibreOffice reads every cell as it was written', () => {
  const opened = new Map<string, readonly (readonly ReadCell[])[]>();
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
    const write = (end: string, name: string, content: string | Uint8Array) => {
      mkdirSync(join(folder, end), { recursive: true });
      const path = join(folder, end, `${name}.${end}`);
      writeFileSync(path, content);
      return path;
    };
    for (const locale of locales) {
      const own = tables.filter((one) => one.locale === locale);
      const paths = own.map(({ name, table }) =>
        write('csv', name, csvOfTable(table, csvConventionOf(locale))),
      );
      for (const [name, rows] of readSpreadsheets(paths, { filter: filters[locale], folder }))
        opened.set(name, rows);
    }
    const books = await Promise.all(
      tables.map(async ({ name, table }) => {
        const book = await xlsxOfTable(table, [], { table: 'A', about: 'B' });
        return write('xlsx', name, new Uint8Array(await book.arrayBuffer()));
      }),
    );
    for (const [name, rows] of readSpreadsheets(books, { folder })) opened.set(name, rows);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(tables)('$name as CSV, in its language', ({ name, table }) => {
    expect(faultsOf(table, opened.get(`${name}.csv`) ?? [])).toEqual([]);
  });

  test.each(tables)('$name as a workbook', ({ name, table }) => {
    expect(faultsOf(table, opened.get(`${name}.xlsx`) ?? [])).toEqual([]);
  });
});
