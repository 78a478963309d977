import type { Case, Records } from '#data/types';
import type { Check, Finding } from './types';

function collectionsOf(facts: Case): Readonly<Record<string, Records<object>>> {
  const { sources, actors, activities, figures, claims, charts, mustNotDraw } = facts;
  const {
    lensNotes,
    concepts,
    frameworks,
    glossary,
    laws,
    helpChannels,
    teaching,
    talks,
    corrections,
  } = facts;
  return {
    ...{ sources, actors, activities, figures, claims, charts, mustNotDraw },
    ...{
      lensNotes,
      concepts,
      frameworks,
      glossary,
      laws,
      helpChannels,
      teaching,
      talks,
      corrections,
    },
  };
}

/** A collection is the sum of its files: nothing doubled, nothing left out. */
export const idIsDefinedOnce: Check = {
  name: 'id-is-defined-once',
  description:
    'Each id stands in exactly one file of its collection, and each record of a file is in the collection, and the other way round.',
  run: (facts, { files }) =>
    Object.entries(collectionsOf(facts)).flatMap(([collection, records]) => {
      const homes = (files[collection] ?? []).flatMap(({ file, ids }) =>
        ids.map((id) => ({ file, id })),
      );
      const findings: Finding[] = [];
      const firstHome = new Map<string, string>();
      for (const { file, id } of homes) {
        const first = firstHome.get(id);
        if (first !== undefined) {
          findings.push({
            collection,
            record: id,
            field: 'the id',
            problem: `is also in ${file}, and one record hides the other`,
            fix: 'Give one of them another id.',
          });
        } else firstHome.set(id, file);
        if (!Object.hasOwn(records, id)) {
          findings.push({
            collection,
            record: id,
            field: 'the record',
            problem: 'is in this file, but not in the collection',
            fix: `Spread the file in data/cases/${facts.name}/${collection}/index.ts.`,
          });
        }
      }
      const isKept = files[collection] !== undefined;
      for (const id of Object.keys(records)) {
        if (!isKept || firstHome.has(id)) continue;
        findings.push({
          collection,
          record: id,
          field: 'the record',
          problem: 'stands in no file of its collection',
          fix: 'Write it into one of them, its id at the margin.',
        });
      }
      return findings;
    }),
};
