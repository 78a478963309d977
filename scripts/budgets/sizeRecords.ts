import { gzipSync } from 'node:zlib';
import type { Case } from '#data/types';

/** What pages grow with: the records of a collection, the slides of the longest talk, the questions of all exercises. */
export type Counted = keyof ReturnType<typeof listsOf>;

/** How many records there are, and how many bytes they would be if they were sent, in every language. */
export type Size = { readonly count: number; readonly bytes: number };

/** The size of each thing that pages grow with. */
export type SizeOf = (of: Counted) => Size;

function listsOf(facts: Case) {
  const talks = Object.values(facts.talks).map(({ slides }) => slides);
  return {
    activities: Object.values(facts.activities),
    actors: Object.values(facts.actors),
    charts: Object.values(facts.charts),
    claims: Object.values(facts.claims),
    concepts: Object.values(facts.concepts),
    corrections: Object.values(facts.corrections),
    figures: Object.values(facts.figures),
    frameworks: Object.values(facts.frameworks),
    glossary: Object.values(facts.glossary),
    helpChannels: Object.values(facts.helpChannels),
    laws: Object.values(facts.laws),
    lensNotes: Object.values(facts.lensNotes),
    lessons: Object.values(facts.lessons),
    mustNotDraw: Object.values(facts.mustNotDraw),
    questions: Object.values(facts.exercises).flatMap(({ items }) => Object.values(items)),
    slides: talks.toSorted((a, b) => b.length - a.length)[0] ?? [],
    sources: Object.values(facts.sources),
    talks,
    teaching: Object.values(facts.teaching),
  } satisfies Readonly<Record<string, readonly unknown[]>>;
}

/** Counts and weighs what the pages of a case grow with, each once. */
export function sizeRecords(facts: Case): SizeOf {
  const lists = listsOf(facts);
  const known = new Map<Counted, Size>();
  return (of) => {
    const list: readonly unknown[] = lists[of];
    const size = known.get(of) ?? {
      count: list.length,
      bytes: list.length === 0 ? 0 : gzipSync(JSON.stringify(list)).length,
    };
    known.set(of, size);
    return size;
  };
}
