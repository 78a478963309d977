import type { Base } from '#data/base';
import { locales } from '#data/locales';
import type { Source, WithId } from '#data/types';
import { labelParts, yearAsListed } from './labelParts';

const byTitle = new Intl.Collator('en', { ignorePunctuation: true });

function groupKey(source: Source): string {
  const parts = locales.map((locale) => labelParts(source, locale));
  return [parts[0]?.year ?? '', ...parts.map(({ names }) => names)].join('|');
}

/** The letter at a place: `a` to `z`, then `aa`. */
function letterAt(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last;
}

function printedLetter(source: Source): string {
  return yearAsListed(source)?.slice(4) ?? '';
}

/** Works of the paper's list first, then by date, then by title. */
function inOrder(a: WithId<Source>, b: WithId<Source>): number {
  return (
    Number(a.citation === null) - Number(b.citation === null) ||
    (a.published ?? '').localeCompare(b.published ?? '', 'en') ||
    byTitle.compare(a.title, b.title) ||
    byTitle.compare(a.id, b.id)
  );
}

function giveLetters(group: readonly WithId<Source>[]): readonly (readonly [string, string])[] {
  const printed = new Set(group.map(printedLetter));
  const free = Array.from({ length: group.length + printed.size }, (_, i) => letterAt(i))
    .filter((letter) => !printed.has(letter))
    .values();
  return group
    .toSorted(inOrder)
    .map((source) => [source.id, printedLetter(source) || (free.next().value ?? '')]);
}

/**
 * The letters that tell works of one name and one year apart (`2024c`), or several without a date (`n.d.-b`), by id and
 * the same in every language. A letter that the paper's list prints is kept, and the others follow it. A letter is no
 * address: it may move when a source is added.
 */
export function yearLetters(sources: readonly WithId<Source>[]): ReadonlyMap<string, string> {
  const groups = new Map<string, WithId<Source>[]>();
  for (const source of sources) {
    const key = groupKey(source);
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  const lettered = [...groups.values()].filter(
    ([first, second]) => second !== undefined || (first && printedLetter(first) !== ''),
  );
  return new Map(lettered.flatMap(giveLetters));
}

const known = new WeakMap<Base, ReadonlyMap<string, string>>();

/** The letter of one source among all of its case; empty where its label stands alone. */
export function letterOf(base: Base, id: string): string {
  const letters = known.get(base) ?? yearLetters(base.sources.all);
  known.set(base, letters);
  return letters.get(id) ?? '';
}
