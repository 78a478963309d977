import { locales } from '#data/locales';
import { everyText } from './everyText';
import { homeOf } from './homeOf';
import type { Check } from './types';

/** What a message takes from outside: `{year}`, `{count, number}`. */
const argument = /\{\w+(?:, \w+)?\}/g;

/** Words of the interface that are the same in Indonesian and English. */
const sameInBoth = [
  'Menu',
  'English',
  'Indonesia',
  'Data',
  'volume {volume}',
  'ISBN',
  'DOI',
  'Status',
  'CSV',
  'Moodle XML',
  'GIFT',
  'Word',
  'Moodle',
  'Moodle: {set}',
  'H5P',
  'QTI',
  'SCORM',
  'no. {number}',
];

/** A complete text is not yet a translation: neither types nor key checks see a pasted one. */
export const textIsNotPastedFromTheOtherLanguage: Check = {
  name: 'text-is-not-pasted-from-the-other-language',
  description:
    'No text reads the same in two languages, unless it has no letters or is a name that the case lists or a word of the interface that is the same in both.',
  allowed: (facts) => facts.namesInBothLanguages,
  run: (facts, context) =>
    everyText(facts, context).flatMap(({ text, ...place }) => {
      const [first, ...others] = locales.map((locale) => text[locale]);
      if (first === undefined || !/\p{L}/u.test(first.replaceAll(argument, ''))) return [];
      if (!others.includes(first)) return [];
      if (place.collection === 'messages' && sameInBoth.includes(first)) return [];
      return {
        ...place,
        problem: `is "${first}" in two languages`,
        fix: `Translate it; if it is a name, add it to namesInBothLanguages in ${homeOf('namesInBothLanguages', facts, context)}.`,
        subject: first,
      };
    }),
};
