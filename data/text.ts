import type { DraftLocale, Locale } from './locales';

/** A sentence or label about a fact, complete in every language of the site. */
export type Text = Readonly<Record<Locale, string>>;

type Plain = string | number | boolean | null | undefined;

/**
 * What somebody writes for a record, a list or a whole case: whatever is said by language has the languages of the
 * site, and may have those that are being written. `createBase` completes it.
 */
export type Written<T, Draft extends string = DraftLocale> = T extends Plain
  ? T
  : [keyof T, Locale] extends [Locale, keyof T]
    ? { readonly [L in keyof T]: T[L] } & { readonly [L in Draft]?: T[keyof T] }
    : { readonly [K in keyof T]: Written<T[K], Draft> };
