import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { otherThan, words } from './words';
import { expect, test } from './reader';
import { overflowOf } from './visit';

const endless = '<img src=x onerror=document.title="taken">'.padEnd(10_000, 'a');

async function expectCut(page: Page, locale: Locale): Promise<void> {
  const { markup, cut } = words(locale).SearchResults;
  const status = page.locator('[data-search-status][role=status]');
  await expect(status).toContainText(markup);
  await expect(status).toContainText(cut.replace('{max}', '200'));
  await expect(page.getByRole('searchbox')).toHaveValue(endless.slice(0, 1000));
  await expect(page.locator('main img')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('q')).toContain(endless.slice(0, 200));
  expect(await overflowOf(page)).toBe(0);
}

for (const locale of locales) {
  const { SearchResults: t } = words(locale);
  const other = otherThan(locale);

  test(`${locale}: a role is found by its name in the other language, by keyboard, from any page`, async ({
    page,
  }) => {
    const { label } = base.roles.implementer;
    const asked = label[other].toLowerCase();
    await page.goto(`/${locale}/help/`);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: t.label });
    await expect(field).toBeFocused();
    await field.fill(asked);
    await expect(page.locator('[data-search-status][role=status]')).toContainText(asked);
    await expect(page).toHaveURL(new RegExp(`[?]q=${asked}(?:#q)?$`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: label[locale] }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/roles/implementer/$`));
  });

  test(`${locale}: ten thousand characters of markup that are typed are kept, and it is said what was cut`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/search/`);
    await page.getByRole('searchbox', { name: t.label }).fill(endless);
    await expectCut(page, locale);
    await expect(page).not.toHaveTitle('taken');
  });

  test(`${locale}: ten thousand characters of markup in the address are kept, and it is said what was cut`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(endless)}`);
    await expectCut(page, locale);
    await expect(page).not.toHaveTitle('taken');
  });

  test(`${locale}: a search that finds nothing says what to try, and keeps what was asked in the other language`, async ({
    page,
  }) => {
    const asked = '"><b>qqxqq</b>';
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(asked)}`);
    await expect(page.locator('[data-search-status][role=status]')).toContainText(
      t.none.replace('{q}', asked),
    );
    await expect(page.getByText(t.tryFewer)).toBeVisible();
    await page.locator(`[data-language-switch] a[lang=${other}]`).click();
    await expect(page.getByRole('searchbox')).toHaveValue(asked);
    const { none } = words(other).SearchResults;
    await expect(page.locator('[data-search-status][role=status]')).toContainText(
      none.replace('{q}', asked),
    );
    await expect(page.locator('main b')).toHaveCount(0);
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
