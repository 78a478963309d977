/** The languages of the site, once. A third one turns every gap in the records into a compile error. */
export const locales = ['id', 'en'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The tag by which dates, numbers and lists of a language are written: the language and its region. */
export const regionalTags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** The language shown when a reader has neither chosen one nor named one in the browser. */
export const defaultLocale: Locale = 'id';

/** A value for every language, each made from its tag. */
export function byLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { id: make('id'), en: make('en') };
}
