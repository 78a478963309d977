// Theme and language. Both work as they stand without this; it keeps the reader's place and remembers the choice.
const root = document.documentElement;
const placeKey = 'place';
const units = 'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, summary, figure)';

function remember(store: 'localStorage' | 'sessionStorage', key: string, value: string) {
  try {
    window[store].setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  remember('localStorage', 'theme', theme);
});

// Both languages have the same elements in the same order, so a number finds the same sentence in either.
function findTopUnit(): { index: number; top: number } | null {
  const all = document.querySelectorAll(units);
  for (let index = 0; index < all.length; index += 1) {
    const box = all[index]?.getBoundingClientRect();
    if (box && box.height > 0 && box.top >= 0) return { index, top: box.top };
  }
  return null;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch] a')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
    remember('localStorage', 'locale', link.lang);
    const unit = scrollY > 0 ? findTopUnit() : null;
    const open = [...document.querySelectorAll('details')].flatMap((d, i) => (d.open ? [i] : []));
    remember('sessionStorage', placeKey, JSON.stringify({ path: link.pathname, unit, open }));
  });
}

function returnToPlace() {
  let kept: { path: string; unit: { index: number; top: number } | null; open: number[] };
  try {
    const text = sessionStorage.getItem(placeKey);
    if (!text) return;
    sessionStorage.removeItem(placeKey);
    kept = JSON.parse(text);
  } catch {
    return;
  }
  if (kept.path !== location.pathname) return;
  const details = document.querySelectorAll('details');
  kept.open.forEach((i) => details[i]?.setAttribute('open', ''));
  document
    .querySelector<HTMLElement>('[data-language-switch] [aria-current]')
    ?.focus({ preventScroll: true });
  const unit = kept.unit && document.querySelectorAll(units)[kept.unit.index];
  if (!unit || !kept.unit) return;
  scrollBy(0, unit.getBoundingClientRect().top - kept.unit.top);
  unit.classList.add('found-again');
  setTimeout(() => unit.classList.remove('found-again'), 2000);
}

returnToPlace();

export {};
