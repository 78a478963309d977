import { endOf, startOf } from '../dates/decimalYear';
import { placeWhen } from '../dates/placeWhen';
import type { Activity, Figure, WithId } from '#data/types';

/** Where a mark stands, in decimal years, and the span that its date covers. */
export type EvidenceMark = {
  readonly kind: 'activity' | 'figure';
  readonly id: string;
  /** Place of the mark. */
  readonly at: number;
  /** Span from and to: `within` (the date lies somewhere in it), `lasting` (throughout), `none` (a day). */
  readonly span: {
    readonly kind: 'within' | 'lasting' | 'none';
    readonly from: number;
    readonly to: number;
  };
};

/** The dated evidence of a claim on one strip, and what stands beside it in words. */
export type PlacedEvidence = {
  readonly marks: readonly EvidenceMark[];
  /** Activities before the first year of the strip: counted, not placed. */
  readonly earlier: number;
  /** Activities and statements without a date: counted, not placed. */
  readonly undated: number;
};

/** First and last year of a strip, both whole. */
export type StripYears = { readonly from: number; readonly to: number };

type DatedActivity = Pick<WithId<Activity>, 'id' | 'when'>;
type DatedFigure = Pick<WithId<Figure>, 'id' | 'saidOn'>;

function placeActivity({ id, when }: DatedActivity, years: StripYears): EvidenceMark | null {
  const end = years.to + 1;
  const placed = placeWhen(when, (date, edge) =>
    Math.min(edge === 'start' ? startOf(date) : endOf(date), end),
  );
  if (!placed) return null;
  const { span, goesOn } = placed;
  // A strip has one mark for each activity, so of several occasions it shows the first.
  const [at] = placed.marks;
  if (!span) return { kind: 'activity', id, at, span: { kind: 'none', from: at, to: at } };
  const isOpen = span.kind === 'lasting' && (goesOn || when.to === null);
  return { kind: 'activity', id, at, span: { ...span, to: isOpen ? end : span.to } };
}

/**
 * Places the evidence of a claim by date: activities at their day or in the middle of a span that is all
 * that is known, statements of figures at the day on which they were said.
 */
export function placeEvidence(
  activities: readonly DatedActivity[],
  figures: readonly DatedFigure[],
  years: StripYears,
): PlacedEvidence {
  const placed = activities.map((activity) => placeActivity(activity, years));
  const said = figures.map(({ id, saidOn }): EvidenceMark | null => {
    if (!saidOn) return null;
    const from = startOf(saidOn);
    const to = endOf(saidOn);
    return { kind: 'figure', id, at: (from + to) / 2, span: { kind: 'none', from, to } };
  });
  const dated = [...placed, ...said].filter((mark) => mark !== null);
  const isEarlier = ({ at }: EvidenceMark) => at < years.from;
  return {
    marks: dated.filter((mark) => !isEarlier(mark)).sort((a, b) => a.at - b.at),
    earlier: dated.filter(isEarlier).length,
    undated: placed.concat(said).filter((mark) => mark === null).length,
  };
}
