// Runs right after the form, before the list is parsed, so that a filtered address never shows the whole list.
const form = document.querySelector<HTMLFormElement>('[data-source-filters]');
const list = '[data-source-list]';

function start(form: HTMLFormElement) {
  const search = form.querySelector('input');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const selects = [...form.querySelectorAll('select')];
  if (!search || !status) return;
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  const whole = status.textContent ?? '';
  let rows: { row: HTMLElement; text: string }[] = [];

  const chosen = () => selects.filter((select) => select.value);

  function draw() {
    const wanted = chosen().map(({ name, value }) => `[data-${name}~="${value}"]`);
    const isWaiting = search?.value && !rows.length;
    const hiding = [
      ...wanted.map((w) => `${list} li:not(${w}){display:none}`),
      ...wanted.map((w) => `${list} section:not(:has(${w})){display:none}`),
      // A search has to wait for the rows; until then none is shown.
      isWaiting ? `${list}{visibility:hidden}` : '',
    ];
    rules.replaceSync(hiding.join(''));
    if (!rows.length || !status) return;
    const words = (search?.value ?? '').toLowerCase().split(/\s+/);
    for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
    const shown = document.querySelectorAll(`${list} li${wanted.join('')}:not([hidden])`).length;
    status.textContent =
      shown === rows.length ? whole : (status.dataset['some'] ?? '').replace('{n}', `${shown}`);
    const none = document.querySelector<HTMLElement>('[data-source-none]');
    if (none) none.hidden = shown > 0;
    for (const section of document.querySelectorAll<HTMLElement>(`${list} section`))
      section.hidden = !section.querySelector(`li${wanted.join('')}:not([hidden])`);
  }

  function keep() {
    const url = new URL(location.href);
    for (const { name, value } of [search, ...selects].filter((c) => c !== null))
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    history.replaceState(null, '', url);
    draw();
  }

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
  }
  search.value = (asked.get('q') ?? '').slice(0, search.maxLength);
  draw();

  form.addEventListener('input', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(keep));
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-source-clear]'))) return;
    form.reset();
    // The button that was pressed goes away with the empty list.
    search.focus();
  });
  document.addEventListener('DOMContentLoaded', () => {
    rows = [...document.querySelectorAll<HTMLElement>(`${list} li`)].map((row) => ({
      row,
      text: (row.textContent ?? '').toLowerCase(),
    }));
    draw();
  });
}

if (form) start(form);

export {};
