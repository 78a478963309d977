import { copyParagraphs } from './copyParagraphs';
import { readIds } from '../../lib/cite/readIds';
import type { ReferenceFormat } from '../../lib/cite/referenceFormats';
import { takeEntries } from '../../lib/cite/takeEntries';

const form = document.querySelector<HTMLFormElement>('[data-bib]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('.bib-list input')];
// The link beside a box names its source: said once, the page is 2 KB lighter.
for (const box of boxes)
  box.value = box.parentElement?.querySelector('a')?.pathname.split('/')[3] ?? '';
const said = form?.querySelector<HTMLElement>('[role=status]');
const pick = form?.querySelector<HTMLElement>('[data-bib-pick]');

const picked = () => boxes.filter((box) => box.checked).map((box) => box.value);
const choose = (list: string) => {
  for (const radio of form?.querySelectorAll('input') ?? [])
    if (radio.value === list) radio.checked = true;
};

type Said = readonly [name: string, count?: number, ids?: readonly string[]];

function say(...parts: readonly Said[]) {
  if (said)
    said.textContent = parts
      .map(([name, count, ids]) =>
        (said.dataset[name] ?? '')
          .replace('{n}', `${count}`)
          .replace('{ids}', ids?.length ? ` (${ids.join(', ')})` : ''),
      )
      .join(' ');
}

function keep() {
  const ids = picked();
  const url = new URL(location.href);
  const list = new FormData(form ?? undefined).get('list');
  url.searchParams.delete('list');
  url.searchParams.delete('ids');
  if (typeof list === 'string' && list !== 'all') url.searchParams.set('list', list);
  // Commas stay commas, so that the address can be read and written by hand.
  const rest = `${url.searchParams}`;
  const query = [rest, ids.length ? `ids=${ids.join(',')}` : ''].filter(Boolean).join('&');
  history.replaceState(null, '', `${url.pathname}${query && `?${query}`}`);
  if (pick) pick.hidden = ids.length === 0;
  if (ids.length) say(['chosen', ids.length]);
  else if (list === 'picked') say(['nothingPicked']);
  else say();
}

async function take(format: ReferenceFormat) {
  const answer = await fetch(`/made/cite/bibliography.${format}`);
  if (!answer.ok) throw answer;
  const entries = takeEntries(await answer.text(), format, new Set(picked()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([entries], { type: 'text/plain' }));
  link.download = `bibliography.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function start() {
  const query = new URLSearchParams(location.search);
  const asked = query.get('ids');
  choose(query.get('list') ?? 'all');
  if (asked === null) {
    if (query.get('list') === 'picked') say(['nothingPicked']);
    return;
  }
  const known = new Map(boxes.map((box) => [box.value, box]));
  const ids = readIds(asked, (id) => known.has(id));
  for (const id of ids.known) {
    const box = known.get(id);
    if (box) box.checked = true;
  }
  if (ids.known.length && pick) pick.hidden = false;
  choose(ids.known.length ? 'picked' : 'all');
  const messages: Said[] = [];
  if (ids.known.length) messages.push(['chosen', ids.known.length]);
  else messages.push(['noneKnown', 0, ids.named]);
  if (ids.unknown && ids.known.length) messages.push(['unknown', ids.unknown, ids.named]);
  if (ids.isCut) messages.push(['tooLong']);
  say(...messages);
}

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) keep();
});
form?.addEventListener('reset', () => {
  for (const box of boxes) box.checked = false;
  setTimeout(() => {
    // The button that was pressed goes away with the pick.
    form.querySelector('input')?.focus();
    keep();
  });
});
form?.addEventListener('click', ({ target }) => {
  const format = target instanceof HTMLElement ? target.dataset['take'] : undefined;
  if (format === 'text')
    copyParagraphs([...document.querySelectorAll('.bib-list :checked ~ div > p')]).then(
      () => say(['copied']),
      () => say(['copyFailed']),
    );
  if (format === 'bib' || format === 'ris' || format === 'json')
    take(format).catch(() => say(['failed']));
});
start();

export {};
