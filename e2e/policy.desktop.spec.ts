import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds } from './visit';

for (const locale of locales)
  test(`${locale}: every kind of page allows only its own files and carries no style of its own`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect.soft(page.locator('html'), path).toHaveAttribute('lang', locale);
      await expect.soft(page.locator('[style]'), path).toHaveCount(0);
      const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
      await expect.soft(policy, path).toHaveAttribute('content', /default-src 'none'/);
      await expect.soft(policy, path).not.toHaveAttribute('content', /unsafe|https?:|\*/);
    }
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
