import type { ChartTable } from './chartTable';

/** Cells that a spreadsheet would read as a formula get an apostrophe, which it hides. */
function escapeFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  const safe = escapeFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV after RFC 4180: comma, CRLF, UTF-8 with its mark, so that spreadsheets read the letters. */
export function csvOfTable({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): string {
  const head = columns.map((column) => column.label);
  const body = rows.map((row) => columns.map((column) => row.cells[column.key] ?? ''));
  return `\uFEFF${[head, ...body].map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
}
