import type { Bank, BankAnswer, BankQuestion } from './bank';
import { categoryPath } from './moodleXml';

/** Escapes what GIFT reads as a sign of its own. A backslash comes first, or it would escape the escapes. */
function escapeGift(html: string): string {
  return (
    html
      .replaceAll('\\', '\\\\')
      .replace(/[~=#{}:]/g, (sign) => `\\${sign}`)
      // No empty line may stand within a question, and no line may begin with a comment.
      .replace(/\r\n|\r|\n/g, '\\n')
  );
}

/** The start of an answer is read for a weight or a format, so neither sign may stand there by itself. */
function escapeStart(html: string): string {
  return html.replace(/^\s*([%[])/, (_, sign: string) => (sign === '%' ? '&#37;' : '&#91;'));
}

function answerLine({ html, feedback }: BankAnswer, sign: string): string {
  return `${sign}${escapeGift(escapeStart(html))}#${escapeGift(feedback)}`;
}

function answerLines(answers: readonly BankAnswer[]): readonly string[] {
  const isAllRight = answers.every(({ fraction }) => fraction === 100);
  return answers.map((answer, i) => {
    if (answer.fraction === 0) return answerLine(answer, '~');
    if (answer.fraction < 100) return answerLine(answer, `~%${answer.fraction}%`);
    // Answers that are all marked "=" would make it a question with a written answer.
    return answerLine(answer, isAllRight && i > 0 ? '~%100%' : '=');
  });
}

function questionGift(question: BankQuestion): string {
  const tags = question.tags.map((tag) => `[tag:${tag.replaceAll(']', '')}]`);
  return [
    `// [id:${question.idnumber}] ${tags.join(' ')}`,
    `::${escapeGift(question.name)}::[html]${escapeGift(question.html)}{`,
    ...answerLines(question.answers),
    `####${escapeGift(question.generalFeedback)}`,
    '}',
  ].join('\n');
}

/** A bank as GIFT: plain text, one empty line after each question and after the category. */
export function gift({ category, questions }: Bank): string {
  return [`$CATEGORY: ${categoryPath(category)}`, ...questions.map(questionGift), ''].join('\n\n');
}
