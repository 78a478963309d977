import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import { formsOf, type TermForm } from './formsOf';

const known = new WeakMap<Base, Map<Locale, readonly TermForm[]>>();

/** Forms of all terms of a case in one language. The roles are left out: pages of their own explain them. */
export function termForms(base: Base, locale: Locale): readonly TermForm[] {
  const byLocale = known.get(base) ?? new Map<Locale, readonly TermForm[]>();
  known.set(base, byLocale);
  const forms =
    byLocale.get(locale) ??
    base.glossary.all
      .filter(({ id }) => !(id in base.roles))
      .flatMap((term) => formsOf(term, locale));
  byLocale.set(locale, forms);
  return forms;
}
