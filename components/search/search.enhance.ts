import { keepInAddress } from '../address/addressQuery';
import { keepForm } from '../address/keepForm';

// Keeps what is searched for in the address, and wakes the search: its index and its library come when the field is touched, or the address already asks.
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

if (form && field) {
  // Letters typed before this ran are what the reader means, whatever the address asks for.
  if (field.value) keepInAddress(new Map([['q', [field.value]]]));
  keepForm(form, () => {
    if (field.value) wake();
    form.dispatchEvent(new Event('asked'));
  });
  field.addEventListener('focus', wake);
  // The browser's own suggestions would cover the results. They are off only while the page is in use, since WebKit
  // empties a field without them when a reader comes back.
  field.addEventListener('focus', () => (field.autocomplete = 'off'));
  addEventListener('pagehide', () => (field.autocomplete = 'on'));
  form.addEventListener('submit', wake);
  if (location.hash === '#q') field.focus();
  if (document.activeElement === field) wake();
}
