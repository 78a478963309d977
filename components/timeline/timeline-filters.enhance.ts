import { hidingSelectors } from '#lib/timeline/hidingSelectors';
import { readFilters, readQuery } from './readFilters';

// Runs right after the form, before the list below it is parsed. Values that no control has are ignored.
const form = document.querySelector<HTMLFormElement>('form.filters');
const query = new URLSearchParams(location.search);

for (const control of form?.elements ?? []) {
  if (control instanceof HTMLSelectElement) {
    const wished = query.get(control.name) ?? '';
    if ([...control.options].some(({ value }) => value === wished)) control.value = wished;
  } else if (control instanceof HTMLInputElement) {
    const wished = query.getAll(control.name);
    if (control.type === 'radio') {
      if (wished.includes(control.value)) control.checked = true;
    } else {
      const all = form?.querySelectorAll<HTMLInputElement>(`[name="${control.name}"]`) ?? [];
      if ([...all].some(({ value }) => wished.includes(value)))
        control.checked = wished.includes(control.value);
    }
  }
}

// A filter in use is not hidden behind "more".
if (['level', 'part', 'actor'].some((key) => query.has(key)))
  for (const part of form?.querySelectorAll('details') ?? []) part.open = true;

// One rule for each thing chosen, in a sheet of its own: it hides what is parsed later too, and is there at once.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

function apply() {
  if (!form) return;
  const chosen = readFilters(form, readQuery(form));
  const hide = hidingSelectors(chosen).map((selector) => `.tl ${selector}{display:none}`);
  const frame = chosen.year ? `.tl .f${chosen.year}{display:inline}` : '';
  const open = location.hash.slice(1);
  const row = open
    ? `.row:has(>a[href="#${CSS.escape(open)}"]){--row:var(--selected);font-weight:700}`
    : '';
  sheet.replaceSync([...hide, frame, row].join(''));
}

apply();
form?.addEventListener('change', apply);
form?.addEventListener('reset', () => setTimeout(apply));
addEventListener('hashchange', apply);
