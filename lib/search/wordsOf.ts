import { foldText } from '../text/foldText';

// Accents and invisible signs, such as a soft hyphen, belong to the word in which they stand.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[.,]\p{N}+)*/gu;

// 5.566.015 and 5,566,015 are one number; 4,9 and 4.9 are one, too.
function plainNumber(text: string): string {
  const thousands = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?![.,])$/;
  return thousands.test(text) ? text.replaceAll(/[.,]/g, '') : text.replace(',', '.');
}

/** A stretch of a text: a word in the form in which words are compared, or what stands between words. */
export type Stretch = { readonly text: string; readonly word: string | null };

/** A word in lower case without accents; a number without the separators of either language. */
function plain(text: string): string {
  const lower = foldText(text);
  const number = lower.replace(/^(?:rp|idr)(?=\d)/, '');
  return /^[\d.,]+$/.test(number) ? plainNumber(number) : lower;
}

/** Cuts a text into its words and what stands between them; joined again they are the text. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), word: null });
    stretches.push({ text: match[0], word: plain(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), word: null });
  return stretches;
}

/** The words of a text in the form in which they are compared; signs and markup are none. */
export function wordsOf(text: string): readonly string[] {
  return stretchesOf(text).flatMap(({ word }) => (word === null ? [] : [word]));
}
