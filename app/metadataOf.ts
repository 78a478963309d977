import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pages, type PageKey } from '#data/pages';
import { siteUrl } from '#data/site';
import type { CslItem } from '#lib/cite/cslItem';
import { cslOfPath, cslOfSite } from '#lib/cite/cslOfPage';
import { atBase } from '#lib/pages/atBase';
import { isOffered } from '#lib/pages/isOffered';
import { pageMetadata } from '#lib/pages/pageMetadata';
import { siteFactsOf } from './siteFactsOf';
import { viewOf } from './viewOf';

/** What a page below a listed one says of itself: its path there, its title and its description. */
export type Below = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The work that the page cites, where it is not the page itself. */
  readonly cited?: CslItem;
};

/** Metadata of a listed page in one language, or of a page below it; a page that the case does not have is not found. */
export async function metadataOf(asked: string, page: PageKey, below?: Below): Promise<Metadata> {
  const { base, locale } = viewOf(asked);
  if (!isOffered(base, page)) notFound();
  const t = await getTranslations({ locale, namespace: 'Pages' });
  const site = await siteFactsOf(locale);
  const path = below?.path ?? pages[page].slug;
  const title = below?.title ?? t(`${page}.name`);
  return pageMetadata({
    siteUrl,
    siteName: site.siteName,
    locale,
    path,
    title,
    picture: atBase(`/made/og/${page}.${locale}.png`),
    pictureText: [site.siteName, t(`${page}.name`), t(`${page}.description`)].join('. '),
    cited: below?.cited ?? (path === '' ? cslOfSite(site) : cslOfPath(title, path, site)),
    description: below?.description ?? t(`${page}.description`),
  });
}
