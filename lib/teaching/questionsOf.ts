import type { ExerciseId } from '#data/teachingTypes';
import type { View } from '../view';
import { claimQuestion } from './claimQuestion';
import { pairQuestion } from './pairQuestion';
import type { Question, Word } from './question';
import { roleQuestion } from './roleQuestion';
import { termQuestion } from './termQuestion';
import { whenQuestion } from './whenQuestion';

function ask<I extends { readonly number: number }>(
  exercise: { readonly items: Readonly<Record<string, I>> } | undefined,
  toQuestion: (key: string, item: I) => Question,
): readonly Question[] {
  return Object.entries(exercise?.items ?? {})
    .map(([key, item]) => toQuestion(key, item))
    .sort((a, b) => a.number - b.number);
}

/** Every question of an exercise in one language, by number, so that their order tells nothing. */
export function questionsOf(view: View, id: ExerciseId, word: Word): readonly Question[] {
  const { exercises } = view.base;
  switch (id) {
    case 'which-role':
      return ask(exercises[id], (key, item) => roleQuestion(view, key, item, word));
    case 'share-a-scale':
      return ask(exercises[id], (key, item) =>
        pairQuestion(view, key, item, exercises[id]?.cards ?? {}, word),
      );
    case 'what-supports':
      return ask(exercises[id], (key, item) => claimQuestion(view, key, item, word));
    case 'how-exactly-when':
      return ask(exercises[id], (key, item) => whenQuestion(view, key, item, word));
    case 'term-pairs':
      return ask(exercises[id], (key, item) => termQuestion(view, key, item, word));
  }
}
