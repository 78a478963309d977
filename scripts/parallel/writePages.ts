import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '#data/locales';
import { forSides } from './pair';
import { pairPage, showBook, type ParallelFrame } from './pairPage';

const folder = 'parallel';

/**
 * Writes beside each page of the built folder the page that shows its texts in both languages, and shows the way to it
 * in the header. A page that is there in one language only is left alone.
 * @returns how many pages were written
 * @throws Error of the first page whose languages have not the same elements in the same order.
 */
export function writePages(out: string, frame: ParallelFrame): number {
  const files = readdirSync(join(out, 'id'), { recursive: true, encoding: 'utf8' });
  let written = 0;
  for (const file of files.filter((name) => name.endsWith('index.html')).sort()) {
    if (dirname(file).split('/').at(-1) === folder) continue;
    const paths = forSides((locale) => join(out, locale, file));
    if (!existsSync(paths.en)) continue;
    const html = forSides((locale) => readFileSync(paths[locale], 'utf8'));
    const pair = pairPage(`/${file.slice(0, -'index.html'.length)}`, html, frame);
    if (pair === null) continue;
    for (const locale of locales) {
      const target = join(out, locale, dirname(file), folder);
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, 'index.html'), pair[locale]);
      writeFileSync(paths[locale], showBook(html[locale]));
      written += 1;
    }
  }
  return written;
}
