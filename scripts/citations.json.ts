import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { base } from '#data/index';
import { builtLocales, byLocale, type Locale } from '#data/locales';
import { bibtexOf } from '#lib/cite/bibtexOf';
import type { CslItem } from '#lib/cite/cslItem';
import { risOf } from '#lib/cite/risOf';
import { citationsFile } from '../app/generated';
import { listFiles, listPages, listSources } from './cite/listItems';

const folder = 'public/made/cite';
const code = ['apaStyles', 'formatApa', 'localeId'].map((name) => `scripts/cite/${name}.ts`);
const itemsIn = byLocale(listItems);

function listItems(locale: Locale): readonly CslItem[] {
  return [...listSources(base, locale), ...listPages(base, locale)];
}

/** Whether the citations of these inputs are there, and whole: a build that was broken off may leave half a file. */
function isCurrent(key: string): boolean {
  if (!existsSync(citationsFile)) return false;
  try {
    const { key: known }: { key: unknown } = JSON.parse(readFileSync(citationsFile, 'utf8'));
    return known === key;
  } catch {
    return false;
  }
}

/** Sets every citation in APA 7; as that takes seconds, only where works, words or style have changed. */
async function writeApa(): Promise<void> {
  const inputs = [JSON.stringify(itemsIn), ...code.map((file) => readFileSync(file, 'utf8'))];
  const key = createHash('sha256').update(inputs.join('\n')).digest('hex');
  if (isCurrent(key)) return;
  // Heavy, so loaded only when it is needed.
  const { formatApa } = await import('./cite/formatApa');
  const apa = Object.fromEntries(
    builtLocales.map((locale) => [locale, Object.fromEntries(formatApa(itemsIn[locale], locale))]),
  );
  mkdirSync(dirname(citationsFile), { recursive: true });
  writeFileSync(citationsFile, JSON.stringify({ key, apa }));
}

/** Makes the citations that the pages show, and the files of references that readers take along. */
export async function run(): Promise<void> {
  await writeApa();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, items] of listFiles(base)) {
    writeFileSync(`${folder}/${name}.bib`, items.map(bibtexOf).join('\n'));
    writeFileSync(`${folder}/${name}.ris`, items.map(risOf).join('\n'));
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(items, null, 1)}\n`);
  }
}
