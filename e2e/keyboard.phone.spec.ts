import { base } from '#data/index';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { pagesAt } from '#lib/pages/pagesAt';
import { expect, test } from './reader';
import { words } from './words';

for (const [name, javaScriptEnabled] of [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)
  test.describe(name, () => {
    test.use({ javaScriptEnabled });
    for (const locale of locales)
      test(`${locale}: the menu opens, closes and leads on by keyboard`, async ({ page }) => {
        const { Header, Pages } = words(locale);
        await page.goto(`/${locale}/`);
        const menu = page.getByRole('navigation', { name: Header.menu });
        const button = page.getByRole('button', { name: Header.menu, exact: true });
        await expect(menu).toBeHidden();
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(menu).toBeVisible();
        for (const key of pagesAt(base, 'menu'))
          await expect(
            menu.getByRole('link', { name: Pages[key].name, exact: true }),
          ).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(menu).toBeHidden();
        await expect(button).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await menu.getByRole('link', { name: Pages.claims.name, exact: true }).press('Enter');
        await expect(page).toHaveURL(new RegExp(`/${locale}/${pages.claims.slug}/$`));
      });
  });
