import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { base } from '#data/index';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { expect, test } from './reader';
import { kinds, overflowOf } from './visit';
import { words } from './words';

const numbers = findUrgentLines(base.helpChannels.all).map(({ contact }) => contact.value);

/** Headings, cautions and tables of the text that would be missing on paper. */
function missingOnPaper(page: Page): Promise<readonly string[]> {
  return page.locator('main :is(h1, h2, h3, .caution, table)').evaluateAll((all) =>
    all
      .filter((one) => one.getClientRects().length === 0)
      .filter((one) => !one.closest('[hidden], .no-print, .unseen, svg'))
      .filter(
        (one) => !one.closest('details:not([open]), .quarter-table, .month-lanes, .fw-groups'),
      )
      .map((one) => `${one.tagName} ${(one.textContent ?? '').slice(0, 60)}`),
  );
}

for (const locale of locales)
  test(`${locale}: every kind of page prints with the help lines, and nothing essential is left out`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    // The width between the margins of A4.
    await page.setViewportSize({ width: 718, height: 1000 });
    const skip = page.getByRole('link', { name: words(locale).Header.skip });
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      for (const number of numbers)
        await expect
          .soft(page.getByText(number, { exact: true }).filter({ visible: true }).last(), path)
          .toBeVisible();
      await expect.soft(skip, path).toBeHidden();
      expect.soft(await missingOnPaper(page), path).toEqual([]);
      expect.soft(await overflowOf(page), path).toBe(0);
    }
  });
