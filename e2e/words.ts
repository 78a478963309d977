import { createTranslator, type Messages } from 'next-intl';
import { byLocale, locales, type Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';

const all = byLocale(interfaceWords);

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
