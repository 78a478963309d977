import { locales } from '#data/locales';
import { everyText } from './everyText';
import { exceptionsOf } from './exceptionsOf';
import { subjectOf } from './subjectOf';
import type { Check } from './types';

const name = 'numbers-agree-in-every-language';

/** Numbers written in digits, without the separators, which differ between languages; placeholders are left out. */
function numbersIn(words: string): ReadonlySet<string> {
  const bare = words.replaceAll(/\{[^{}]*\}/g, ' ');
  return new Set(
    [...bare.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(/[.,]/g, '')),
  );
}

/** A number or a year in one language only is a fact that half of the readers are not given. */
export const numbersAgreeInEveryLanguage: Check = {
  name,
  description:
    'Each number that a text of a case writes in digits stands in every language. How a chart is to be drawn is not shown and not compared.',
  allowed: exceptionsOf(name),
  run: (facts, context) =>
    everyText(facts, context)
      .filter(({ collection, field }) => collection !== 'messages' && field !== 'drawing')
      .flatMap(({ text, ...place }) => {
        const byLocale = locales.map((locale) => [locale, numbersIn(text[locale])] as const);
        const all = [...new Set(byLocale.flatMap(([, numbers]) => [...numbers]))];
        return byLocale.flatMap(([locale, numbers]) => {
          const missing = all.filter((number) => !numbers.has(number));
          if (missing.length === 0) return [];
          return {
            ...place,
            field: `${place.field}.${locale}`,
            problem: `lacks ${missing.join(', ')}, which another language has`,
            fix: 'Say the same in every language, with the number in digits or in words in all of them.',
            subject: subjectOf(place),
          };
        });
      }),
};
