import { existsSync, readFileSync } from 'node:fs';
import { locales } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';
import { smallOut } from '../scripts/smallCases/smallSites';
import { expect } from './reader';
import { test, tinySite } from './tinySite';
import { otherThan } from './words';

const { facts, basePath, paths } = tinySite;
const out = smallOut('tiny');
const drafts = smallOut('least');

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

test('an application keeps the framework under a policy of its own scripts; a document runs none', async ({
  page,
}) => {
  await page.goto(`${basePath}/en/counter/`);
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /script-src 'self' 'sha256-/);
  await expect(policy).not.toHaveAttribute('content', /unsafe|https?:|\*/);
  const button = page.locator('main button');
  await expect(button).toHaveText('0');
  // The first press may come before React is there.
  await expect(async () => {
    await button.click();
    expect(Number(await button.textContent())).toBeGreaterThan(0);
  }).toPass();

  await page.goto(`${basePath}/en/`);
  await expect(page.locator('script[src*="/_next/"]')).toHaveCount(0);
});

test('a language that is being written is built for its editors alone', () => {
  const read = (folder: string, file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const page = read(drafts, 'ms/index.html');
  expect(page).toContain('<html lang="ms"');
  expect(page).toContain('Gelintar');
  expect(page).toContain(`[id] ${facts.words.Hero.question.id}`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  for (const folder of [out, drafts]) {
    expect(read(folder, 'sitemap.xml')).not.toContain('/ms/');
    expect(read(folder, 'id/index.html')).not.toContain('/ms/');
  }
  expect(existsSync(`${out}/ms`)).toBe(false);
});
