import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { barriersOf, inBothThemes } from './barriers';
import { expect, test } from './reader';
import { openFilters } from './filters';
import { kinds, nameOf, shortenLists, unfold } from './visit';

// Lists of hundreds of sources take axe a while.
test.describe.configure({ timeout: 180_000 });

/** What a narrower window can change: the size of targets, and what the experimental rules look at. */
const ofWidth = ['wcag22aa', 'experimental'];
const narrow = [390, 320];

/** What narrower windows show besides. */
async function whenNarrow(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await barriersOf(page, ofWidth, []);
    found.push(...faults.map((fault) => `${width}: ${fault}`));
  }
  return found;
}

for (const locale of locales) {
  for (const path of kinds)
    test(`${nameOf(locale, path)} with all folded out has no barrier that axe knows`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      await shortenLists(page);
      expect([...(await inBothThemes(page)), ...(await whenNarrow(page))]).toEqual([]);
    });

  test(`${locale}: an open source has no barrier that axe knows`, async ({ page }) => {
    await page.goto(`/${locale}/claims/`);
    await page.getByRole('main').locator('.chip[data-open]:visible').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await inBothThemes(page, 'dialog')).toEqual([]);
  });

  test(`${locale}: an open activity and open filters have no barrier that axe knows`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    await openFilters(page, locale);
    await unfold(page);
    await page.locator('.row a:visible').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await inBothThemes(page, 'form.filters', 'dialog')).toEqual([]);
  });
}
