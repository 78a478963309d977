/** How a talk stands against its plan, in seconds. */
export type Pace = {
  /** More than planned where positive, less where negative. */
  readonly over: number;
  /** Planned seconds that are still to come. */
  readonly left: number;
};

/** A slide of the plan: planned seconds, and seconds spent on it until now. */
export type Planned = { readonly seconds: number; readonly spent: number };

/**
 * Compares what was spent with what was planned for as far as the talk has come: slides before the one at hand count
 * whole, that one as far as its time has run.
 * @param plan slides that are played, in order
 * @param now place of the slide at hand in `plan`, from 0
 * @param spent seconds spent in all, also on slides that are not in `plan`
 */
export function paceOf(plan: readonly Planned[], now: number, spent: number): Pace {
  const before = plan.slice(0, now).reduce((sum, { seconds }) => sum + seconds, 0);
  const here = plan[now] ?? { seconds: 0, spent: 0 };
  const after = plan.slice(now + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    over: spent - before - Math.min(here.spent, here.seconds),
    left: Math.max(0, here.seconds - here.spent) + after,
  };
}
