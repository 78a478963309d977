import { locales } from '#data/locales';
import { expect, test } from './reader';
import { charts, overflowOf, slowDown } from './visit';

for (const locale of locales)
  for (const id of charts.live.slice(0, 3))
    test(`${locale}/${id} answers the first tap on a mark, and fits the phone`, async ({
      page,
    }) => {
      await slowDown(page, 4);
      await page.goto(`/${locale}/data/${id}/`);
      expect(await overflowOf(page)).toBe(0);
      const mark = page.locator('[data-mark]:visible').first();
      const hash = (await mark.getAttribute('href'))!.split('#')[1];
      await mark.tap();
      await expect(page).toHaveURL(new RegExp(hash ? `#${hash}$` : '/sources/'));
    });

for (const locale of locales)
  test(`${locale}: a touched chart wakes and fits its column`, async ({ page }) => {
    const [id = ''] = charts.live;
    await page.goto(`/${locale}/data/${id}/`);
    const part = page.locator('[data-live="chart"]').first();
    await part.dispatchEvent('touchstart');
    await expect(part).toHaveAttribute('data-ready', '');
    await expect(part.locator('.chart-live [data-mark]').first()).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
  });
