import { readIds } from '../../lib/cite/readIds';
import { currentQuery, keepInAddress } from '../address/addressQuery';
import { keepForm, type FormInUse } from '../address/keepForm';
import { copyParagraphs } from './copyParagraphs';
import { takePicked } from './takePicked';

// Keeps a pick of sources in the address and takes it along. Choosing a list works without this.
const form = document.querySelector<HTMLFormElement>('[data-bib]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('.bib-list input')];
// The link beside a box names its source: said once, the page is 2 KB lighter.
for (const box of boxes)
  box.value = box.parentElement?.querySelector('a')?.pathname.split('/').at(-2) ?? '';
const status = form?.querySelector<HTMLElement>('[role=status]');

type Said = readonly [name: string, count?: number, ids?: readonly string[]];

function say(...parts: readonly Said[]) {
  const words = parts.map(([name, count, ids]) =>
    (status?.dataset[name] ?? '')
      .replace('{n}', String(count))
      .replace('{ids}', ids?.length ? ` (${ids.join(', ')})` : ''),
  );
  if (status) status.textContent = words.join(' ');
}

const picked = () => boxes.filter((box) => box.checked).map((box) => box.value);
const keepPick = () =>
  keepInAddress(new Map([['ids', picked().length ? [picked().join(',')] : []]]));

/** Ticks what the address asks for, and gives what is to be said of it. */
function readPick(form: HTMLFormElement): readonly Said[] {
  const asked = currentQuery().getAll('ids');
  const known = new Set(boxes.map((box) => box.value));
  const ids = readIds(asked.join(','), (id) => known.has(id));
  for (const box of boxes) box.checked = ids.known.includes(box.value);
  if (asked.length === 0) return [];
  for (const radio of form.querySelectorAll('input'))
    radio.checked = radio.value === (ids.known.length ? 'picked' : 'all');
  if (ids.unknown > 0 || ids.isCut) keepPick();
  const unknown: readonly Said[] = ids.unknown ? [['unknown', ids.unknown, ids.named]] : [];
  return [
    ...(ids.known.length ? unknown : [['noneKnown', 0, ids.named] as const]),
    ...(ids.isCut ? [['tooLong'] as const] : []),
  ];
}

function start(form: HTMLFormElement) {
  const pick = form.querySelector<HTMLElement>('[data-bib-pick]');
  let faults: readonly Said[] = [];

  const draw = () => {
    const count = picked().length;
    const isPicked = form.querySelector<HTMLInputElement>('[value=picked]')?.checked;
    if (pick) pick.hidden = count === 0;
    if (count) say(['chosen', count], ...faults);
    else if (isPicked) say(['nothingPicked'], ...faults);
    else say(...faults);
  };

  keepForm(form, ({ isRead }: FormInUse) => {
    const found = isRead ? readPick(form) : [];
    // What was said of an address is not taken back when the address, put right, is read again.
    faults = isRead && found.length === 0 ? faults : found;
    draw();
  });
  for (const box of boxes)
    box.addEventListener('change', () => {
      faults = [];
      draw();
      keepPick();
    });
  form.addEventListener('reset', () => {
    for (const box of boxes) box.checked = false;
    keepPick();
    // The button that was pressed goes away with the pick.
    setTimeout(() => form.querySelector('input')?.focus());
  });
  form.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset['take'] : undefined;
    if (format === 'text')
      copyParagraphs([...document.querySelectorAll('.bib-list :checked ~ section > p')]).then(
        () => say(['copied']),
        () => say(['copyFailed']),
      );
    if (format === 'bib' || format === 'ris' || format === 'json')
      takePicked(format, form.dataset['file'] ?? '', new Set(picked())).catch(() =>
        say(['failed']),
      );
  });
}

if (form) start(form);
