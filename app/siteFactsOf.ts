import { getTranslations } from 'next-intl/server';
import type { Locale } from '#data/locales';
import { checkedOn, siteUrl } from '#data/site';
import type { Publication } from '#lib/cite/cslOfPage';
import type { SiteFacts } from '#lib/structured/siteFacts';

/** What structured data and citations say of this site, with the words of one language. */
export async function siteFactsOf(locale: Locale): Promise<SiteFacts & Publication> {
  const header = await getTranslations({ locale, namespace: 'Header' });
  const cite = await getTranslations({ locale, namespace: 'Cite' });
  return {
    locale,
    siteUrl,
    siteName: header('siteName'),
    title: cite('siteTitle'),
    chartWord: cite('chartWord'),
    author: cite('author'),
    licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
    date: checkedOn,
  };
}
