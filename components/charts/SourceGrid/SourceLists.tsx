import { useTranslations } from 'next-intl';
import { nameOfColumn, sourceGrid } from '#lib/charts/sourceGrid';
import { SourceChip } from '../../sources/SourceChip';
import type { ChartProps } from '../chartProps';

/** The pages behind each cell of the grid, so that every mark can be opened by anyone. */
export function SourceLists({ view, chart }: ChartProps<'source-grid'>) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  return sourceGrid(base).map(({ type, cells }) => {
    const kind = base.vocabularies.publisherType[type].label[locale];
    return (
      <section key={type} className="source-list">
        <h3>{kind}</h3>
        {cells
          .filter(({ pages }) => pages.length > 0)
          .map(({ column, pages }) => (
            <section key={column} className="source-list-cell">
              {/* An element of its own: reader views take "author" in the id of a block for a byline, and drop it. */}
              <span id={`${type}-${column}`} />
              <h4>
                {nameOfColumn(view, chart, column)}{' '}
                <span className="quiet">{t('pages', { count: pages.length })}</span>
              </h4>
              <ul className="chips">
                {pages.map((page) => (
                  <li key={page.id}>
                    <SourceChip view={view} id={page.id} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </section>
    );
  });
}
