import type { Base } from '#data/base';
import type { Locale } from '#data/locales';

/** What a component needs to show records: the case it is handed, and the reader's language. */
export type View = { readonly base: Base; readonly locale: Locale };
