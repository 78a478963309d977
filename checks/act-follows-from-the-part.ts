import type { ActOf, Part } from '#data/types';
import type { Check } from './types';

const acts: Readonly<Record<Part, ActOf | null>> = {
  lead: 'own',
  'co-lead': 'with-others',
  participant: 'with-others',
  invited: 'with-others',
  supporter: 'with-others',
  'none-seen': 'another-body',
  unclear: null,
};

/** One rule for all activities, written on the page on method: whose act it was follows from the part. */
export const actFollowsFromThePart: Check = {
  name: 'act-follows-from-the-part',
  description:
    'Whose act an activity was follows from the part of the organisation studied; where that is open, the record says why.',
  run: (facts) =>
    Object.entries(facts.activities).flatMap(([record, { part, actOf, actOfWhy }]) => {
      const at = { collection: 'activities', record };
      return [
        ...(actOf === acts[part]
          ? []
          : [
              {
                ...at,
                field: 'actOf',
                problem: `is ${actOf ?? 'open'}, and the part is ${part}`,
                fix: `Set it to ${acts[part] ?? 'null'}, or correct the part.`,
              },
            ]),
        ...((actOf === null) === (actOfWhy !== null)
          ? []
          : [
              {
                ...at,
                field: 'actOfWhy',
                problem: actOf === null ? 'is missing' : 'explains what is not open',
                fix: 'Say why it could not be told whose act it was, or set it to null.',
              },
            ]),
      ];
    }),
};
