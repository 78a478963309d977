import type { Locale } from '#data/locales';
import type { GlossaryTerm, WithId } from '#data/types';

/** Entry that says why a word is discouraged, found by the word standing in its name; `null` where none does. */
export function reasonAgainst(
  word: string,
  terms: readonly WithId<GlossaryTerm>[],
  locale: Locale,
): WithId<GlossaryTerm> | null {
  const wanted = [`‘${word}’`, `'${word}'`, `“${word}”`];
  return (
    terms.find(
      ({ usage, term }) =>
        usage === 'discouraged' && wanted.some((quoted) => term[locale].includes(quoted)),
    ) ?? null
  );
}
