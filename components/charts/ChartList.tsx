import { useTranslations } from 'next-intl';
import { fillChart } from '#lib/charts/countPlaceholders';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = { readonly view: View };

/** The charts of the page by their headlines, each a jump; and the way to all figures. */
export function ChartList({ view }: Props) {
  const t = useTranslations('DataPage');
  return (
    <nav className="chart-list" aria-labelledby="chart-list">
      <h2 className="label" id="chart-list">
        {t('list')}
      </h2>
      <ul>
        {view.base.charts.all.map((chart) => (
          <li key={chart.id}>
            <a href={`#${chart.id}`}>{fillChart(view.base, chart).headline[view.locale]}</a>
          </li>
        ))}
      </ul>
      {isOffered(view.base, 'figures') ? (
        <p>
          <a className="onward" href={pathOf(view.locale, 'data/figures')}>
            {t('allFigures')} <Icon name="arrow" />
          </a>
        </p>
      ) : null}
    </nav>
  );
}
