import type { Locale } from '#data/locales';
import type { GlossaryTerm, WithId } from '#data/types';

/** Terms under the letter with which they begin in the reader's language. */
export type LetterGroup = {
  readonly letter: string;
  readonly terms: readonly WithId<GlossaryTerm>[];
};

/** A term without the quotation marks of words that are only named. */
function bare(term: string): string {
  return term.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Terms from A to Z in the reader's language; quotation marks do not count. */
export function groupByLetter(
  terms: readonly WithId<GlossaryTerm>[],
  locale: Locale,
): readonly LetterGroup[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = [...terms].sort((a, b) => compare(bare(a.term[locale]), bare(b.term[locale])));
  const groups = new Map<string, WithId<GlossaryTerm>[]>();
  for (const term of sorted) {
    const letter = bare(term.term[locale]).slice(0, 1).toLocaleUpperCase(locale);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, inGroup]) => ({ letter, terms: inGroup }));
}
