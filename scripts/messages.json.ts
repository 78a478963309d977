import { mkdirSync, writeFileSync } from 'node:fs';
import { locales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';

const folder = 'i18n/made';

/** Writes the messages with the words of the case in one file a language, for the tool that compares languages. */
export function run(): void {
  mkdirSync(folder, { recursive: true });
  for (const locale of locales)
    writeFileSync(`${folder}/${locale}.json`, JSON.stringify(interfaceWords(locale)));
}
