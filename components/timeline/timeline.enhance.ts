import { hidingSelectors } from '#lib/timeline/hidingSelectors';
import { readFilters, readQuery } from './readFilters';

// Count, address and empty state of what is chosen. The filters work without this.
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
