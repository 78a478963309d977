import { locales } from '#data/locales';
import { homeOf } from './homeOf';
import type { Check } from './types';
import { walkTexts } from './walkTexts';

/** Indonesian mobile and international numbers, as people write them. */
const number = /(?:\+62|\b62|\b08\d{2})[\d\s().-]{5,}\d/;

/** A wrong number does harm: each one is on a list, and none hides in a sentence. */
export const telephoneNumberIsCleared: Check = {
  name: 'telephone-number-is-cleared',
  description:
    'Each telephone number of a help channel is among those that the case has cleared, and no text holds a long one.',
  allowed: (facts) => facts.clearedNumbers,
  run: (facts, context) => [
    ...Object.entries(facts.helpChannels).flatMap(([record, { contacts }]) =>
      contacts.flatMap(({ type, value }, i) =>
        type === 'phone' || type === 'whatsapp'
          ? {
              collection: 'helpChannels',
              record,
              field: `contacts.${i}.value`,
              problem: `is "${value}", a number that nobody has cleared`,
              fix: `Show the pages on which it was seen in review, then add it to clearedNumbers in ${homeOf('clearedNumbers', facts, context)}.`,
              subject: value,
            }
          : [],
      ),
    ),
    ...walkTexts(facts).flatMap(({ text, field, ...place }) =>
      locales
        .filter((locale) => number.test(text[locale]))
        .map((locale) => ({
          ...place,
          field: `${field}.${locale}`,
          problem: 'holds a telephone number',
          fix: 'Numbers stand in contacts only; take it out of the text.',
        })),
    ),
  ],
};
