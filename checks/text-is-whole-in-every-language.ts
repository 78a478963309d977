import { locales } from '#data/locales';
import { everyText } from './everyText';
import type { Check } from './types';

/** No language is a placeholder for another. */
export const textIsWholeInEveryLanguage: Check = {
  name: 'text-is-whole-in-every-language',
  description: 'Every text has words in every language, without stray spaces.',
  run: (facts, context) =>
    everyText(facts, context).flatMap(({ text, field, ...place }) =>
      locales.flatMap((locale) => {
        const words = text[locale];
        if (words.trim() === '') {
          return {
            ...place,
            field: `${field}.${locale}`,
            problem: 'is empty',
            fix: 'Write the sentence in this language.',
          };
        }
        if (words !== words.trim() || words.includes('  ')) {
          return {
            ...place,
            field: `${field}.${locale}`,
            problem: 'has a space too many',
            fix: 'Take it out.',
          };
        }
        return [];
      }),
    ),
};
