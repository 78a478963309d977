import type { Base } from '#data/base';
import type { ExerciseId, ExerciseSet, Lesson } from '#data/teachingTypes';
import { exerciseOf } from './exerciseOf';

/** A set that a lesson uses, with the exercise to which it belongs. */
export type LessonSet = { readonly id: ExerciseId; readonly set: ExerciseSet };

/** The sets that the steps of a lesson use, each once, in the order of the steps. */
export function lessonSets(base: Pick<Base, 'exercises'>, { steps }: Lesson): readonly LessonSet[] {
  const found = new Map<string, LessonSet>();
  for (const { exercise } of steps) {
    const set = exercise ? exerciseOf(base, exercise.id).sets[exercise.set] : undefined;
    if (exercise && set) found.set(`${exercise.id}/${exercise.set}`, { id: exercise.id, set });
  }
  return [...found.values()];
}
