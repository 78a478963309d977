import type { Source } from '#data/types';

/** A year of publication, everything before the first year that stands on its own, or no date. */
export type YearGroup = string;

/** The year under which a source is found: four digits, `earlier` than the case's `firstSourceYear`, or `undated`. */
export function yearGroup(source: Pick<Source, 'published'>, firstSourceYear: number): YearGroup {
  if (source.published === null) return 'undated';
  const year = source.published.slice(0, 4);
  return Number(year) < firstSourceYear ? 'earlier' : year;
}
