import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/pages/pathOf';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';
import type { ChartProps } from './chartProps';

/** Beside the drawing: who says so, what it measures and what not, and the sources; or that we counted. */
export function ChartPanel({ view, chart }: ChartProps) {
  const t = useTranslations('ChartPanel');
  if (chart.figures.length === 0) return <CountedPanel view={view} chart={chart} />;
  const { base, locale } = view;
  const figures = chart.figures.map((id) => base.figures.get(id));
  const main = base.figures.get(chart.partsOf[0]?.whole ?? figures[0]?.id ?? '');
  const speakers = [...new Set(figures.map((figure) => figure.saidBy[locale]))];
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
  return (
    <dl className="chart-panel">
      <div>
        <dt>{t('saidBy')}</dt>
        {speakers.map((speaker) => (
          <dd key={speaker}>{speaker}</dd>
        ))}
      </div>
      <div>
        <dt>{t('measures')}</dt>
        <dd>
          <Words view={view} text={main.measures} />
        </dd>
      </div>
      <div>
        <dt>{t('notMeasures')}</dt>
        <dd>
          <Words view={view} text={main.notMeasures} />
        </dd>
      </div>
      <div>
        <dt>{t('sources')}</dt>
        <dd>
          <SourceChips view={view} ids={sources} />
        </dd>
        <dd className="chart-panel-more">
          <a href={`${pathOf(locale, `data/${chart.id}`)}#figures`}>{t('eachFigure')}</a>
        </dd>
      </div>
    </dl>
  );
}

function CountedPanel({ view, chart }: ChartProps) {
  const t = useTranslations('ChartPanel');
  const isOfSources = chart.counts.includes('sources');
  return (
    <dl className="chart-panel">
      <div>
        <dt>{t('whoCounts')}</dt>
        <dd>{t('counted')}</dd>
      </div>
      <div>
        <dt>{t('sources')}</dt>
        <dd>
          <a href={pathOf(view.locale, isOfSources ? 'sources' : 'timeline')}>
            {isOfSources ? t('allSources') : t('allActivities')}
          </a>
        </dd>
      </div>
    </dl>
  );
}
