import { makeCodingFile, type AnswerFile, type CodingFile } from '../../lib/teaching/codingFile';
import type { Progress } from '../../lib/teaching/progress';
import { hashLength } from '../../lib/teaching/hashText';
import { numberOf } from './questionControls';

/** The file of what was answered; of "Which role?" the one that the comparison of coders reads. */
export function fileOf(
  root: HTMLElement,
  questions: readonly HTMLElement[],
  { coder, answers }: Progress,
): CodingFile | AnswerFile {
  const exercise = root.dataset['exercise'] ?? '';
  const caseName = root.dataset['case'] ?? '';
  if (exercise !== 'which-role')
    return { format: 'tiga-peran-answers', version: 1, case: caseName, exercise, coder, answers };
  // In the order in which the page lists the questions, sixteen digits each.
  const hashes = root.dataset['hashes'] ?? '';
  return makeCodingFile(
    caseName,
    coder,
    questions.flatMap((question, i) => {
      const answer = answers[numberOf(question)];
      // The record's link names the activity; it stands in the answer, which has been opened by then.
      const record = question.querySelector<HTMLAnchorElement>('.q-records a');
      const activity = record?.pathname.split('/').at(-2);
      const hash = hashes.slice(i * hashLength, (i + 1) * hashLength);
      return answer && activity && hash ? [{ activity, hash, answer }] : [];
    }),
  );
}

/** Hands a file to the reader. */
export function saveFile(name: string, content: unknown): void {
  const link = document.createElement('a');
  const text = `${JSON.stringify(content, null, 1)}\n`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
