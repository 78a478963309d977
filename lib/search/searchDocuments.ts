import { byLocale, locales, type Locale } from '#data/locales';
import { pages } from '#data/pages';
import { offeredPages } from '../pages/isOffered';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import { evidenceDocuments } from './evidenceDocuments';
import { hiddenWords, otherTitle, recordDocuments } from './recordDocuments';
import type { SearchDocument } from './searchDocument';
import { teachingDocuments } from './teachingDocuments';

/** Names and descriptions of the pages in every language, as `messages/` has them under `Pages`. */
export type PageWords = Readonly<
  Record<Locale, Readonly<Record<string, { readonly name: string; readonly description: string }>>>
>;

// The name of the page is the plural.
const roleInEnglish = 'role';

/**
 * Everything that a search finds on the site in one language: pages first, then the records.
 * @throws Error naming page and language, if a page has no name there.
 */
export function searchDocuments(view: View, pageWords: PageWords): readonly SearchDocument[] {
  const { base, locale } = view;
  const word = (key: string, lang: Locale) => {
    const words = pageWords[lang][key];
    if (words) return words;
    throw new Error(`messages/${lang}.json > Pages: "${key}" has no name. Add one to be found.`);
  };
  const listed = offeredPages(base).filter((key) => key !== 'search');
  const channels = base.helpChannels.all.flatMap(({ label }) => locales.map((lang) => label[lang]));
  return [
    ...listed.map((key): SearchDocument => ({
      id: `page:${key}`,
      kind: 'page',
      href: pathOf(locale, pages[key].slug),
      title: word(key, locale).name,
      ...otherTitle(
        byLocale((lang) => word(key, lang).name),
        locale,
      ),
      text: word(key, locale).description,
      also: hiddenWords(pages[key].place === 'help' ? channels : []),
    })),
    ...recordDocuments(view, [...locales.map((lang) => word('roles', lang).name), roleInEnglish]),
    ...teachingDocuments(view),
    ...evidenceDocuments(view),
  ];
}
