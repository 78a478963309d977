import type { Case } from '#data/types';

/** What a case lets a rule pass, by the rule's name: the places, as `collection/record/field`. */
export function exceptionsOf(rule: string): (facts: Case) => readonly string[] {
  return (facts) => Object.keys(facts.exceptions[rule] ?? {});
}
