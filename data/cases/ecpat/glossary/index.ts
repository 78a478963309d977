import type { Joined } from '#data/define';
import type { GlossaryTerm } from '#data/types';
import { childrenAndHarm } from './children-and-harm';
import { organisationsAndFinance } from './organisations-and-finance';

/** Terms as pairs, with the words to avoid. */
export const glossary = {
  ...childrenAndHarm,
  ...organisationsAndFinance,
} satisfies Joined<[typeof childrenAndHarm, typeof organisationsAndFinance], GlossaryTerm>;

/** Id of a term. */
export type GlossaryId = keyof typeof glossary;
