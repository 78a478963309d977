import { makeCodingFile, type AnswerFile, type CodingFile } from '../../lib/teaching/codingFile';
import type { Progress } from '../../lib/teaching/progress';
import { numberOf } from './questionControls';

/** The file of what was answered; of "Which role?" the one that the comparison of coders reads. */
export function fileOf(
  caseName: string,
  exercise: string,
  questions: readonly HTMLElement[],
  { coder, answers }: Progress,
): CodingFile | AnswerFile {
  const coded = questions.flatMap((question) => {
    const answer = answers[numberOf(question)];
    // The record's link names the activity; it stands in the answer, which has been opened by then.
    const record = question.querySelector<HTMLAnchorElement>('[data-hash]');
    if (!answer || !record) return [];
    const activity = record.pathname.split('/').at(-2) ?? '';
    return { activity, hash: record.dataset['hash'] ?? '', answer };
  });
  return exercise === 'which-role'
    ? makeCodingFile(caseName, coder, coded)
    : { format: 'tiga-peran-answers', version: 1, case: caseName, exercise, coder, answers };
}

/** Hands a file to the reader. The browser frees its few kilobytes when the page is left. */
export function saveFile(name: string, content: unknown): void {
  const link = document.createElement('a');
  const text = `${JSON.stringify(content, null, 1)}\n`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
}
