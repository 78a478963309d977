import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds, overflowOf, unfold } from './visit';

// A reader who has set the letters of the browser to one and a half of their usual size.
test.use({
  launchOptions: async ({ launchOptions }, provide) => {
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=24'];
    await provide({ ...launchOptions, args });
  },
});

for (const locale of locales)
  test(`${locale}: with letters of 24 pixels no kind of page is read sideways, and nothing leaves the header or its sentence`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflowOf(page), `${path} at ${width}`).toBe(0);
        const cut = await page
          .locator('.header-row > :visible')
          .evaluateAll(
            (all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length,
          );
        expect.soft(cut, `header of ${path} at ${width}`).toBe(0);
      }
      // A range that is kept on one line is a word of its sentence, and no cell of a grid beside it.
      const cells = await page
        .locator('[data-whole]:visible')
        .evaluateAll((all) =>
          all
            .filter((one) => getComputedStyle(one).display !== 'inline')
            .map((one) => one.parentElement?.textContent),
        );
      expect.soft(cells, `ranges of ${path}`).toEqual([]);
    }
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('24px');
  });
