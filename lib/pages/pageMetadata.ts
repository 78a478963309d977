import type { Metadata } from 'next';
import { locales, type Locale } from '#data/locales';
import { pathOf } from './pathOf';

type Options = {
  /** Site address without a slash at its end. */
  readonly siteUrl: string;
  readonly siteName: string;
  readonly locale: Locale;
  /** Path below the language, the same in every language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path of the picture shown where the page is shared; 1200 by 630 pixels. */
  readonly picture: string;
};

/** Title, description, canonical address and the same page in each language, `x-default` at the choice of language. */
export function pageMetadata(options: Options): Metadata {
  const { siteUrl, siteName, locale, path, title, description, picture } = options;
  const languages = Object.fromEntries(locales.map((l) => [l, `${siteUrl}${pathOf(l, path)}`]));
  const canonical = `${siteUrl}${pathOf(locale, path)}`;
  const fullTitle = path === '' ? `${siteName}: ${title}` : `${title} · ${siteName}`;
  return {
    title: fullTitle,
    description,
    alternates: { canonical, languages: { ...languages, 'x-default': `${siteUrl}/` } },
    openGraph: {
      title: fullTitle,
      description,
      url: canonical,
      siteName,
      locale,
      type: 'website',
      images: [{ url: `${siteUrl}${picture}`, width: 1200, height: 630, alt: fullTitle }],
    },
  };
}
