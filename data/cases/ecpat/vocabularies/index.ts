import type { Vocabularies, Written } from '#data/types';
import { units } from '../units';
import { wordsForActivities } from './activities';
import { wordsForSources } from './sources';
import { wordsForFigures } from './figures';
import { lawKinds } from './lawKinds';

/** Every closed list of the case with its words. */
export const vocabularies = {
  ...wordsForActivities,
  ...wordsForSources,
  ...wordsForFigures,
  unit: units,
  lawKind: lawKinds,
} satisfies Written<Vocabularies>;
