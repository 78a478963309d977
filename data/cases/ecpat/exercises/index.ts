import type { Written } from '#data/types';
import type { Exercises } from '#data/teachingTypes';
import { howExactlyWhen } from './how-exactly-when';
import { shareAScale } from './share-a-scale';
import { termPairs } from './term-pairs';
import { whatSupports } from './what-supports';
import { whichRole } from './which-role';

/** Exercises on the records of this case. Every answer follows its record; checks/ holds the two together. */
export const exercises = {
  'which-role': whichRole,
  'share-a-scale': shareAScale,
  'what-supports': whatSupports,
  'how-exactly-when': howExactlyWhen,
  'term-pairs': termPairs,
} satisfies Written<Exercises>;
