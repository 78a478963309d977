import { currentQuery, keepInAddress } from '../address/addressQuery';
import { readSet, writeSet, type AskedSet, type KnownSets } from '../../lib/teaching/readSet';
import { shuffle } from '../../lib/teaching/shuffle';
import { numberOf } from './questionControls';

/** What is shown of an exercise, and in which order; the address says the same. */
export type ShownSet = {
  readonly asked: AskedSet;
  /** Elements of the questions, in the order in which they are shown. */
  readonly shown: readonly HTMLElement[];
};

function knownIn(questions: readonly HTMLElement[]): KnownSets {
  const items = questions.map((question) => Number(numberOf(question)));
  const sets = new Map<number, number[]>();
  questions.forEach(({ dataset }, i) => {
    for (const set of (dataset['sets'] ?? '').split(' ').filter(Boolean).map(Number))
      sets.set(set, [...(sets.get(set) ?? []), items[i] ?? 0]);
  });
  return { items, sets };
}

/**
 * Follows the address and the choice of sets: hides what is not asked for and puts the rest in the order of the seed.
 * @param onChange called at once and after each change
 * @returns a function that changes the seed
 */
export function createSet(
  root: HTMLElement,
  questions: readonly HTMLElement[],
  onChange: (set: ShownSet) => void,
): (seed: number | null) => void {
  const known = knownIn(questions);
  const byNumber = new Map(questions.map((element) => [Number(numberOf(element)), element]));
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name=set]')];
  let asked = readSet(currentQuery(), known);

  const draw = () => {
    for (const radio of radios)
      radio.checked = !asked.isPicked && radio.value === (asked.set === null ? '' : `${asked.set}`);
    const shown = shuffle(asked.items, asked.seed).flatMap((number) => byNumber.get(number) ?? []);
    for (const question of questions) question.hidden = !shown.includes(question);
    const list = questions[0]?.parentElement;
    list?.append(...shown);
    list?.setAttribute('data-ready', '');
    const query = writeSet(asked);
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-same]')) link.search = query;
    onChange({ asked, shown });
  };
  const keep = (next: AskedSet) => {
    asked = { ...next, problems: [] };
    const query = new URLSearchParams(writeSet(asked));
    keepInAddress(new Map(['items', 'set', 'seed'].map((key) => [key, query.getAll(key)])));
    draw();
  };
  for (const radio of radios)
    radio.addEventListener('change', () => {
      const set = radio.value === '' ? null : Number(radio.value);
      const items = set === null ? known.items : (known.sets.get(set) ?? []);
      keep({ ...asked, items, set, isPicked: false });
    });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    asked = readSet(currentQuery(), known);
    draw();
  });
  draw();
  return (seed) => keep({ ...asked, seed });
}
