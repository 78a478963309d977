/** A kilobyte of the budgets is 1,000 bytes. */
const kilobyte = 1000;

/** Scripts a page may need before anything is touched, inlined ones counted, gzipped. An exercise is a small program. */
export function scriptLimit(kind: string): number {
  return (kind === 'teach/exercises/*' ? 7 : 5) * kilobyte;
}

const largeKinds = new Set(['data', 'data/figures', 'sources']);

/** Bytes a first visit to a page of this kind may cost in all. Lists of everything may be larger. */
export function totalLimit(kind: string): number {
  return (largeKinds.has(kind.replace(', parallel', '')) ? 100 : 60) * kilobyte;
}
