import type { Joined } from '#data/define';
import type { GlossaryTerm } from '#data/types';
import { firstTerms } from './first';
import { secondTerms } from './second';

/** Terms as pairs, with the words to avoid. */
export const glossary = {
  ...firstTerms,
  ...secondTerms,
} satisfies Joined<[typeof firstTerms, typeof secondTerms], GlossaryTerm>;

/** Id of a term. */
export type GlossaryId = keyof typeof glossary;
