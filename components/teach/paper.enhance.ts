import { createSet } from './createSet';
import { fill, readWords } from '../../lib/teaching/exerciseWords';
import { offerPrint } from './offerPrint';

const root = document.querySelector<HTMLElement>('[data-paper]');
if (root) {
  const words = readWords(root);
  const said = root.querySelector<HTMLElement>('[data-said]');
  createSet(root, [...root.querySelectorAll<HTMLElement>('.ws > li')], ({ asked }) => {
    const order = asked.seed === null ? [] : [fill(words.seed, { seed: asked.seed })];
    if (said)
      said.textContent = [...asked.problems.map((problem) => words[problem]), ...order].join(' ');
  });
  offerPrint();
}
