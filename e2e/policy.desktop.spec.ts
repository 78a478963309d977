import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
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

for (const locale of locales)
  // Read from the built folder, so that all of them can be read.
  test(`${locale}: the page of a source that is given by name only leads nowhere outside`, () => {
    const named = base.sources.all.filter(({ link }) => link === 'name-only');
    expect(named).not.toHaveLength(0);
    for (const { id } of named) {
      const page = load(readFileSync(`out/${locale}/sources/${id}/index.html`, 'utf8'));
      expect.soft(page('main a[href^="http"]').toArray(), id).toHaveLength(0);
      expect.soft(page('main').text(), id).not.toMatch(/https?:\/\//);
    }
  });
