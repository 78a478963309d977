import type { Locale } from '#data/locales';
import { checkedOn, siteUrl } from '#data/site';
import { interfaceWords } from '#i18n/interfaceWords';
import type { Publication } from '#lib/cite/cslOfPage';

/** What a citation says of this site, with the words of one language. */
export function publicationIn(locale: Locale): Publication {
  const { Cite, Header } = interfaceWords(locale);
  return {
    locale,
    siteUrl,
    siteName: Header.siteName,
    title: Cite.siteTitle,
    author: Cite.author,
    chartWord: Cite.chartWord,
    date: checkedOn,
  };
}
