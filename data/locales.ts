/** Languages in which the site is whole: every text of every record has to be written in them. */
export const locales = ['id', 'en'] as const;

/**
 * Languages that are being written: a record may have them already. Only `DRAFTS=1` builds their pages, for those who
 * write them, with what is missing shown in the default language and marked; see CONTRIBUTING, "A language".
 */
export const draftLocales = [] as const;

/**
 * A language of the site, as a BCP 47 tag. The code reads every text by it and knows only those that are whole: in a
 * build with drafts, `createBase`, `byLocale` and `inLocale` give the unfinished ones whatever they lack.
 */
export type Locale = (typeof locales)[number];

/** A language that a text may have before it is ready. */
export type DraftLocale = (typeof draftLocales)[number];

const drafts: readonly string[] = draftLocales;

function isDraft(tag: string): tag is Locale {
  return drafts.includes(tag);
}

/** The unfinished languages of this build: none, unless `DRAFTS=1` asks for them. */
export const builtDrafts: readonly Locale[] =
  process.env['DRAFTS'] === '1' ? drafts.filter(isDraft) : [];

/** The languages whose pages are built. All else that lists languages, such as the switch, lists `locales`. */
export const builtLocales: readonly Locale[] =
  process.env['DRAFTS'] === '1' ? [...locales, ...builtDrafts] : locales;

/** The language shown when a reader has neither chosen one nor named one in the browser. */
export const defaultLocale: Locale = 'id';

/** The language that stands beside one of ours where two are compared. */
export function otherLocale(locale: Locale): Locale {
  return locales.find((one) => one !== locale) ?? defaultLocale;
}

/** A value for every language that is built, each made from its tag. */
export function byLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  const drafts = Object.fromEntries(builtDrafts.map((draft) => [draft, make(draft)]));
  return { ...drafts, id: make('id'), en: make('en') };
}

/** What a table says for a language; an unfinished one has what the default language has. */
export function inLocale<T>(table: Readonly<Record<Locale, T>>, locale: Locale): T {
  return table[locale] ?? table[defaultLocale];
}

/** The tag by which dates, numbers and lists of a language are written: the language and its region. */
export function regionalTag(locale: Locale): string {
  return inLocale({ id: 'id-ID', en: 'en-GB' }, locale);
}
