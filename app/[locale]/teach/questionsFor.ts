import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import type { Exercise, ExerciseId } from '#data/teachingTypes';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import { exerciseIds, findExerciseId } from '#lib/teaching/exerciseIds';
import type { Question, Word } from '#lib/teaching/question';
import { questionsOf } from '#lib/teaching/questionsOf';
import type { View } from '#lib/view';
import { orNobody } from '../../recordPages';

/** An exercise with its questions in the language of the page. */
export type Asked = {
  readonly id: ExerciseId;
  readonly exercise: Exercise;
  readonly questions: readonly Question[];
};

/** One page for each exercise of the case. */
export function exerciseParams(): readonly { exercise: string }[] {
  return orNobody(exerciseIds(base)).map((exercise) => ({ exercise }));
}

/** The exercise of an address with its questions; an unknown one is a page that does not exist. */
export async function questionsFor(view: View, asked: string): Promise<Asked> {
  const id = findExerciseId(view.base, asked) ?? notFound();
  const t = await getTranslations({ locale: view.locale, namespace: 'Questions' });
  const word: Word = (key, values) => t(key, { role: '', second: '', subject: '', ...values });
  return { id, exercise: exerciseOf(view.base, id), questions: questionsOf(view, id, word) };
}
