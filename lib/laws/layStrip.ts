import type { Law, WithId } from '#data/types';
import { yearOf } from './groupByStudy';

/** A law on the strip: its year and its place in the stack of that year, from 0 upwards. */
export type LawMark = { readonly id: string; readonly year: number; readonly level: number };

/** Years of the strip, its marks, and the longest run of years without any. */
export type LawStrip = {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly LawMark[];
  readonly quiet: { readonly from: number; readonly to: number } | null;
};

function longestQuiet(years: readonly number[]): LawStrip['quiet'] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs = sorted
    .slice(1)
    .map((year, i) => ({ from: (sorted[i] ?? year) + 1, to: year - 1 }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  return runs[0] ?? null;
}

/** Places laws by year, those of one year stacked. A law whose day is unknown is placed by its year like the rest. */
export function layStrip(laws: readonly WithId<Law>[]): LawStrip {
  const dated = laws.flatMap((law) => {
    const year = yearOf(law);
    return year === null ? [] : [{ id: law.id, year }];
  });
  const years = dated.map(({ year }) => year);
  const marks = dated.map((law, i) => ({
    ...law,
    level: dated.slice(0, i).filter(({ year }) => year === law.year).length,
  }));
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    marks,
    quiet: longestQuiet(years),
  };
}
