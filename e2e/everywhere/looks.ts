// What stories look at. Each function runs in the page, so it uses nothing but its arguments.

/** How many elements of a selector are shown. */
export function countShown(selector: string): number {
  return [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0)
    .length;
}

/** The text of the first element of a selector that is shown; `null` where none is. */
export function textOf(selector: string): string | null {
  const shown = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0,
  );
  return shown ? (shown.textContent ?? '').trim().replaceAll(/\s+/g, ' ') : null;
}

/** Where the first element of a selector that is shown stands below the top of the window, in whole pixels. */
export function topOf(selector: string): number {
  const shown = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0,
  );
  return Math.round(shown?.getBoundingClientRect().top ?? Number.NaN);
}

/** Whether the focus is on what a selector names. */
export function hasFocus(selector: string): boolean {
  return document.activeElement?.matches(selector) ?? false;
}

/** Puts the focus on the first element of a selector that is shown. */
export function giveFocus(selector: string): void {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.getClientRects().length > 0,
  );
  shown?.focus();
}

/** What the first field of a selector holds. */
export function valueOf(selector: string): string | null {
  return document.querySelector<HTMLInputElement>(selector)?.value ?? null;
}
