import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { nameOf, sampled } from './visit';

for (const locale of locales)
  for (const path of sampled)
    test(`${nameOf(locale, path)} allows only its own files and carries no style of its own`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
      await expect(policy).toHaveCount(1);
      await expect(policy).not.toHaveAttribute('content', /unsafe|https?:|\*/);
      await expect(page.locator('[style]')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });

test('a source that is given by name only is nowhere linked', async ({ page }) => {
  const named = base.sources.all.filter(({ link }) => link === 'name-only').slice(0, 3);
  const links: string[] = [];
  for (const { id } of named) {
    await page.goto(`/en/sources/${id}`);
    const foreign = page.getByRole('main').locator('a[href^="http"]');
    links.push(...(await foreign.evaluateAll((all) => all.map((a) => a.outerHTML))));
  }
  expect(named).not.toHaveLength(0);
  expect(links).toEqual([]);
});
