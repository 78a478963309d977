import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { shownInList } from './filters';

const script = '<script>alert(1)</script>';
const long = 'x'.repeat(10_000);
const queries = {
  'a script': new URLSearchParams({
    role: script,
    year: script,
    actor: script,
    open: script,
    sheet: script,
  }),
  'unknown ids': new URLSearchParams({ role: 'nobody', year: '1899', actor: 'nobody', about: '0' }),
  'ten thousand letters': new URLSearchParams({ role: long }),
  'a way out of the folder': new URLSearchParams({ open: '../../x', role: '../..', q: '' }),
  'a picture': new URLSearchParams({ year: '<img src=x onerror=alert(1)>', role: '"]{}*' }),
};

for (const locale of locales) {
  test(`${locale}: the timeline ignores a hostile address`, async ({ page }) => {
    for (const [name, query] of Object.entries(queries)) {
      await page.goto('about:blank');
      await page.goto(`/${locale}/timeline/?${query}#${encodeURIComponent(script)}`);
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      expect.soft(await shownInList(page), name).toHaveLength(base.activities.all.length);
      await expect.soft(page.locator('main img, script:text-is("alert(1)")'), name).toHaveCount(0);
      await expect.soft(page.locator('dialog[open]'), name).toHaveCount(0);
    }
  });

  test(`${locale}: the list of sources ignores a hostile address`, async ({ page }) => {
    const rows = page.locator('[data-source-list] li:visible');
    for (const [name, query] of Object.entries(queries)) {
      const asked = new URLSearchParams(query);
      for (const key of ['kind', 'language', 'use', 'checked']) asked.set(key, script);
      await page.goto(`/${locale}/sources/?${asked}`);
      await expect.soft(rows, name).toHaveCount(base.sources.all.length);
      await expect.soft(page.locator('main img, script:text-is("alert(1)")'), name).toHaveCount(0);
    }
  });
}

for (const locale of locales)
  test(`${locale}: markup typed into the search stays text`, async ({ page }) => {
    const typed = '<img src=x onerror=alert(1)>';
    await page.goto(`/${locale}/sources/?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(typed);
    await expect(page.locator('[data-source-list] li:visible')).toHaveCount(0);
    await expect(page.locator('[data-source-none]')).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  });

test('a source that nobody has is not asked for and leaves the address', async ({ page }) => {
  await page.goto('/en/claims/?open=nobody');
  await expect(page).toHaveURL('/en/claims/');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('article.claim')).toHaveCount(base.claims.all.length);
});
