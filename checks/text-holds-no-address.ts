import { locales } from '#data/locales';
import { everyText } from './everyText';
import { exceptionsOf } from './exceptionsOf';
import { subjectOf } from './subjectOf';
import type { Check } from './types';

const name = 'text-holds-no-address';

// With its scheme, with www, or a host with a path. A host alone can be the name of a publisher.
const address = /https?:\/\/\S+|\bwww\.\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[^\s).,;]+/i;

/** Addresses belong to the sources that bear them: in a sentence they break lines, cannot be followed, and go stale. */
export const textHoldsNoAddress: Check = {
  name,
  description: 'No text of a case holds a web address; a source has a record with its address.',
  allowed: exceptionsOf(name),
  run: (facts, context) =>
    everyText(facts, context)
      .filter(({ collection }) => collection !== 'messages')
      .flatMap(({ text, ...place }) =>
        locales.flatMap((locale) => {
          const [found] = address.exec(text[locale].replaceAll(/10\.\d{4,9}\/\S+/g, '')) ?? [];
          if (!found) return [];
          return {
            ...place,
            field: `${place.field}.${locale}`,
            problem: `holds the address ${found}`,
            fix: 'Name the page in words, and give it a record among the sources if something rests on it.',
            subject: subjectOf(place),
          };
        }),
      ),
};
