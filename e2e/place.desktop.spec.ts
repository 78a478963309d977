import { base } from '#data/index';
import { locales } from '#data/locales';
import { shownInList } from './filters';
import { expect, test } from './reader';
import { otherThan } from './words';

const catalyst = base.activities.all.filter(({ role }) => role === 'catalyst').map(({ id }) => id);

for (const locale of locales) {
  test(`${locale}: switching language in mid-page keeps filter, open activity, place and focus`, async ({
    page,
  }) => {
    const other = otherThan(locale);
    const [id = ''] = catalyst;
    await page.goto(`/${locale}/timeline/?role=catalyst&open=${id}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    const place = page.locator('.timeline-list tbody tr:visible').nth(1);
    await place.evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 4));
    const top = await place.evaluate((row) => row.getBoundingClientRect().top);
    const link = page.locator(`[data-language-switch] a[lang=${other}]`);
    await link.evaluate((a: HTMLElement) => a.focus({ preventScroll: true }));
    await link.evaluate((a: HTMLElement) => a.click());
    await page.waitForURL(`/${other}/timeline/?role=catalyst&open=${id}`);
    await expect
      .poll(async () =>
        Math.abs((await place.evaluate((r) => r.getBoundingClientRect().top)) - top),
      )
      .toBeLessThanOrEqual(3);
    const { title } = base.activities.get(id);
    await expect(page.getByRole('dialog', { name: title[other] })).toBeVisible();
    expect([...(await shownInList(page))].sort()).toEqual([...catalyst].sort());
    await expect(page.locator(`[data-language-switch] a[lang=${other}]`)).toBeFocused();
  });
}
