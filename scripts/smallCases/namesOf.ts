import { locales } from '#data/locales';
import type { Case } from '#data/types';

/** Shorter ones are everyday words or parts of them. */
const shortest = 4;

/**
 * What only the pages of one case say: its organisations by name and abbreviation, its site's name and address.
 * @param own the case whose pages are looked through: what both have is no stranger there
 */
export function namesOf(other: Case, own: Case): readonly string[] {
  const names = (facts: Case) => [
    ...Object.values(facts.actors).flatMap(({ name, abbreviation }) => [
      ...locales.map((locale) => name[locale]),
      abbreviation ?? '',
    ]),
    ...Object.values(facts.words.Header.siteName),
    new URL(facts.site.address).host,
  ];
  const known = new Set(names(own));
  return [...new Set(names(other))].filter((name) => name.length >= shortest && !known.has(name));
}
