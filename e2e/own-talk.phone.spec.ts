import { locales } from '#data/locales';
import { keyOf } from '#lib/talks/own/ownTalk';
import { added, hashOf, ownPath, rowKeys, rowOf } from './ownTalk';
import { expect, test } from './reader';
import { overflowOf } from './visit';

const keys = added.map(keyOf);

for (const locale of locales)
  test(`${locale}: a talk is put together on a phone`, async ({ page }) => {
    await page.goto(`/${locale}/${added[0]!.page}/`);
    await page.locator('main [data-add]').first().tap();
    await page.locator('.add-came a').tap();
    await expect(page).toHaveURL(ownPath(locale));
    await expect.poll(() => rowKeys(page)).toEqual([keys[0]]);
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(ownPath(locale, hashOf(added)));
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    expect(await overflowOf(page)).toBe(0);
    await rowOf(page, added[0]!).locator('[data-own-move="down"]').tap();
    await expect.poll(() => rowKeys(page)).toEqual([keys[1], keys[0], ...keys.slice(2)]);
    const box = (await rowOf(page, added[0]!).locator('[data-own-move="down"]').boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  });
