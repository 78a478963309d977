import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { ParallelBar, type ParallelBarWords } from '#components/parallel/ParallelBar';
import { otherLocale, type Locale } from '#data/locales';
import { atBase } from '#lib/pages/atBase';
import { makePage, nameOf, takeApart, type Parts } from './makePage';
import { forSides, type Sides } from './pair';
import { renderPairs, type PairWords } from './renderPairs';
import { sortAlike } from './sortAlike';
import { zipTrees } from './zipTrees';

/** The words of these pages in one language: the namespace `Parallel`. */
export type ParallelWords = PairWords & ParallelBarWords & { readonly title: string };

/** What all pages side by side have in common: the words, and the rules of their styles. */
export type ParallelFrame = { readonly words: Sides<ParallelWords>; readonly css: string };

const hiddenBook = /(<a class="switch-book"[^>]*?) hidden=""/;

/** Shows in the header of a page the way to the page with both languages side by side. */
export function showBook(html: string): string {
  return html.replace(hiddenBook, '$1');
}

/** Pairs of a page in the order of one language, as HTML. */
function pairsOf(
  page: `/${string}`,
  parts: Sides<Parts>,
  locale: Locale,
  words: Sides<ParallelWords>,
) {
  const trees = forSides((one) => load(parts[one].content, null, false));
  sortAlike(page, trees[locale], trees[otherLocale(locale)]);
  const pairs = zipTrees(page, trees);
  return (l: Locale) => renderPairs(pairs, l, words, (other) => atBase(`/${other}${page}`));
}

/**
 * Makes, from a page in each language, the pages that show its texts in both languages side by side.
 * @param page place of the page below its language: `/help/`
 * @returns `null` for a page that is not shown so
 * @throws Error naming the page, if its languages have not the same elements in the same order.
 */
export function pairPage(
  page: `/${string}`,
  html: Sides<string>,
  { words, css }: ParallelFrame,
): Sides<string> | null {
  const [id, en] = [takeApart(html.id), takeApart(html.en)];
  if (!id || !en || !hiddenBook.test(id.before) || !hiddenBook.test(en.before)) return null;
  const parts = { id, en };
  const names = forSides((locale) => nameOf(parts[locale].before));
  const isSorted = id.content.includes('data-sorted');
  const inIndonesian = pairsOf(page, parts, 'id', words);
  const inEnglish = isSorted ? pairsOf(page, parts, 'en', words) : inIndonesian;
  return forSides((locale) => {
    const address = atBase(`/${locale}${page}`);
    const bar = renderToStaticMarkup(
      <ParallelBar words={words[locale]} address={address} names={names} locale={locale} />,
    );
    return makePage(parts[locale], {
      locale,
      title: words[locale].title,
      name: names[locale],
      css,
      bar,
      pairs: (locale === 'id' ? inIndonesian : inEnglish)(locale),
    });
  });
}
