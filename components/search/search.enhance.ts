// Only wakes the search: its index and its library come when the field is touched, or the address already asks.
const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = form?.querySelector<HTMLInputElement>('#q');

let isAwake = false;

function wake() {
  const engine = form?.dataset['engine'];
  if (isAwake || !form || !engine) return;
  isAwake = true;
  const script = document.createElement('script');
  script.src = engine;
  script.addEventListener('error', () => {
    const status = document.querySelector('[data-search-status]');
    if (status) status.textContent = form.dataset['failed'] ?? '';
  });
  document.head.append(script);
}

// A single key is in the way of readers who speak to their computer, so it can be switched off.
const key = form?.querySelector<HTMLInputElement>('[data-search-key]');
if (key) {
  try {
    key.checked = localStorage.getItem('search-key') !== 'off';
  } catch {
    key.disabled = true;
  }
  key.addEventListener('change', () =>
    localStorage.setItem('search-key', key.checked ? 'on' : 'off'),
  );
}

if (field) {
  const asked = new URLSearchParams(location.search).get('q');
  // Whatever the address holds is text in a field, and never longer than the field allows; the engine says so.
  // Letters typed before this ran are what the reader means.
  if (asked && !field.value) field.value = asked.slice(0, field.maxLength);
  for (const type of ['focus', 'input']) field.addEventListener(type, wake);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    wake();
  });
  if (location.hash === '#q') field.focus();
  if (asked || field.value || document.activeElement === field) wake();
}

export {};
