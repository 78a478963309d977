import { locales } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';
import { expect } from './reader';
import { test, tinySite } from './tinySite';
import { otherThan } from './words';

const { facts, basePath, paths } = tinySite;

for (const locale of locales) {
  test(`${locale}: every page of an invented case says so, in this language`, async ({ page }) => {
    for (const path of paths) {
      const answer = await page.goto(basePath + pathOf(locale, path));
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('.notice')).toHaveText(facts.site.notice[locale]);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    }
  });

  test(`${locale}: each menu entry of an invented case leads to a page that can be read in both languages`, async ({
    page,
  }) => {
    await page.goto(basePath + pathOf(locale, ''));
    const menu = page.locator('#menu a, .help-link, .foot a');
    const targets = await menu.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname),
    );
    for (const target of new Set(targets)) {
      await page.goto(target);
      await expect(page.getByRole('heading', { level: 1 }), target).toBeVisible();
      const other = target.replace(`/${locale}/`, `/${otherThan(locale)}/`);
      await expect(page.locator(`[data-language-switch] a[href="${other}"]`)).toHaveCount(1);
    }
    const answer = await page.goto(basePath + pathOf(locale, 'roles/partner/parallel'));
    expect(answer?.status()).toBe(200);
  });
}
