import type { Messages } from 'next-intl';
import { base } from '#data/index';
import { builtDrafts, defaultLocale, type Locale } from '#data/locales';
import { borrowWords, mergeWords } from './mergeWords';
import { readMessages } from './readMessages';

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
