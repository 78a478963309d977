import { columnsOf, originOf, textIn, type ChartTable, type TableInput } from './chartTable';
import { nameOfColumn, sourceGrid } from './sourceGrid';

/** Public pages by kind of publisher and year; cells without a page are left out, as in the drawing. */
export function tableOfSources(input: TableInput<'source-grid'>): ChartTable {
  const { view, chart, word } = input;
  const head = (column: string) => nameOfColumn(view, chart, column);
  return {
    columns: [
      ...columnsOf(word, ['publisher', 'year', 'pages', 'caution', 'sources']),
      ...columnsOf(word, ['entries'], 'export'),
    ],
    rows: sourceGrid(view.base).flatMap(({ type, cells }) =>
      cells
        .filter(({ pages }) => pages.length > 0)
        .map(({ column, pages }) => ({
          href: null,
          cells: {
            publisher: textIn(input, view.base.vocabularies.publisherType[type].label),
            year: head(column),
            pages: String(pages.length),
            ...originOf(input, 'sources'),
          },
        })),
    ),
  };
}
