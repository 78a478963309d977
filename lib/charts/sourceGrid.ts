import type { Base } from '#data/base';
import type { PublisherType, Source, WithId } from '#data/types';
import { yearGroup } from '../sources/yearGroup';
import type { Counts } from './countActivities';

type Dated = Pick<Base, 'sources' | 'firstSourceYear'>;

/** A row of the grid: one kind of publisher, its pages by column. */
export type SourceRow = {
  readonly type: PublisherType;
  readonly count: number;
  readonly cells: readonly { readonly column: string; readonly pages: readonly WithId<Source>[] }[];
};

/** Public pages: every source that the paper's own list does not print. */
export function publicPages(base: Pick<Base, 'sources'>): readonly WithId<Source>[] {
  return base.sources.all.filter((source) => source.citation === null);
}

/** Columns of the grid: the years before the first column together, each year, and the undated last. */
export function sourceColumns(base: Dated): readonly string[] {
  const { firstSourceYear } = base;
  const years = publicPages(base)
    .map((page) => yearGroup(page, firstSourceYear))
    .filter((column) => /^\d/.test(column));
  const last = Math.max(firstSourceYear, ...years.map(Number));
  const count = last - firstSourceYear + 1;
  const span = Array.from({ length: count }, (_, i) => String(firstSourceYear + i));
  return ['earlier', ...span, 'undated'];
}

/** The grid of public pages by kind of publisher and year, the kind with most pages first. */
export function sourceGrid(base: Dated): readonly SourceRow[] {
  const pages = publicPages(base);
  const columns = sourceColumns(base);
  return [...new Set(pages.map((page) => page.publisherType))]
    .map((type) => {
      const own = pages.filter((page) => page.publisherType === type);
      const cells = columns.map((column) => ({
        column,
        pages: own.filter((page) => yearGroup(page, base.firstSourceYear) === column),
      }));
      return { type, count: own.length, cells };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Counts for the grid. Years without a page leave `year_most` out, so that a headline asking for it fails. */
export function countSources(base: Pick<Base, 'sources'>): Counts {
  const pages = publicPages(base);
  const years = pages.flatMap((page) => page.published?.slice(0, 4) ?? []).toSorted();
  const perYear = new Map<string, number>();
  for (const year of years) perYear.set(year, (perYear.get(year) ?? 0) + 1);
  const [most] = [...perYear].toSorted((a, b) => b[1] - a[1]);
  const [first] = years;
  const last = years.at(-1);
  const undated = pages.length - years.length;
  return {
    n: pages.length,
    news: pages.filter((page) => page.publisherType === 'news').length,
    ngo: pages.filter((page) => page.publisherType === 'ngo').length,
    undated,
    dated: years.length,
    kinds: new Set(pages.map((page) => page.publisherType)).size,
    ...(first === undefined || last === undefined ? {} : { year_first: first, year_last: last }),
    ...(most ? { year_most: most[0], n_year_most: most[1] } : {}),
  };
}
