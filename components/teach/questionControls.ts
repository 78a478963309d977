import type { Opening } from '../../lib/teaching/question';
import type { StoredAnswer } from '../../lib/teaching/progress';

type Control = HTMLInputElement | HTMLSelectElement;

const partsOf = (question: HTMLElement) => [
  ...question.querySelectorAll<HTMLElement>('[data-part]'),
];
const nameOf = (part: HTMLElement) => part.dataset['part'] ?? '';

function chosenIn(part: HTMLElement): HTMLInputElement | HTMLOptionElement | null {
  const select = part.querySelector('select');
  const option = select?.value ? select.selectedOptions[0] : undefined;
  return option ?? part.querySelector<HTMLInputElement>(':checked:not(option)');
}

/** What is chosen and written in a question. */
export function readAnswer(question: HTMLElement, state: StoredAnswer['state']): StoredAnswer {
  const chosen = partsOf(question).flatMap((part) => {
    const choice = chosenIn(part);
    return choice ? [[nameOf(part), choice.value] as const] : [];
  });
  const second = [...question.querySelectorAll<HTMLInputElement>('.q-second :checked')];
  return {
    chosen: Object.fromEntries(chosen),
    second: second.map(({ value }) => value),
    reason: question.querySelector('textarea')?.value ?? '',
    state,
  };
}

/** Puts a stored answer back into the controls; a value that is no longer offered is left out. */
export function writeAnswer(question: HTMLElement, answer: StoredAnswer | undefined): void {
  for (const part of partsOf(question)) {
    const value = answer?.chosen[nameOf(part)] ?? '';
    for (const control of part.querySelectorAll<Control>('input, select')) {
      if (control instanceof HTMLInputElement) control.checked = control.value === value;
      else if ([...control.options].some((option) => option.value === value)) control.value = value;
    }
  }
  for (const box of question.querySelectorAll<HTMLInputElement>('.q-second input'))
    box.checked = answer?.second.includes(box.value) ?? false;
  const text = question.querySelector('textarea');
  if (text) text.value = answer?.reason ?? '';
}

/** How the choices of a question stand to the record, the weakest part deciding; `null` while one is missing. */
export function openingOf(question: HTMLElement): Opening | null {
  const choices = partsOf(question).map(chosenIn);
  if (choices.some((choice) => choice === null)) return null;
  const openings = choices.map((choice) => choice?.dataset['opens'] ?? 'differs');
  if (openings.includes('differs')) return 'differs';
  return openings.includes('another') ? 'another' : 'stands';
}

/** The labels of what is chosen, as one text. */
export function chosenLabels(question: HTMLElement): string {
  return partsOf(question)
    .map((part) => {
      const choice = chosenIn(part);
      return choice instanceof HTMLOptionElement
        ? choice.text
        : (choice?.closest('label')?.querySelector('b')?.textContent ?? '');
    })
    .join('; ');
}

/** Marks the second role that is already the first one, so that nobody gives one role twice. */
export function markSecond(question: HTMLElement): void {
  const first = readAnswer(question, 'open').chosen['role'];
  for (const box of question.querySelectorAll<HTMLInputElement>('.q-second input')) {
    box.disabled = box.value === first;
    if (box.disabled) box.checked = false;
  }
}
