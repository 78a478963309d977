import { base } from '#data/index';
import { locales } from '#data/locales';
import { choiceOf, framesSeen, openFilters, shownInList, watchFrames } from './filters';
import { expect, test } from './reader';
import { slowDown, slowNetwork } from './visit';
import { words } from './words';

const direct = base.activities.all.filter(({ focus }) => focus === 'direct').map(({ id }) => id);

for (const locale of locales) {
  test(`${locale}: a filter chosen as soon as it is there is kept`, async ({ page }) => {
    await slowNetwork(page);
    await slowDown(page, 4);
    await page.goto(`/${locale}/timeline/`, { waitUntil: 'commit' });
    const form = await openFilters(page, locale);
    const name = base.vocabularies.focus.direct.short[locale];
    await choiceOf(form, name).click();
    await page.waitForLoadState();
    await expect(form.getByRole('radio', { name, exact: true })).toBeChecked();
    await expect(form.locator('output')).toContainText(String(direct.length));
    expect([...(await shownInList(page))].sort()).toEqual([...direct].sort());
    await expect(page).toHaveURL(/about=direct/);
  });

  test(`${locale}: letters typed as soon as the search is there are searched for`, async ({
    page,
  }) => {
    await slowNetwork(page);
    await slowDown(page, 4);
    await page.goto(`/${locale}/sources/`, { waitUntil: 'commit' });
    const search = page.getByRole('searchbox', { name: words(locale).SourceFilters.search });
    await search.pressSequentially('unicef');
    await page.waitForLoadState();
    await expect(search).toHaveValue('unicef');
    await expect(page).toHaveURL(/q=unicef/);
    const rows = page.locator('[data-source-list] li:visible');
    await expect(rows.first()).toContainText(/unicef/i);
    await expect(rows.filter({ hasNotText: /unicef/i })).toHaveCount(0);
  });

  test(`${locale}: letters typed before the search is awake are searched for, whatever its address asked`, async ({
    page,
  }) => {
    await slowNetwork(page);
    await slowDown(page, 4);
    const wish = base.activities.get(direct[0]!).title[locale];
    await page.goto(`/${locale}/search/?q=zzqqx`, { waitUntil: 'commit' });
    const field = page.locator('#q');
    await field.fill(wish);
    await page.waitForLoadState();
    await expect(field).toHaveValue(wish);
    const results = page.locator('[data-search-results]');
    await expect(results).toContainText(wish, { timeout: 30_000 });
  });

  test(`${locale}: an address with a search never shows another source, not for a frame`, async ({
    page,
  }) => {
    const { kind } = base.sources.all[0]!;
    await slowNetwork(page);
    await slowDown(page, 4);
    await watchFrames(page, `[data-source-list] li:not([data-kind="${kind}"])`);
    await page.goto(`/${locale}/sources/?kind=${kind}`);
    await expect(page.locator('[data-source-list] li:visible').first()).toBeVisible();
    const seen = await framesSeen(page);
    expect(seen.frames).toBeGreaterThan(3);
    expect(seen.most).toBe(0);
  });
}
