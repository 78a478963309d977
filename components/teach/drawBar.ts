import type { StoredAnswer } from '../../lib/teaching/progress';
import { button, element } from './element';
import { fill, type ExerciseWords } from '../../lib/teaching/exerciseWords';

type State = StoredAnswer['state'];

// In full, since the build leaves out rules for classes that stand nowhere.
const dotClasses: Readonly<Record<State, string>> = {
  answered: 'button ex-dot ex-dot-answered',
  skipped: 'button ex-dot ex-dot-skipped',
  open: 'button ex-dot ex-dot-open',
};

/** What the bar shows, and what its buttons do. */
export type Bar = {
  readonly words: ExerciseWords;
  readonly seed: number | null;
  /** Place of the question that is shown alone; `null` where all are shown. */
  readonly at: number | null;
  readonly states: readonly State[];
  readonly go: (to: number) => void;
  readonly shuffle: () => void;
  readonly copy: () => void;
  readonly isSingle: boolean;
  readonly setSingle: (isSingle: boolean) => void;
};

function drawDots({ at, states, words, go }: Bar): HTMLElement {
  const dots = document.createElement('ol');
  dots.className = 'ex-dots';
  states.forEach((state, i) => {
    const dot = button('', () => go(i));
    dot.className = dotClasses[state];
    dot.setAttribute('aria-label', `${i + 1}: ${words[state]}`);
    if (i === at) dot.setAttribute('aria-current', 'step');
    const item = document.createElement('li');
    item.append(dot);
    dots.append(item);
  });
  return dots;
}

function drawControls({ words, shuffle, copy, isSingle, setSingle }: Bar): HTMLElement {
  const controls = element('p', '');
  controls.className = 'ex-buttons';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = isSingle;
  box.addEventListener('change', () => setSingle(box.checked));
  const label = element('label', '');
  label.append(box, ` ${words.one}`);
  controls.append(label, button(words.shuffle, shuffle), button(words.copy, copy));
  return controls;
}

/** Draws how far one is: a dot for each question, the same in words, and what can be done with the set. */
export function drawBar(bar: HTMLElement, state: Bar): void {
  const { words, at, states, seed } = state;
  const count = (wanted: State) => states.filter((one) => one === wanted).length;
  const counts = { answered: count('answered'), skipped: count('skipped'), open: count('open') };
  const parts = [
    at === null ? '' : `${fill(words.place, { n: at + 1, all: states.length })}.`,
    fill(words.progress, counts),
    seed === null ? '' : fill(words.seed, { seed }),
  ];
  const focused = bar.contains(document.activeElement)
    ? [...bar.querySelectorAll('button, input')].findIndex((one) => one === document.activeElement)
    : -1;
  bar.replaceChildren(
    drawDots(state),
    element('p', parts.filter(Boolean).join(' ')),
    drawControls(state),
  );
  bar.querySelectorAll<HTMLElement>('button, input')[focused]?.focus();
}
