import type { Locale } from '#data/locales';
import type { SearchDocument, SearchKind } from './searchDocument';

/** Documents under the letter with which they begin. */
export type Letter = { readonly letter: string; readonly documents: readonly SearchDocument[] };

/** Kinds that have a name to be looked up by; figures, charts, claims and sources have pages that list them. */
const named: ReadonlySet<SearchKind> = new Set([
  'page',
  'role',
  'term',
  'activity',
  'actor',
  'framework',
  'law',
]);

function bare(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** What has a name, from A to Z in the reader's language; titles that begin with a figure come under `0–9`. */
export function listFromAToZ(
  documents: readonly SearchDocument[],
  locale: Locale,
): readonly Letter[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = documents
    .filter(({ kind }) => named.has(kind))
    .sort((a, b) => compare(bare(a.title), bare(b.title)));
  const letters = new Map<string, SearchDocument[]>();
  for (const document of sorted) {
    const first = bare(document.title).slice(0, 1).toLocaleUpperCase(locale);
    const letter = /\d/.test(first) ? '0–9' : first;
    letters.set(letter, [...(letters.get(letter) ?? []), document]);
  }
  return [...letters].map(([letter, inLetter]) => ({ letter, documents: inLetter }));
}
