import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page } from '#components/layout/Page';
import { CheckedCounts } from '#components/sources/CheckedCounts';
import { Enhance } from '#components/ui/Enhance';
import { NoSource } from '#components/sources/NoSource';
import { SourceFilters } from '#components/sources/SourceFilters';
import { SourceList } from '#components/sources/SourceList';
import { Icon } from '#components/ui/Icon';
import { pathOf } from '#lib/pages/pathOf';
import { checkedLevels } from '#lib/sources/countChecked';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/sources/sources.css';

type Props = PageProps<'/[locale]/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'sources');
}

export default async function SourcesPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('SourcesPage');
  const { sources, paper } = view.base;
  return (
    <Page view={view} page="sources" path="sources">
      <h1>{t('title')}</h1>
      <p className="lead">
        {paper && paper.referenceCount > 0
          ? t('lead', { total: sources.all.length, listed: paper.referenceCount })
          : t('leadWithoutList', { total: sources.all.length })}
      </p>
      <p className="sources-way">
        <a className="onward" href={pathOf(view.locale, 'sources/bibliography')}>
          {t('bibliography')}
          <Icon name="arrow" size={16} />
        </a>
      </p>
      <CheckedCounts view={view} />
      <div className="sources">
        <SourceFilters view={view} />
        {/* Before the list is parsed, so that a filtered address shows nothing else first. */}
        <Enhance name="sources-filters" />
        <div>
          <NoSource />
          <SourceList view={view} levels={checkedLevels} />
        </div>
      </div>
    </Page>
  );
}
