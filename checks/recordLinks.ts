import type { Case } from '#data/types';

/** Collections that a lesson or an exercise may rest on. */
const linked = [
  'activities',
  'claims',
  'figures',
  'frameworks',
  'glossary',
  'lensNotes',
  'mustNotDraw',
  'roles',
  'sources',
  'teaching',
] as const;

/** Tells whether `collection/id` is a record of the case. */
export function createLinkTest(facts: Case): (link: string) => boolean {
  const known = new Set(
    linked.flatMap((collection) =>
      Object.keys(facts[collection]).map((id) => `${collection}/${id}`),
    ),
  );
  return (link) => known.has(link);
}
