import { foldText } from '#lib/text/foldText';
import { keepForm, type FormInUse } from '../address/keepForm';
import { setHidden } from '../ui/setHidden';

// Runs right after the form, before the list is parsed, so that a filtered address never shows the whole list.
const form = document.querySelector<HTMLFormElement>('[data-source-filters]');

/** A source in the list, as a search reads it. */
type Row = { readonly element: HTMLElement; readonly text: string };

/** What is chosen, with the words that are searched for as rows are compared with them. */
function comparable(chosen: FormInUse['chosen']): FormInUse['chosen'] {
  const words = (chosen.get('q') ?? []).map((text) => foldText(text).replaceAll(/\s+/g, ' '));
  return new Map([...chosen, ['q', words]]);
}

function isWanted({ element, text }: Row, chosen: FormInUse['chosen']): boolean {
  return [...chosen].every(([name, values]) =>
    values.every((value) =>
      name === 'q'
        ? value.split(' ').every((word) => text.includes(word))
        : element.dataset[name]?.split(' ').includes(value),
    ),
  );
}

function start(form: HTMLFormElement) {
  const status = form.querySelector<HTMLElement>('[role=status]');
  const whole = status?.textContent ?? '';
  let sections: { element: HTMLElement; rows: readonly Row[] }[] | null = null;
  let use: FormInUse = { chosen: new Map(), lost: 0, isRead: true };

  function draw() {
    const isWhole = [...use.chosen.values()].every((values) => values.length === 0);
    // Until all rows have come none is shown.
    document.documentElement.classList.toggle('waits-for-rows', !sections && !isWhole);
    if (!sections) return;
    const chosen = comparable(use.chosen);
    let shown = 0;
    for (const { element, rows } of sections) {
      const wanted = new Set(rows.filter((row) => isWanted(row, chosen)));
      for (const row of rows) setHidden(row.element, !wanted.has(row));
      setHidden(element, wanted.size === 0);
      // The whole list keeps the numbers of rows that the page came with.
      if (isWhole) element.style.removeProperty('--rows');
      else element.style.setProperty('--rows', String(wanted.size));
      shown += wanted.size;
    }
    const none = document.querySelector<HTMLElement>('[data-source-none]');
    if (none) setHidden(none, shown > 0);
    if (!status) return;
    const { some = '', lost = '' } = status.dataset;
    status.textContent = isWhole ? whole : some.replace('{n}', String(shown));
    if (use.lost > 0) status.append(` ${lost.replace('{lost}', String(use.lost))}`);
  }

  keepForm(form, (now) => {
    use = now;
    draw();
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-source-clear]'))) return;
    form.reset();
    // The button that was pressed goes away with the empty list.
    form.querySelector('input')?.focus();
  });
  document.addEventListener('DOMContentLoaded', () => {
    sections = [...document.querySelectorAll<HTMLElement>('[data-source-list] section')].map(
      (element) => ({
        element,
        rows: [...element.querySelectorAll('li')].map((row) => ({
          element: row,
          text: foldText(row.textContent ?? ''),
        })),
      }),
    );
    draw();
  });
}

if (form) start(form);
