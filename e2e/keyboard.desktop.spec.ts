import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds } from './visit';
import { words } from './words';

for (const locale of locales)
  test(`${locale}: every kind of page begins with a way to its content`, async ({ page }) => {
    test.setTimeout(120_000);
    const skip = page.getByRole('link', { name: words(locale).Header.skip });
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await page.keyboard.press('Tab');
      await expect.soft(skip, path).toBeFocused();
      await expect.soft(skip, path).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect.soft(page.getByRole('main'), path).toBeFocused();
    }
  });
