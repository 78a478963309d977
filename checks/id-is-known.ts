import { nearestId } from '#data/base';
import type { Case } from '#data/types';
import { homeOf } from './homeOf';
import { referencesOf, type Reference, type Target } from './referencesOf';
import type { Check, Context } from './types';

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

/** The field of the case in which the records of a target are written. */
const collections: Readonly<Partial<Record<Target, string>>> = {
  terms: 'glossary',
  units: 'vocabularies',
  topics: 'vocabularies',
  countries: 'vocabularies',
  problems: 'vocabularies',
};

/** What may be done where nothing is to be added: a place of the pages may stay empty, and so may a place in a list. */
function withoutRecord({ collection, field, to }: Reference): string {
  if (field.startsWith('overviewCharts.')) return ', or take the entry out of overviewCharts';
  if (collection === 'features') return `, or write null for ${field.split('.')[0]}`;
  return /\.\d+$/.test(field) && to !== 'sources' ? ', or take it out of the list' : '';
}

function fixFor(
  reference: Reference,
  known: readonly string[],
  facts: Case,
  context: Context,
): string {
  const { id, to } = reference;
  const home = homeOf(collections[to] ?? to, facts, context);
  const near = nearestId(id, known);
  return near
    ? `Did you mean "${near}"? If it is new, add it to ${home}.`
    : `Add it to ${home}${withoutRecord(reference)}.`;
}

/** What the compiler checks for authored records, for cases that do not come through it. */
export const idIsKnown: Check = {
  name: 'id-is-known',
  description: 'Every id that a record carries is the id of a record of the same case.',
  run: (facts, context) => {
    const known = knownIds(facts);
    const sets = new Map(Object.entries(known).map(([to, ids]) => [to, new Set(ids)]));
    return referencesOf(facts)
      .filter(({ id, to }) => !sets.get(to)?.has(id))
      .map((reference) => {
        const { collection, record, field, id, to } = reference;
        return {
          collection,
          record,
          field,
          problem: `is "${id}", and no ${nouns[to]} has this id`,
          fix: fixFor(reference, known[to], facts, context),
        };
      });
  },
};
