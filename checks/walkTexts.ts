import { isByLocale } from '#data/complete';
import { draftLocales, locales } from '#data/locales';
import type { Case, Text } from '#data/types';

/** A text or a string of a record, and where it stands. */
export type Place = {
  readonly collection: string;
  readonly record: string | null;
  readonly field: string;
};

const singles = [
  'brief',
  'paper',
  'foreignPhrases',
  'name',
  'subject',
  'study',
  'features',
  'words',
  'site',
  'namesInBothLanguages',
  'clearedNumbers',
];

function isText(value: object): value is Text {
  return isByLocale(value) && Object.values(value).every((words) => typeof words === 'string');
}

function walk<T>(
  value: unknown,
  place: Place,
  take: (value: unknown, place: Place) => T | null,
): readonly T[] {
  const taken = take(value, place);
  if (taken !== null) return [taken];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isRecord = place.record === null && !singles.includes(place.collection);
    return isRecord
      ? walk(inner, { ...place, record: key }, take)
      : walk(inner, { ...place, field: place.field ? `${place.field}.${key}` : key }, take);
  });
}

function walkCase<T>(facts: Case, take: (value: unknown, place: Place) => T | null): readonly T[] {
  return Object.entries(facts).flatMap(([collection, value]) =>
    walk(value, { collection, record: null, field: '' }, take),
  );
}

/** Every text about a fact, in every language, with its place. Lists count from 0: `caveats.0`. */
export function walkTexts(facts: Case): readonly (Place & { readonly text: Text })[] {
  return walkCase(facts, (value, place) =>
    typeof value === 'object' && value !== null && isText(value) ? { ...place, text: value } : null,
  );
}

type HalfText = Readonly<Record<string, string | undefined>>;

function isHalfText(value: object): value is HalfText {
  const known: readonly string[] = [...locales, ...draftLocales];
  const said = Object.entries(value);
  return (
    said.some(([key]) => locales.some((locale) => locale === key)) &&
    said.every(([key, words]) => known.includes(key) && typeof words === 'string') &&
    !isText(value)
  );
}

/** Every text that lacks a language, with its place. */
export function walkHalfTexts(facts: Case): readonly (Place & { readonly text: HalfText })[] {
  return walkCase(facts, (value, place) =>
    typeof value === 'object' && value !== null && isHalfText(value)
      ? { ...place, text: value }
      : null,
  );
}

/** Every string of a record, whatever it holds, with its place. */
export function walkStrings(facts: Case): readonly (Place & { readonly string: string })[] {
  return walkCase(facts, (value, place) =>
    typeof value === 'string' ? { ...place, string: value } : null,
  );
}
