import type { Browser, CDPSession } from '@playwright/test';
import { openSlow } from './openBrowser';

/** What a reader does in a filter or on stage, as a statement that the page itself runs. */
export type Act = string;

/** Chooses another value of the first filter of the timeline. */
export const chooseRole: Act = `document.querySelector('form.filters [name="role"]').click()`;

/** Types one letter into the search of the sources. */
export const typeLetter: Act = `{
  const input = document.querySelector('input[type="search"]');
  input.value = 'k';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}`;

/** Opens the stage of a talk. */
export const openStage: Act = `document.querySelector('[data-start]').click()`;

/** Goes to the next slide. */
export const nextSlide: Act = `dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }))`;

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Milliseconds of work on the main thread after one choice or letter in a filter or one step on stage, processor slowed
 * four times.
 * @param before what is done first and not measured
 */
export async function timeFilter(
  browser: Browser,
  address: string,
  act: Act,
  before?: Act,
): Promise<number> {
  const { page, session, close } = await openSlow(browser, { processor: 1, isNetworkSlow: false });
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  // Slowed only now: the answer to a choice is measured, and how long the page takes to come stands elsewhere.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const run = async (expression: Act) => {
    // Said to the browser directly: Playwright's own helpers would be set up first, and take longer than the answer.
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
    if (exceptionDetails)
      throw new Error(`bench: ${exceptionDetails.text} at ${address}: ${expression}`);
  };
  if (before) await run(before);
  await page.waitForTimeout(2000);
  // The work of an idle page over the same time is no answer to anybody.
  const [idleFrom, idleMs] = [await taskMs(session), 1500];
  await page.waitForTimeout(idleMs);
  const from = await taskMs(session);
  await run(act);
  await page.waitForTimeout(idleMs);
  const ms = (await taskMs(session)) - from - (from - idleFrom);
  await close();
  return ms;
}
