/** Where the squares of a block of squares lie: side and gap in px, filled row by row. */
export type Squares = { readonly side: number; readonly gap: number; readonly perRow: number };

/** One path for the squares from `first` up to `last` (not included), so that many of them weigh little. */
export function squaresPath({ side, gap, perRow }: Squares, first: number, last: number): string {
  const step = side + gap;
  let path = '';
  for (let i = first; i < last; i += 1) {
    path += `M${(i % perRow) * step} ${Math.floor(i / perRow) * step}h${side}v${side}h-${side}z`;
  }
  return path;
}

/** Width and height in px of a block of so many squares. */
export function squaresSize(
  { side, gap, perRow }: Squares,
  count: number,
): { readonly width: number; readonly height: number } {
  const rows = Math.max(1, Math.ceil(count / perRow));
  const columns = Math.min(perRow, Math.max(1, count));
  return {
    width: columns * (side + gap) - gap,
    height: rows * (side + gap) - gap,
  };
}
