import { useTranslations } from 'next-intl';
import { nameOfColumn, sourceColumns, sourceGrid, type SourceRow } from '#lib/charts/sourceGrid';
import { formatNumber } from '#lib/figures/formatFigure';
import { pathOf } from '#lib/pages/pathOf';
import { NotesInLine } from '../NotesInLine';
import { UnitSquares } from '../UnitSquares';
import type { ChartProps } from '../chartProps';

const squares = { side: 6, gap: 2, perRow: 7 };

/**
 * One small mark a page, by kind of publisher and year; the undated beyond a double rule.
 * A mark of 6 px is no target for a finger: the cell is the link, to the list of its pages on the chart's page.
 */
export function SourceGrid({ view, chart }: ChartProps<'source-grid'>) {
  const columns = sourceColumns(view.base);
  const { locale } = view;
  const { words, notes } = chart;
  return (
    <>
      <table className="source-grid">
        <caption className="small quiet">
          {words.kinds[locale]} · {words.years[locale]}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.kinds[locale]}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'undated' ? 'lane-rule' : ''}>
                {nameOfColumn(view, chart, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sourceGrid(view.base).map((row) => (
            <Row key={row.type} view={view} chart={chart} row={row} />
          ))}
        </tbody>
      </table>
      <NotesInLine view={view} notes={notes} />
    </>
  );
}

function Row({ view, chart, row }: ChartProps<'source-grid'> & { readonly row: SourceRow }) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const kind = base.vocabularies.publisherType[row.type].label[locale];
  return (
    <tr>
      <th scope="row">
        {kind} <span className="quiet">{formatNumber(row.count, locale)}</span>
      </th>
      {row.cells.map(({ column, pages }) => {
        const year = nameOfColumn(view, chart, column);
        return (
          <td key={column} className={column === 'undated' ? 'lane-rule lane-beyond' : ''}>
            {pages.length === 0 ? null : (
              <a
                className="source-cell"
                href={`${pathOf(locale, `data/${chart.id}`)}#${row.type}-${column}`}
              >
                <span className="lane-head">{year} </span>
                <span className="lane-count">{formatNumber(pages.length, locale)}</span>
                <span className="unseen"> {t('cell', { kind, year, count: pages.length })}</span>
                <UnitSquares
                  squares={squares}
                  stretches={[{ look: 'full', count: pages.length }]}
                />
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}
