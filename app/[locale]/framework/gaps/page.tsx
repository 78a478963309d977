import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { GapKey } from '#components/gaps/GapKey';
import { GapMap } from '#components/gaps/GapMap';
import { Page } from '#components/layout/Page';
import { activityColumns } from '#lib/activities/activityColumns';
import { activityKinds } from '#lib/gaps/activityKinds';
import { gapRows } from '#lib/gaps/gapRows';
import { groupByKind } from '#lib/gaps/groupByKind';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/gaps/gaps.css';

type Props = PageProps<'/[locale]/framework/gaps'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'gaps');
}

export default async function GapsPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('GapsPage');
  const { base, locale } = view;
  const { activities, study, vocabularies } = base;
  const columns = activityColumns(activities.all, study);
  const years = gapRows(columns, roleIds).map((row, i) => ({
    ...row,
    name: vocabularies.period[columns[i]?.period ?? 'undated'].label[locale],
    isOutside: columns[i]?.year === null,
  }));
  const kinds = activityKinds(base);
  const byKind = gapRows(groupByKind(activities.all, kinds), roleIds).map((row) => {
    const kind = kinds.find((id) => id === row.key);
    return {
      ...row,
      name: kind ? vocabularies.activityKind[kind].label[locale] : row.key,
      isOutside: false,
    };
  });
  return (
    <Page view={view} page="framework" path="framework/gaps">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: activities.all.length })}</p>
      <GapKey view={view} />
      <GapMap
        view={view}
        id="by-year"
        title={t('byYear')}
        rows={years.map((row) => (row.isOutside ? row : { ...row, name: row.key }))}
      />
      <GapMap view={view} id="by-kind" title={t('byKind')} rows={byKind} />
      <section className="section" aria-labelledby="ways">
        <h2 id="ways">{t('ways')}</h2>
        <p className="lead">{t('waysLead')}</p>
        <p className="gap-ways">
          <a href={`${pathOf(locale, pages.about.slug)}#limits`}>{t('limits')}</a>
          <a href={pathOf(locale, pages.timeline.slug)}>{t('timeline')}</a>
          <a href={pathOf(locale, pages.sources.slug)}>{t('sources')}</a>
        </p>
      </section>
    </Page>
  );
}
