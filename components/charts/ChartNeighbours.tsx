import { useTranslations } from 'next-intl';
import { fillChart } from '#lib/charts/countPlaceholders';
import { pathOf } from '#lib/pages/pathOf';
import type { ChartProps } from './chartProps';

/** The way on from a chart: the one before, all of them, the one after. */
export function ChartNeighbours({ view, chart }: ChartProps) {
  const t = useTranslations('DataPage');
  const { all } = view.base.charts;
  const place = all.findIndex(({ id }) => id === chart.id);
  const neighbours = [
    { word: t('previous'), neighbour: place > 0 ? all[place - 1] : undefined },
    { word: t('next'), neighbour: all[place + 1] },
  ];
  return (
    <nav className="chart-neighbours no-print" aria-label={t('neighbours')}>
      {neighbours.map(({ word, neighbour }) =>
        neighbour ? (
          <a key={neighbour.id} href={pathOf(view.locale, `data/${neighbour.id}`)}>
            <span className="label quiet">{word}</span>{' '}
            {fillChart(view.base, neighbour).headline[view.locale]}
          </a>
        ) : null,
      )}
      <a className="chart-back" href={pathOf(view.locale, 'data')}>
        {t('back')}
      </a>
    </nav>
  );
}
