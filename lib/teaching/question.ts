import type { Locale } from '#data/locales';
import type { Difficulty, ExerciseId } from '#data/teachingTypes';
import type { RoleId } from '#data/types';

/** How an answer stands to the record: it is the record's, the records leave it open, or the record differs. */
export type Opening = 'stands' | 'another' | 'differs';

/** A text of a question, with its label; `lang` where it is not in the language of the page. */
export type Line = { readonly label: string | null; readonly text: string; readonly lang?: Locale };

/** What is read before an answer: a title where there are several, labelled lines, the caution that belongs to them. */
export type QuestionCard = {
  readonly title: string | null;
  readonly lines: readonly Line[];
  readonly caution: string | null;
};

/** One answer to choose, and how it stands to the record. */
export type Choice = {
  /** In stored progress and in files; the same in every language. */
  readonly value: string;
  readonly label: string;
  readonly hint: string | null;
  readonly opens: Opening;
  /** Whether it counts as answered: a look-alike that the records decide opens another reading and is not accepted. */
  readonly isAccepted: boolean;
  readonly role: RoleId | null;
  readonly lang: Locale | null;
};

/** A question has one part, or two that are answered one after the other. */
export type QuestionPart = {
  readonly name: string;
  readonly legend: string;
  readonly isSelect: boolean;
  readonly choices: readonly Choice[];
};

/** What speaks for another role than the record's. */
export type OtherRole = { readonly role: RoleId; readonly name: string; readonly text: string };

/** A record that carries the answer, and where it is shown; of an activity also the hash of what a coder read of it. */
export type AnswerRecord = {
  readonly href: string;
  readonly name: string;
  readonly hash?: string;
};

/** What is shown after "check" and stands in the key. */
export type Answer = {
  /** The record's answer in a few words: `Implementer, then catalyst`. */
  readonly heading: string;
  readonly role: RoleId | null;
  readonly secondRole: RoleId | null;
  readonly lines: readonly Line[];
  readonly others: readonly OtherRole[];
  readonly discuss: string | null;
  /** What makes the item easy or hard; for the key. */
  readonly difficultyWhy: string | null;
  readonly sources: readonly string[];
  readonly records: readonly AnswerRecord[];
};

/** An item of an exercise as it is asked, in one language. */
export type Question = {
  readonly exercise: ExerciseId;
  /** Id of the record that it is about; it can give the answer away and stays out of what is read before. */
  readonly key: string;
  readonly number: number;
  readonly difficulty: Difficulty;
  /** Heads the question. */
  readonly title: string;
  /** Names the question in lists and question banks. */
  readonly label: string;
  readonly cards: readonly QuestionCard[];
  readonly parts: readonly QuestionPart[];
  /** Whether a second role may be marked. */
  readonly hasSecond: boolean;
  readonly answer: Answer;
};

/** Words of the interface that questions use, with their values filled in. */
export type Word = (key: QuestionWord, values?: Readonly<Record<string, string>>) => string;

/** Keys of the namespace `Questions` that questions are built with. */
export type QuestionWord =
  | 'when'
  | 'where'
  | 'levelAndKind'
  | 'with'
  | 'askRole'
  | 'askScale'
  | 'askStatus'
  | 'askPrecision'
  | 'askKind'
  | 'askTerm'
  | 'askInstead'
  | 'none'
  | 'noneHint'
  | 'yes'
  | 'no'
  | 'roleThen'
  | 'roleOnly'
  | 'roleWhy'
  | 'alsoAccepted'
  | 'alsoAcceptedBecause'
  | 'nothing'
  | 'value'
  | 'period'
  | 'saidBy'
  | 'measures'
  | 'pair'
  | 'notMeasures'
  | 'placeInAbstract'
  | 'statusWhy'
  | 'settle'
  | 'hint'
  | 'bearing'
  | 'sourceGives'
  | 'allows'
  | 'doesNotAllow'
  | 'recordSays'
  | 'meaning'
  | 'note'
  | 'avoid'
  | 'caution'
  | 'cautionFirst'
  | 'cautionSecond'
  | 'cautionBoth';
