import type { Base } from '#data/base';
import type { StripYears } from './placeEvidence';

/** The years that the strips of all claims cover: from the first year studied to the last with any evidence. */
export function stripYears(base: Base): StripYears {
  const { from, to } = base.study;
  const starts = base.claims.all.flatMap((claim) => [
    ...claim.activities.map((id) => base.activities.get(id).when.from),
    ...claim.figures.map((id) => base.figures.get(id).saidOn),
  ]);
  const last = Math.max(to, ...starts.map((date) => Number(date?.slice(0, 4) ?? to)));
  return { from, to: last };
}
