import type { StoredAnswer } from './progress';

/** One activity as somebody coded it. */
export type Code = {
  /** Id of the activity in its case. */
  readonly activity: string;
  /** Of the wording that was coded; two codings with different hashes coded different texts. */
  readonly hash: string;
  /** `null` where the coder said that no role can be told. */
  readonly role: string | null;
  readonly second: readonly string[];
  readonly reason: string;
};

/** The file that a coder saves from "Which role?", to hand in or to compare with others'. */
export type CodingFile = {
  readonly format: 'tiga-peran-coding';
  readonly version: 1;
  readonly case: string;
  /** Pseudonym; empty where none was given. */
  readonly coder: string;
  readonly codes: readonly Code[];
};

/** The file of any other exercise: the answers by the number of their question. */
export type AnswerFile = {
  readonly format: 'tiga-peran-answers';
  readonly version: 1;
  readonly case: string;
  readonly exercise: string;
  readonly coder: string;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
};

/** An answer with the activity that it is about. */
export type CodedActivity = {
  readonly activity: string;
  readonly hash: string;
  readonly answer: StoredAnswer;
};

/** Makes the coding file of what was answered; skipped and open activities are left out. */
export function makeCodingFile(
  caseName: string,
  coder: string,
  activities: readonly CodedActivity[],
): CodingFile {
  const codes = activities
    .filter(({ answer }) => answer.state === 'answered')
    .map(({ activity, hash, answer }) => {
      const { role = 'none' } = answer.chosen;
      const { second, reason } = answer;
      return { activity, hash, role: role === 'none' ? null : role, second, reason };
    });
  return { format: 'tiga-peran-coding', version: 1, case: caseName, coder, codes };
}
