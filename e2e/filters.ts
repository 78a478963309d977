import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#data/locales';
import { words } from './words';

/** The timeline's form; on a phone it is folded up until it is asked for. */
export async function openFilters(page: Page, locale: Locale) {
  const { TimelineFilters: named } = words(locale);
  const form = page.getByRole('form', { name: named.label });
  // What is asked before the form has come would be answered with no.
  await form.waitFor();
  const folded = form.locator('summary').filter({ hasText: named.filter }).first();
  if (await folded.isVisible()) await folded.click();
  return form;
}

/** The control of a filter as it is seen and pressed: its label, which covers the box. */
export function choiceOf(form: Locator, word: string): Locator {
  return form.locator('label').filter({ hasText: new RegExp(`^${word}$`) });
}

/** Ids of the activities in the timeline's list that a reader can see now. */
export function shownInList(page: Page): Promise<readonly string[]> {
  return page
    .locator('.timeline-list tbody tr:visible a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/')[3]!));
}

/** The rows of a list that were visible in any frame although the address leaves them out. */
export async function watchFrames(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wrong) => {
    const seen = { most: 0, frames: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const shown = [...document.querySelectorAll(wrong)].filter(
        (row) => row.getClientRects().length > 0 && getComputedStyle(row).visibility === 'visible',
      );
      seen.most = Math.max(seen.most, shown.length);
      seen.frames += 1;
      requestAnimationFrame(look);
    };
    look();
  }, selector);
}

/** What `watchFrames` saw until now. */
export function framesSeen(page: Page): Promise<{ most: number; frames: number }> {
  return page.evaluate(
    () => (window as unknown as { seen: { most: number; frames: number } }).seen,
  );
}
