import { findInClaim, findInPair, findInTerm, findInWhen } from './exerciseAnswers';
import { findInRole } from './exerciseRoles';
import { createLinkTest } from './recordLinks';
import type { Check } from './types';

/** The answer of an exercise is the record's: where a record changes, the texts around the answer are read again. */
export const exerciseFollowsItsRecord: Check = {
  name: 'exercise-follows-its-record',
  description:
    'Accepted roles follow role, second role and look-alikes; pairs follow comparableWith and mustNotDraw; statuses, dates and pairs of terms follow their records; each record that an item names exists.',
  run: (facts) => {
    const isLink = createLinkTest(facts);
    const collect = <I extends object>(
      exercise: { readonly items: Readonly<Record<string, I>> } | undefined,
      record: string,
      find: (id: string, item: I) => readonly (readonly [field: string, problem: string])[],
    ) =>
      Object.entries(exercise?.items ?? {}).flatMap(([id, item]) =>
        find(id, item).map(([field, problem]) => ({
          collection: 'exercises',
          record,
          field: field ? `items.${id}.${field}` : `items.${id}`,
          problem,
          fix: 'Read the item beside its record again and change the one that is wrong.',
        })),
      );
    const {
      'which-role': role,
      'share-a-scale': scale,
      'what-supports': supports,
      'how-exactly-when': when,
      'term-pairs': terms,
    } = facts.exercises;
    return [
      ...collect(role, 'which-role', (id, item) => findInRole(facts, isLink, id, item)),
      ...collect(scale, 'share-a-scale', (_, item) => findInPair(facts, isLink, item)),
      ...collect(supports, 'what-supports', (id, item) => findInClaim(facts, id, item)),
      ...collect(when, 'how-exactly-when', (id, item) => findInWhen(facts, isLink, id, item)),
      ...collect(terms, 'term-pairs', (id, item) => findInTerm(facts, id, item)),
    ];
  },
};
