import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Enhance } from '#components/ui/Enhance';
import { Page } from '#components/layout/Page';
import { SearchForm } from '#components/search/SearchForm';
import { SearchIndex } from '#components/search/SearchIndex';
import { searchDocuments } from '#lib/search/searchDocuments';
import { interfaceWords } from '#i18n/interfaceWords';
import { byLocale } from '#data/locales';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import { documentsFile } from './documentsFile';
import '../../../components/search/search.css';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'search');
}

export default async function SearchPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const { locale } = view;
  const t = await getTranslations('SearchPage');
  return (
    <Page view={view} page="search" path="search">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <SearchForm locale={locale} documents={documentsFile(locale)} />
      <SearchIndex
        view={view}
        documents={searchDocuments(
          view,
          byLocale((l) => interfaceWords(l).Pages),
        )}
      />
      <Enhance name="search" />
    </Page>
  );
}
