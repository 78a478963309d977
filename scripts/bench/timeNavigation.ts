import type { Browser } from '@playwright/test';
import { openSlow } from './openBrowser';

/**
 * Milliseconds from a click on a link to the first paint of the page that it opens, on a slow network.
 * @param restFor how long the pointer rests on the link before it is pressed, in ms
 */
export async function timeNavigation(
  browser: Browser,
  address: string,
  link: string,
  restFor: number,
): Promise<number> {
  const { page, close } = await openSlow(browser, { processor: 1, isNetworkSlow: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  const target = page.locator(link).first();
  await target.evaluate((element) =>
    element.addEventListener('click', () => {
      sessionStorage.setItem('bench-click', String(Date.now()));
    }),
  );
  if (restFor > 0) {
    await target.hover();
    await page.waitForTimeout(restFor);
  }
  await Promise.all([
    page.waitForURL(({ pathname }) => pathname !== new URL(address).pathname),
    target.click(),
  ]);
  const ms = await page.evaluate(async () => {
    let paint = performance.getEntriesByName('first-paint')[0];
    while (!paint) {
      await new Promise((done) => setTimeout(done, 20));
      paint = performance.getEntriesByName('first-paint')[0];
    }
    const clicked = Number(sessionStorage.getItem('bench-click'));
    return performance.timeOrigin + paint.startTime - clicked;
  });
  await close();
  return ms;
}
