import type { Dataset, WithContext } from 'schema-dts';
import type { Base } from '#data/base';
import type { Chart, WithId } from '#data/types';
import { fillChart } from '../charts/countPlaceholders';
import { atBase } from '../pages/atBase';
import { pathOf } from '../pages/pathOf';
import type { SiteFacts } from './siteFacts';

/** A chart as a data set with its table as a file. Who produced the figures is named as what it is based on. */
export function datasetOf(base: Base, chart: WithId<Chart>, site: SiteFacts): WithContext<Dataset> {
  const { locale, siteUrl } = site;
  const { headline, subtitle, caution } = fillChart(base, chart);
  const url = `${siteUrl}${pathOf(locale, `data/${chart.id}`)}`;
  const sources = new Set(chart.figures.flatMap((id) => base.figures.get(id).sources));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: headline[locale],
    description: `${subtitle[locale].replace(/[.\s]*$/, '.')} ${caution[locale]}`,
    url,
    inLanguage: locale,
    license: site.licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.author, url: `${siteUrl}${atBase('/')}` },
    dateModified: site.date,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${url}${chart.id}.csv`,
    },
    ...(sources.size > 0 && {
      isBasedOn: [...sources].map((id) => `${siteUrl}${pathOf(locale, `sources/${id}`)}`),
    }),
  };
}
