/** A kilobyte of the budgets is 1,000 bytes. */
const kilobyte = 1000;

/** Talks bring their stage or speaker window along, so that a press on Start needs no network. */
const talkKinds = new Set(['talks/*', 'talks/*/speaker']);

/** Scripts a page may need before anything is touched, inlined ones counted, gzipped. An exercise is a small program. */
export function scriptLimit(kind: string): number {
  if (talkKinds.has(kind)) return 9 * kilobyte;
  return (kind === 'teach/exercises/*' ? 7 : 4) * kilobyte;
}

const largeKinds = new Set(['data', 'data/figures', 'sources']);

/**
 * Bytes a first visit to a page of this kind may cost in all. Lists of everything may be larger, and a talk holds all
 * of its slides in every language: the lecture has 34.
 */
export function totalLimit(kind: string): number {
  if (talkKinds.has(kind.replace(', parallel', ''))) return 85 * kilobyte;
  return (largeKinds.has(kind.replace(', parallel', '')) ? 100 : 60) * kilobyte;
}
