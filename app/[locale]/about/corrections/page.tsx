import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { Corrections } from '#components/about/Corrections';
import { Page } from '#components/layout/Page';
import { pathOf } from '#lib/pages/pathOf';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/about/corrections.css';

type Props = PageProps<'/[locale]/about/corrections'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'corrections');
}

export default async function CorrectionsPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('CorrectionsPage');
  const names = await getTranslations('Pages');
  return (
    <Page view={view} page="about" path={pages.corrections.slug}>
      <nav className="crumbs small" aria-label={t('crumbs')}>
        <a href={`${pathOf(view.locale, pages.about.slug)}#corrections`}>{names('about.name')}</a> /{' '}
        {names('corrections.name')}
      </nav>
      <h1>{names('corrections.name')}</h1>
      <Corrections view={view} />
    </Page>
  );
}
