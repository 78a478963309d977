/** Keys of `Exercise.script` in the messages. */
export type ExerciseWord =
  | 'place'
  | 'seed'
  | 'check'
  | 'next'
  | 'back'
  | 'skip'
  | 'copy'
  | 'copied'
  | 'copyFailed'
  | 'shuffle'
  | 'one'
  | 'chooseFirst'
  | 'stands'
  | 'another'
  | 'differs'
  | 'yourCoding'
  | 'says'
  | 'answered'
  | 'skipped'
  | 'open'
  | 'progress'
  | 'unknownItems'
  | 'unknownSet'
  | 'noItems'
  | 'badSeed'
  | 'tooLong'
  | 'brokenStore'
  | 'noStore'
  | 'saved'
  | 'nothingToSave'
  | 'sureOver'
  | 'over';

/** The words that the scripts of exercises and worksheets say, in the language of the page. */
export type ExerciseWords = Readonly<Record<ExerciseWord, string>>;

/** Reads them from the element that carries them. */
export function readWords(root: HTMLElement): ExerciseWords {
  const words: ExerciseWords = JSON.parse(root.dataset['words'] ?? '{}');
  return words;
}

/** Puts values into a sentence: `{n} of {all}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
