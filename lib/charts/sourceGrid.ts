import type { Base } from '#data/base';
import type { ChartOf, PublisherType, Source, WithId } from '#data/types';
import type { View } from '#lib/view';
import { yearGroup } from '../sources/yearGroup';

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

/** What a column of the grid is called: its year, or the chart's word for the earlier and the undated. */
export function nameOfColumn(
  { locale }: View,
  { words }: ChartOf<'source-grid'>,
  column: string,
): string {
  if (column === 'earlier' || column === 'undated') return words[column][locale];
  return column;
}
