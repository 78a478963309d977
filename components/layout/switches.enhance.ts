import { pointTwins } from '../address/pointTwins';

// Theme and language. Both work as they stand without this; it keeps the reader's place and remembers the choice.
const root = document.documentElement;
const placeKey = 'place';
const folded = 'details:not(.opened *)';
const units =
  'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, summary, figure):not([data-one-language], .opened *)';

/** Number of the element at the top, its distance from there, and the entry of a sorted list that it stands in. */
type Unit = { index: number; top: number; entry: string | undefined };

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

function isSearchKeyOff(): boolean {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    return false;
  }
}

// The key "/" opens the search from wherever nothing is being typed; the search page can switch it off.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (isTyping || !link || isSearchKeyOff()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('#q');
  if (field) field.focus();
  else {
    link.hash = 'q';
    link.click();
  }
});

// What stays on the screen while the page scrolls says nothing about the reader's place.
function scrollsAlong(element: Element | null | undefined): boolean {
  if (!element) return true;
  return (
    !/^(?:sticky|fixed)$/.test(getComputedStyle(element).position) &&
    scrollsAlong(element.parentElement)
  );
}

// Both languages have the same elements in the same order, so a number finds the same sentence in either. Lists that
// each language sorts by its own alphabet have another order, so there the entry is found by its id.
function findTopUnit(): Unit | null {
  const all = document.querySelectorAll(units);
  for (let index = 0; index < all.length; index += 1) {
    const box = all[index]?.getBoundingClientRect();
    if (box && box.height > 0 && box.top >= 0 && scrollsAlong(all[index]))
      return { index, top: box.top, entry: all[index]?.closest('[data-sorted]')?.id };
  }
  return null;
}

const pointLinks = () => pointTwins(location.search);
pointLinks();
// A jump inside the page is a popstate too.
addEventListener('popstate', pointLinks);

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch] a')) {
  link.addEventListener('click', () => {
    if (link.lang) remember('localStorage', 'locale', link.lang);
    // The page with both languages has other elements; only the hash finds a place there and back.
    if (!link.lang || root.dataset['made']) return;
    const unit = scrollY > 0 ? findTopUnit() : null;
    const open = [...document.querySelectorAll<HTMLDetailsElement>(folded)].flatMap((d, i) =>
      d.open ? [i] : [],
    );
    remember('sessionStorage', placeKey, JSON.stringify({ path: link.pathname, unit, open }));
  });
}

function returnToPlace() {
  let kept: { path: string; unit: Unit | null; open: number[] };
  try {
    const text = sessionStorage.getItem(placeKey);
    if (!text) return;
    sessionStorage.removeItem(placeKey);
    kept = JSON.parse(text);
  } catch {
    return;
  }
  if (kept.path !== location.pathname) return;
  const details = document.querySelectorAll(folded);
  kept.open.forEach((i) => details[i]?.setAttribute('open', ''));
  const link = document.querySelector<HTMLElement>('[data-language-switch] [aria-current]');
  const entry = kept.unit?.entry && document.getElementById(kept.unit.entry);
  const unit = entry || (kept.unit && document.querySelectorAll(units)[kept.unit.index]);
  const top = kept.unit?.top ?? 0;
  // What waits to be laid out has a guessed height, and the place below it would slip away.
  if (unit) root.classList.add('laid-out');
  const settle = () => {
    link?.focus({ preventScroll: true });
    if (unit) scrollBy(0, unit.getBoundingClientRect().top - top);
  };
  settle();
  // Until all is loaded the browser goes back to the entry that the address names, with the focus.
  if (location.hash) addEventListener('load', () => requestAnimationFrame(settle));
  if (!unit) return;
  unit.classList.add('found-again');
  setTimeout(() => unit.classList.remove('found-again'), 2000);
}

// A filter, which began to listen before, has then taken its rows away.
document.addEventListener('DOMContentLoaded', returnToPlace);
