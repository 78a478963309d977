import { currentQuery, keepInAddress } from '../address/addressQuery';
import { whenShown } from '../address/whenShown';
import { readSet, writeSet, type AskedSet, type KnownSets } from '../../lib/teaching/readSet';
import { shuffle } from '../../lib/teaching/shuffle';
import { numberOf } from './questionControls';

/** What is shown of an exercise, and in which order; the address says the same. */
export type ShownSet = {
  readonly asked: AskedSet;
  /** Elements of the questions, in the order in which they are shown. */
  readonly shown: readonly HTMLElement[];
};

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
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name=set]')];
  // The page may list them otherwise than by number.
  const numbersOf = (some: readonly HTMLElement[]) =>
    some.map((question) => Number(numberOf(question))).sort((a, b) => a - b);
  const all = numbersOf(questions);
  const sets = radios.slice(1).map(({ value }) => {
    const inSet = questions.filter((question) => question.matches(`[data-sets~="${value}"]`));
    return [Number(value), numbersOf(inSet)] as const;
  });
  const known: KnownSets = { items: all, sets: new Map(sets) };
  const list = questions[0]?.parentElement;
  let asked = readSet(currentQuery(), known);

  const mark = () => {
    for (const radio of radios) radio.checked = radio.value === `${asked.set ?? ''}`;
  };
  const draw = () => {
    mark();
    const shown = shuffle(asked.items, asked.seed).flatMap(
      (number) => questions.find((question) => numberOf(question) === `${number}`) ?? [],
    );
    list?.replaceChildren(...shown);
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
      const chosen = readSet(new URLSearchParams({ set: radio.value }), known);
      keep({ ...chosen, seed: asked.seed });
    });
  whenShown(mark);
  draw();
  return (seed) => keep({ ...asked, seed });
}
