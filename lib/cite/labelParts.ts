import { inLocale, type Locale } from '#data/locales';
import type { Author, Source } from '#data/types';
import { publisherOf } from '../sources/publisherOf';

const andOthers = { id: 'dkk.', en: 'et al.' };

function nameOf(author: Author): string {
  return 'literal' in author ? author.literal : author.family;
}

function namesOf(authors: readonly Author[], locale: Locale): string {
  const [first, second, third, fourth] = authors;
  if (!first) return '';
  if (!second) return nameOf(first);
  if (!third) return `${nameOf(first)} & ${nameOf(second)}`;
  // Three organisations are known by their names together; three people by the first.
  if (!fourth && authors.every((author) => 'literal' in author))
    return `${nameOf(first)}, ${nameOf(second)} & ${nameOf(third)}`;
  return `${nameOf(first)} ${inLocale(andOthers, locale)}`;
}

/** Year and letter as the paper's list prints them (`2024a`), so that a chip and the list agree. */
export function yearAsListed(source: Source): string | null {
  const printed = source.citation?.asPrinted?.match(/\((\d{4}[a-z]?)/)?.[1];
  return printed ?? source.citation?.issued.slice(0, 4) ?? null;
}

/** What a short label is made of: names, and the year without a letter, `null` where there is no date. */
export function labelParts(
  source: Source,
  locale: Locale,
): { readonly names: string; readonly year: string | null } {
  return {
    names: namesOf(source.citation?.authors ?? [], locale) || publisherOf(source, locale),
    year: (yearAsListed(source) ?? source.published)?.slice(0, 4) ?? null,
  };
}
