import { existsSync, readFileSync } from 'node:fs';
import type { Messages } from 'next-intl';
import { base } from '#data/index';
import { builtDrafts, defaultLocale, type Locale } from '#data/locales';
import { borrowWords, mergeWords } from './mergeWords';

/**
 * Reads a file of messages.
 * @throws Error naming the file and what to do, if it is missing or is no JSON.
 */
export function readMessages(file: string): unknown {
  if (!existsSync(file))
    throw new Error(
      `${file} is missing. Copy messages/id.json under this name and translate it; see CONTRIBUTING, "A language".`,
    );
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} is no JSON: ${why}. A comma or a quotation mark is often missing just before.`,
    );
  }
}

/**
 * The words of the interface in one language, with those that the case adds.
 * @throws Error naming the file, if there is none or it cannot be read.
 */
export function interfaceWords(locale: Locale): Messages {
  const own = readMessages(`messages/${locale}.json`);
  const messages = builtDrafts.includes(locale)
    ? borrowWords(own, readMessages(`messages/${defaultLocale}.json`))
    : own;
  return mergeWords(messages, base.words, locale);
}
