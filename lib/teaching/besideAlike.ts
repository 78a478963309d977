import type { Question } from './question';

/** How many questions a server's compression reaches back: about 32 KB of a page. */
const reach = 9;

/** As long a run of words as is worth finding again. */
const runLength = 4;

/** The runs of words of a question, with its answer. */
function runsOf({ cards, answer }: Question): ReadonlySet<string> {
  const texts = [
    ...cards.flatMap(({ title, lines, caution }) => [
      title,
      ...lines.map(({ text }) => text),
      caution,
    ]),
    ...answer.lines.map(({ text }) => text),
  ];
  return new Set(
    texts.flatMap((text) => {
      const words = text?.split(/\s+/) ?? [];
      return words.map((_, i) => words.slice(i, i + runLength).join(' '));
    }),
  );
}

/**
 * The questions in the order in which their page sends them: the first one first, since it is seen first, and after
 * each the one that repeats most of what has just been sent. A server's compression looks back 32 KB, so a figure that
 * stands in six pairs is sent nearly once, and so is a sentence that is written of many. Readers see them by number,
 * which a script restores.
 */
export function besideAlike(questions: readonly Question[]): readonly Question[] {
  const runs = new Map(questions.map((question) => [question, runsOf(question)]));
  const sent: Question[] = [];
  let left = questions;
  while (left.length > 0) {
    const recent = new Set(
      sent.slice(-reach).flatMap((question) => [...(runs.get(question) ?? [])]),
    );
    const repeated = (question: Question) => {
      const own = [...(runs.get(question) ?? [])];
      return own.filter((run) => recent.has(run)).length / own.length;
    };
    const shares = new Map(left.map((question) => [question, repeated(question)]));
    const next = left.reduce((a, b) => ((shares.get(b) ?? 0) > (shares.get(a) ?? 0) ? b : a));
    sent.push(next);
    left = left.filter((question) => question !== next);
  }
  return sent;
}
