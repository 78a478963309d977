import type { EvidenceMark, StripYears } from './placeEvidence';

/** How many marks fall in a year. */
export type YearCount = { readonly year: number; readonly count: number };

/** Marks by the year in which they stand, for the words that describe a strip; every year of it is there. */
export function countMarksByYear(
  marks: readonly EvidenceMark[],
  years: StripYears,
): readonly YearCount[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, i) => {
    const year = years.from + i;
    return { year, count: marks.filter(({ at }) => Math.floor(at) === year).length };
  });
}
