import type { EvidenceMark } from './placeEvidence';

/** A mark with the row in which it stands: 0 on the line, then upwards. */
export type StackedMark = EvidenceMark & { readonly row: number };

function roomOf({ at, span }: EvidenceMark, wide: number) {
  const hasSpan = span.kind !== 'none';
  return {
    from: Math.min(at - wide / 2, hasSpan ? span.from : at),
    to: Math.max(at + wide / 2, hasSpan ? span.to : at),
  };
}

/** Lifts marks of one kind that would overlap each other or each other's spans into rows; `wide` is a mark, in years. */
export function stackMarks(marks: readonly EvidenceMark[], wide: number): readonly StackedMark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const room = roomOf(mark, wide);
    // Halves of a width do not add up exactly.
    const free = ends.findIndex((end) => room.from >= end - 1e-9);
    const row = free === -1 ? ends.length : free;
    ends[row] = room.to;
    return { ...mark, row };
  });
}
