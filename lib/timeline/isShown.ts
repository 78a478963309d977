/** What is chosen in the timeline's filters. */
export type Chosen = {
  /** None means every role. */
  readonly roles: readonly string[];
  /** A year of the axis or `undated`, empty for all. */
  readonly year: string;
  /** Words of the other filters, as the activities bear them. */
  readonly words: readonly string[];
};

/** What a part of the timeline bears for the filters; what it lacks (`null`) no filter asks of it. */
export type Borne = {
  readonly role: string | null;
  readonly years: readonly string[] | null;
  readonly words: readonly string[] | null;
};

/** Whether a part of the timeline is shown: it has all that is chosen. */
export function isShown({ role, years, words }: Borne, chosen: Chosen): boolean {
  if (role !== null && chosen.roles.length > 0 && !chosen.roles.includes(role)) return false;
  if (years !== null && chosen.year !== '' && !years.includes(chosen.year)) return false;
  return words === null || chosen.words.every((word) => words.includes(word));
}
