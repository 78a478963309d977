import { inLocale } from '#data/locales';
import type { Source, WithId } from '#data/types';
import type { View } from '../view';
import { labelParts } from './labelParts';
import { letterOf } from './yearLetters';

const undated = { id: 't.t.', en: 'n.d.' };

/** Short label of a source for chips and lists, each once in a case: `Lewis & Kanji, 2009`, `Optika.id, t.t.-a`. */
export function citeShort({ base, locale }: View, source: WithId<Source>): string {
  const { names, year } = labelParts(source, locale);
  const letter = letterOf(base, source.id);
  if (year) return `${names}, ${year}${letter}`;
  return `${names}, ${inLocale(undated, locale)}${letter && `-${letter}`}`;
}
