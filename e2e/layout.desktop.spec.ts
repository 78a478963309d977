import { locales } from '#data/locales';
import { shiftBound, shiftOf, watchShifts } from './layoutShifts';
import { expect, test } from './reader';
import { kinds, overflowOf, unfold } from './visit';

test.use({ reducedMotion: 'reduce' });

const screens = { id: { width: 390, height: 844 }, en: { width: 1280, height: 900 } } as const;

for (const locale of locales)
  test(`${locale}: every kind of page stands still from its first line on, in its own font`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(screens[locale]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await watchShifts(page);
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await shiftOf(page), `${path} moved`).toBeLessThan(shiftBound);
      const families = await page.evaluate(() => {
        const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
        return loaded.map(({ family }) => family.replaceAll('"', ''));
      });
      expect.soft(families, path).toContain('Plus Jakarta Sans');
    }
    expect(asked.filter((url) => url.endsWith('.woff2'))).toEqual([]);
  });

test('without scripts the font comes as a file', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const font = page.waitForResponse('**/*.woff2');
  await page.goto('/id/');
  expect((await font).ok()).toBe(true);
  await context.close();
});

const widths = [320, 390, 640, 768, 1000, 1280];

for (const locale of locales)
  test(`${locale}: no kind of page is read sideways, from 320 to 1280 pixels`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of [...kinds, 'help/parallel', 'claims/parallel', 'glossary/parallel']) {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflowOf(page), `${path} at ${width}`).toBe(0);
      }
    }
  });

for (const locale of locales)
  test(`${locale}: the menu keeps to one line wherever it stands in the bar`, async ({ page }) => {
    await page.goto(`/${locale}/talks/`);
    for (const width of [1120, 1200, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const tops = await page
        .locator('#menu > a:visible')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(new Set(tops).size, `lines at ${width}`).toBe(1);
    }
  });
