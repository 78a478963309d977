import { fill, type ExerciseWords } from '../../lib/teaching/exerciseWords';
import { chosenLabels, secondLabels } from './questionControls';

function element(name: 'b' | 'p' | 'q', text: string, className = ''): HTMLElement {
  const drawn = document.createElement(name);
  drawn.className = className;
  drawn.textContent = text;
  return drawn;
}

/** Puts the reader's own reading before the record's: what was chosen, a second role, and the reason as a quotation. */
export function drawReading(question: HTMLElement, words: ExerciseWords): void {
  const second = secondLabels(question);
  const reason = question.querySelector('textarea')?.value.trim();
  const heading = element('p', '', 'q-heading');
  const emblem = question.querySelector('.q-part :checked ~ svg');
  if (emblem) heading.append(emblem.cloneNode(true));
  heading.append(element('b', chosenLabels(question)));
  const mine = document.createElement('div');
  mine.append(element('p', words.yourCoding, 'small quiet'), heading);
  if (second) mine.append(element('p', fill(words.withSecond, { second }), 'small'));
  if (reason) mine.append(element('q', reason));
  const both = question.querySelector('.q-both');
  both?.replaceChildren(mine, both.lastElementChild ?? '');
}
