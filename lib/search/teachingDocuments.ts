import { exerciseIds } from '../teaching/exerciseIds';
import { exerciseOf } from '../teaching/exerciseOf';
import { exercisePath, lessonPath } from '../teaching/teachPaths';
import type { View } from '../view';
import { hiddenWords, otherTitle } from './recordDocuments';
import type { SearchDocument } from './searchDocument';

/** Lesson plans and exercises of a case, as a search finds them; the names of their sets find an exercise too. */
export function teachingDocuments({ base, locale }: View): readonly SearchDocument[] {
  const lessons = base.lessons.all.map(({ id, title, inOneSentence, topics }): SearchDocument => ({
    id: `lesson:${id}`,
    kind: 'lesson',
    href: lessonPath(locale, id),
    title: title[locale],
    ...otherTitle(title, locale),
    text: inOneSentence[locale],
    also: hiddenWords(topics.map((topic) => topic[locale])),
  }));
  const exercises = exerciseIds(base).map((id): SearchDocument => {
    const { title, instruction, sets } = exerciseOf(base, id);
    return {
      id: `exercise:${id}`,
      kind: 'exercise',
      href: exercisePath(locale, id),
      title: title[locale],
      ...otherTitle(title, locale),
      text: instruction[locale],
      also: hiddenWords(Object.values(sets).map((set) => set.title[locale])),
    };
  });
  return [...lessons, ...exercises];
}
