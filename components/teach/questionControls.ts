import type { Opening } from '../../lib/teaching/question';
import type { StoredAnswer } from '../../lib/teaching/progress';

/** Number of a question, as addresses, stored answers and files name it; its element is `q` and the number. */
export function numberOf(question: HTMLElement): string {
  return question.id.slice(1);
}

/** The parts of a question, each with what is chosen in it; `''` where nothing is. */
function choicesOf(question: HTMLElement) {
  return [...question.querySelectorAll<HTMLElement>('[data-part]')].map((part) => {
    const { part: name = '', stands = '', another = '' } = part.dataset;
    const select = part.querySelector('select');
    const radio = part.querySelector<HTMLInputElement>('input:checked');
    const value = select?.value ?? radio?.value ?? '';
    const opens: Opening = stands.split(' ').includes(value)
      ? 'stands'
      : another.split(' ').includes(value)
        ? 'another'
        : 'differs';
    return { part, name, value, opens, option: select?.selectedOptions[0], radio };
  });
}

const boxesOf = (question: HTMLElement) => [
  ...question.querySelectorAll<HTMLInputElement>('.q-second input'),
];

/** What is chosen and written in a question. */
export function readAnswer(question: HTMLElement, state: StoredAnswer['state']): StoredAnswer {
  const chosen = choicesOf(question).filter(({ value }) => value !== '');
  return {
    chosen: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
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
    const select = part.querySelector('select');
    if (select && [...select.options].some((option) => option.value === value))
      select.value = value;
  }
  for (const box of boxesOf(question)) box.checked = answer?.second.includes(box.value) ?? false;
  const text = question.querySelector('textarea');
  if (text) text.value = answer?.reason ?? '';
  markSecond(question);
}

/** How the choices of a question stand to the record, the weakest part deciding; `null` while one is missing. */
export function openingOf(question: HTMLElement): Opening | null {
  const choices = choicesOf(question);
  if (choices.some(({ value }) => value === '')) return null;
  return (
    (['differs', 'another'] as const).find((one) => choices.some(({ opens }) => opens === one)) ??
    'stands'
  );
}

/** The labels of what is chosen, as one text. */
export function chosenLabels(question: HTMLElement): string {
  return choicesOf(question)
    .map(({ option, radio }) => option?.text ?? radio?.labels?.[0]?.querySelector('b')?.textContent)
    .join('; ');
}

/** The labels of the second roles that are ticked, as one text; `''` where none is. */
export function secondLabels(question: HTMLElement): string {
  return boxesOf(question)
    .flatMap((box) => (box.checked ? (box.labels?.[0]?.textContent ?? '') : []))
    .join(', ');
}
