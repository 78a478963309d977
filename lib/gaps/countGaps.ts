import type { GapRow } from './gapRows';

/** How many cells a map has and how many of them hold no record. */
export function countGaps(rows: readonly GapRow[]): {
  readonly cells: number;
  readonly empty: number;
} {
  const cells = rows.flatMap((row) => row.cells);
  return { cells: cells.length, empty: cells.filter((c) => c.activities.length === 0).length };
}
