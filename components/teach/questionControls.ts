import type { Opening } from '../../lib/teaching/question';
import type { StoredAnswer } from '../../lib/teaching/progress';

/** Number of a question, as addresses, stored answers and files name it; its element is `q` and the number. */
export function numberOf(question: HTMLElement): string {
  return question.id.slice(1);
}

const openings: readonly Opening[] = ['differs', 'another', 'stands'];

/** The parts of a question, each with what is chosen in it; `''` where nothing is. */
function choicesOf(question: HTMLElement) {
  return [...question.querySelectorAll<HTMLElement>('[data-part]')].map((part) => {
    const chosen = part.querySelector<HTMLInputElement | HTMLOptionElement>(':checked');
    const value = chosen?.value ?? '';
    const isIn = (opening: Opening) => part.dataset[opening]?.split(' ').includes(value);
    const opens = openings.find(isIn) ?? 'differs';
    const label = (chosen?.closest('label')?.querySelector('b') ?? chosen)?.textContent;
    return { part, name: part.dataset['part'] ?? '', value, opens, label };
  });
}

const boxesOf = (question: HTMLElement) => [
  ...question.querySelectorAll<HTMLInputElement>('.q-second input'),
];

/**
 * Gives each question what only serves to answer it on the screen: it stands in the first one alone, since the page
 * would weigh more and say no more with fifty of them.
 */
export function addControls(questions: readonly HTMLElement[]): void {
  const own = '.q-yours';
  const first = questions[0]?.querySelector(own);
  for (const question of questions)
    if (first && !question.querySelector(own))
      question.querySelector('.q-answer')?.before(first.cloneNode(true));
}

/** What is chosen and written in a question. */
export function readAnswer(question: HTMLElement, state: StoredAnswer['state']): StoredAnswer {
  const chosen = choicesOf(question).flatMap(({ name, value }) => (value ? [[name, value]] : []));
  return {
    chosen: Object.fromEntries(chosen),
    second: boxesOf(question).flatMap(({ checked, value }) => (checked ? value : [])),
    reason: question.querySelector('textarea')?.value ?? '',
    state,
  };
}

/** Marks the second role that is already the first one, so that nobody gives one role twice. */
export function markSecond(question: HTMLElement): void {
  const first = choicesOf(question)[0]?.value;
  for (const box of boxesOf(question)) {
    box.disabled = box.value === first;
    if (box.disabled) box.checked = false;
  }
}

/** Puts a stored answer back into the controls; a value that is no longer offered is left out. */
export function writeAnswer(question: HTMLElement, answer: StoredAnswer | undefined): void {
  for (const { part, name } of choicesOf(question)) {
    const value = answer?.chosen[name] ?? '';
    for (const radio of part.querySelectorAll('input')) radio.checked = radio.value === value;
    for (const option of part.querySelectorAll('option')) option.selected = option.value === value;
  }
  for (const box of boxesOf(question)) box.checked = answer?.second.includes(box.value) ?? false;
  const text = question.querySelector('textarea');
  if (text) text.value = answer?.reason ?? '';
  markSecond(question);
}

/** How the choices of a question stand to the record, the weakest part deciding; `null` while one is missing. */
export function openingOf(question: HTMLElement): Opening | null {
  const choices = choicesOf(question);
  const isWhole = choices.every(({ value }) => value);
  const found = openings.find((one) => choices.some(({ opens }) => opens === one));
  return (isWhole && found) || null;
}

/** The labels of what is chosen, as one text. */
export function chosenLabels(question: HTMLElement): string {
  return choicesOf(question)
    .map(({ label }) => label)
    .join('; ');
}

/** The labels of the second roles that are ticked, as one text; `''` where none is. */
export function secondLabels(question: HTMLElement): string {
  return boxesOf(question)
    .flatMap((box) => (box.checked ? (box.closest('label')?.textContent ?? '') : []))
    .join(', ');
}
