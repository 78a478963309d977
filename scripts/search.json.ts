import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '#data/index';
import { builtLocales, byLocale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { searchDocuments } from '#lib/search/searchDocuments';
import { hashedName } from './hashedName';

const folder = 'public/made/hashed';
const pageWords = byLocale((locale) => interfaceWords(locale).Pages);

/**
 * Writes what a search finds, one file a language. The hash in the name changes with the facts, so that a kept copy never
 * goes stale; hosts let browsers keep what lies in this folder.
 */
export function run(): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder))
    if (/^search\..*\.json$/.test(file)) rmSync(join(folder, file));
  for (const locale of builtLocales) {
    const json = JSON.stringify(searchDocuments({ base, locale }, pageWords));
    writeFileSync(join(folder, hashedName(`search.${locale}`, json, 'json')), json);
  }
}
