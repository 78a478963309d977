import { useTranslations } from 'next-intl';
import { sourceColumns, sourceGrid, type SourceRow } from '#lib/charts/sourceGrid';
import { wordOf } from '#lib/charts/wordOf';
import { formatNumber } from '#lib/figures/formatFigure';
import { pathOf } from '#lib/pages/pathOf';
import { UnitMarks } from '../UnitMarks';
import type { ChartProps } from '../chartProps';

const squares = { side: 6, gap: 2, perRow: 7 };

/**
 * One small mark a page, by kind of publisher and year; the undated beyond a double rule.
 * A mark of 6 px is no target for a finger: the cell is the link, to the list of its pages on the chart's page.
 */
export function SourceGrid({ view, chart }: ChartProps) {
  const columns = sourceColumns(view.base);
  return (
    <>
      <table className="source-grid">
        <caption className="small quiet">
          {wordOf(view, chart, 'axis-y')} · {wordOf(view, chart, 'axis-x')}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{wordOf(view, chart, 'axis-y')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'undated' ? 'lane-rule' : ''}>
                {/^\d/.test(column) ? column : wordOf(view, chart, column)}
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
      <p className="small quiet">{wordOf(view, chart, 'one-mark')}</p>
    </>
  );
}

function Row({ view, chart, row }: ChartProps & { readonly row: SourceRow }) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const kind = base.vocabularies.publisherType[row.type].label[locale];
  return (
    <tr>
      <th scope="row">
        {kind} <span className="quiet">{formatNumber(row.count, locale)}</span>
      </th>
      {row.cells.map(({ column, pages }) => {
        const year = /^\d/.test(column) ? column : wordOf(view, chart, column);
        return (
          <td key={column} className={column === 'undated' ? 'lane-rule lane-beyond' : ''}>
            {pages.length === 0 ? null : (
              <a
                className="source-cell"
                href={`${pathOf(locale, `data/${chart.id}`)}#${row.type}-${column}`}
                aria-label={t('cell', { kind, year, count: pages.length })}
              >
                <span className="lane-head">{year}</span>
                <span className="lane-count">{formatNumber(pages.length, locale)}</span>
                <UnitMarks squares={squares} stretches={[{ look: 'full', count: pages.length }]} />
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}
