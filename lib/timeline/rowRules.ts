import type { LaidOutRow } from './layOutRows';

// Rounded down: a name that just fits must not be moved right.
function percent(fraction: number): string {
  return `${Math.floor(fraction * 1000 + 1e-6) / 10}%`;
}

function rulesOf({ key, place, order, sides, below }: LaidOutRow): string {
  const { extent, marks } = place;
  const [first, ...others] = marks;
  const x = first ?? extent.from;
  const ends =
    extent.from === extent.to ? '' : `--a:${percent(extent.from)};--b:${percent(extent.to)};`;
  const start = Object.values(sides).includes('below') ? `--l:${percent(below)};` : '';
  return [
    `.${key}{--x:${percent(x)};${ends}${start}order:${order}}`,
    ...others.map((mark, i) => `.${key} .k${i + 1}{--x:${percent(mark)}}`),
  ].join('\n');
}

/**
 * Stylesheet with what differs from row to row, the places on the track and the order in time, and from year to year:
 * the number of its rows, from which its height is guessed until it is laid out, as that of the list of all.
 */
export function rowRules(
  years: readonly { readonly year: number; readonly rows: readonly LaidOutRow[] }[],
): string {
  const all = years.reduce((count, { rows }) => count + rows.length, 0);
  return [`.timeline-list{--rows:${all}}`]
    .concat(
      years.flatMap(({ year, rows }) => [`.y${year}{--rows:${rows.length}}`, ...rows.map(rulesOf)]),
    )
    .join('\n');
}
