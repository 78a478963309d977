import { expect, test } from '@playwright/test';
import en from '../messages/en.json' with { type: 'json' };
import id from '../messages/id.json' with { type: 'json' };

test('a reader of English finds the role by its Indonesian name, from any page and by keyboard', async ({
  page,
}) => {
  await page.goto('/en/help/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: en.SearchResults.label });
  await expect(field).toBeFocused();
  await field.fill('pelaksana');
  await expect(page.getByRole('status')).toContainText('pelaksana');
  await expect(page).toHaveURL(/\?q=pelaksana$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Implementer' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/roles\/implementer\/$/);
});

test('ten thousand characters of markup are cut, said so, and never become part of the page', async ({
  page,
}) => {
  const markup = '<img src=x onerror=document.title="taken">';
  await page.goto(`/id/search/?q=${encodeURIComponent(markup.repeat(240))}`);
  await expect(page.getByRole('status')).toContainText(id.SearchResults.markup);
  await expect(page.getByRole('status')).toContainText(
    id.SearchResults.cut.replace('{max}', '200'),
  );
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('taken');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the index leads to a term', async ({ page }) => {
    await page.goto('/id/search/');
    await expect(page.getByText(id.SearchResults.without)).toBeVisible();
    await page.getByRole('link', { name: 'pencucian uang (TPPU)' }).click();
    await expect(page).toHaveURL(/\/id\/glossary\/#ml$/);
  });
});
