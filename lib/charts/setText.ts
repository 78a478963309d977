import { measureWidest } from '../text/measureWidest';
import { breakLines } from './breakLines';

/** A text broken into lines, with the size in px that makes it fit. */
export type SetText = {
  readonly lines: readonly string[];
  readonly size: number;
  /** From one baseline to the next, in px. */
  readonly leading: number;
};

type Room = {
  readonly width: number;
  readonly rows: number;
  /** Wanted size; it becomes smaller only where the text does not fit, and never under `least`. */
  readonly size: number;
  readonly least: number;
  readonly weight: 500 | 700;
};

const leading = 1.22;

/** Share of the longest line under which a last line looks left over. */
const lonely = 1 / 3;

/** Lines as few as they are, but so much narrower that the last one does not hold a word alone. */
function evenLines(
  lines: readonly string[],
  text: string,
  { width, size, weight }: Pick<Room, 'width' | 'size' | 'weight'>,
): readonly string[] {
  const widthOf = (line: string) => measureWidest(line, { size, weight });
  const isLonely = (some: readonly string[]) =>
    widthOf(some.at(-1) ?? '') <= lonely * Math.max(...some.map(widthOf));
  let even = lines;
  for (let share = 0.95; isLonely(even) && share >= 0.5; share -= 0.05) {
    const narrower = breakLines(text, width * share, { size, weight });
    if (narrower.length > lines.length) break;
    even = narrower;
  }
  return even;
}

/**
 * Sets a text into a room of so many rows: in the wanted size, or the largest smaller one in which it fits.
 * In the least size it takes as many rows as it needs. No word is left alone in the last one where that can be helped.
 */
export function setText(text: string, { width, rows, size, least, weight }: Room): SetText {
  const even = (lines: readonly string[], at: number) =>
    lines.length > 1 ? evenLines(lines, text, { width, size: at, weight }) : lines;
  for (let at = size; at > least; at -= 1) {
    const lines = breakLines(text, width, { size: at, weight });
    if (lines.length <= rows) return { lines: even(lines, at), size: at, leading: at * leading };
  }
  const lines = breakLines(text, width, { size: least, weight });
  return { lines: even(lines, least), size: least, leading: least * leading };
}
