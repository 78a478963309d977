import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { siteUrl } from '#data/site';
import { Page } from '#components/layout/Page';
import { pageMetadata } from '#lib/pages/pageMetadata';
import { viewOf } from '../viewOf';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = viewOf((await params).locale);
  const t = await getTranslations('Pages');
  const header = await getTranslations('Header');
  return pageMetadata({
    siteUrl,
    siteName: header('siteName'),
    locale,
    path: '',
    title: t('overview.name'),
    description: t('overview.description'),
  });
}

export default async function OverviewPage({ params }: PageProps<'/[locale]'>) {
  const view = viewOf((await params).locale);
  return (
    <Page view={view} page="overview" path="">
      <h1>…</h1>
    </Page>
  );
}
