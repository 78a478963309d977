import { locales } from '#data/locales';
import { everyText } from './everyText';
import type { Check } from './types';

/** Both languages are set with the same care: a typewriter's marks beside real ones look like two hands. */
export const quotationMarkIsCurled: Check = {
  name: 'quotation-mark-is-curled',
  description: 'Quotation marks and apostrophes of our own texts are “ ” ‘ ’, not " or \'.',
  run: (facts, context) =>
    everyText(facts, context).flatMap(({ text, ...place }) =>
      locales
        .filter((locale) => /["']/.test(text[locale]))
        .map((locale) => ({
          ...place,
          field: `${place.field}.${locale}`,
          problem: `has a straight ${text[locale].includes('"') ? '"' : "'"}`,
          fix: 'Write “ ”, ‘ ’, or ’ as an apostrophe.',
        })),
    ),
};
