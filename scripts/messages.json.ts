import { mkdirSync, writeFileSync } from 'node:fs';
import { facts } from '#data/index';
import { builtLocales, defaultLocale, draftLocales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { readMessages } from '#i18n/readMessages';
import { describeDraft } from './messages/describeDraft';

const folder = 'i18n/made';

/**
 * Writes the messages with the words of the case in one file a language, for the tool that compares languages, and says
 * of each unfinished language how much of it is written.
 */
export function run(): void {
  mkdirSync(folder, { recursive: true });
  for (const locale of builtLocales)
    writeFileSync(`${folder}/${locale}.json`, JSON.stringify(interfaceWords(locale)));
  const whole = readMessages(`messages/${defaultLocale}.json`);
  for (const draft of draftLocales) {
    const own = readMessages(`messages/${draft}.json`);
    console.warn(`warning: ${describeDraft(draft, facts, { own, whole })}`);
  }
}
