import type { Source } from '#data/types';

/** A year of publication, everything before the first year offered on its own, or no date. */
export type YearGroup = string;

// The years before it hold one or two sources each, as in the chart that counts sources by year.
export const firstYearOffered = 2017;

/** The year under which a source is found: four digits, `earlier` or `undated`. */
export function yearGroup(source: Pick<Source, 'published'>): YearGroup {
  if (source.published === null) return 'undated';
  const year = source.published.slice(0, 4);
  return Number(year) < firstYearOffered ? 'earlier' : year;
}
