import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { Page } from '#components/layout/Page';
import { Timeline } from '#components/timeline/Timeline';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/timeline/timeline.css';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/timeline'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'timeline');
}

function Head() {
  const t = useTranslations('TimelinePage');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead no-print">{t('lead')}</p>
    </>
  );
}

export default async function TimelinePage({ params }: PageProps<'/[locale]/timeline'>) {
  const view = viewOf((await params).locale);
  return (
    <Page view={view} page="timeline" path="timeline">
      <Head />
      <Timeline view={view} />
    </Page>
  );
}
