import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { checkedOn } from '#data/site';
import { ChartFrame } from '#components/charts/ChartFrame';
import { ChartNeighbours } from '#components/charts/ChartNeighbours';
import { FigurePanel } from '#components/charts/FigurePanel';
import { forms } from '#components/charts/forms';
import { ChartCredits } from '#components/cite/ChartCredits';
import { CiteThis } from '#components/cite/CiteThis';
import { Page } from '#components/layout/Page';
import { StructuredData } from '#components/structured/StructuredData';
import { fillChart } from '#lib/charts/countPlaceholders';
import { datasetOf } from '#lib/structured/datasetOf';
import { metadataOf } from '../../../metadataOf';
import { idsOf, recordOf } from '../../../recordPages';
import { siteFactsOf } from '../../../siteFactsOf';
import { viewOf } from '../../../viewOf';

type Props = PageProps<'/[locale]/data/[chart]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return idsOf(base.charts).map((chart) => ({ chart }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, chart: id } = await params;
  const { locale } = viewOf(asked);
  const chart = fillChart(base, recordOf(base.charts, id));
  return metadataOf(locale, 'data', {
    path: `data/${id}`,
    title: chart.headline[locale],
    description: chart.subtitle[locale],
  });
}

export default async function ChartPage({ params }: Props) {
  const { locale, chart: id } = await params;
  const view = viewOf(locale);
  const t = await getTranslations('DataPage');
  const cite = await getTranslations('Cite');
  const chart = recordOf(base.charts, id);
  const behind = forms[chart.form].listBehind(view, chart);
  return (
    <Page view={view} page="data" path={`data/${id}`}>
      <ChartFrame view={view} chart={chart} heading="h1" />
      {chart.figures.length > 0 ? (
        <section className="figures" aria-labelledby="figures">
          <h2 id="figures">{t('figures')}</h2>
          <div className="figure-panels">
            {chart.figures.map((figure) => (
              <FigurePanel key={figure} view={view} figure={base.figures.get(figure)} />
            ))}
          </div>
        </section>
      ) : null}
      {behind ? (
        <section className="figures">
          <h2>{t('pagesBehind')}</h2>
          {behind}
        </section>
      ) : null}
      <CiteThis
        view={view}
        what="chart"
        ids={{ id: `chart-${id}-id`, en: `chart-${id}-en` }}
        file={`chart-${id}-${view.locale}`}
        note={cite('original')}
      >
        <ChartCredits view={view} chart={chart} year={checkedOn.slice(0, 4)} />
      </CiteThis>
      <ChartNeighbours view={view} chart={chart} />
      <StructuredData block={datasetOf(view.base, chart, await siteFactsOf(view.locale))} />
    </Page>
  );
}
