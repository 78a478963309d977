import { writeAddress } from '../address/addressQuery';
import { pointTwins } from '../address/pointTwins';
import { searchOf } from '../address/searchOf';

/** Key of the open record in an address; `sheet` is what it was called in addresses shared before. */
const key = 'open';
const oldKey = 'sheet';

/** What an entry of the browser's history holds while a record is open. */
type Kept = {
  /** The link that was followed, as it is written. */
  readonly href: string;
  /** How many entries back the page has no record open; 0 where it came with one. */
  readonly depth: number;
  /** The query of the page without a record. */
  readonly search: string;
};

function readKept(): Kept | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return null;
  if (!('href' in state && 'depth' in state && 'search' in state)) return null;
  const { href, depth, search } = state;
  return typeof href === 'string' && typeof depth === 'number' && typeof search === 'string'
    ? { href, depth, search }
    : null;
}

function searchWith(id: string | null): string {
  const query = new URLSearchParams(location.search);
  query.delete(key);
  query.delete(oldKey);
  if (id !== null) query.set(key, id);
  return searchOf(query);
}

function write(how: 'pushState' | 'replaceState', state: Kept | null, search: string): void {
  try {
    history[how](state, '', location.pathname + search + location.hash);
  } catch {
    // A browser refuses too many; what is open is open all the same.
  }
  pointTwins(location.search);
}

/** Which record the address asks for: its id, and the link that was followed where this page knows it. */
export function askedRecord(): { readonly id: string | null; readonly href: string | null } {
  const query = new URLSearchParams(location.search);
  return { id: query.get(key) ?? query.get(oldKey), href: readKept()?.href ?? null };
}

/** A reader opened a record: the way back leads to the page as it was. An `id` of `null` is not kept in the address. */
export function pushOpened(id: string | null, href: string): void {
  writeAddress();
  const kept = readKept();
  const search = kept?.search ?? searchWith(null);
  const before = kept ? kept.depth : askedRecord().id === null ? 0 : null;
  const depth = before === null || kept?.depth === 0 ? 0 : before + 1;
  write('pushState', { href, depth, search }, searchWith(id));
}

/** Nothing is open any more: back to where it was opened, if nothing else has changed since; else the address forgets it. */
export function forgetOpened(): void {
  writeAddress();
  const kept = readKept();
  if (kept && kept.depth > 0 && kept.search === searchWith(null)) history.go(-kept.depth);
  else write('replaceState', null, searchWith(null));
}
