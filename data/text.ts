import type { Locale } from './locales';

/** A sentence or label about a fact, complete in every language of the site. */
export type Text = Readonly<Record<Locale, string>>;
