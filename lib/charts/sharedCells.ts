import type { TableRow } from './chartTable';

/** What every row says alike in a column, by its key; a table of one row shares nothing. */
export function sharedCells(
  rows: readonly TableRow[],
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const [first] = rows;
  if (!first || rows.length === 1) return new Map();
  return new Map(
    keys.flatMap((key) => {
      const text = first.cells[key] ?? '';
      const isShared = text !== '' && rows.every(({ cells }) => cells[key] === text);
      return isShared ? [[key, text] as const] : [];
    }),
  );
}
