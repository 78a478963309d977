import type { EvidenceMark } from './placeEvidence';

/** A mark with the row in which it stands: 0 on the line, then upwards. */
export type StackedMark = EvidenceMark & { readonly row: number };

/** Lifts marks of one kind that would overlap into rows; `apart` is the least distance within a row, in years. */
export function stackMarks(marks: readonly EvidenceMark[], apart: number): readonly StackedMark[] {
  const lastAt: number[] = [];
  return marks.map((mark) => {
    const free = lastAt.findIndex((at) => mark.at - at >= apart);
    const row = free === -1 ? lastAt.length : free;
    lastAt[row] = mark.at;
    return { ...mark, row };
  });
}
