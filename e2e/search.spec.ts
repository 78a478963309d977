import { base } from '#data/index';
import { locales } from '#data/locales';
import { otherThan, words } from './words';
import { expect, test } from './reader';

for (const locale of locales) {
  const { SearchResults: t } = words(locale);

  test(`${locale}: a role is found by its name in the other language, by keyboard, from any page`, async ({
    page,
  }) => {
    const { label } = base.roles.implementer;
    const asked = label[otherThan(locale)].toLowerCase();
    await page.goto(`/${locale}/help/`);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: t.label });
    await expect(field).toBeFocused();
    await field.fill(asked);
    await expect(page.getByRole('status')).toContainText(asked);
    await expect(page).toHaveURL(new RegExp(`[?]q=${asked}$`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: label[locale] }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/roles/implementer/$`));
  });

  test(`${locale}: ten thousand characters of markup are cut, said so, and never become part of the page`, async ({
    page,
  }) => {
    const asked = '<img src=x onerror=document.title="taken">'.padEnd(10_000, 'a');
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(asked)}`);
    await expect(page.getByRole('status')).toContainText(t.markup);
    await expect(page.getByRole('status')).toContainText(t.cut.replace('{max}', '200'));
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).not.toHaveTitle('taken');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the index leads to a term`, async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      await expect(page.getByText(t.without)).toBeVisible();
      const { id, term } = base.glossary.get('predicate');
      await page.getByRole('link', { name: term[locale], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/#${id}$`));
    });
  });
}
