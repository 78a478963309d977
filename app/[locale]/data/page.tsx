import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChartFrame } from '#components/charts/ChartFrame';
import { ChartList } from '#components/charts/ChartList';
import { NotDrawn } from '#components/charts/NotDrawn';
import { Page } from '#components/layout/Page';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'data');
}

export default async function DataPage({ params }: PageProps<'/[locale]/data'>) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('DataPage');
  return (
    <Page view={view} page="data" path="data">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ChartList view={view} />
      {view.base.charts.all.map((chart) => (
        <section key={chart.id} className="chart-place">
          <ChartFrame view={view} chart={chart} />
        </section>
      ))}
      <NotDrawn view={view} />
    </Page>
  );
}
