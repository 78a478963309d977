import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createBase } from '#data/base';
import { facts } from '#data/cases/tiny/index';
import { locales } from '#data/locales';
import { listPaths } from '#lib/pages/listPaths';
import { pathOf } from '#lib/pages/pathOf';
import { freePort } from '../scripts/freePort';
import { spawnServer } from '../scripts/spawnServer';
import { expect, test as watched } from './reader';
import { otherThan } from './words';

const out = '.copies/small/out-tiny';
const paths = listPaths(createBase(facts));

/** The same watched reader, on the site of the tiny case. */
const test = watched.extend({
  baseURL: async ({}, provide) => {
    if (!existsSync(out)) throw new Error(`${out} is missing. Run npx tsx scripts/smallCases.ts.`);
    const port = await freePort(4500, 100);
    const origin = `http://localhost:${port}`;
    const server = spawnServer(out, port);
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        break;
      await setTimeout(100);
    }
    await provide(origin);
    server.kill();
  },
});

for (const locale of locales) {
  test(`${locale}: every page of an invented case says so, in this language`, async ({ page }) => {
    for (const path of paths) {
      const answer = await page.goto(pathOf(locale, path));
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('.notice')).toHaveText(facts.site.notice[locale]);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    }
  });

  test(`${locale}: each menu entry of an invented case leads to a page that can be read in both languages`, async ({
    page,
  }) => {
    await page.goto(pathOf(locale, ''));
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
    const answer = await page.goto(pathOf(locale, 'roles/partner/parallel'));
    expect(answer?.status()).toBe(200);
  });
}
