import type { Base } from '#data/base';
import type { Exercise, ExerciseId } from '#data/teachingTypes';

/**
 * The words, items and sets of an exercise.
 * @throws Error if the case does not have it
 */
export function exerciseOf({ exercises }: Pick<Base, 'exercises'>, id: ExerciseId): Exercise {
  const exercise = exercises[id];
  if (!exercise) throw new Error(`The case has no exercise "${id}".`);
  return exercise;
}
