import type { Case } from '#data/types';

/**
 * Phrases of the texts that stay in another language, longest first, case as it stands.
 * A builder of pages marks them with `lang`.
 */
export const foreignPhrases = {
  id: [],
  en: [],
} satisfies Case['foreignPhrases'];
