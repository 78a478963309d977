import type { Locale } from '#data/locales';
import type { ExerciseId } from '#data/teachingTypes';
import { pathOf } from '../pages/pathOf';

/** Address of an exercise, of its worksheet or its key; without an id, of the page on which sets are built. */
export function exercisePath(locale: Locale, id?: ExerciseId, part?: 'worksheet' | 'key'): string {
  return pathOf(locale, ['teach/exercises', id, part].filter(Boolean).join('/'));
}

/** Address of the question bank of an exercise, or of one of its sets. */
export function exerciseFile(
  locale: Locale,
  id: ExerciseId,
  format: 'xml' | 'gift',
  set: number | null = null,
): string {
  const name = set === null ? id : `${id}-set-${set}`;
  return `${exercisePath(locale, id)}${name}.${format === 'xml' ? 'xml' : 'gift.txt'}`;
}

/** Address of a lesson, or of its plan as a Word file. */
export function lessonPath(locale: Locale, id: string): string {
  return pathOf(locale, `teach/${id}`);
}

/** Address of the plan as a Word file. */
export function lessonFile(locale: Locale, id: string): string {
  return `${lessonPath(locale, id)}${id}.docx`;
}

/** The same address for one named set. */
export function withSet(path: string, set: number): string {
  return `${path}?set=${set}`;
}
