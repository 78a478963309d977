import type { BrowserContextOptions } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { otherThan, words } from './words';

for (const [tag, locale] of [
  ['en-GB', 'en'],
  ['id-ID', 'id'],
  ['in', 'id'],
  ['fr-FR', 'id'],
] as const)
  test(`a browser in ${tag} is led from the address alone to ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const options: BrowserContextOptions = { locale: tag };
    const context = await browser.newContext(baseURL ? { ...options, baseURL } : options);
    const page = await context.newPage();
    await page.goto('/');
    await page.waitForURL(`/${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await context.close();
  });

for (const locale of locales) {
  const other = otherThan(locale);

  test(`${locale}: the language chosen last is the one at the address alone`, async ({ page }) => {
    await page.goto(`/${locale}/about/`);
    await page.locator(`[data-language-switch] a[lang=${other}]`).click();
    await page.waitForURL(`/${other}/about/`);
    await page.goto('/');
    await page.waitForURL(`/${other}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });

  test(`${locale}: an open source stays open in the other language`, async ({ page }) => {
    await page.goto(`/${locale}/claims/`);
    const chip = page.getByRole('main').locator('.chip[data-open]:visible').first();
    const id = (await chip.getAttribute('href'))!.split('/')[3]!;
    await chip.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const link = page.locator(`[data-language-switch] a[lang=${other}]`);
    await link.evaluate((a: HTMLElement) => a.click());
    await page.waitForURL(`/${other}/claims/?open=${id}`);
    const close = words(other).Opening.close;
    await expect(page.getByRole('dialog').getByRole('button', { name: close })).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address alone offers both languages', async ({ page }) => {
    await page.goto('/');
    for (const locale of locales)
      await expect(page.locator(`main a[hreflang=${locale}]`)).toHaveAttribute(
        'href',
        `/${locale}/`,
      );
    await expect(page).toHaveURL(/\/$/);
  });
});
