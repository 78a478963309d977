import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from './addressOf';
import { applications } from './applications';
import { rewritePage } from './rewritePage';

const chunkFolder = '_next/static/chunks';

/** Whether a file beside a page is only read by Next's own way of moving between pages. */
export function isFlight(name: string): boolean {
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'));
}

function removeFlight(folder: string, keepIndex: boolean): void {
  for (const name of readdirSync(folder))
    if (isFlight(name) && !(keepIndex && name === 'index.txt')) rmSync(join(folder, name));
}

/**
 * Rewrites the pages of the built folder, so that each is complete and light before any framework runs.
 * @throws Error of the first page that is not in a known shape.
 */
export function rewriteFolder(out: string): void {
  const started = performance.now();
  const read = (address: string) => {
    const file = join(out, decodeURI(address));
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const chunks = new Map(
    readdirSync(join(out, chunkFolder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/${chunkFolder}/${name}`, read(`/${chunkFolder}/${name}`) ?? '']),
  );
  // Next writes its 404 a second time under an address that is none of the site's.
  rmSync(join(out, '_not-found'), { recursive: true, force: true });
  const totals = { pages: 0, live: 0, before: 0, after: 0 };
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = addressOf(file);
    if (applications.has(page)) continue;
    const path = join(out, file);
    const before = readFileSync(path, 'utf8');
    const { html, isLive } = rewritePage(before, page, { read, chunks });
    writeFileSync(path, html);
    removeFlight(dirname(path), isLive);
    totals.pages += 1;
    totals.live += isLive ? 1 : 0;
    totals.before += before.length;
    totals.after += html.length;
  }
  const millions = (letters: number) => (letters / 1e6).toFixed(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `light: ${totals.pages} pages, ${totals.live} of them with live parts, from ${millions(totals.before)} to ` +
      `${millions(totals.after)} million characters, styles and scripts now within, in ${seconds} s.`,
  );
}
