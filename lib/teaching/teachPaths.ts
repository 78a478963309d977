import type { Locale } from '#data/locales';
import type { Exercise, ExerciseId } from '#data/teachingTypes';
import { pathOf } from '../pages/pathOf';

/** Address of an exercise, of its worksheet or its key; without an id, of the page on which sets are built. */
export function exercisePath(locale: Locale, id?: ExerciseId, part?: 'worksheet' | 'key'): string {
  return pathOf(locale, ['teach/exercises', id, part].filter(Boolean).join('/'));
}

/** Formats in which a learning platform takes an exercise. */
export type BankFormat = 'xml' | 'gift';

function fileName(id: ExerciseId, format: BankFormat, set: number | null): string {
  const name = set === null ? id : `${id}-set-${set}`;
  return `${name}.${format === 'xml' ? 'xml' : 'gift.txt'}`;
}

/** Address of the question bank of an exercise, or of one of its sets. */
export function exerciseFile(
  locale: Locale,
  id: ExerciseId,
  format: BankFormat,
  set: number | null = null,
): string {
  return `${exercisePath(locale, id)}${fileName(id, format, set)}`;
}

/** Names of all question banks of an exercise: of all its items and of each set, in each format. */
export function exerciseFileNames(id: ExerciseId, { sets }: Exercise): readonly string[] {
  const numbers = [null, ...Object.values(sets).map(({ number }) => number)];
  return numbers.flatMap((set) => [fileName(id, 'xml', set), fileName(id, 'gift', set)]);
}

/** What a name of `exerciseFileNames` says. */
export function readFileName(name: string): { format: BankFormat; set: number | null } {
  const set = /-set-(\d+)\./.exec(name)?.[1];
  return { format: name.endsWith('.xml') ? 'xml' : 'gift', set: set ? Number(set) : null };
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
