import { locales } from '#data/locales';
import type { Text } from '#data/types';
import { placeholderFaults } from './placeholderFaults';
import { walkTexts } from './walkTexts';
import type { Check } from './types';

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
    const texts = walkTexts(facts).filter(({ collection }) => collection === 'brief');
    return [
      ...texts.flatMap(({ field, text }) => {
        const digits = digitsIn(text);
        const fix = 'Write a {placeholder}, and say in placeholders where its number comes from.';
        return digits === '' ? [] : [{ ...at, field, problem: `holds ${digits}`, fix }];
      }),
      ...placeholderFaults({
        at,
        texts,
        placeholders: facts.brief.placeholders,
        unknown: (hole) => `does not say where {${hole}} comes from`,
        unused: 'stands in no text of the brief',
      }),
    ];
  },
};
