import { largestSeed } from './shuffle';

/** What an exercise has, by the numbers that addresses use. */
export type KnownSets = {
  readonly items: readonly number[];
  readonly sets: ReadonlyMap<number, readonly number[]>;
};

/** What could not be read as it stood in the address. Each is said in one sentence; the rest works. */
export type SetProblem = 'unknownItems' | 'unknownSet' | 'noItems' | 'badSeed';

/** What an address asks for. */
export type AskedSet = {
  /** Items to show, in the order of the address or the set. */
  readonly items: readonly number[];
  /** The named set; `null` where all items are shown. */
  readonly set: number | 'picked' | null;
  readonly seed: number | null;
  readonly problems: readonly SetProblem[];
};

/** Reads the set, the picked items and the seed of an address. Nothing of it is ever said back to a reader. */
export function readSet(query: URLSearchParams, { items: all, sets }: KnownSets): AskedSet {
  const problems: SetProblem[] = [];
  const read = (key: string, isKnown: (n: number) => boolean, problem: SetProblem) => {
    const text = query.get(key);
    if (text === null) return null;
    const isFound = /^\d{1,4}$/.test(text) && isKnown(Number(text));
    if (!isFound) problems.push(problem);
    return isFound ? Number(text) : null;
  };
  const seed = read('seed', (n) => n <= largestSeed, 'badSeed');
  if (query.has('items')) {
    const parts =
      query
        .getAll('items')
        .join()
        .match(/[^,.\s]+/g) ?? [];
    const found = parts.map(Number).filter((n) => all.includes(n));
    if (found.length === 0) problems.push('noItems');
    else if (found.length < parts.length) problems.push('unknownItems');
    if (found.length > 0) return { items: [...new Set(found)], set: 'picked', seed, problems };
  }
  const set = read('set', (n) => sets.has(n), 'unknownSet');
  return { items: sets.get(set ?? -1) ?? all, set, seed, problems };
}

/** The query that leads to the same items in the same order; empty for all items in their own order. */
export function writeSet({ items, set, seed }: Omit<AskedSet, 'problems'>): string {
  const parts = [
    set === null ? '' : set === 'picked' ? `items=${items.join(',')}` : `set=${set}`,
    seed === null ? '' : `seed=${seed}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
