import type { StoredAnswer } from '../../lib/teaching/progress';
import { fill, type ExerciseWords } from '../../lib/teaching/exerciseWords';

type State = StoredAnswer['state'];

/** What the bar shows. */
export type Bar = {
  readonly words: ExerciseWords;
  readonly seed: number | null;
  /** Place of the question that is shown alone; `null` where all are shown. */
  readonly at: number | null;
  readonly states: readonly State[];
};

/** Shows how far one is: a dot for each question, and the same in words. */
export function drawBar(root: HTMLElement, { words, at, states, seed }: Bar): void {
  root.querySelectorAll<HTMLElement>('.ex-dots li').forEach((item, i) => {
    const state = states[i];
    item.hidden = !state;
    const dot = item.firstElementChild;
    if (!state || !dot) return;
    dot.setAttribute('data-state', state);
    dot.setAttribute('aria-label', `${i + 1}: ${words[state]}`);
    dot.setAttribute('aria-current', i === at ? 'step' : 'false');
  });
  const counts = { answered: 0, skipped: 0, open: 0 };
  for (const state of states) counts[state] += 1;
  const said = [
    at === null ? '' : fill(words.place, { n: at + 1, all: states.length }),
    fill(words.progress, counts),
    seed === null ? '' : fill(words.seed, { seed }),
  ];
  root.querySelector('[data-place]')?.replaceChildren(said.join(' '));
}
