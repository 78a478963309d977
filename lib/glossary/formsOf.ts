import { locales, type Locale } from '#data/locales';
import type { GlossaryTerm } from '#data/types';

/** A form in which a term may stand in running text; abbreviations only exactly as they are written. */
export type TermForm = { readonly id: string; readonly form: string; readonly isExact: boolean };

/** Shorter single words ("anak", "partner") are everyday words, too, and would be marked everywhere. */
const shortestWord = 9;

function isPlain(term: string): boolean {
  return !/[()/;'‘’“”]/.test(term) && (/[ -]/.test(term) || term.length >= shortestWord);
}

/**
 * Forms by which a reader meets a term in running text: each name of it, its English plural, its abbreviations
 * in every language.
 * Only terms that the site itself uses have any, and entries about a pair of words or a spelling have no plain name.
 */
export function formsOf(
  term: Pick<GlossaryTerm, 'term' | 'abbreviation' | 'usage'> & { readonly id: string },
  locale: Locale,
): readonly TermForm[] {
  const { id, usage } = term;
  if (usage !== 'preferred' && usage !== 'use_with_care') return [];
  const names = term.term[locale].split(', ').filter(isPlain);
  const plurals = locale === 'en' ? names.map((name) => `${name}s`) : [];
  // Both languages use each other's: an English text may use an Indonesian abbreviation, and the reverse.
  const abbreviations = new Set(
    locales.flatMap((l) => (term.abbreviation[l] ?? '').split(' / ').filter(Boolean)),
  );
  return [
    ...[...names, ...plurals].map((form) => ({ id, form, isExact: false })),
    ...[...abbreviations].map((form) => ({ id, form, isExact: true })),
  ];
}
