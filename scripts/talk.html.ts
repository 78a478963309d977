import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { pages } from '#data/pages';
import { publishedAt } from '#data/site';
import { formatNumber } from '#lib/figures/formatFigure';
import { writeTalkFile } from './talkFile/writeTalkFile';

/** Says on a page how large the file is that one of its links leads to, in the words of its language. */
function tellSize(page: string, file: string, size: number, locale: Locale): void {
  if (!existsSync(page)) return;
  const place = new RegExp(`(<span data-size-of="${file.replace('.', '\\.')}">)[^<]*(</span>)`);
  const words = `(${formatNumber(Math.ceil(size / 1000), locale)} KB)`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(place, `$1${words}$2`));
}

// Each talk as one HTML file, of the page that holds it with its speaker window. That page itself is not published.
let files = 0;
for (const locale of locales)
  for (const { id } of base.talks.all) {
    const folder = `out/${locale}/${pages.talks.slug}/${id}`;
    const html = writeTalkFile(readFileSync(`${folder}/file/index.html`, 'utf8'), publishedAt);
    writeFileSync(`${folder}/${id}.html`, html);
    rmSync(`${folder}/file`, { recursive: true });
    tellSize(`${folder}/index.html`, `${id}.html`, Buffer.byteLength(html), locale);
    files += 1;
  }
console.log(`talk.html: ${files} talks as one file each.`);
