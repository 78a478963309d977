import { locales } from '#data/locales';
import type { Chart, Text } from '#data/types';
import type { Check } from './types';

function holesIn(words: string): readonly string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

const filled = ['headline', 'subtitle', 'alt'] as const;

function textsOf(chart: Chart): readonly (readonly [string, Text])[] {
  return filled.map((field) => [field, chart[field]] as const);
}

/** Texts in which nothing is counted, so that a placeholder would be printed as it is. */
function otherTexts(chart: Chart): readonly (readonly [string, Text])[] {
  const { caution, whyNotMisleading, words, notes } = chart;
  return [
    ...Object.entries({ caution, whyNotMisleading }),
    ...Object.entries(words).map(([key, text]) => [`words.${key}`, text] as const),
    ...notes.map((text, i) => [`notes.${i}`, text] as const),
  ];
}

/** Counts are filled in at build, so every hole in a sentence counts something, in every language alike. */
export const chartWordsHaveTheirPlaceholders: Check = {
  name: 'chart-words-have-their-placeholders',
  description:
    'Each {placeholder} of a chart says what it counts, each is used in headline, subtitle or alt, and every language has the same ones.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) => {
      const at = { collection: 'charts', record };
      const known = Object.keys(chart.placeholders);
      const texts = textsOf(chart).map(([field, text]) => ({
        field,
        byLocale: locales.map((locale) => [locale, new Set(holesIn(text[locale]))] as const),
      }));
      const used = new Set(
        texts.flatMap(({ byLocale }) => byLocale.flatMap(([, holes]) => [...holes])),
      );
      return [
        ...texts.flatMap(({ field, byLocale }) =>
          byLocale.flatMap(([locale, holes]) =>
            [...new Set(byLocale.flatMap(([, others]) => [...others]))]
              .filter((hole) => !holes.has(hole))
              .map((hole) => ({
                ...at,
                field: `${field}.${locale}`,
                problem: `lacks {${hole}}, which another language has`,
                fix: 'Say the same in every language.',
              })),
          ),
        ),
        ...[...used]
          .filter((hole) => !known.includes(hole))
          .map((hole) => ({
            ...at,
            field: 'placeholders',
            problem: `does not say what {${hole}} counts`,
            fix: 'Say what is counted, or write the words without it.',
          })),
        ...known
          .filter((hole) => !used.has(hole))
          .map((hole) => ({
            ...at,
            field: `placeholders.${hole}`,
            problem: 'stands in no text of the chart',
            fix: 'Take it out.',
          })),
        ...otherTexts(chart)
          .filter(([, text]) => locales.some((locale) => holesIn(text[locale]).length > 0))
          .map(([field]) => ({
            ...at,
            field,
            problem: 'has a placeholder, and nothing is counted there',
            fix: 'Write it without, or move it into headline, subtitle or alt.',
          })),
      ];
    }),
};
