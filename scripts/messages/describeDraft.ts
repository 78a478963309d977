import { walkTexts } from '#checks/walkTexts';
import type { Case } from '#data/types';
import { collectTexts } from '../collectTexts';

/** The words of the interface as their files hold them: of the unfinished language, and of the one that is whole. */
export type Interface = { readonly own: unknown; readonly whole: unknown };

/** Says how much of an unfinished language is written, in the records of a case and in the words of the interface. */
export function describeDraft(draft: string, facts: Case, { own, whole }: Interface): string {
  const texts = walkTexts(facts);
  const written = texts.filter(({ text }) => draft in text);
  const known = new Set(collectTexts(own, '').map(({ place }) => place));
  const words = collectTexts(whole, '');
  const count = (number: number) => number.toLocaleString('en');
  const ready = words.filter(({ place }) => known.has(place)).length;
  return (
    `${draft}: ${count(written.length)} of ${count(texts.length)} texts of the records and ` +
    `${count(ready)} of ${count(words.length)} words of the interface are written.`
  );
}
