// A chip opens the entry of its source beside the text, or from below on a phone. Without this it is a link.
const sheet = document.createElement('dialog');
sheet.className = 'source-sheet';
document.body.append(sheet);
let opener: HTMLAnchorElement | undefined;
let asked = 0;

const chipTo = (path: string) =>
  document.querySelector<HTMLAnchorElement>(`a[data-sheet][href="${path}"]:not(.source-sheet a)`) ??
  undefined;

function keep(id: string | null) {
  const url = new URL(location.href);
  if (id) url.searchParams.set('sheet', id);
  else url.searchParams.delete('sheet');
  history.replaceState(null, '', url);
}

// The text narrows beside the sheet; the chip stays where it was on the screen.
function stay(change: () => void) {
  const top = () => opener?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  scrollBy(0, top() - before);
}

async function open(path: string, from?: HTMLAnchorElement, isFromAddress = false) {
  const turn = (asked += 1);
  const answer = await fetch(path);
  // The policy of this page would report the styles of that one, though none of them is used.
  const text = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const body = page.querySelector('[data-sheet-body]');
  if (!answer.ok || !body) throw new Error(path);
  if (turn !== asked) return;
  if (sheet.open) opener?.removeAttribute('aria-expanded');
  if (!sheet.contains(from ?? null)) opener = from;
  opener?.setAttribute('aria-expanded', 'true');
  sheet.replaceChildren(body);
  sheet.setAttribute('aria-label', body.querySelector('h1')?.textContent ?? '');
  sheet.scrollTop = 0;
  // An entry that only another entry leads to is not kept: the page itself could not tell that it is there.
  if (chipTo(path)) keep(path.split('/')[3] ?? null);
  const had = document.activeElement;
  stay(() => {
    if (sheet.open) sheet.querySelector<HTMLElement>('[data-sheet-close]')?.focus();
    else if (matchMedia('(min-width: 1000px)').matches) sheet.show();
    else sheet.showModal();
  });
  // A sheet that the address opens takes no focus from where the reader is.
  if (isFromAddress && had instanceof HTMLElement && !sheet.matches(':modal')) {
    if (had === document.body) sheet.querySelector('button')?.blur();
    else had.focus({ preventScroll: true });
  }
}

sheet.addEventListener('close', () => {
  keep(null);
  opener?.removeAttribute('aria-expanded');
  opener?.focus({ preventScroll: true });
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !sheet.open) return;
  // A meaning that is open above the sheet goes first.
  if (document.querySelector(':popover-open')) return;
  stay(() => sheet.close());
});

/** Whether a press on the sheet itself fell on the darkened page around it. */
function isBeside({ clientX, clientY }: MouseEvent) {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  if ((target === sheet && isBeside(event)) || target.closest('[data-sheet-close]'))
    return stay(() => sheet.close());
  const link = target.closest<HTMLAnchorElement>('a[data-sheet]');
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  open(link.pathname, link).catch(() => location.assign(link.href));
});

const id = new URLSearchParams(location.search).get('sheet');
const path = `/${document.documentElement.lang}/sources/${id}/`;
const chip = id && /^[\w-]{1,80}$/.test(id) ? chipTo(path) : undefined;
if (chip) open(path, chip, true).catch(() => undefined);
// What no chip of this page leads to is not asked for, and leaves the address.
else if (id !== null) keep(null);

export {};
