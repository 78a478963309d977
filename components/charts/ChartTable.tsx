import { useTranslations } from 'next-intl';
import { sharedCells } from '#lib/charts/sharedCells';
import { tableOfChart } from '#lib/charts/tableOfChart';
import type { ChartProps } from './chartProps';

type Props = ChartProps & { readonly caption: string };

/**
 * The numbers of a chart as a table; each row leads to the panel of its figure. Where rows become blocks, on a phone and
 * on paper, a caution or a source that all of them share stands once above them.
 */
export function ChartTable({ view, chart, caption }: Props) {
  const t = useTranslations('ChartTable');
  const { columns, rows } = tableOfChart({
    view,
    chart,
    word: (key) => t(key),
    siteUrl: '',
  });
  const shown = columns.filter((column) => column.place !== 'export');
  const shared = sharedCells(rows, ['caution', 'sources']);
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={caption}>
      {shown
        .filter(({ key }) => shared.has(key))
        .map(({ key, label }) => (
          <p key={key} className="chart-shared" data-not-paired="">
            <b>{t('ofAllRows', { label })}</b> {shared.get(key)}
          </p>
        ))}
      <table className="chart-data">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, href }, i) => (
            <tr key={i}>
              {shown.map((column, place) =>
                place === 0 ? (
                  <th key={column.key} scope="row">
                    {href ? <a href={href}>{cells[column.key]}</a> : cells[column.key]}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-label={column.label}
                    data-shared={shared.has(column.key) ? '' : undefined}
                  >
                    {cells[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
