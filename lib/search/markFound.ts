import { termsOfWord } from './termsOfWord';
import { stretchesOf } from './wordsOf';

/** A stretch of a text and whether it is what was looked for. */
export type MarkedStretch = { readonly text: string; readonly isFound: boolean };

/** Cuts a text where words that were found begin and end; joined again the stretches are the text. */
export function markFound(text: string, terms: readonly string[]): readonly MarkedStretch[] {
  const wanted = new Set(terms);
  const marked: MarkedStretch[] = [];
  for (const { text: stretch, word } of stretchesOf(text)) {
    const isFound = word !== null && termsOfWord(word).some((term) => wanted.has(term));
    const last = marked.at(-1);
    if (last?.isFound === isFound)
      marked[marked.length - 1] = { text: last.text + stretch, isFound };
    else marked.push({ text: stretch, isFound });
  }
  return marked;
}

/**
 * The part of a text that shows what was found in it, with `…` where something is left out.
 * @param most characters of text kept, about; a text no longer than that stays whole
 */
export function excerptOf(text: string, terms: readonly string[], most: number): string {
  if (text.length <= most) return text;
  const marked = markFound(text, terms);
  const first = marked.findIndex(({ isFound }) => isFound);
  const before = marked.slice(0, Math.max(first, 0)).reduce((n, s) => n + s.text.length, 0);
  // Room before the place, so that it is read in its sentence.
  const wish = Math.max(0, Math.min(before - most / 4, text.length - most));
  const start = wish === 0 ? 0 : text.indexOf(' ', wish) + 1;
  const cut = text.slice(start, start + most);
  const end = start + most < text.length ? cut.lastIndexOf(' ') : cut.length;
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${start + end < text.length ? ' …' : ''}`;
}
