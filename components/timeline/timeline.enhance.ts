import { hidingSelectors } from '#lib/timeline/hidingSelectors';
import { readFilters, readQuery } from './readFilters';

// Count, address, empty state; focus and keys of the open activity. Filters and sheets work without this.
const root = document.querySelector<HTMLElement>('.tl');
const form = root?.querySelector<HTMLFormElement>('form.filters');
const output = form?.querySelector<HTMLOutputElement>('[data-count]');
const empty = root?.querySelector<HTMLElement>('[data-empty]');
const chart = root?.querySelector<HTMLElement>('.chart');
const rows = [...(root?.querySelectorAll<HTMLElement>('.timeline-list tbody tr') ?? [])];
const initialCount = output?.innerHTML ?? '';

/** Writes how many are shown, from the words that the form brings. */
function count(shown: readonly HTMLElement[]) {
  if (!output) return;
  const direct = shown.filter((row) => row.matches('[data-direct]')).length;
  const { shown: words = '', direct: directWords = '' } = output.dataset;
  const all = document.createElement('b');
  all.textContent = words.replace('{shown}', String(shown.length));
  output.replaceChildren(all, `, ${directWords.replace('{direct}', String(direct))}`);
}

function update() {
  if (!form) return;
  const query = readQuery(form);
  const search = query.size > 0 ? `?${query}` : '';
  if (search !== location.search)
    history.replaceState(null, '', location.pathname + search + location.hash);
  // Counted from the words they bear: asking what is seen would lay out the whole page.
  const hiding = hidingSelectors(readFilters(form, query)).join(',');
  const shown = hiding ? rows.filter((row) => !row.matches(hiding)) : rows;
  if (output && search === '') output.innerHTML = initialCount;
  else count(shown);
  if (empty) {
    empty.hidden = shown.length > 0;
    const roles = query.getAll('role');
    for (const finding of empty.querySelectorAll<HTMLElement>('[data-finding]'))
      finding.hidden =
        query.get('about') !== 'direct' ||
        roles.length !== 1 ||
        roles[0] !== finding.dataset['finding'];
  }
  if (chart) chart.hidden = shown.length === 0;
}

form?.addEventListener('change', update);
form?.addEventListener('reset', () =>
  setTimeout(() => {
    update();
    // The button that was pressed goes away when nothing is chosen.
    const controls = [...form.querySelectorAll<HTMLElement>('summary, input')];
    controls.find((one) => one.getClientRects().length > 0)?.focus({ preventScroll: true });
  }),
);
form?.addEventListener('submit', (event) => event.preventDefault());
if (location.search) update();

let opener: HTMLElement | null = null;

function openEntry(): HTMLElement | null {
  return root?.querySelector<HTMLElement>('.act-sheet:target') ?? null;
}

/** Follows a link inside the page, so that `:target` answers, and leaves the page where it was. */
function follow(hash: string, focus: HTMLElement | null) {
  const [x, y] = [scrollX, scrollY];
  location.hash = hash;
  scrollTo(x, y);
  focus?.focus({ preventScroll: true });
}

function close() {
  const entry = openEntry();
  if (!entry) return;
  const link = opener ?? root?.querySelector<HTMLElement>(`.row a[href="#${entry.id}"]`) ?? null;
  opener = null;
  follow('chart', link);
  // The place that closes a sheet is not worth sharing.
  history.replaceState(null, '', location.pathname + location.search);
}

root?.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = event.target.closest<HTMLAnchorElement>('.row a, [data-close]');
  if (link) {
    event.preventDefault();
    if ('close' in link.dataset) return close();
    opener = link;
    const entry = document.getElementById(link.hash.slice(1));
    follow(link.hash, null);
    entry?.scrollTo(0, 0);
    return entry?.focus({ preventScroll: true });
  }
});

// The darkened page around a sheet from below is the sheet's own shadow: a press on it lands outside the sheet.
document.addEventListener('pointerdown', (event) => {
  const entry = openEntry();
  const isOver = entry && getComputedStyle(entry).position === 'fixed';
  if (isOver && event.target instanceof Node && !entry.contains(event.target)) {
    event.preventDefault();
    close();
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) return close();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !active.matches('.row a')) return;
  // In the order in which they are seen: on a phone that is time, else role by role.
  const links = [...(root?.querySelectorAll<HTMLElement>('.row a') ?? [])]
    .filter((link) => link.getClientRects().length > 0)
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const next = links[links.indexOf(active) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
});

// Focus does not stay under a sheet that covers the page.
root?.addEventListener('focusin', (event) => {
  const entry = openEntry();
  if (!entry || getComputedStyle(entry).position !== 'fixed') return;
  if (event.target instanceof HTMLElement && !entry.contains(event.target)) {
    opener = event.target;
    close();
  }
});

export {};
