import type { IsoDate, Text } from './basicTypes';

/** A change to the evidence that readers are told of: what stood here, what stands here now, and on what it rests. */
export type Correction<
  A extends string = string,
  F extends string = string,
  C extends string = string,
  S extends string = string,
> = {
  /** Day on which the records were changed. */
  readonly on: IsoDate;
  readonly was: Text;
  readonly is: Text;
  /** Activities, figures and charts that changed; empty where the change lies elsewhere. */
  readonly activities: readonly A[];
  readonly figures: readonly F[];
  readonly charts: readonly C[];
  /** Sources that show it; empty where the records themselves did. */
  readonly sources: readonly S[];
};
