import type { Base } from '#data/base';
import type { PublisherType, Source, WithId } from '#data/types';
import type { Counts } from './countActivities';

/** First year with a column of its own; what is older shares one, since there is little of it. */
const firstColumn = 2017;

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

function columnOf(source: Pick<Source, 'published'>): string {
  if (source.published === null) return 'undated';
  const year = source.published.slice(0, 4);
  return Number(year) < firstColumn ? 'earlier' : year;
}

/** Columns of the grid: the years before the first column together, each year, and the undated last. */
export function sourceColumns(base: Pick<Base, 'sources'>): readonly string[] {
  const years = publicPages(base)
    .map(columnOf)
    .filter((column) => /^\d/.test(column));
  const last = Math.max(firstColumn, ...years.map(Number));
  const span = Array.from({ length: last - firstColumn + 1 }, (_, i) => String(firstColumn + i));
  return ['earlier', ...span, 'undated'];
}

/** The grid of public pages by kind of publisher and year, the kind with most pages first. */
export function sourceGrid(base: Pick<Base, 'sources'>): readonly SourceRow[] {
  const pages = publicPages(base);
  const columns = sourceColumns(base);
  return [...new Set(pages.map((page) => page.publisherType))]
    .map((type) => {
      const own = pages.filter((page) => page.publisherType === type);
      const cells = columns.map((column) => ({
        column,
        pages: own.filter((page) => columnOf(page) === column),
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
