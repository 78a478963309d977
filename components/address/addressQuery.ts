import { pointTwins } from './pointTwins';
import { searchOf } from './searchOf';

/** Browsers refuse to write an address more than a hundred times in ten seconds. */
const calmMs = 300;
const againMs = 2000;

const pending = new Map<string, readonly string[]>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The query of this page as it will be written: that of the address with what has changed since. */
export function currentQuery(): URLSearchParams {
  const query = new URLSearchParams(location.search);
  for (const [key, values] of pending) {
    query.delete(key);
    for (const value of values) query.append(key, value);
  }
  return query;
}

const currentSearch = () => searchOf(currentQuery());

/** Writes what is waiting into the address; where the browser refuses, later. */
export function writeAddress(): void {
  clearTimeout(timer);
  if (pending.size === 0) return;
  const search = currentSearch();
  try {
    if (search !== location.search)
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    pending.clear();
  } catch {
    timer = setTimeout(writeAddress, againMs);
  }
}

/** Keeps values in the address under their keys, no value for none: in a while, once for many changes. */
export function keepInAddress(values: ReadonlyMap<string, readonly string[]>): void {
  for (const [key, list] of values) pending.set(key, list);
  pointTwins(currentSearch());
  clearTimeout(timer);
  timer = setTimeout(writeAddress, calmMs);
}

if (typeof window !== 'undefined') addEventListener('pagehide', writeAddress);
