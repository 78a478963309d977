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

/**
 * Sets a text into a room of so many rows: in the wanted size, or the largest smaller one in which it fits.
 * In the least size it takes as many rows as it needs.
 */
export function setText(text: string, { width, rows, size, least, weight }: Room): SetText {
  for (let at = size; at > least; at -= 1) {
    const lines = breakLines(text, width, { size: at, weight });
    if (lines.length <= rows) return { lines, size: at, leading: at * leading };
  }
  const lines = breakLines(text, width, { size: least, weight });
  return { lines, size: least, leading: least * leading };
}
