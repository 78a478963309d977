import { test as plain, expect, type Page } from '@playwright/test';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { pages } from '#data/pages';
import { pagesSet, talkSet } from '#lib/offline/keepSets';
import { digestOf } from '#lib/offline/manifest';
import { pathOf } from '#lib/pages/pathOf';
import { openServer, type OwnServer, type Override } from './ownServer';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { otherThan, words } from './words';

/** A site on a server of its own: without internet the console reports what could not be fetched, so nobody watches it. */
const test = plain.extend<{ server: OwnServer }>({
  server: async ({}, provide) => {
    const server = await openServer();
    await provide(server);
    server.close();
  },
  baseURL: async ({ server }, provide) => provide(server.origin),
});

const control = (page: Page, set: string) => page.locator(`[data-keep="${set}"]`);
const said = (page: Page) => page.locator('[data-keep-said]');
const offlinePath = (locale: Locale) => pathOf(locale, pages.offline.slug);
const talk = talkSet(shortest.id);

/** Another answer for one path, and the built file for all others. */
const only =
  (path: string, answer: 'cut' | 'another version'): Override =>
  (asked) =>
    asked === path ? answer : null;

/** What a browser holds of the site: workers, and stores of files. */
function traces(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stores: (await caches.keys()).length,
  }));
}

async function keep(page: Page, locale: Locale, set: string): Promise<void> {
  await control(page, set).locator('[data-keep-go]').click();
  await expect(said(page)).toHaveText(words(locale).Keep.done);
  await expect(control(page, set).locator('[data-keep-kept]')).toBeVisible();
}

for (const locale of locales) {
  const { Keep, OfflinePage } = words(locale);

  test(`${locale}: a talk that was kept is given from start to end without internet, with a change of language`, async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(talkPath(locale, shortest.id));
    await expect(control(page, talk).locator('[data-keep-go]')).toHaveText(/\d[.,]\d\u00a0MB/);
    expect(await traces(page)).toEqual({ workers: 0, stores: 0 });
    expect(asked.filter((path) => /sw\.js|keep\.js/.test(path))).toEqual([]);
    await keep(page, locale, talk);

    await context.setOffline(true);
    await page.goto(talkPath(locale, shortest.id));
    await expect(control(page, talk).locator('[data-keep-kept]')).toBeVisible();
    const speaker = await context.newPage();
    await speaker.goto(talkPath(locale, shortest.id, 'speaker/'));
    await page.bringToFront();
    await start(page, locale);
    const played = playedOf(shortest);
    const other = otherThan(locale);
    const middle = Math.floor(played.length / 2);
    for (const slide of played.slice(0, middle)) {
      await expect(headline(page)).toHaveText(slide.headline[locale]);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('l');
    for (const slide of played.slice(middle)) {
      await expect(headline(page)).toHaveText(slide.headline[other]);
      await page.keyboard.press('PageDown');
    }
    const shown = speaker.locator('[data-now-picture] .slide-headline');
    await expect(shown).toHaveText(played.at(-1)!.headline[other]);
    await page.keyboard.press('Escape');

    await page.goto(pathOf(locale, 'sources'));
    await expect(page.getByText(OfflinePage.notKept)).toBeVisible();
    await page.goto(offlinePath(locale));
    await expect(page.getByText(OfflinePage.notKept)).toBeHidden();
    await page.getByRole('button', { name: Keep.removeAll }).click();
    await expect(said(page)).toHaveText(Keep.removed);
    await expect(page.getByText(Keep.none)).toBeVisible();
    await speaker.close();
    await context.setOffline(false);
    await page.goto(pathOf(locale, 'help'));
    expect(await traces(page)).toEqual({ workers: 0, stores: 0 });
  });

  test(`${locale}: the main pages of a language open without internet, and its search answers`, async ({
    page,
    context,
  }) => {
    await page.goto(offlinePath(locale));
    await keep(page, locale, pagesSet(locale));
    await context.setOffline(true);
    for (const path of ['', 'timeline', 'data', 'roles/catalyst', 'help']) {
      await page.goto(pathOf(locale, path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-not-kept]')).toHaveCount(0);
      const rules = await page.evaluate(() =>
        [...document.styleSheets].map(({ href, cssRules }) => [href ?? 'inline', cssRules.length]),
      );
      expect(rules.length, path).toBeGreaterThan(1);
      for (const [sheet, count] of rules) expect(count, `${path} ${sheet}`).toBeGreaterThan(0);
    }
    await page.goto(pathOf(locale, 'search'));
    await page.locator('#q').fill('Denpasar');
    await expect(page.locator('[data-search-status]')).toHaveText(/\d/);
    await page.goto(pathOf(locale, 'claims'));
    await page.locator('main [data-add]').first().click();
    await page.locator('.add-came a').click();
    await expect(page.locator('.own-slides > section.talk-slide')).not.toHaveCount(0);
    await expect(page.locator('[data-own-unreached]')).toBeHidden();
    await page.goto(pathOf(otherThan(locale), 'timeline'));
    await expect(page.getByText(words(otherThan(locale)).OfflinePage.notKept)).toBeVisible();
  });

  test(`${locale}: where the network breaks off, a file has changed or the room ends, nothing is kept and a sentence says why`, async ({
    page,
    context,
    server,
    baseURL,
  }) => {
    const speaker = talkPath(otherThan(locale), shortest.id, 'speaker/');
    const go = () => control(page, talk).locator('[data-keep-go]').click();
    await page.goto(talkPath(locale, shortest.id));
    server.override = only(speaker, 'cut');
    await go();
    await expect(said(page)).toHaveText(Keep.network);
    server.override = only(speaker, 'another version');
    await go();
    await expect(said(page)).toHaveText(Keep.changed);
    server.override = () => null;
    const session = await context.newCDPSession(page);
    const quota = { origin: baseURL ?? '', quotaSize: 20_000 };
    await session.send('Storage.overrideQuotaForOrigin', quota);
    await go();
    await expect(said(page)).toHaveText(Keep.full);
    await expect(control(page, talk).locator('[data-keep-kept]')).toBeHidden();
    await expect.poll(async () => (await traces(page)).workers).toBe(0);
    await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
    await keep(page, locale, talk);
  });

  test(`${locale}: a browser that cannot keep anything, or does not let it be, says so`, async ({
    page,
    context,
  }) => {
    const without = await context.newPage();
    await without.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await without.goto(talkPath(locale, shortest.id));
    await control(without, talk).locator('[data-keep-go]').click();
    await expect(said(without)).toHaveText(Keep.unsupported);
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('private', 'SecurityError'));
    });
    await page.goto(talkPath(locale, shortest.id));
    await control(page, talk).locator('[data-keep-go]').click();
    await expect(said(page)).toHaveText(Keep.refused);
  });
}

test('a new version is fetched whole, waits until every window is closed, and never mixes with the old one', async ({
  page,
  context,
  server,
}) => {
  const locale = 'en';
  const { Keep } = words(locale);
  const paths = [talkPath(locale, shortest.id), talkPath(locale, shortest.id, 'speaker/')];
  await page.goto(talkPath(locale, shortest.id));
  await keep(page, locale, talk);

  // The next version of the site: another title on the talk and its speaker window, and a worker that names them.
  const next = (content: Buffer) =>
    Buffer.from(content.toString('utf8').replace(/<title>/, '<title>Next: '));
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const path of paths) {
    const content = Buffer.from(await (await page.request.get(path)).body());
    before.set(path, await digestOf(content));
    after.set(path, await digestOf(next(content)));
  }
  const worker = (content: Buffer) =>
    paths.reduce(
      (code, path) => code.replace(before.get(path)!, after.get(path)!),
      content.toString('utf8').replace(/version:"[^"]*"/, 'version:"next"'),
    );
  const changed = new Map<string, (content: Buffer) => Buffer | string>([
    ...paths.map((path) => [path, next] as const),
    ['/sw.js', worker],
  ]);
  server.override = (path, content) => changed.get(path)?.(content) ?? null;

  await page.goto(talkPath(locale, shortest.id));
  await start(page, locale);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return Boolean(registration?.waiting);
    });
  await expect.poll(isWaiting).toBe(true);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  const speaker = await context.newPage();
  await speaker.goto(talkPath(locale, shortest.id, 'speaker/'));
  await expect(speaker).not.toHaveTitle(/^Next/);

  const list = await context.newPage();
  await list.goto(offlinePath(locale));
  await list.getByRole('button', { name: Keep.takeOver }).click();
  await expect(said(list)).toHaveText(Keep.open);
  await page.keyboard.press('Escape');
  await page.close();
  await speaker.close();
  await list.getByRole('button', { name: Keep.takeOver }).click();
  await expect(list.getByRole('button', { name: Keep.takeOver })).toBeHidden();
  await context.setOffline(true);
  for (const path of paths) {
    await list.goto(path);
    await expect(list).toHaveTitle(/^Next/);
  }
});

test('a page that was opened from a disk offers nothing', async ({ page }) => {
  await page.goto(`file://${process.cwd()}/out/en/offline/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-keep]:visible')).toHaveCount(0);
});

test('only pages that offer to keep something may register a worker', async ({ page }) => {
  const policy = () =>
    page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  await page.goto(talkPath('en', base.talks.all[0]!.id));
  expect(await policy()).toContain("worker-src 'self'");
  await page.goto('/en/help/');
  expect(await policy()).toContain("worker-src 'none'");
});
