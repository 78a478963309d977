import type { Locale } from '#data/locales';
import type { QuestionCard } from './question';

/**
 * The sentences of a text that no card of its question says in its caution, since the cards stay in sight when the answer
 * opens; `''` where the cards say them all.
 */
export function notOnCards(text: string, cards: readonly QuestionCard[], locale: Locale): string {
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
  return sentences
    .filter(({ segment }) => cards.every(({ caution }) => !caution?.includes(segment.trim())))
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
