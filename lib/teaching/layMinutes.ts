import type { LessonStep } from '#data/teachingTypes';

/** A step with the minutes at which it begins and ends, counted from the start of its session. */
export type TimedStep = { readonly step: LessonStep; readonly from: number; readonly to: number };

/** The steps of one session, one after the other. @param session from 1 */
export function layMinutes(steps: readonly LessonStep[], session: number): readonly TimedStep[] {
  let from = 0;
  return steps
    .filter((step) => step.session === session)
    .map((step) => {
      const timed = { step, from, to: from + step.minutes };
      from = timed.to;
      return timed;
    });
}
