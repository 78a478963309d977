import type { Check } from './types';
import { walkStrings } from './walkTexts';

const webAddress = /https?:|www\.|doi\.org|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\/\S/i;
const doi = /\b10\.\d{4,9}\//;

/** A name-only source is named; where it lies is neither linked nor printed, in exports neither. */
export const nameOnlySourceShowsNoAddress: Check = {
  name: 'name-only-source-shows-no-address',
  description:
    'The record of a name-only source holds no web address in any field, and its citation no DOI. (A DOI in titleDetail names the work that a copy was made from, not the copy.)',
  run: (facts) =>
    walkStrings(facts)
      .filter(
        ({ collection, record, field, string }) =>
          collection === 'sources' &&
          facts.sources[record ?? '']?.link === 'name-only' &&
          (webAddress.test(string) || (field.startsWith('citation.') && doi.test(string))),
      )
      .map(({ collection, record, field }) => ({
        collection,
        record,
        field,
        problem: 'holds an address, and the source is name-only',
        fix: 'Take the address out; in the printed citation write [address not shown].',
      })),
};
