import type { Base } from '#data/base';
import type { ExerciseId } from '#data/teachingTypes';

/** The exercises in the order in which they are offered. */
const order: readonly ExerciseId[] = [
  'which-role',
  'share-a-scale',
  'what-supports',
  'how-exactly-when',
  'term-pairs',
];

/** Ids of the exercises that a case has. */
export function exerciseIds({ exercises }: Pick<Base, 'exercises'>): readonly ExerciseId[] {
  return order.filter((id) => exercises[id] !== undefined);
}

/** The exercise with this id, or `undefined` for text that is none. */
export function findExerciseId(base: Pick<Base, 'exercises'>, id: string): ExerciseId | undefined {
  return exerciseIds(base).find((known) => known === id);
}
