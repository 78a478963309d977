import type { SetProblem } from './readSet';

/** Keys of `Exercise.script` in the messages. */
export type ExerciseWord =
  | 'place'
  | 'seed'
  | 'copied'
  | 'copyFailed'
  | 'chooseFirst'
  | 'stands'
  | 'another'
  | 'differs'
  | 'says'
  | 'withSecond'
  | 'answered'
  | 'skipped'
  | 'open'
  | 'progress'
  | 'unknownItems'
  | 'unknownSet'
  | 'noItems'
  | 'badSeed'
  | 'brokenStore'
  | 'noStore'
  | 'saved'
  | 'nothingToSave'
  | 'sureOver'
  | 'over';

/** The words that the scripts of exercises and worksheets say, in the language of the page. */
export type ExerciseWords = Readonly<Record<ExerciseWord, string>>;

/** Those that the script of a worksheet or a key says: the order, and what was wrong with the address. */
export type PaperWords = Pick<ExerciseWords, SetProblem | 'seed'>;

/** Reads them from the element that carries them. */
export function readWords(root: HTMLElement): ExerciseWords {
  const words: ExerciseWords = JSON.parse(root.dataset['words'] ?? '{}');
  return words;
}

/** Takes from all words those of a worksheet or a key, so that its page carries no others. */
export function paperWords(words: PaperWords): PaperWords {
  const { seed, unknownItems, unknownSet, noItems, badSeed } = words;
  return { seed, unknownItems, unknownSet, noItems, badSeed };
}

/** Puts values into a sentence: `{n} of {all}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
