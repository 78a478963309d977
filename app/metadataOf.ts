import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages, type PageKey } from '#data/pages';
import { siteUrl } from '#data/site';
import { pageMetadata } from '#lib/pages/pageMetadata';
import { viewOf } from './viewOf';

/** What a page below a listed one says of itself: its path there, its title and its description. */
export type Below = { readonly path: string; readonly title: string; readonly description: string };

/** Metadata of a listed page in one language, or of a page below it. */
export async function metadataOf(asked: string, page: PageKey, below?: Below): Promise<Metadata> {
  const { locale } = viewOf(asked);
  const t = await getTranslations({ locale, namespace: 'Pages' });
  const header = await getTranslations({ locale, namespace: 'Header' });
  return pageMetadata({
    siteUrl,
    siteName: header('siteName'),
    locale,
    path: below?.path ?? pages[page].slug,
    title: below?.title ?? t(`${page}.name`),
    picture: `/made/og/${page}.${locale}.png`,
    description: below?.description ?? t(`${page}.description`),
  });
}
