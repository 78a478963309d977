import type { Browser, CDPSession, Page } from '@playwright/test';
import { openSlow } from './openBrowser';

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Milliseconds of work on the main thread after one choice or letter in a filter, processor slowed four times.
 * @param act what the reader does on the page
 */
export async function timeFilter(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<number> {
  const { page, session, close } = await openSlow(browser, { processor: 1, isNetworkSlow: false });
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  // Slowed only now: the answer to a choice is measured, and how long the page takes to come stands elsewhere.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(2000);
  // The work of an idle page over the same time is no answer to anybody.
  const [idleFrom, idleMs] = [await taskMs(session), 1500];
  await page.waitForTimeout(idleMs);
  const from = await taskMs(session);
  await act(page);
  await page.waitForTimeout(idleMs);
  const ms = (await taskMs(session)) - from - (from - idleFrom);
  await close();
  return ms;
}

/** Chooses another value of the first filter of the timeline. */
export async function chooseRole(page: Page): Promise<void> {
  await page
    .locator('form.filters [name="role"]')
    .first()
    .evaluate((input) => input instanceof HTMLElement && input.click());
}

/** Types one letter into the search of the sources. */
export async function typeLetter(page: Page): Promise<void> {
  await page.locator('input[type="search"]').evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) return;
    input.value = 'k';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
