import { stemIndonesian } from './stemIndonesian';

/** What a word is kept under: the word itself and what may be its Indonesian root. */
export function termsOfWord(word: string): readonly string[] {
  return [...new Set([word, ...stemIndonesian(word)])];
}
