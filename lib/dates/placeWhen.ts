import type { IsoDate, When } from '#data/types';

/** Turns a date into a place on an axis: where it begins or ends, as far as it is known. */
export type PlaceDate = (date: IsoDate, edge: 'start' | 'end') => number;

/** What is drawn of something on an axis, in the unit of the axis. */
export type Placed = {
  /** Where marks stand: several for separate occasions. */
  readonly marks: readonly [number, ...number[]];
  /** The stretch in which the date lies somewhere, or throughout which it lasted; `null` for known days. */
  readonly span: {
    readonly from: number;
    readonly to: number;
    readonly kind: 'within' | 'lasting';
  } | null;
  /** Whether it went on after what is drawn. */
  readonly goesOn: boolean;
};

/**
 * Places a time on an axis, the same wherever it is drawn: days in their middle, a date that lies somewhere in between as
 * a span with its mark in the middle, what lasted as a bar with its mark at its start, occasions one by one. A bar
 * whose month is known and its day is not begins and ends in the middle of that month.
 * @returns `null` for what has no date
 */
export function placeWhen(when: When, at: PlaceDate): Placed | null {
  const { from, kind, occasions } = when;
  if (from === null) return null;
  const to = when.to ?? from;
  const middle = (first: IsoDate, last: IsoDate) => (at(first, 'start') + at(last, 'end')) / 2;
  if (kind === 'occasions') {
    const [first, ...rest] = occasions.map((occasion) => middle(occasion.from, occasion.to));
    return first === undefined ? null : { marks: [first, ...rest], span: null, goesOn: false };
  }
  const goesOn = when.isOngoing === true;
  if (kind === 'lasting') {
    const start = middle(from, from);
    return { marks: [start], span: { from: start, to: middle(to, to), kind }, goesOn };
  }
  const marks = [middle(from, to)] as const;
  if (kind === 'moment') return { marks, span: null, goesOn: false };
  return { marks, span: { from: at(from, 'start'), to: at(to, 'end'), kind: 'within' }, goesOn };
}
