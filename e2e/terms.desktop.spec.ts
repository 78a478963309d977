import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { otherThan, words } from './words';

for (const locale of locales) {
  const other = otherThan(locale);
  const { GlossaryEntry } = words(locale);
  const path = `/${locale}/roles/partner/`;

  test(`${locale}: a term shows its meaning and its twin to a pointer that rests on it`, async ({
    page,
  }) => {
    await page.goto(path);
    const link = page.locator('a[data-open=word]').first();
    const term = base.glossary.get((await link.getAttribute('href'))!.split('#')[1]!);
    await link.hover();
    const shown = page.locator('.term-pop');
    await expect(shown).toContainText(term.meaning[locale]);
    await expect(shown.locator(`[lang=${other}]`).first()).toContainText(term.term[other]);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(shown).toBeHidden();
  });

  test(`${locale}: a term shows its meaning by keyboard; Escape closes it and the focus stays`, async ({
    page,
  }) => {
    await page.goto(path);
    const link = page.locator('a[data-open=word]').first();
    const { hash } = new URL((await link.getAttribute('href'))!, page.url());
    const shown = page.locator('.term-pop');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(shown).toContainText(base.glossary.get(hash.slice(1)).meaning[locale]);
    await expect(shown).toHaveRole('status');
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(path);

    await page.keyboard.press('Enter');
    const home = shown.getByRole('link', { name: GlossaryEntry.home });
    await expect(home).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(home).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(home).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator(`article${hash}`)).toBeInViewport();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: a term is a link to its entry`, async ({ page }) => {
      await page.goto(path);
      const link = page.locator('a[data-open=word]').first();
      const { hash } = new URL((await link.getAttribute('href'))!, page.url());
      await link.click();
      await expect(page).toHaveURL(`/${locale}/glossary/${hash}`);
      const entry = page.locator(`article${hash}`);
      await expect(entry).toBeInViewport();
      await expect(entry).toContainText(base.glossary.get(hash.slice(1)).meaning[locale]);
    });
  });
}
