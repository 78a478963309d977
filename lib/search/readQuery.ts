import { shortenLawNumbers } from '../laws/lawNames';
import { wordsOf } from './wordsOf';

/** How many characters of a search are read, and how many words. */
export const longestQuery = 200;
/** How many the field holds: more than are read, so that a reader who pastes too much is told so. */
export const longestField = 1000;
const mostWords = 12;

/** A search as it is carried out, and what was left out of it. */
export type ReadQuery = {
  /** What stands in the field and in the address. */
  readonly text: string;
  readonly words: readonly string[];
  /** True where characters or words beyond the limits were left out. */
  readonly isCut: boolean;
  /** True where signs of markup were left out; they are no words and find nothing. */
  readonly hasMarkup: boolean;
};

/** Reads whatever stands in the field or the address as a search: words only, no longer than the limits. */
export function readQuery(asked: string): ReadQuery {
  // An invisible sign may stand inside a word, so it is dropped and leaves no gap.
  const oneLine = asked
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trimStart();
  // By whole characters, so that none is cut in two.
  const text = [...oneLine.slice(0, 2 * longestQuery)].slice(0, longestQuery).join('');
  const words = [...new Set(wordsOf(shortenLawNumbers(text)))];
  return {
    text,
    words: words.slice(0, mostWords),
    isCut: text.length < oneLine.length || words.length > mostWords,
    hasMarkup: /[<>{}]/.test(text),
  };
}
