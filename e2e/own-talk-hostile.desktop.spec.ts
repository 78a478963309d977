import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { keyOf, ownLimits } from '#lib/talks/own/ownTalk';
import { added, hashOf, ownPath, ownSays, rowKeys } from './ownTalk';
import { expect, test } from './reader';
import { words } from './words';

const keys = added.map(keyOf);
const told = (page: Page) => page.locator('.own-notices');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('own-talk'));
const store = (page: Page, text: string) =>
  page.addInitScript((value) => {
    if (sessionStorage.getItem('begun')) return;
    sessionStorage.setItem('begun', 'yes');
    localStorage.setItem('own-talk', value);
  }, text);

for (const locale of locales) {
  const says = ownSays(locale);

  test(`${locale}: an address never overwrites what is stored without asking`, async ({ page }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    const before = await stored(page);
    await page.goto('about:blank');
    await page.goto(ownPath(locale, hashOf(added.slice(1, 3))));
    await expect(page.locator('#own-ask')).toBeFocused();
    await expect(
      told(page).getByText(says('askText', { mine: keys.length, theirs: 2 })),
    ).toBeVisible();
    expect(await stored(page)).toBe(before);
    await page.getByRole('button', { name: says('askKeep') }).click();
    expect(await stored(page)).toBe(before);
    await page.reload();
    await expect(page.locator('[data-own-ask]')).toBeHidden();

    await page.goto('about:blank');
    await page.goto(ownPath(locale, hashOf(added.slice(1, 3))));
    await page.getByRole('button', { name: says('askOpen') }).click();
    await expect.poll(() => rowKeys(page)).toEqual(keys.slice(1, 3));
    await page.getByRole('button', { name: says('bringBack') }).click();
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    expect(await stored(page)).toBe(before);
  });

  test(`${locale}: an address of another edition says what it could not find and shows the rest`, async ({
    page,
  }) => {
    const strange = 'chart.laporan-2019_victim.x_role.%3Cimg%20src%3Dx%3E';
    await page.goto(ownPath(locale, `${hashOf(added.slice(0, 2))}_${strange}`));
    const lasting = page.locator('[data-own-lasting]');
    await expect(lasting).toContainText('laporan-2019');
    await expect(lasting).toContainText('victim.x, role.<img src=x>');
    await expect(page.locator('.own-missing')).toContainText('laporan-2019');
    await expect(page.locator('.own-slides > section.talk-slide')).not.toHaveCount(0);
    await expect(page.locator('main img')).toHaveCount(0);

    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    const many = Array.from({ length: ownLimits.slides + 3 }, (_, i) => `term.unknown-${i}`);
    await page.goto(ownPath(locale, `#own=1&s=${many.join('_')}`));
    await expect(lasting).toContainText(says('left', { count: 3, most: ownLimits.slides }));

    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(ownPath(locale, '#own=9&s=everything'));
    await expect(lasting).toContainText(says('addressNewer'));
    await page.goto('about:blank');
    await page.goto(ownPath(locale, `#own=1&t=${'x'.repeat(10_000)}&s=%00%3C/script%3E`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  for (const [name, text] of [
    ['broken', '{"version":1,"slides":[{"kind":'],
    ['newer', '{"version":7,"chapters":[]}'],
  ] as const)
    test(`${locale}: a stored talk that is ${name} stays untouched until it is set aside`, async ({
      page,
    }) => {
      await store(page, text);
      await page.goto(`/${locale}/${added[0]!.page}/`);
      await page.locator('main [data-add]').first().click();
      await expect(page.locator('.add-came')).toContainText(words(locale).AddToTalk.unreadable);
      await page.goto(ownPath(locale, hashOf(added)));
      await expect(told(page).getByText(says(name))).toBeVisible();
      expect(await stored(page)).toBe(text);
      await page.getByRole('button', { name: says('askKeep') }).click();
      expect(await stored(page)).toBe(text);
      await page.getByRole('button', { name: says('setAside') }).click();
      await expect(told(page).getByText(says(name))).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('own-talk:aside'))).toBe(text);
    });

  test(`${locale}: where nothing may be stored, the talk is put together all the same`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get });
    });
    await page.goto(`/${locale}/${added[0]!.page}/`);
    await page.locator('main [data-add]').first().click();
    await expect(page.locator('.add-came')).toContainText(words(locale).AddToTalk.forbidden);
    await page.goto(ownPath(locale, hashOf(added)));
    await expect(told(page).getByText(says('noStore'))).toBeVisible();
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    await page.locator('[data-own-move="down"]:not(:disabled)').first().click();
    await expect.poll(() => rowKeys(page)).toEqual([keys[1], keys[0], ...keys.slice(2)]);
    await expect(page.locator('[data-own-address]')).toHaveValue(/own=1/);
  });

  test(`${locale}: a full storage is told, and nothing is lost`, async ({ page }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    const before = await stored(page);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    await page.locator('[data-own-name]').fill('Judul baru');
    await expect(told(page).getByText(says('full'))).toBeVisible();
    await expect(page.locator('.own-slides .slide-headline').first()).toHaveText('Judul baru');
    expect(await stored(page)).toBe(before);
  });

  test(`${locale}: a stored talk of too many slides is shown whole, and takes no more`, async ({
    page,
  }) => {
    const slides = Array.from({ length: ownLimits.slides + 20 }, (_, i) => ({
      ...{ kind: 'term', id: `unknown-${i}`, headlines: {}, note: '' },
    }));
    const text = JSON.stringify({ version: 1, title: '', slides: [added[0], ...slides] });
    await store(page, text);
    await page.goto(`/${locale}/${added[1]!.page}/`);
    await page.locator(`main [data-add="${keys[1]}"]`).first().click();
    const { tooMany } = words(locale).AddToTalk;
    await expect(page.locator('.add-came')).toContainText(
      tooMany.replace('{most}', String(ownLimits.slides)),
    );
    expect(await stored(page)).toBe(text);
    await page.goto(ownPath(locale));
    await expect.poll(() => rowKeys(page)).toHaveLength(slides.length + 1);
    await expect(page.locator('[data-own-lasting]')).toContainText('unknown-79');
    await expect(page.getByRole('button', { name: says('start'), exact: true })).toBeEnabled();
    expect(await stored(page)).toBe(text);
  });

  test(`${locale}: slides that do not come stay in the list, and come with the next try`, async ({
    page,
  }) => {
    const [lost] = added;
    await page.route(`**/made/slides/${keyOf(lost!)}.json`, (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<p>proxy</p>' }),
    );
    await page.goto(ownPath(locale, hashOf(added)));
    await expect(page.locator('[data-own-unreached]')).toContainText(says('unreached'));
    await expect(page.locator('.own-missing')).toContainText(says('waiting'));
    expect(await rowKeys(page)).toEqual(keys);
    await page.unrouteAll();
    await page.getByRole('button', { name: says('again') }).click();
    await expect(page.locator('.own-missing')).toHaveCount(0);
    await expect(page.locator('[data-own-unreached]')).toBeHidden();
  });

  test(`${locale}: another window’s addition comes in, and is not lost by a change here`, async ({
    page,
    context,
  }) => {
    await page.goto(ownPath(locale, hashOf(added.slice(0, 2))));
    await expect.poll(() => rowKeys(page)).toEqual(keys.slice(0, 2));
    const other = await context.newPage();
    await other.goto(`/${locale}/${added[4]!.page}/`);
    await other.locator(`main [data-add="${keys[4]}"]`).first().click();
    await expect(other.locator('.add-came')).toBeVisible();
    await page.locator('[data-own-name]').fill('Dua jendela');
    await expect.poll(() => rowKeys(page)).toEqual([keys[0], keys[1], keys[4]]);
    expect(await stored(page)).toContain(added[4]!.id);
  });

  test(`${locale}: another window’s addition that the browser tells of too late comes in all the same`, async ({
    page,
  }) => {
    await page.goto(ownPath(locale, hashOf(added.slice(0, 2))));
    await expect.poll(() => rowKeys(page)).toEqual(keys.slice(0, 2));
    await page.locator('[data-own-name]').fill('Dua jendela');
    await expect.poll(() => stored(page)).toContain('Dua jendela');
    const { kind, id } = added[4]!;
    // What the other window wrote before this one wrote over it.
    await page.evaluate(
      (slide) => {
        const kept = JSON.parse(localStorage.getItem('own-talk') ?? '{}');
        const newValue = JSON.stringify({ ...kept, title: '', slides: [...kept.slides, slide] });
        dispatchEvent(new StorageEvent('storage', { key: 'own-talk', newValue }));
      },
      { kind, id },
    );
    await expect.poll(() => rowKeys(page)).toEqual([keys[0], keys[1], keys[4]]);
    expect(await stored(page)).toContain(id);
    expect(await stored(page)).toContain('Dua jendela');
  });
}
