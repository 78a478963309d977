import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPageBehindFile } from '../talkFile/isPageBehindFile';
import { addressOf } from './addressOf';
import type { Built } from './built';
import { findCommon } from './findCommon';
import { placeOf } from './placeOf';
import { rewritePage } from './rewritePage';
import { nothingShared, shareFiles } from './shareFiles';

/** Whether a file beside a page is only read by Next's own way of moving between pages. */
export function isFlight(name: string): boolean {
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'));
}

function removeFlight(folder: string): void {
  for (const name of readdirSync(folder))
    if (isFlight(name)) rmSync(join(folder, name), { force: true });
}

/** What was done: pages, those among them that keep the framework, characters before and after. */
export type Totals = {
  readonly pages: number;
  readonly applications: number;
  readonly before: number;
  readonly after: number;
};

/** Reads what the pages of a built folder share. */
function readBuilt(out: string): Built {
  const readBytes = (address: string) => {
    const place = placeOf(address);
    const file = place === null ? null : join(out, decodeURI(place));
    return file !== null && existsSync(file) ? readFileSync(file) : null;
  };
  const read = (address: string) => readBytes(address)?.toString('utf8') ?? null;
  return { read, readBytes };
}

function listPages(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** One page after the other, since ten thousand of them do not fit into memory together. */
function* readPages(out: string): Generator<string> {
  for (const file of listPages(out)) yield readFileSync(join(out, file), 'utf8');
}

/**
 * Writes the files that the pages of the built folder share. Call it before any page is rewritten.
 * @returns addresses of the stylesheets that most pages link
 */
export function writeShared(out: string): readonly string[] {
  const sheets = findCommon(readPages(out));
  const { styles, font } = shareFiles(sheets, readBuilt(out));
  for (const file of [styles, font]) {
    if (!file) continue;
    mkdirSync(dirname(join(out, file.place)), { recursive: true });
    writeFileSync(join(out, file.place), file.text);
  }
  return sheets;
}

/**
 * Rewrites pages of the built folder, so that each document is complete without the framework.
 * @param sheets the stylesheets that most pages link, see `writeShared`
 * @param share which pages: every `of`-th, from the `part`-th on
 * @throws Error of the first page that is not in a known shape.
 */
export function rewriteFolder(
  out: string,
  sheets: readonly string[],
  share: { part: number; of: number },
): Totals {
  const built = readBuilt(out);
  const shared = shareFiles(sheets, built);
  const totals = { pages: 0, applications: 0, before: 0, after: 0 };
  const files = listPages(out).filter((_, index) => index % share.of === share.part);
  for (const file of files) {
    const path = join(out, file);
    const before = readFileSync(path, 'utf8');
    const page = addressOf(file);
    const { html, hasFramework } = rewritePage(
      before,
      page,
      built,
      isPageBehindFile(page) ? nothingShared : shared,
    );
    // Whole at once: pages read classes from each other while several hands rewrite the folder.
    writeFileSync(`${path}.new`, html);
    renameSync(`${path}.new`, path);
    if (hasFramework) totals.applications += 1;
    else if (file.endsWith('index.html')) removeFlight(dirname(path));
    totals.pages += 1;
    totals.before += before.length;
    totals.after += html.length;
  }
  return totals;
}
