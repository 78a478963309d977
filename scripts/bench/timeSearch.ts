import type { Browser } from '@playwright/test';
import { openSlow } from './openBrowser';

// Typed when the index of the first word is there; answered when the results have changed and were painted.
const type = `new Promise((done) => {
  const field = document.querySelector('#q');
  const results = document.querySelector('[data-search-results]');
  const typed = performance.now();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - typed)));
  }).observe(results, { childList: true, subtree: true });
  field.value = 'indikator';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})`;

/**
 * Milliseconds from a letter typed into the search to its results painted, processor slowed four times, the library and
 * its index loaded.
 */
export async function timeSearch(browser: Browser, address: string): Promise<number> {
  const { page, session, close } = await openSlow(browser, { processor: 4, isNetworkSlow: false });
  await page.goto(`${address}?q=indikato`, { waitUntil: 'load' });
  await page.locator('[data-search-results] a').first().waitFor();
  await page.waitForTimeout(1000);
  const { result } = await session.send('Runtime.evaluate', {
    expression: type,
    awaitPromise: true,
    returnByValue: true,
  });
  await close();
  return Number(result.value);
}
