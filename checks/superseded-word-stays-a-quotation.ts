import { locales } from '#data/locales';
import type { Case } from '#data/types';
import { everyText } from './everyText';
import type { Check } from './types';

function unquoted(words: string): string {
  // An apostrophe inside a word closes nothing.
  return words.replace(
    /(?<!\p{L})(?:'(?:[^']|(?<=\p{L})'(?=\p{L}))+'|‘(?:[^’]|(?<=\p{L})’(?=\p{L}))+’)(?!\p{L})|“[^”]*”/gu,
    ' ',
  );
}

function isPrintedBySomeoneElse(facts: Case, collection: string, record: string, field: string) {
  if (collection === 'claims' && field === 'quote') return true;
  const usage = facts.glossary[record]?.usage;
  const isHeadword = collection === 'glossary' && field === 'term';
  return isHeadword && (usage === 'discouraged' || usage === 'title_only');
}

/** Our own sentences never take up a word that makes a child the subject of the offence. */
export const supersededWordStaysAQuotation: Check = {
  name: 'superseded-word-stays-a-quotation',
  description:
    'Superseded words stand only in titles and citations as printed, in quotation marks, in the phrases quoted from the abstract, and as headwords of the glossary that are marked discouraged or title_only.',
  run: (facts, context) =>
    everyText(facts, context).flatMap(({ text, collection, record, field }) => {
      if (isPrintedBySomeoneElse(facts, collection, record ?? '', field)) return [];
      return locales.flatMap((locale) => {
        const words = unquoted(text[locale]).toLowerCase();
        return Object.entries(facts.supersededWords)
          .filter(([word]) => words.includes(word))
          .map(([word, better]) => ({
            collection,
            record,
            field: `${field}.${locale}`,
            problem: `says "${word}"`,
            fix: `Say "${better}", or quote the word as the source's.`,
          }));
      });
    }),
};
