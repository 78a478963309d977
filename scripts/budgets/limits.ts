import type { SizeOf } from './sizeRecords';
import { plainWeight, recordBytes, weights } from './weights';

/** A kilobyte of the budgets is 1,000 bytes. */
const kilobyte = 1000;

/** A page may grow by a quarter over what its kind was measured to weigh before something has to be done. */
const usualRoom = 1.25;

/** An exercise is worked with on a phone in class, so this one may not grow but by its records. */
const rooms: Readonly<Record<string, number>> = { 'teach/exercises/which-role': 1.1 };

/** Kinds of pages that may weigh no more than this, in kilobytes, whatever a case holds. */
const fixedLimits: Readonly<Record<string, number>> = { 'teach/exercises/*': 45 };

/** Bytes of the files that pages share (font, styles, icon), which a browser fetches once a visit. */
export const sharedLimit = 22 * kilobyte;

/** Talks bring their stage or speaker window along, so that a press on Start needs no network. */
const talkKinds = new Set(['talks/*', 'talks/*/speaker', 'talks/*, one file']);

/**
 * Kinds of pages whose scripts do more than those of a document: an exercise is a small program, the timeline filters,
 * the bibliography keeps a pick and takes it along.
 */
const scriptLimits: Readonly<Record<string, number>> = {
  'teach/exercises/*': 6,
  'teach/exercises/which-role': 6,
  timeline: 4.6,
  'sources/bibliography': 4.3,
  // Where a talk is put together and then presented: an editor and the stage.
  'talks/own': 13,
  'talks/own/*': 10,
};

/** Scripts a page of this kind may need before anything is touched, inlined ones counted, gzipped. */
export function scriptLimit(kind: string): number {
  if (talkKinds.has(kind)) return 9 * kilobyte;
  return (scriptLimits[kind] ?? 4) * kilobyte;
}

function weigh(kind: string, recordsOf: (of: keyof typeof recordBytes) => number): number {
  const { base, per = {} } = weights[kind] ?? plainWeight;
  const growing = Object.keys(per).filter((of): of is keyof typeof per => of in per);
  return growing.reduce((sum, of) => sum + (per[of] ?? 0) * recordsOf(of), base);
}

/**
 * Bytes that a page of this kind may weigh by itself, without the files that pages share: a base, and so much for each
 * record that it shows.
 */
export function pageLimit(kind: string, sizeOf: SizeOf): number {
  const limit = fixedLimits[kind];
  if (limit !== undefined) return limit * kilobyte;
  return (rooms[kind] ?? usualRoom) * weigh(kind, (of) => sizeOf(of).count);
}

/** Bytes that the heaviest page of this kind will cost, told from the length of the records without building it. */
export function foresee(kind: string, sizeOf: SizeOf): number {
  return weigh(kind, (of) => sizeOf(of).bytes / recordBytes[of]);
}
