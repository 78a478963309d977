import { copyRecord } from './copyRecord';
import type { RecordAddress } from './recordAddress';

const pop = document.createElement('span');
pop.className = 'term-pop';
pop.setAttribute('popover', 'auto');
pop.setAttribute('role', 'status');

/** Whether the browser can show a record in short beside a word. A property that was set would always be there. */
export const canShowBesideWord = 'popover' in HTMLElement.prototype;

/** Whether a record in short is shown now. */
export function isBesideWord(): boolean {
  return canShowBesideWord && pop.matches(':popover-open');
}

/**
 * Shows what a record says in short (`data-brief`) below or above the link to it.
 * @throws Error if the record says nothing in short
 */
export function showBesideWord(record: Element, address: RecordAddress, link: Element): void {
  const parts = [...copyRecord(record, address.path).querySelectorAll('[data-brief]')];
  if (parts.length === 0) throw new Error(`${address.href} says nothing in short.`);
  // After its link, so that reading and the Tab key go on from there to the whole entry.
  link.after(pop);
  pop.showPopover();
  pop.replaceChildren(...parts);
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetHeight, offsetWidth, style } = pop;
  const isLow = bottom + offsetHeight + 16 > innerHeight;
  style.top = `${isLow ? top - offsetHeight - 8 : bottom + 8}px`;
  style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 16))}px`;
}
