import { copyRecord } from './copyRecord';
import type { RecordAddress } from './recordAddress';

const dialog = document.querySelector<HTMLDialogElement>('[data-opened]');
const full = dialog?.querySelector('[data-opened-full]');
const wide = matchMedia('(min-width: 62.5em)');
let opener: Element | null = null;

// A page that keeps room for the panel says where.
const place = document.querySelector('[data-opened-here]');
if (dialog) place?.append(dialog);

/** Address of the record that is open beside the page. */
export function openHref(): string | null {
  return dialog?.open ? (full?.getAttribute('href') ?? null) : null;
}

const isDrawn = (link: Element) => link.getClientRects().length > 0;

/** The opener as it is drawn now: a chart holds a drawing for each width, and shows another one when its column narrows. */
function drawnOpener(): Element | undefined {
  if (!opener || isDrawn(opener)) return opener ?? undefined;
  const mark = opener.getAttribute('data-mark');
  const twins = opener.closest('[data-marks]')?.querySelectorAll(`[data-mark="${mark}"]`);
  return [...(twins ?? [])].find(isDrawn);
}

// The text may narrow beside the panel; what was pressed stays where it was on the screen.
function stay(change: () => void): void {
  const before = drawnOpener()?.getBoundingClientRect().top ?? 0;
  change();
  scrollBy(0, (drawnOpener()?.getBoundingClientRect().top ?? before) - before);
}

/** Marks a link as pressed, before its record is there; a link in the panel leaves the mark where it was. */
export function markOpener(link: Element | null): void {
  if (link && dialog?.contains(link)) return;
  opener?.removeAttribute('aria-expanded');
  opener = link;
  opener?.setAttribute('aria-expanded', 'true');
}

function label(copy: Element): void {
  const title = copy.querySelector('h2');
  if (!dialog || !title) return;
  title.id ||= 'opened-title';
  dialog.setAttribute('aria-labelledby', title.id);
}

/** Shows a record beside the page, or from below where there is no room; the focus goes into it unless it `isQuiet`. */
export function showPanel(record: Element, address: RecordAddress, isQuiet: boolean): void {
  if (!dialog) return;
  const copy = copyRecord(record, address.path);
  dialog.querySelector('[data-opened-record]')?.replaceChildren(copy);
  full?.setAttribute('href', address.href);
  label(copy);
  dialog.scrollTop = 0;
  stay(() => {
    if (dialog.open) dialog.querySelector<HTMLElement>('[data-opened-close]')?.focus();
    // A record that the address opens takes no focus from where the reader is.
    else if (wide.matches && isQuiet) dialog.open = true;
    else if (wide.matches) dialog.show();
    else dialog.showModal();
  });
}

/** Closes the panel and gives the focus back to what opened it. */
export function hidePanel(): void {
  stay(() => dialog?.close());
}

function isBeside({ clientX, clientY }: MouseEvent, of: Element): boolean {
  const { left, right, top, bottom } = of.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** Calls `onClose` when a reader closes the panel: by its button, beside it where it covers the page, or by Escape. */
export function onPanelClose(onClose: () => void): void {
  dialog?.addEventListener('close', () => {
    const link = drawnOpener();
    markOpener(null);
    if (link instanceof HTMLElement || link instanceof SVGElement)
      link.focus({ preventScroll: true });
    onClose();
  });
  dialog?.addEventListener('click', (event) => {
    const { target } = event;
    const isButton = target instanceof Element && target.closest('[data-opened-close]');
    if (isButton || (target === dialog && isBeside(event, dialog))) hidePanel();
  });
  let isBelow = false;
  const ask = () => CSS.supports('selector(:popover-open)');
  // Whatever lies above the panel goes first: it is asked for before anything has answered the key.
  addEventListener(
    'keydown',
    () => (isBelow = ask() && document.querySelector(':popover-open') !== null),
    true,
  );
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && dialog?.open && !isBelow && !defaultPrevented) hidePanel();
  });
}
