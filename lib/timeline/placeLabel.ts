import type { PlaceInYear } from './placeInYear';

/**
 * Where the name of an activity stands on its row: right or left of what is drawn, on its dotted span (right of the
 * mark), or on a line of its own below.
 */
export type LabelSide = 'right' | 'left' | 'on' | 'below';

/** A name as a box on its row, in px from the track's left edge; `line` 1 is the row's second line. */
export type LabelBox = { readonly from: number; readonly to: number; readonly line: 0 | 1 };

/** Room between a mark or an end and its name, in px. The stylesheet draws with the same numbers. */
export const labelGap = 14;
/** Length of the arrow that says "it went on", in px. */
export const arrowLength = 26;

/**
 * Where a name below its mark begins, as a fraction of the track: under what it names, or as far left of it as the
 * narrowest track asks for. What fits there fits on every wider track.
 */
export function startBelow(place: PlaceInYear, width: number, narrowest: number): number {
  return Math.max(0, Math.min(place.extent.from, 1 - width / narrowest));
}

/** The box that a name of that width takes on a track of that width (both in px), on one side. */
export function boxOf(
  side: LabelSide,
  place: PlaceInYear,
  width: number,
  track: number,
  below = 0,
): LabelBox {
  const start = place.extent.from * track;
  const end = place.extent.to * track;
  const arrow = place.goesOn && place.extent.to < 1 ? arrowLength : 0;
  const from = {
    right: end + arrow + labelGap,
    left: start - labelGap - width,
    on: (place.marks[0] ?? place.extent.from) * track + labelGap,
    below: below * track,
  }[side];
  return { from, to: from + width, line: side === 'below' ? 1 : 0 };
}

function fits(side: LabelSide, place: PlaceInYear, width: number, track: number): boolean {
  const box = boxOf(side, place, width, track);
  if (box.from < 0 || box.to > track) return false;
  if (side !== 'on') return true;
  const whole = place.span ?? place.bar;
  return whole !== null && box.to + labelGap <= whole.to * track;
}

const wishes: readonly LabelSide[] = ['right', 'left', 'on'];

/**
 * The side on which a name fits without touching its mark, the end of its span or the edge of the track.
 * A track that only grows keeps every choice right, so one choice serves a whole class of widths.
 */
export function placeLabel(place: PlaceInYear, width: number, track: number): LabelSide {
  return wishes.find((side) => fits(side, place, width, track)) ?? 'below';
}
