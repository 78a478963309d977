import { referencesOf } from './referencesOf';
import type { Check } from './types';

/** The list of sources says what the site rests on, and nothing more. */
export const sourceIsUsedOrListed: Check = {
  name: 'source-is-used-or-listed',
  description:
    'Every source is named by a record of the case, or the paper lists it (it has a citation).',
  run: (facts) => {
    const used = new Set(
      referencesOf(facts)
        .filter(({ to }) => to === 'sources')
        .map(({ id }) => id),
    );
    return Object.entries(facts.sources)
      .filter(([record, { citation }]) => citation === null && !used.has(record))
      .map(([record]) => ({
        collection: 'sources',
        record,
        field: 'the source',
        problem: 'is neither used by a record nor listed in the paper',
        fix: 'Name it where something rests on it, or take it out.',
      }));
  },
};
