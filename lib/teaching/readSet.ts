import { largestSeed } from './shuffle';

/** Longest list of item numbers that is read from an address, in characters. */
const mostCharacters = 600;

/** What an exercise has, by the numbers that addresses use. */
export type KnownSets = {
  readonly items: readonly number[];
  readonly sets: ReadonlyMap<number, readonly number[]>;
};

/** What could not be read as it stood in the address. Each is said in one sentence; the rest works. */
export type SetProblem = 'unknownItems' | 'unknownSet' | 'noItems' | 'badSeed' | 'tooLong';

/** What an address asks for. */
export type AskedSet = {
  /** Items to show, in the order of the address or the set. */
  readonly items: readonly number[];
  /** The named set, `null` where items were picked or all are shown. */
  readonly set: number | null;
  readonly isPicked: boolean;
  readonly seed: number | null;
  readonly problems: readonly SetProblem[];
};

const isNumber = (text: string) => /^\d{1,4}$/.test(text);

function readItems(asked: readonly string[], { items }: KnownSets) {
  const whole = asked.join(',');
  const parts = whole
    .slice(0, mostCharacters)
    .split(/[,.\s]+/)
    .filter((part) => part !== '');
  const known = parts
    .filter(isNumber)
    .map(Number)
    .filter((n) => items.includes(n));
  return {
    items: [...new Set(known)],
    isCut: whole.length > mostCharacters,
    hasUnknown: known.length < parts.length,
  };
}

/** Reads the set, the picked items and the seed of an address. Nothing of it is ever said back to a reader. */
export function readSet(query: URLSearchParams, known: KnownSets): AskedSet {
  const problems: SetProblem[] = [];
  const seedText = query.get('seed');
  const isSeed = seedText !== null && isNumber(seedText) && Number(seedText) <= largestSeed;
  if (seedText !== null && !isSeed) problems.push('badSeed');
  const seed = isSeed ? Number(seedText) : null;
  if (query.has('items')) {
    const { items, isCut, hasUnknown } = readItems(query.getAll('items'), known);
    if (isCut) problems.push('tooLong');
    else if (items.length > 0 && hasUnknown) problems.push('unknownItems');
    if (items.length > 0) return { items, set: null, isPicked: true, seed, problems };
    problems.push('noItems');
  }
  const setText = query.get('set');
  const set = setText !== null && isNumber(setText) ? Number(setText) : null;
  const ofSet = set === null ? undefined : known.sets.get(set);
  if (setText !== null && ofSet === undefined) problems.push('unknownSet');
  if (ofSet) return { items: ofSet, set, isPicked: false, seed, problems };
  return { items: known.items, set: null, isPicked: false, seed, problems };
}

/** The query that leads to the same items in the same order; empty for all items in their own order. */
export function writeSet({ items, set, isPicked, seed }: Omit<AskedSet, 'problems'>): string {
  const parts = [
    isPicked ? `items=${items.join(',')}` : '',
    set === null ? '' : `set=${set}`,
    seed === null ? '' : `seed=${seed}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
