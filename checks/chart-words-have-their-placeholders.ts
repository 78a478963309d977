import { locales } from '#data/locales';
import type { Chart, Text } from '#data/types';
import { holesIn, placeholderFaults } from './placeholderFaults';
import type { Check } from './types';

const filled = ['headline', 'subtitle', 'alt'] as const;

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
      return [
        ...placeholderFaults({
          at,
          texts: filled.map((field) => ({ field, text: chart[field] })),
          placeholders: chart.placeholders,
          unknown: (hole) => `does not say what {${hole}} counts`,
          unused: 'stands in no text of the chart',
        }),
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
