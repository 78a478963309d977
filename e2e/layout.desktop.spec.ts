import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds, nameOf, overflowOf, unfold } from './visit';

test.use({ reducedMotion: 'reduce' });

for (const locale of locales)
  for (const path of kinds)
    test(`${nameOf(locale, path)} stays where it is while a slow font arrives`, async ({
      page,
    }) => {
      let release = () => {};
      const released = new Promise<void>((done) => (release = done));
      await page.route('**/*.woff2', async (route) => {
        await released;
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/${locale}/${path}`, { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      release();
      const shifted = await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0);
      });
      // The stand-in is as long as the face to within a hundredth, so a late font may move a line, and no more.
      expect(shifted).toBeLessThan(0.1);
    });

const widths = [320, 390, 640, 768, 1000, 1280];

for (const locale of locales)
  test(`${locale}: no kind of page is read sideways, from 320 to 1280 pixels`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflowOf(page), `${path} at ${width}`).toBe(0);
      }
    }
  });
