import type { Term } from '#data/types';

/**
 * The word for a value, from a vocabulary that a case fills itself.
 * @throws Error naming the value and the words that there are.
 */
export function wordIn(terms: Readonly<Record<string, Term>>, value: string): Term {
  const word = terms[value];
  if (word) return word;
  throw new Error(`No word for "${value}" among: ${Object.keys(terms).join(', ')}.`);
}
