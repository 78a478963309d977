import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { Page } from '#components/layout/Page';
import { KeepList } from '#components/offline/KeepList';
import { pathOf } from '#lib/pages/pathOf';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/offline/offline.css';

type Props = PageProps<'/[locale]/offline'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'offline');
}

export default async function OfflinePage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('OfflinePage');
  const { slug } = pages.offline;
  return (
    <Page view={view} page="offline" path={slug}>
      <p
        className="not-kept"
        role="status"
        data-not-kept={pathOf(view.locale, slug)}
        data-not-paired=""
        hidden
        suppressHydrationWarning
      >
        {t('notKept')}
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <section className="section" aria-labelledby="keep">
        <h2 id="keep">{t('keep')}</h2>
        <KeepList view={view} />
      </section>
      <section className="section" aria-labelledby="rules">
        <h2 id="rules">{t('rules')}</h2>
        <ul className="offline-rules">
          <li>{t('ruleAsked')}</li>
          <li>{t('ruleParts')}</li>
          <li>{t('ruleVersion')}</li>
          <li>{t('ruleBrowser')}</li>
          <li>{t('ruleOthers')}</li>
        </ul>
      </section>
    </Page>
  );
}
