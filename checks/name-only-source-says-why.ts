import type { Check } from './types';

/** Withholding a link is explained, and a link is not both given and withheld. */
export const nameOnlySourceSaysWhy: Check = {
  name: 'name-only-source-says-why',
  description: 'A name-only source says why it is not linked; a linked one has nothing to explain.',
  run: (facts) =>
    Object.entries(facts.sources).flatMap(([record, { link, linkWhy }]) => {
      const isWithheld = link === 'name-only';
      if (isWithheld === (linkWhy !== null)) return [];
      return {
        collection: 'sources',
        record,
        field: 'linkWhy',
        problem: isWithheld ? 'is missing' : 'explains why a linked source is not linked',
        fix: isWithheld
          ? 'Say in a sentence why the address is not given.'
          : 'Set it to null, or set link to "name-only".',
      };
    }),
};
