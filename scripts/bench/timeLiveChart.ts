import type { Browser } from '@playwright/test';
import { openSlow, type Slowness } from './openBrowser';

/** Milliseconds from a tap on a chart's drawing to the live chart in its place, with nothing cached. */
export async function timeLiveChart(
  browser: Browser,
  address: string,
  slowness: Slowness,
): Promise<number> {
  const { page, close } = await openSlow(browser, slowness);
  await page.goto(address, { waitUntil: 'networkidle' });
  const ms = await page
    .locator('[data-live]')
    .first()
    .evaluate(
      (part) =>
        new Promise<number>((done) => {
          const tapped = performance.now();
          part.addEventListener('live', () => done(performance.now() - tapped), { once: true });
          part.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        }),
    );
  await close();
  return ms;
}
