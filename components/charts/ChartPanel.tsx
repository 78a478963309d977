import { useTranslations } from 'next-intl';
import type { Figure, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';
import { countedBy } from '#lib/charts/countedBy';
import { placesOf } from '#lib/charts/placesOf';
import type { ChartProps } from './chartProps';

/** Beside the drawing: who says so, what it measures and what not, and the sources; or that we counted. */
export function ChartPanel({ view, chart }: ChartProps) {
  const t = useTranslations('ChartPanel');
  const counted = countedBy(chart);
  if (counted) return <CountedPanel view={view} chart={chart} counted={counted} />;
  const { base, locale } = view;
  const figures = chart.figures.map((id) => base.figures.get(id));
  const main = base.figures.get(placesOf(chart).wholes[0]?.whole ?? figures[0]?.id ?? '');
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
        <Distinct view={view} main={main} figures={figures} part="measures" />
      </div>
      <div>
        <dt>{t('notMeasures')}</dt>
        <Distinct view={view} main={main} figures={figures} part="notMeasures" />
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

type DistinctProps = {
  readonly view: View;
  readonly main: WithId<Figure>;
  readonly figures: readonly WithId<Figure>[];
  readonly part: 'measures' | 'notMeasures';
};

/** The texts of all figures where they are few; else that of the whole, named, since each has its own panel. */
function Distinct({ view, main, figures, part }: DistinctProps) {
  const own = new Map(figures.map((figure) => [figure[part].en, figure]));
  const shown = own.size <= 2 ? [...own.values()] : [main];
  return shown.map((figure) => (
    <dd key={figure.id}>
      {own.size > 2 ? <b>{figure.label[view.locale]}. </b> : null}
      <Words view={view} text={figure[part]} />
    </dd>
  ));
}

type CountedProps = ChartProps & { readonly counted: 'activities' | 'sources' };

const lists = {
  activities: { page: 'timeline', words: 'allActivities' },
  sources: { page: 'sources', words: 'allSources' },
} as const;

function CountedPanel({ view, chart, counted }: CountedProps) {
  const t = useTranslations('ChartPanel');
  const { page, words } = lists[counted];
  return (
    <dl className="chart-panel">
      <div>
        <dt>{t('whoCounts')}</dt>
        <dd>{t('counted')}</dd>
      </div>
      <div>
        <dt>{t('why')}</dt>
        <dd>
          <Words view={view} text={chart.whyNotMisleading} />
        </dd>
      </div>
      <div>
        <dt>{t('sources')}</dt>
        <dd>
          <a href={pathOf(view.locale, page)}>{t(words)}</a>
        </dd>
      </div>
    </dl>
  );
}
