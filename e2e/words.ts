import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { locales, type Locale } from '#data/locales';
import type messages from '../messages/en.json';

/** The words of the site in one language. */
export type Messages = typeof messages;

function read(locale: Locale): Messages {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Messages;
}

const all: Readonly<Record<Locale, Messages>> = { id: read('id'), en: read('en') };

/** What the site says in a language, as `words('en').Header.menu`. */
export function words(locale: Locale): Messages {
  return all[locale];
}

/** The same with values put in, as `say('en')('ChartFrame.tableOf', { chart })`. */
export function say(locale: Locale) {
  return createTranslator({ locale, messages: all[locale] });
}

/** The language that a reader switches to. */
export function otherThan(locale: Locale): Locale {
  return locales.find((one) => one !== locale) ?? locale;
}
