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
};

const boost = { title: 5, also: 4, other: 2.5, text: 1, note: 0.5 };

/** How much a kind counts: hundreds of sources and figures must not bury a role or a term. */
const weight: Readonly<Record<SearchKind, number>> = {
  role: 3,
  page: 2,
  term: 2,
  actor: 1.4,
  activity: 1.2,
  claim: 1.1,
  framework: 1.1,
  law: 1.1,
  chart: 1,
  figure: 1,
  source: 0.7,
};

function emptyIndex(documents: readonly SearchDocument[]): SearchIndex {
  const inner = new MiniSearch<SearchDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => [...termsOfWord(term)],
  });
  return { inner, documents: new Map(documents.map((document) => [document.id, document])) };
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

// The word as it stands, begun or mistyped; its root only as it stands; two neighbouring letters swapped.
function queryOf(word: string): Query {
  const isNumber = /^\d/.test(word);
  const plain = { processTerm: (term: string) => term, tokenize: (text: string) => [text] };
  return {
    combineWith: 'OR',
    queries: [
      {
        ...plain,
        queries: [word],
        prefix: word.length > 1,
        fuzzy: isNumber || word.length < 5 ? false : 0.2,
      },
      { ...plain, queries: stemIndonesian(word).filter((stem) => stem !== word) },
      { ...plain, queries: isNumber || word.length < 4 ? [] : [...swapNeighbours(word)] },
    ],
  };
}

/** Documents that hold every word, best first; where none does, those that hold some. */
export function findDocuments(index: SearchIndex, words: readonly string[]): readonly Found[] {
  if (words.length === 0) return [];
  const queries = words.map(queryOf);
  const options = {
    boost,
    weights: { fuzzy: 0.35, prefix: 0.5 },
    boostDocument: (id: string) => {
      const kind = index.documents.get(id)?.kind;
      return kind ? weight[kind] : 1;
    },
  };
  const all = index.inner.search({ combineWith: 'AND', queries }, options);
  // A letter or two would then find half of everything.
  const telling = words.filter((word) => word.length > 2).map(queryOf);
  const found =
    all.length > 0 ? all : index.inner.search({ combineWith: 'OR', queries: telling }, options);
  return found.flatMap(({ id, terms }) => {
    const document = index.documents.get(String(id));
    return document ? [{ document, terms }] : [];
  });
}
