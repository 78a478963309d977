import type { StripYears } from './placeEvidence';

/** A strip of years in pixels: one width for each year, and a gap for the double rule after the study. */
export type StripLayout = {
  readonly width: number;
  /** Place of a moment in decimal years. */
  readonly x: (at: number) => number;
  /** Place of the end of a span: one that ends with the study stays before the rule. */
  readonly xEnd: (at: number) => number;
  /** Middle of the gap; `null` where no year follows the study. */
  readonly rule: number | null;
  /** Pixels of one year. */
  readonly year: number;
};

const gap = 16;
const edge = 8;

/** Lays a strip out; `lastStudied` is the last year of the study, after which another scale begins. */
export function layStrip(years: StripYears, lastStudied: number, width: number): StripLayout {
  const count = years.to - years.from + 1;
  const hasRule = years.to > lastStudied;
  const year = (width - 2 * edge - (hasRule ? gap : 0)) / count;
  const boundary = lastStudied + 1;
  const place = (at: number, isBeyond: boolean) =>
    edge + (at - years.from) * year + (hasRule && isBeyond ? gap : 0);
  const x = (at: number) => place(at, at >= boundary);
  const xEnd = (at: number) => place(at, at > boundary);
  const rule = hasRule ? edge + (boundary - years.from) * year + gap / 2 : null;
  return { width, x, xEnd, rule, year };
}
