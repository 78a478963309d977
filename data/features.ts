import type { Text } from './text';

/** Ids that the features of a case may name, by collection: in a case the unions of its own ids. */
export type FeatureIds = {
  readonly activity: string;
  readonly chart: string;
  readonly concept: string;
  readonly lensNote: string;
  readonly notDrawn: string;
};

/** A concept in its place in the diagram: the question that it answers, and what it says of the case. */
export type PlacedConcept<C extends string = string> = {
  readonly concept: C;
  readonly question: Text;
  readonly says: Text;
};

/**
 * How the paper's concepts stand to the case: what frames it, the harm and the violence of which that is a part, and
 * what sorts the answer.
 */
export type Diagram<C extends string = string> = Readonly<
  Record<'frame' | 'genus' | 'harm' | 'answer', PlacedConcept<C>>
> & {
  /** What the case is about, in a few words. */
  readonly subject: Text;
  readonly caption: Text;
};

/** What the pages of a case put first. Where a field is `null` or empty, its page has no such part. */
export type Features<I extends FeatureIds = FeatureIds> = {
  /** The chart of the same activities whose caution stands below the lanes of the overview. */
  readonly lanesChart: I['chart'] | null;
  /** Charts that the overview shows in full, each with the name of its section. */
  readonly overviewCharts: readonly { readonly chart: I['chart']; readonly name: Text }[];
  /** The activity whose caution stands below all claims. */
  readonly claimsCaution: I['activity'] | null;
  /** Two amounts that are never joined: their chart, and the picture of both that is not drawn. */
  readonly keptApart: { readonly chart: I['chart']; readonly notDrawn: I['notDrawn'] } | null;
  /** The note that explains the lens as a whole. */
  readonly lens: I['lensNote'] | null;
  /** The note that says how an activity is coded. */
  readonly codingRule: I['lensNote'] | null;
  readonly diagram: Diagram<I['concept']> | null;
};
