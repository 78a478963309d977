import { locales } from '#data/locales';
import type { Text } from '#data/types';
import { walkTexts } from './walkTexts';
import type { Check } from './types';

const holesIn = (words: string) =>
  [...words.matchAll(/\{([^{}]*)\}/g)].map(([, hole = '']) => hole);

/** Digits of a text in any language, outside its placeholders; empty where there are none. */
function digitsIn(text: Text): string {
  const bare = locales.map((locale) => text[locale].replaceAll(/\{[^{}]*\}/g, '')).join(' ');
  return (bare.match(/\d+/g) ?? []).join(', ');
}

/** An official quotes the brief: a number in it that nobody recounts would outlive the record that it came from. */
export const briefCountsFromTheRecords: Check = {
  name: 'brief-counts-from-the-records',
  description:
    'No text of the brief holds a digit; each {placeholder} in it says where its number comes from, stands in every language, and none is left unused.',
  run: (facts) => {
    if (facts.brief === null) return [];
    const at = { collection: 'brief', record: null };
    const known = Object.keys(facts.brief.placeholders);
    const texts = walkTexts(facts).filter(({ collection }) => collection === 'brief');
    const used = new Set(
      texts.flatMap(({ text }) => locales.flatMap((locale) => holesIn(text[locale]))),
    );
    return [
      ...texts.flatMap(({ field, text }) => {
        const digits = digitsIn(text);
        const fix = 'Write a {placeholder}, and say in placeholders where its number comes from.';
        return digits === '' ? [] : [{ ...at, field, problem: `holds ${digits}`, fix }];
      }),
      ...texts.flatMap(({ field, text }) =>
        locales.flatMap((locale) =>
          locales
            .flatMap((other) => holesIn(text[other]))
            .filter((hole) => !holesIn(text[locale]).includes(hole))
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
          problem: `does not say where {${hole}} comes from`,
          fix: 'Say what is counted, or write the words without it.',
        })),
      ...known
        .filter((hole) => !used.has(hole))
        .map((hole) => ({
          ...at,
          field: `placeholders.${hole}`,
          problem: 'stands in no text of the brief',
          fix: 'Take it out.',
        })),
    ];
  },
};
