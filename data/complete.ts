import { builtDrafts, defaultLocale, draftLocales, locales } from './locales';
import type { Case, WholeCase } from './types';

/** Words of the default language where another one has none as yet, marked: `[id] Kegiatan`. */
export function markBorrowed(words: string): string {
  return `[${defaultLocale}] ${words}`;
}

/** Whether a value says something by language: in every one that is ready, and otherwise only in unfinished ones. */
export function isByLocale(value: object, unfinished: readonly string[] = draftLocales): boolean {
  const known: readonly string[] = [...locales, ...unfinished];
  return (
    locales.every((locale) => locale in value) &&
    Object.keys(value).every((key) => known.includes(key))
  );
}

function fill(value: unknown, unfinished: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => fill(entry, unfinished));
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, fill(entry, unfinished)]),
  );
  if (!isByLocale(value, unfinished)) return fields;
  const own: unknown = fields[defaultLocale];
  const borrowed = typeof own === 'string' ? markBorrowed(own) : own;
  return { ...Object.fromEntries(unfinished.map((locale) => [locale, borrowed])), ...fields };
}

/**
 * A case in which whatever is said by language is said in every language that is built. What an unfinished language
 * lacks is taken from the default language, and a text is marked as such.
 */
export function complete(facts: Case, unfinished?: readonly string[]): WholeCase;
export function complete(facts: unknown, unfinished: readonly string[] = builtDrafts): unknown {
  return unfinished.length === 0 ? facts : fill(facts, unfinished);
}
