import type { Check } from './types';

/** Being listed among organisations suggests a part in the work; where no activity names one, it says what it is there for. */
export const actorSaysWhyItIsListed: Check = {
  name: 'actor-says-why-it-is-listed',
  description:
    'An organisation that no activity names says why it is listed; one that an activity names needs no other reason.',
  run: (facts) => {
    const named = new Set(Object.values(facts.activities).flatMap(({ actors }) => actors));
    return Object.entries(facts.actors)
      .filter(([id]) => id !== facts.subject)
      .filter(([id, { whyListed }]) => named.has(id) === (whyListed !== null))
      .map(([record, { whyListed }]) => ({
        collection: 'actors',
        record,
        field: 'whyListed',
        problem: whyListed
          ? 'gives another reason, although an activity names the organisation'
          : 'is missing, and no activity names the organisation',
        fix: whyListed
          ? 'Set it to null, or take the organisation out of the activity.'
          : 'Say why it is listed, or name it in the activity that it took part in.',
      }));
  },
};
