import type { Metadata } from 'next';
import { builtDrafts, defaultLocale, locales, regionalTag, type Locale } from '#data/locales';
import { metaTagsOf } from '../cite/metaTagsOf';
import type { CslItem } from '../cite/cslItem';
import { atBase } from './atBase';
import { pathOf } from './pathOf';

type Options = {
  /** Scheme and host of the site. */
  readonly siteUrl: string;
  readonly siteName: string;
  readonly locale: Locale;
  /** Path below the language, the same in every language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Address on the host of the picture shown where the page is shared; 1200 by 630 pixels. */
  readonly picture: string;
  /** What the picture says, in words. */
  readonly pictureText: string;
  /** The work that the page is or is about, for reference managers. */
  readonly cited: CslItem;
};

/** Open Graph writes a language with its region and a low line: `en_GB`. */
function openGraphTag(locale: Locale): string {
  return regionalTag(locale).replace('-', '_');
}

/**
 * Addresses of a page in each language. Readers of no known language get the choice of language for the overview, since
 * that page links back to it, and the default language for every other page.
 */
export function alternatesOf(siteUrl: string, path: string): Readonly<Record<string, string>> {
  const languages = Object.fromEntries(locales.map((l) => [l, `${siteUrl}${pathOf(l, path)}`]));
  const neutral = path === '' ? atBase('/') : pathOf(defaultLocale, path);
  return { ...languages, 'x-default': `${siteUrl}${neutral}` };
}

type Shared = Pick<
  Options,
  'siteUrl' | 'siteName' | 'locale' | 'description' | 'picture' | 'pictureText'
> & {
  readonly title: string;
  /** Whole address of the page. */
  readonly address: string;
};

/** What is shown where the address of a page is shared. */
export function openGraphOf(shared: Shared): NonNullable<Metadata['openGraph']> {
  const { siteUrl, siteName, locale, title, description, picture, pictureText, address } = shared;
  return {
    title,
    description,
    url: address,
    siteName,
    locale: openGraphTag(locale),
    alternateLocale: locales.filter((l) => l !== locale).map(openGraphTag),
    type: 'website',
    images: [{ url: `${siteUrl}${picture}`, width: 1200, height: 630, alt: pictureText }],
  };
}

/** Title, description, canonical address, the same page in each language, and what reference managers read. */
export function pageMetadata(options: Options): Metadata {
  const { siteUrl, siteName, locale, path, title, description, cited } = options;
  const canonical = `${siteUrl}${pathOf(locale, path)}`;
  const fullTitle = path === '' ? `${siteName}: ${title}` : `${title} · ${siteName}`;
  return {
    title: fullTitle,
    description,
    // An unfinished language is for those who write it.
    ...(builtDrafts.includes(locale) && { robots: { index: false } }),
    alternates: { canonical, languages: alternatesOf(siteUrl, path) },
    openGraph: openGraphOf({ ...options, title: fullTitle, address: canonical }),
    other: metaTagsOf(cited),
  };
}
