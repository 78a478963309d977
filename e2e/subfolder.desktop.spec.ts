import type { APIRequestContext, Page } from '@playwright/test';
import { load } from 'cheerio';
import { locales } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';
import { expect } from './reader';
import { test, tinySite } from './tinySite';
import { words } from './words';

// The site lies in a folder of its host: whatever leaves it, a link, a script, a picture or a fetch, is a fault.
const { basePath, facts } = tinySite;
const at = (place: string) => basePath + place;

/** Every address that a page names: in attributes, in its styles and in the data that it carries. */
function addressesIn(html: string): readonly string[] {
  const $ = load(html);
  const attributes = $('*')
    .toArray()
    .flatMap((element) => Object.values($(element).attr() ?? {}));
  const carried: readonly string[] = [
    $('script[type$="json"]').text(),
    ...attributes,
    $('style, noscript').text(),
  ];
  const quoted = carried.flatMap((text) => text.match(/(?<=["'(\s]|^)\/[\w./#?=&%-]+/g) ?? []);
  const own = carried.flatMap(
    (text) => text.match(/https:\/\/taman-baca\.example[^\s"'<>]*/g) ?? [],
  );
  return [...quoted, ...own.map((address) => address.replace(facts.site.address, ''))];
}

/** Follows every address from the root of the folder on; gives what left it and what was not there. */
async function walk(request: APIRequestContext, baseURL: string) {
  const { origin } = new URL(baseURL);
  const waiting = [at('/'), at('/sitemap.xml'), at('/robots.txt')];
  const seen = new Set(waiting);
  const faults: string[] = [];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const answer = await request.get(origin + place);
    if (!answer.ok()) faults.push(`${answer.status()} ${place}`);
    const type = answer.headers()['content-type'] ?? '';
    if (!/html|xml|json/.test(type)) continue;
    const text = await answer.text();
    const found = type.includes('html')
      ? addressesIn(text)
      : [
          ...[...text.matchAll(/<loc>([^<]+)/g)].map(([, loc = '']) => new URL(loc).pathname),
          ...[...text.matchAll(/"href":"(\/[^"]+)/g)].map(([, href = '']) => href),
        ];
    for (const address of found) {
      const target = address.split(/[?#]/)[0] ?? '';
      // Patterns of the rules for prefetching, and numbers such as "/5".
      if (target.includes('*') || target.includes(':') || !/[a-z]/.test(target)) continue;
      if (!target.startsWith(at('/'))) faults.push(`${place} names ${target}`);
      else if (!seen.has(target)) {
        seen.add(target);
        waiting.push(target);
      }
    }
  }
  return { faults: [...new Set(faults)], seen };
}

/** Everything that the page asks for and does not get. */
function missedBy(page: Page): readonly string[] {
  const missed: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) missed.push(`${answer.status()} ${answer.url()}`);
  });
  return missed;
}

test('no page names an address outside of the folder, and each address that one names is there', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { faults, seen } = await walk(request, baseURL!);
  expect(faults.slice(0, 20)).toEqual([]);
  for (const locale of locales)
    for (const path of tinySite.paths) expect(seen, path).toContain(at(pathOf(locale, path)));
});

test('the root of the folder leads to a language, and an unknown address says so in its own', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(at('/'));
  await expect(page).toHaveURL(/\/taman-baca\/(?:id|en)\/$/);
  // Asked for without a browser first: it would print the status to the console.
  expect((await request.get(`${baseURL}/en/nowhere/`)).status()).toBe(404);
  await page.goto(at('/404.html'));
  await expect(page.locator('.brand')).toHaveAttribute('href', at('/'));
});

for (const locale of locales) {
  test(`${locale}: search, records, citations and talks work in a folder`, async ({
    page,
    context,
  }) => {
    const missed = missedBy(page);
    const { label } = facts.roles.partner;
    await page.goto(at(`/${locale}/search/?q=${label[locale]}`));
    const found = page.locator('[data-search-results] a').first();
    await expect(found).toHaveAttribute('href', new RegExp(`^${basePath}/${locale}/`));

    await page.goto(at(`/${locale}/timeline/`));
    await page.locator('a[data-open]').filter({ visible: true }).first().click();
    await expect(page.getByRole('dialog').locator('[data-record], article').first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('dialog').locator('[data-record], article').first()).toBeVisible();

    await page.goto(at(`/${locale}/sources/bibliography/`));
    await page.locator('.bib-list input').first().check();
    const saved = page.waitForEvent('download');
    await page.locator('[data-take=bib]').click();
    expect((await saved).suggestedFilename()).toBe('bibliography.bib');

    await page.goto(at(`/${locale}/talks/`));
    const opened = context.waitForEvent('page');
    await page.locator('a[href$="/speaker/"]').first().click();
    const speaker = await opened;
    await expect(speaker.locator('[data-speaker]')).toBeVisible();
    expect(new URL(speaker.url()).pathname).toMatch(new RegExp(`^${basePath}/${locale}/talks/`));

    await page.goto(at(`/${locale}/help/`));
    await page.getByRole('link', { name: words(locale).LanguageSwitch.parallel }).click();
    await expect(page).toHaveURL(new RegExp(`${basePath}/${locale}/help/parallel/$`));
    expect(missed).toEqual([]);
  });
}
