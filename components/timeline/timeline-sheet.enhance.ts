// Focus and keys of the open activity. It opens and closes without this, by its address.
const root = document.querySelector<HTMLElement>('.tl');
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
