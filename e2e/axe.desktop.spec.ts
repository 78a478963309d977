import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { openFilters } from './filters';
import { kinds, nameOf, shortenLists, unfold } from './visit';

// Lists of hundreds of sources take axe a while.
test.describe.configure({ timeout: 180_000 });

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'experimental'];
/** What a narrower window can change: the size of targets, and what the experimental rules look at. */
const ofWidth = ['wcag22aa', 'experimental'];
const narrow = [390, 320];
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What the experimental rules take for a fault: amounts and names in items are no headings; keys scroll the rubric. */
const meant: Readonly<Record<string, RegExp>> = {
  'p-as-heading': /\.(?:figure-value|dia-name|slide-role-name)/,
  'focus-order-semantics': /\.rubric-scroll/,
};

/** Faults of the page, or of parts of it. Only they are told in full, and there are no frames to ask: that is quicker. */
async function violations(page: Page, runOnly: string[], parts: readonly string[]) {
  const axe = new AxeBuilder({ page });
  for (const part of parts) axe.include(part);
  const { violations: found } = await axe
    .options({ runOnly, resultTypes: ['violations'], preload: false })
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !meant[id]?.test(target.join(' ')))
      .slice(0, 3)
      .map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** What narrower windows show besides. */
async function whenNarrow(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await violations(page, ofWidth, []);
    found.push(...faults.map((fault) => `${width}: ${fault}`));
  }
  return found;
}

/** All rules in light; in the dark theme only what depends on colours. */
async function inBothThemes(page: Page, ...parts: string[]): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violations(page, levels, parts);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await violations(page, ofColours, parts);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
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
