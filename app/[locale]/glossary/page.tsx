import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Glossary } from '#components/glossary/Glossary';
import { Page } from '#components/layout/Page';
import { StructuredData } from '#components/structured/StructuredData';
import { siteUrl } from '#data/site';
import { pathOf } from '#lib/pages/pathOf';
import { termSetOf } from '#lib/structured/termSetOf';
import { metadataOf } from '../../metadataOf';
import { siteFactsOf } from '../../siteFactsOf';
import { viewOf } from '../../viewOf';
import '../../../components/glossary/glossary.css';
import '../../../components/glossary/terms.css';

type Props = PageProps<'/[locale]/glossary'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'glossary');
}

export default async function GlossaryPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('GlossaryPage');
  return (
    <Page view={view} page="glossary" path="glossary">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: view.base.glossary.all.length })}</p>
      <p className="measure quiet glossary-care">{t('care')}</p>
      <Glossary view={view} />
      <StructuredData
        block={termSetOf(
          view.base,
          await siteFactsOf(view.locale),
          t('title'),
          `${siteUrl}${pathOf(view.locale, 'glossary')}`,
        )}
      />
    </Page>
  );
}
