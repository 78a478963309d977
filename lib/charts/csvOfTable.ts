import { regionalTag, type Locale } from '#data/locales';
import type { ChartTable, TableColumn } from './chartTable';

/** Sign before decimals and sign between cells, as a spreadsheet set to a language expects them. */
export type CsvConvention = { readonly decimal: string; readonly separator: ',' | ';' };

/** The convention of a language: where decimals take a comma, cells are parted by semicolons. */
export function csvConventionOf(locale: Locale): CsvConvention {
  const parts = new Intl.NumberFormat(regionalTag(locale)).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, separator: decimal === ',' ? ';' : ',' };
}

/** Cells that a spreadsheet would read as a formula get an apostrophe, which it hides. */
function escapeFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/**
 * A table as CSV that opens by a double click: UTF-8 with its mark, CRLF, quoted after RFC 4180, numbers without
 * separators of thousands, decimals and cells parted as the language does.
 */
export function csvOfTable(
  { columns, rows }: Pick<ChartTable, 'columns' | 'rows'>,
  { decimal, separator }: CsvConvention,
): string {
  const quote = (cell: string) =>
    /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const write = (cell: string, { type }: TableColumn) =>
    // Not quoted, since a spreadsheet may take whatever is quoted for text.
    type === 'number' ? cell.replace('.', decimal) : quote(escapeFormula(cell));
  const inFile = columns.filter(({ place }) => place !== 'page');
  const head = inFile.map(({ label }) => quote(escapeFormula(label)));
  const body = rows.map(({ cells }) =>
    inFile.map((column) => write(cells[column.key] ?? '', column)),
  );
  return `\uFEFF${[head, ...body].map((line) => `${line.join(separator)}\r\n`).join('')}`;
}
