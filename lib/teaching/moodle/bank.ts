import type { Opening } from '../question';

/** One answer of a question in a bank; texts are HTML. */
export type BankAnswer = {
  readonly html: string;
  /** In per cent; Moodle knows a fixed list of values, of which these three are used. */
  readonly fraction: 100 | 50 | 0;
  readonly feedback: string;
};

/** A question as a learning platform takes it: one answer is chosen, several may be accepted with full marks. */
export type BankQuestion = {
  /** The same in every language; once in a category. */
  readonly idnumber: string;
  readonly name: string;
  readonly html: string;
  readonly answers: readonly BankAnswer[];
  readonly generalFeedback: string;
  readonly isShuffled: boolean;
  readonly tags: readonly string[];
};

/** Questions that are imported together, below one category. */
export type Bank = {
  /** Names from the outer category to the inner one. */
  readonly category: readonly string[];
  /** What the category holds, as HTML. */
  readonly info: string;
  readonly questions: readonly BankQuestion[];
};

/** Words that a bank adds to the questions. */
export type BankWords = Readonly<Record<Opening, string>> & {
  readonly caution: string;
  readonly difficulty: string;
  readonly speaks: string;
  readonly toTalk: string;
  readonly sources: string;
  /** Says licence, version and address of what was imported. */
  readonly credit: string;
};
