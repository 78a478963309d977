import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { ChartTable } from './chartTable';

/** What a workbook says beside its table: pairs of a word and a text, such as the caution and the licence. */
export type AboutTable = readonly (readonly [word: string, text: string])[];

const head = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
});
const text = (value: string): CellObject => ({ value, type: String, alignVertical: 'top' });

/**
 * A table as an Excel workbook, for whoever wants no question about separators: numbers are numbers, everything else is
 * text, so that no program reads a formula or a date into it. The second sheet says what qualifies the numbers.
 * @param names names of the two sheets, at most 31 characters
 */
export function xlsxOfTable(
  { columns, rows }: ChartTable,
  about: AboutTable,
  names: { readonly table: string; readonly about: string },
): Promise<Blob> {
  const inFile = columns.filter(({ place }) => place !== 'page');
  const data: SheetData = [
    inFile.map(({ label }) => head(label)),
    ...rows.map(({ cells }) =>
      inFile.map(({ key, type }) => {
        const cell = cells[key] ?? '';
        if (cell === '') return null;
        return type === 'number' ? { value: Number(cell), type: Number } : text(cell);
      }),
    ),
  ];
  const widths = inFile.map(({ type }) => ({ width: type === 'number' ? 14 : 32 }));
  return writeXlsxFile([
    { sheet: names.table, data, columns: widths, stickyRowsCount: 1 },
    {
      sheet: names.about,
      data: about.map(([word, words]) => [head(word), { ...text(words), wrap: true }]),
      columns: [{ width: 24 }, { width: 100 }],
    },
  ]).toBlob();
}
