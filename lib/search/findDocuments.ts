import MiniSearch, { type Query } from 'minisearch';
import { swapNeighbours } from './swapNeighbours';
import type { SearchDocument, SearchKind } from './searchDocument';
import { stemIndonesian } from './stemIndonesian';
import { termsOfWord } from './termsOfWord';
import { wordsOf } from './wordsOf';

/** A document found, and the kept words that it was found by. */
export type Found = { readonly document: SearchDocument; readonly terms: readonly string[] };

/** Documents made ready for searching. */
export type SearchIndex = {
  readonly inner: MiniSearch<SearchDocument>;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  /** Ids of the documents that bear a name, by the words of the name. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Words by which laws are called besides their numbers: `uu`, `law`, `government regulation`. */
  readonly lawWords: readonly string[];
};

/** With fewer exact results than this, what is only like the words is shown below them. */
const fewExact = 5;

const boost = { title: 5, names: 4, also: 4, other: 2.5, text: 1, note: 0.5 };

/** How much a kind counts: hundreds of sources and figures must not bury a role or a term. */
const weight: Readonly<Record<SearchKind, number>> = {
  role: 3,
  page: 2,
  term: 2,
  actor: 1.4,
  lesson: 1.3,
  exercise: 1.3,
  activity: 1.2,
  claim: 1.1,
  framework: 1.1,
  law: 1.1,
  chart: 1,
  figure: 1,
  source: 0.7,
};

/** How much more a law counts where the search says that a law is meant: "UU TPKS", "child protection law". */
const lawBoost = 6;

/** Words as a search holds them, each once: "Undang-Undang" is asked for as one word, so a name is compared as one. */
function onceEach(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}

/** Ids of documents by each title and name, as the words in which a search is compared with them. */
function nameIndex(documents: readonly SearchDocument[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const { id, title, other, names = [] } of documents)
    for (const name of new Set([title, other ?? title, ...names].map((n) => onceEach(wordsOf(n)))))
      named.set(name, [...(named.get(name) ?? []), id]);
  return named;
}

function lawWordsOf(documents: readonly SearchDocument[]): readonly string[] {
  const names = documents.flatMap(({ kind, names: own = [] }) => (kind === 'law' ? own : []));
  return [...new Set(names.map((name) => onceEach(wordsOf(name.replace(/[\d/]+/g, '')))))];
}

function emptyIndex(documents: readonly SearchDocument[]): SearchIndex {
  const inner = new MiniSearch<SearchDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => [...termsOfWord(term)],
    extractField: (document, name) => {
      if (name === 'names') return document.names?.join(' · ') ?? '';
      if (name === 'id') return document.id;
      const value = Object.entries(document).find(([key]) => key === name)?.[1];
      return typeof value === 'string' ? value : '';
    },
  });
  return {
    inner,
    documents: new Map(documents.map((document) => [document.id, document])),
    named: nameIndex(documents),
    lawWords: lawWordsOf(documents),
  };
}

/** Makes documents ready for searching: each word under itself and its Indonesian root. */
export function makeIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = emptyIndex(documents);
  index.inner.addAll(documents);
  return index;
}

/** The same in small steps, between which a slow phone can go on typing. */
export async function prepareIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = emptyIndex(documents);
  await index.inner.addAllAsync(documents, { chunkSize: 40 });
  return index;
}

// The word as it stands or begun, and its root as it stands.
function exactly(word: string): Query {
  const plain = { processTerm: (term: string) => term, tokenize: (text: string) => [text] };
  return {
    combineWith: 'OR',
    queries: [
      { ...plain, queries: [word], prefix: word.length > 1 },
      { ...plain, queries: stemIndonesian(word).filter((stem) => stem !== word) },
    ],
  };
}

// Also the word mistyped, or with two neighbouring letters swapped.
function nearly(word: string): Query {
  const isNumber = /^\d/.test(word);
  const plain = { processTerm: (term: string) => term, tokenize: (text: string) => [text] };
  return {
    combineWith: 'OR',
    queries: [
      exactly(word),
      { ...plain, queries: [word], fuzzy: isNumber || word.length < 5 ? false : 0.2 },
      { ...plain, queries: isNumber || word.length < 4 ? [] : [...swapNeighbours(word)] },
    ],
  };
}

/** Whether a document's title or one of its names holds every word just so, which was then not mistyped. */
function isNamedBy(document: SearchDocument | undefined, words: readonly string[]): boolean {
  if (document === undefined) return false;
  const { title, other = '', names = [] } = document;
  const held = new Set(wordsOf([title, other, ...names].join(' · ')));
  return words.every((word) => held.has(word));
}

/**
 * Documents that hold every word, best first: one that is called just so leads, and what holds only similar words comes
 * last, where few hold the words themselves and none in its name. Where none holds every word, those that hold some.
 */
export function findDocuments(index: SearchIndex, words: readonly string[]): readonly Found[] {
  if (words.length === 0) return [];
  const isLawAsked = index.lawWords.some((kind) => ` ${words.join(' ')} `.includes(` ${kind} `));
  const options = {
    boost,
    weights: { fuzzy: 0.35, prefix: 0.5 },
    boostDocument: (id: string) => {
      const kind = index.documents.get(id)?.kind;
      const asked = isLawAsked && kind === 'law' ? lawBoost : 1;
      return kind ? weight[kind] * asked : 1;
    },
  };
  const search = (combineWith: 'AND' | 'OR', queries: Query[]) =>
    index.inner
      .search({ combineWith, queries }, options)
      .map(({ id, terms }) => ({ id: String(id), terms }));
  const exact = search('AND', words.map(exactly));
  const called = index.named.get(onceEach(words)) ?? [];
  const first = called.map((id) => exact.find((one) => one.id === id) ?? { id, terms: [...words] });
  const isMeant = exact.some(({ id }) => isNamedBy(index.documents.get(id), words));
  const like = exact.length < fewExact && !isMeant ? search('AND', words.map(nearly)) : [];
  // A letter or two would find half of everything.
  const telling = words.filter((word) => word.length > 2).map(nearly);
  const all = [...first, ...exact, ...like];
  const found = all.length > 0 ? all : search('OR', telling);
  const kept = new Map<string, (typeof found)[number]>();
  for (const one of found) if (!kept.has(one.id)) kept.set(one.id, one);
  return [...kept.values()].flatMap(({ id, terms }) => {
    const document = index.documents.get(id);
    return document ? [{ document, terms }] : [];
  });
}
