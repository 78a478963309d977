import type { Case, Records } from '#data/types';
import { sourceFields } from '#lib/sources/sourcesIn';
import type { Place } from './walkTexts';

/** Collections and lists whose ids other records carry. */
export type Target =
  | 'sources'
  | 'actors'
  | 'activities'
  | 'figures'
  | 'charts'
  | 'mustNotDraw'
  | 'lensNotes'
  | 'terms'
  | 'roles'
  | 'units'
  | 'topics'
  | 'countries'
  | 'problems';

/** An id that a record carries, where it stands, and what it must be the id of. */
export type Reference = Place & { readonly id: string; readonly to: Target };

const targetOfField: Readonly<Record<string, Target>> = {
  ...Object.fromEntries(sourceFields.map((field) => [field, 'sources' as const])),
  actors: 'actors',
  activities: 'activities',
  figures: 'figures',
  comparableWith: 'figures',
  charts: 'charts',
  from: 'figures',
  figure: 'figures',
  amount: 'figures',
  numbers: 'figures',
  remarks: 'figures',
  share: 'figures',
  range: 'figures',
  lines: 'figures',
  partsOf: 'figures',
  whole: 'figures',
  textOnly: 'figures',
  timeOnly: 'figures',
  pairs: 'figures',
  terms: 'terms',
  role: 'roles',
  roles: 'roles',
  unit: 'units',
  topic: 'topics',
  country: 'countries',
  problemCodes: 'problems',
};

// Fields of the same name that hold dates or words, not ids.
const isNoReference = /(^|\.)((when|period|periodsReported\.\d+|occasions\.\d+)\.from)$/;

function collect(
  value: unknown,
  place: Place,
  to: Target | null,
  take: (reference: Reference) => void,
) {
  if (typeof value === 'string') {
    if (to && !isNoReference.test(place.field)) take({ ...place, id: value, to });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    // Words of a drawing bear keys of their own (`apart: {id, en}`).
    if (key === 'words') continue;
    const field = place.field ? `${place.field}.${key}` : key;
    const own = targetOfField[key] ?? null;
    collect(inner, { ...place, field }, own ?? to, take);
  }
}

function collectFeatures(features: Case['features'], take: (reference: Reference) => void) {
  const at = (field: string): Place => ({ collection: 'features', record: null, field });
  const { lanesChart, overviewCharts, claimsCaution, keptApart, lens, codingRule, diagram } =
    features;
  collect(lanesChart, at('lanesChart'), 'charts', take);
  overviewCharts.forEach(({ chart }, i) =>
    collect(chart, at(`overviewCharts.${i}.chart`), 'charts', take),
  );
  collect(claimsCaution, at('claimsCaution'), 'activities', take);
  collect(keptApart?.chart, at('keptApart.chart'), 'charts', take);
  collect(keptApart?.notDrawn, at('keptApart.notDrawn'), 'mustNotDraw', take);
  collect(lens, at('lens'), 'lensNotes', take);
  collect(codingRule, at('codingRule'), 'lensNotes', take);
  for (const place of ['frame', 'genus', 'harm', 'answer'] as const)
    collect(diagram?.[place].concept, at(`diagram.${place}.concept`), 'terms', take);
}

/** Every id that one record of a case carries for another, in the order of the collections. */
export function referencesOf(facts: Case): readonly Reference[] {
  const references: Reference[] = [];
  const take = (reference: Reference) => references.push(reference);
  const subject: Place = { collection: 'subject', record: null, field: 'subject' };
  collect(facts.subject, subject, 'actors', take);
  collect(facts.paper, { collection: 'paper', record: null, field: '' }, null, take);
  collectFeatures(facts.features, take);
  const collections: Readonly<Record<string, Records<object>>> = {
    sources: facts.sources,
    actors: facts.actors,
    activities: facts.activities,
    figures: facts.figures,
    claims: facts.claims,
    charts: facts.charts,
    mustNotDraw: facts.mustNotDraw,
    roles: facts.roles,
    lensNotes: facts.lensNotes,
    concepts: facts.concepts,
    frameworks: facts.frameworks,
    glossary: facts.glossary,
    helpChannels: facts.helpChannels,
    teaching: facts.teaching,
    corrections: facts.corrections,
  };
  for (const [collection, records] of Object.entries(collections)) {
    for (const [record, value] of Object.entries(records)) {
      collect(value, { collection, record, field: '' }, null, take);
    }
  }
  for (const [record, { sources }] of Object.entries(facts.laws)) {
    collect(sources, { collection: 'laws', record, field: 'sources' }, 'sources', take);
  }
  return references;
}
