import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds, nameOf } from './visit';
import { words } from './words';

for (const locale of locales) {
  const { Header } = words(locale);
  for (const path of kinds)
    test(`${nameOf(locale, path)} begins with a way to its content`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: Header.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });
}
