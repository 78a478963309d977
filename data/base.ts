import { complete } from './complete';
import type { Talk } from './talkTypes';
import type { Lesson } from './teachingTypes';
import type {
  Activity,
  Actor,
  Case,
  Chart,
  Claim,
  Concept,
  Figure,
  Framework,
  GlossaryTerm,
  HelpChannel,
  Law,
  LensNote,
  MustNotDraw,
  Source,
  WholeCase,
  WithId,
} from './types';

/** A collection of a case: all of its records in order, and each one by id. */
export type Collection<T> = {
  readonly all: readonly WithId<T>[];
  /** @throws Error naming the id and the nearest known ones, if no record has it. */
  readonly get: (id: string) => WithId<T>;
  readonly has: (id: string) => boolean;
};

/** A case ready to be read: what `lib/` and `components/` are handed instead of its name. */
export type Base = Omit<WholeCase, CollectionName> & {
  readonly sources: Collection<Source>;
  readonly actors: Collection<Actor>;
  readonly activities: Collection<Activity>;
  readonly figures: Collection<Figure>;
  readonly claims: Collection<Claim>;
  readonly charts: Collection<Chart>;
  readonly mustNotDraw: Collection<MustNotDraw>;
  readonly lensNotes: Collection<LensNote>;
  readonly concepts: Collection<Concept>;
  readonly frameworks: Collection<Framework>;
  readonly glossary: Collection<GlossaryTerm>;
  readonly laws: Collection<Law>;
  readonly helpChannels: Collection<HelpChannel>;
  readonly talks: Collection<Talk>;
  readonly lessons: Collection<Lesson>;
};

type CollectionName =
  | 'sources'
  | 'actors'
  | 'activities'
  | 'figures'
  | 'claims'
  | 'charts'
  | 'mustNotDraw'
  | 'lensNotes'
  | 'concepts'
  | 'frameworks'
  | 'glossary'
  | 'laws'
  | 'helpChannels'
  | 'talks'
  | 'lessons';

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known id most like the one asked for, for messages.
 * @returns `null` where none is near: more than a third of the letters of the longer one would have to change
 */
export function nearestId(id: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const d = distance(id, candidate);
    const isNear = d * 3 <= Math.max(id.length, candidate.length);
    if (isNear && d < least) [best, least] = [candidate, d];
  }
  return best;
}

function collect<T extends object>(
  place: string,
  kind: string,
  records: Readonly<Record<string, T>>,
): Collection<T> {
  const byId = new Map(Object.entries(records).map(([id, record]) => [id, { ...record, id }]));
  return {
    all: [...byId.values()],
    has: (id) => byId.has(id),
    get: (id) => {
      const record = byId.get(id);
      if (record) return record;
      const near = nearestId(id, [...byId.keys()]);
      const hint = near ? ` Did you mean "${near}"?` : '';
      throw new Error(
        `${place}: no ${kind} has the id "${id}".${hint} To add one see CONTRIBUTING.`,
      );
    },
  };
}

/**
 * Makes a case readable: every text in every language that is built, collections in order and by id.
 * Evidence rules live in `checks/`; this only makes sure that whatever is asked for exists.
 * @throws Error, from `get`, naming the case, the kind, the id and the nearest known id.
 */
export function createBase(written: Case): Base {
  const facts = complete(written);
  const place = `data/cases/${facts.name}`;
  return {
    ...facts,
    sources: collect(place, 'source', facts.sources),
    actors: collect(place, 'actor', facts.actors),
    activities: collect(place, 'activity', facts.activities),
    figures: collect(place, 'figure', facts.figures),
    claims: collect(place, 'claim', facts.claims),
    charts: collect(place, 'chart', facts.charts),
    mustNotDraw: collect(place, 'forbidden picture', facts.mustNotDraw),
    lensNotes: collect(place, 'note on the lens', facts.lensNotes),
    concepts: collect(place, 'concept', facts.concepts),
    frameworks: collect(place, 'framework', facts.frameworks),
    glossary: collect(place, 'glossary term', facts.glossary),
    laws: collect(place, 'law', facts.laws),
    helpChannels: collect(place, 'help channel', facts.helpChannels),
    talks: collect(place, 'talk', facts.talks),
    lessons: collect(place, 'lesson', facts.lessons),
  };
}
