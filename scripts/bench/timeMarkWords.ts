import type { Browser } from '@playwright/test';
import { openSlow } from './openBrowser';

// Said to the browser directly: Playwright's own helpers would be set up first, and take longer than the answer.
const pointAtMark = `new Promise((done, fail) => {
  const mark = [...document.querySelectorAll('[data-mark]')].find((one) => one.getClientRects().length > 0);
  mark.scrollIntoView({ block: 'center' });
  setTimeout(() => {
    const pointed = performance.now();
    mark.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
    if (!document.querySelector('.mark-words:not([hidden])')) fail(new Error('no words came'));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - pointed)));
  }, 500);
})`;

/**
 * Milliseconds from a pointer on a mark of a chart to its words painted, with the network off.
 * @param processor how many times slower the processor is
 * @throws Error, if no words come.
 */
export async function timeMarkWords(
  browser: Browser,
  address: string,
  processor: number,
): Promise<number> {
  const { page, session, close } = await openSlow(browser, { processor: 1, isNetworkSlow: false });
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: pointAtMark,
    awaitPromise: true,
    returnByValue: true,
  });
  await close();
  if (exceptionDetails) throw new Error(`bench: ${exceptionDetails.text} at ${address}`);
  return Number(result.value);
}
