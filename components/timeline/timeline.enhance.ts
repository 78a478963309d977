import { filterLetters } from '#lib/timeline/filterTokens';
import type { Chosen } from '#lib/timeline/isShown';
import { keepForm, type FormInUse } from '../address/keepForm';
import { findParts, showParts, type Counts, type TimelineParts } from './timelineParts';
import { listenToArrows } from './listenToArrows';

// Runs right after the form, before the list below it is parsed. Filters answer without this too, by the page's rules.
const root = document.querySelector<HTMLElement>('.tl');
const form = root?.querySelector<HTMLFormElement>('form.filters');

function valuesOf(form: HTMLFormElement, key: string): readonly string[] {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    `input[name="${key}"], select[name="${key}"] option`,
  );
  return [...controls].map(({ value }) => value).filter((value) => value !== '');
}

/** What is chosen, in the words that the activities bear: counted as they were when the activities got theirs. */
function chosenIn(form: HTMLFormElement, chosen: FormInUse['chosen']): Chosen {
  const words = Object.entries(filterLetters).flatMap(([key, letter]) =>
    (chosen.get(key) ?? []).map((value) => `${letter}${valuesOf(form, key).indexOf(value)}`),
  );
  return { roles: chosen.get('role') ?? [], year: chosen.get('year')?.[0] ?? '', words };
}

/** Says how many are shown, and how many values of the address were left out. */
function say(output: HTMLElement, all: string, isWhole: boolean, counts: Counts, lost: number) {
  const { shown = '', direct = '', lost: lostWords = '' } = output.dataset;
  if (isWhole) output.innerHTML = all;
  else {
    const words = document.createElement('b');
    words.textContent = shown.replace('{shown}', String(counts.shown));
    output.replaceChildren(words, `, ${direct.replace('{direct}', String(counts.direct))}`);
  }
  if (lost === 0) return;
  const left = document.createElement('small');
  left.textContent = lostWords.replace('{lost}', String(lost));
  output.append(' ', left);
}

function showEmpty(root: Element, chosen: FormInUse['chosen'], isEmpty: boolean) {
  const empty = root.querySelector<HTMLElement>('[data-empty]');
  for (const part of root.querySelectorAll<HTMLElement>('.chart, .timeline-list'))
    part.hidden = isEmpty;
  if (!empty) return;
  empty.hidden = !isEmpty;
  const isDirect = chosen.get('about')?.[0] === 'direct';
  const roles = chosen.get('role')?.join(' ');
  for (const finding of empty.querySelectorAll<HTMLElement>('[data-finding]'))
    finding.hidden = !isDirect || roles !== finding.dataset['finding'];
}

function start(root: HTMLElement, form: HTMLFormElement) {
  const output = form.querySelector<HTMLElement>('[data-count]');
  const whole = output?.innerHTML ?? '';
  let parts: TimelineParts | null = null;
  let use: FormInUse = { chosen: new Map(), lost: 0, isRead: true };

  function draw() {
    const chosen = chosenIn(form, use.chosen);
    const isWhole = [...use.chosen.values()].every((values) => values.length === 0);
    // Until all rows have come none is shown, so that what the address leaves out is not seen for a moment.
    root.classList.toggle('waits-for-rows', !parts && !isWhole);
    if (!parts) return;
    const counts = showParts(parts, chosen);
    if (output) say(output, whole, isWhole, counts, use.lost);
    showEmpty(root, use.chosen, counts.shown === 0);
    for (const frame of root.querySelectorAll('.strip-frame'))
      frame.toggleAttribute('data-chosen', frame.classList.contains(`f${chosen.year}`));
  }

  keepForm(form, (now) => {
    use = now;
    draw();
  });
  // A filter in use is not hidden behind "more".
  if (['level', 'part', 'actor'].some((key) => use.chosen.get(key)?.length))
    for (const part of form.querySelectorAll('details')) part.open = true;
  document.addEventListener('DOMContentLoaded', () => {
    parts = findParts(root);
    draw();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      // The button that was pressed goes away when nothing is chosen.
      const controls = [...form.querySelectorAll<HTMLElement>('summary, input')];
      controls.find((one) => one.getClientRects().length > 0)?.focus({ preventScroll: true });
    }),
  );
  listenToArrows(root);
}

if (root && form) start(root, form);
