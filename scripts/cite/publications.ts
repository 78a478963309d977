import { readFileSync } from 'node:fs';
import type { Locale } from '#data/locales';
import { checkedOn, siteUrl } from '#data/site';
import type { Publication } from '#lib/cite/cslOfPage';

/** What a citation says of this site, with the words of one language. */
export function publicationIn(locale: Locale): Publication {
  const words: Record<'Header' | 'Cite', Record<string, string>> = JSON.parse(
    readFileSync(`messages/${locale}.json`, 'utf8'),
  );
  const word = (name: string) => {
    const found = words.Cite[name];
    if (!found) throw new Error(`messages/${locale}.json: Cite.${name} is missing.`);
    return found;
  };
  return {
    locale,
    siteUrl,
    siteName: words.Header['siteName'] ?? '',
    title: word('siteTitle'),
    author: word('author'),
    chartWord: word('chartWord'),
    date: checkedOn,
  };
}
