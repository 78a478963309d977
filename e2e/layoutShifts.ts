import type { Page } from '@playwright/test';

/** How far a page may move: a mark whose name is still on its way may settle by a hair. */
export const shiftBound = 0.001;

/** Writes down every layout shift of the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the layout shifts of this page, once it has been painted. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { shifts } = window as unknown as { shifts: number[] };
    return shifts.reduce((sum, one) => sum + one, 0);
  });
}
