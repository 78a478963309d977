import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { ParallelBar, type ParallelBarWords } from '#components/parallel/ParallelBar';
import { locales, type Locale } from '#data/locales';
import { makePage, nameOf, takeApart, type Parts } from './makePage';
import { renderPairs, type PairWords } from './renderPairs';
import { sortAlike } from './sortAlike';
import { zipTrees } from './zipTrees';

/** The words of these pages in one language: the namespace `Parallel`. */
export type ParallelWords = PairWords & ParallelBarWords & { readonly title: string };

type Words = Readonly<Record<Locale, ParallelWords>>;

const hiddenBook = /(<a class="switch-book"[^>]*?) hidden=""/;
const folder = 'parallel';

/** Pairs of a page in the order of one language, as HTML. */
function pairsOf(
  page: string,
  parts: Readonly<Record<Locale, Parts>>,
  locale: Locale,
  words: Words,
) {
  const trees = {
    id: load(parts.id.content, null, false),
    en: load(parts.en.content, null, false),
  };
  sortAlike(page, trees[locale], trees[locale === 'id' ? 'en' : 'id']);
  const pairs = zipTrees(page, trees);
  return (l: Locale) => renderPairs(pairs, l, words, (other) => `/${other}${page}`);
}

/**
 * Writes beside each page of the built folder the page that shows its texts in both languages, and shows the way to it
 * in the header. A page that is there in one language only is left alone.
 * @param css rules of these pages
 * @returns how many pages were written
 * @throws Error of the first page whose languages have not the same elements in the same order.
 */
export function writePages(out: string, words: Words, css: string): number {
  const files = readdirSync(join(out, 'id'), { recursive: true, encoding: 'utf8' });
  let written = 0;
  for (const file of files.filter((name) => name.endsWith('index.html')).sort()) {
    if (dirname(file).split('/').at(-1) === folder) continue;
    const paths = { id: join(out, 'id', file), en: join(out, 'en', file) };
    if (!existsSync(paths.en)) continue;
    const html = { id: readFileSync(paths.id, 'utf8'), en: readFileSync(paths.en, 'utf8') };
    const [id, en] = [takeApart(html.id), takeApart(html.en)];
    if (!id || !en || !hiddenBook.test(id.before) || !hiddenBook.test(en.before)) continue;
    const parts = { id, en };
    const page = `/${file.slice(0, -'index.html'.length)}`;
    const names = { id: nameOf(id.before), en: nameOf(en.before) };
    const isSorted = id.content.includes('data-sorted');
    const inIndonesian = pairsOf(page, parts, 'id', words);
    const inEnglish = isSorted ? pairsOf(page, parts, 'en', words) : inIndonesian;
    for (const locale of locales) {
      const address = `/${locale}${page}`;
      const bar = renderToStaticMarkup(
        <ParallelBar words={words[locale]} address={address} names={names} locale={locale} />,
      );
      const made = makePage(parts[locale], {
        locale,
        title: words[locale].title,
        name: names[locale],
        css,
        bar,
        pairs: (locale === 'id' ? inIndonesian : inEnglish)(locale),
      });
      const target = join(out, locale, dirname(file), folder);
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, 'index.html'), made);
      writeFileSync(paths[locale], html[locale].replace(hiddenBook, '$1'));
      written += 1;
    }
  }
  return written;
}
