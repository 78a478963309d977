import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxOfTable } from './xlsxOfTable';

const table = {
  columns: [
    { key: 'name', label: 'Name', place: 'both', type: 'text' },
    { key: 'shown', label: 'Shown', place: 'page', type: 'text' },
    { key: 'number', label: 'Number', place: 'export', type: 'number' },
  ],
  rows: [
    { cells: { name: '=1+1', shown: '4,9 miliar', number: '4900000000.5' }, href: null },
    { cells: { name: '2023-04-01', shown: '', number: '' }, href: null },
  ],
} as const;

test('a workbook holds numbers as numbers and everything else as text, and says what qualifies them', async () => {
  const file = await xlsxOfTable(table, [['Caution', 'Only a test.']], {
    table: 'Table',
    about: 'About',
  });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = read('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<v>4900000000.5</v>');
  expect(sheet).not.toContain('<f>');
  const strings = Object.keys(parts).map(read).join('');
  for (const words of ['=1+1', '2023-04-01', 'Only a test.']) expect(strings).toContain(words);
  expect(strings).not.toContain('4,9 miliar');
});
