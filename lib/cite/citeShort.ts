import type { Locale } from '#data/locales';
import type { Author, Source } from '#data/types';
import { publisherOf } from '../sources/publisherOf';

const undated: Readonly<Record<Locale, string>> = { id: 't.t.', en: 'n.d.' };
const andOthers: Readonly<Record<Locale, string>> = { id: 'dkk.', en: 'et al.' };

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
  return `${nameOf(first)} ${andOthers[locale]}`;
}

/** Year and letter as the paper's list prints them (`2024a`), so that a chip and the list agree. */
export function yearAsListed(source: Source): string | null {
  const printed = source.citation?.asPrinted?.match(/\((\d{4}[a-z]?)/)?.[1];
  return printed ?? source.citation?.issued.slice(0, 4) ?? null;
}

/** Short label of a source for chips and lists: `Lewis & Kanji, 2009`, `Optika.id, t.t.` */
export function citeShort(source: Source, locale: Locale): string {
  const year = yearAsListed(source) ?? source.published?.slice(0, 4) ?? undated[locale];
  const names = namesOf(source.citation?.authors ?? [], locale) || publisherOf(source, locale);
  return `${names}, ${year}`;
}
