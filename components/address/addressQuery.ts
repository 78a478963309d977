import { pointTwins } from './pointTwins';
import { searchOf } from './searchOf';

/** Browsers refuse to write an address more than a hundred times in ten seconds, so it is written at most every: */
const calmMs = 150;
const againMs = 2000;

const pending = new Map<string, readonly string[]>();
let timer: ReturnType<typeof setTimeout> | undefined;
let writtenMs = -calmMs;

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
    writtenMs = performance.now();
  } catch {
    timer = setTimeout(writeAddress, againMs);
  }
}

/**
 * Keeps values in the address under their keys, no value for none. The first change is written at once, so that a page
 * reloaded right after a press still knows it; changes that follow closely are written together.
 */
export function keepInAddress(values: ReadonlyMap<string, readonly string[]>): void {
  for (const [key, list] of values) pending.set(key, list);
  pointTwins(currentSearch());
  clearTimeout(timer);
  const waitMs = writtenMs + calmMs - performance.now();
  if (waitMs <= 0) writeAddress();
  else timer = setTimeout(writeAddress, waitMs);
}

if (typeof window !== 'undefined') addEventListener('pagehide', writeAddress);
