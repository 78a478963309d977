import type { Case } from '#data/types';

/** Whether at least one of two figures calls the other comparable, in its own record. */
export function areComparable(facts: Case, a: string, b: string): boolean {
  const [one, other] = [facts.figures[a], facts.figures[b]];
  return Boolean(one?.comparableWith.includes(b) || other?.comparableWith.includes(a));
}
