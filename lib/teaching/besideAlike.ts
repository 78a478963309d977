import type { Question } from './question';

/**
 * The questions in the order in which their page sends them: the first one first, since it is seen first, and after
 * each one another that shows a card which has just been sent. A server's compression looks back 32 KB, so a figure
 * that stands in six pairs is sent nearly once. Readers see them by number, which a script restores.
 */
export function besideAlike(questions: readonly Question[]): readonly Question[] {
  const sentAt = new Map<string, number>();
  const textsOf = ({ cards }: Question) => cards.map((card) => JSON.stringify(card));
  const lastSent = (question: Question) =>
    Math.max(...textsOf(question).map((text) => sentAt.get(text) ?? -1));
  const sent: Question[] = [];
  let left = questions;
  while (left.length > 0) {
    const next = left.reduce((a, b) => (lastSent(b) > lastSent(a) ? b : a));
    for (const text of textsOf(next)) sentAt.set(text, sent.length);
    sent.push(next);
    left = left.filter((question) => question !== next);
  }
  return sent;
}
