/** What a step through a talk needs to know of a slide. */
export type Step = {
  readonly id: string;
  readonly number: number;
  readonly isSpare: boolean;
  readonly isSensitive: boolean;
};

/** The slides that are played one after the other; the gentle version leaves out the sensitive ones. */
export function playedSteps<S extends Step>(steps: readonly S[], isGentle: boolean): readonly S[] {
  return steps.filter(({ isSpare, isSensitive }) => !isSpare && !(isGentle && isSensitive));
}

/**
 * The slide that follows or goes before one. Nothing lies before the first and behind the last one that is played;
 * from a spare slide the way back leads to the last one.
 * @param by 1 for the next one, -1 for the one before
 */
export function stepFrom(
  steps: readonly Step[],
  id: string,
  by: 1 | -1,
  isGentle: boolean,
): Step | undefined {
  const played = playedSteps(steps, isGentle);
  const now = steps.find((step) => step.id === id);
  if (!now) return played[0];
  if (now.isSpare) return by < 0 ? played.at(-1) : now;
  const rest = played.filter(({ number }) => (by > 0 ? number > now.number : number < now.number));
  return (by > 0 ? rest[0] : rest.at(-1)) ?? now;
}

/** The slide with a number, spare ones too. */
export function stepAt(steps: readonly Step[], number: number): Step | undefined {
  return steps.find((step) => step.number === number);
}
