import { nearestId } from '#data/base';
import type { Case } from '#data/types';
import { referencesOf, type Target } from './referencesOf';
import type { Check } from './types';

const nouns: Readonly<Record<Target, string>> = {
  sources: 'source',
  actors: 'actor',
  activities: 'activity',
  figures: 'figure',
  charts: 'chart',
  mustNotDraw: 'forbidden picture',
  lensNotes: 'note on the lens',
  terms: 'term of the glossary or concept',
  roles: 'role',
  units: 'unit of the vocabulary',
  topics: 'topic of the vocabulary',
  countries: 'country of the vocabulary',
  problems: 'problem of the vocabulary',
};

function knownIds(facts: Case): Readonly<Record<Target, readonly string[]>> {
  return {
    sources: Object.keys(facts.sources),
    actors: Object.keys(facts.actors),
    activities: Object.keys(facts.activities),
    figures: Object.keys(facts.figures),
    charts: Object.keys(facts.charts),
    mustNotDraw: Object.keys(facts.mustNotDraw),
    lensNotes: Object.keys(facts.lensNotes),
    terms: [...Object.keys(facts.glossary), ...Object.keys(facts.concepts)],
    roles: Object.keys(facts.roles),
    units: Object.keys(facts.vocabularies.unit),
    topics: Object.keys(facts.vocabularies.figureTopic),
    countries: Object.keys(facts.vocabularies.country),
    problems: Object.keys(facts.vocabularies.problem),
  };
}

/** What the compiler checks for authored records, for cases that do not come through it. */
export const idIsKnown: Check = {
  name: 'id-is-known',
  description: 'Every id that a record carries is the id of a record of the same case.',
  run: (facts) => {
    const known = knownIds(facts);
    const sets = new Map(Object.entries(known).map(([to, ids]) => [to, new Set(ids)]));
    return referencesOf(facts)
      .filter(({ id, to }) => !sets.get(to)?.has(id))
      .map(({ collection, record, field, id, to }) => {
        const near = nearestId(id, known[to]);
        return {
          collection,
          record,
          field,
          problem: `is "${id}", and no ${nouns[to]} has this id`,
          fix: near ? `Did you mean "${near}"?` : 'Add the record first.',
        };
      });
  },
};
