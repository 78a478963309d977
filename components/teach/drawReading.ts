import { fill, type ExerciseWords } from '../../lib/teaching/exerciseWords';
import { chosenLabels, secondLabels } from './questionControls';

/** Puts the reader's own reading before the record's: what was chosen, a second role, and the reason as a quotation. */
export function drawReading(question: HTMLElement, words: ExerciseWords): void {
  const mine = question.querySelector('.q-mine');
  if (!mine) return;
  const second = secondLabels(question);
  const write = (selector: string, text = '') =>
    mine.querySelector(selector)?.replaceChildren(text);
  write('b', chosenLabels(question));
  write('small', second && fill(words.withSecond, { second }));
  write('q', question.querySelector('textarea')?.value.trim());
  const emblem = question.querySelector('.q-part :checked ~ svg')?.cloneNode(true);
  const heading = mine.querySelector('.q-heading');
  heading?.replaceChildren(emblem ?? '', heading.lastElementChild ?? '');
  question.querySelector('.q-both')?.prepend(mine);
  question.querySelector('.q-answer')?.append(question.querySelector('.q-next') ?? '');
}
