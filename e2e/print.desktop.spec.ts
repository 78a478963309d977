import { locales } from '#data/locales';
import { base } from '#data/index';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { expect, test } from './reader';
import { kinds, nameOf, overflowOf } from './visit';
import { words } from './words';

const numbers = findUrgentLines(base.helpChannels.all).map(({ contact }) => contact.value);

for (const locale of locales)
  for (const path of kinds)
    test(`${nameOf(locale, path)} prints with the help lines, nothing essential hidden`, async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.setViewportSize({ width: 718, height: 1000 });
      await page.goto(`/${locale}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const number of numbers)
        await expect(page.getByText(number, { exact: true }).last()).toBeVisible();
      await expect(page.getByRole('link', { name: words(locale).Header.skip })).toBeHidden();
      const hidden = await page
        .locator(
          'main :is(h1, h2, h3, .caution, table):not([hidden], [hidden] *, .no-print *, .unseen)',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => !one.closest('svg, details, .sheet-only, .quarter-table'))
            .filter((one) => one.getClientRects().length === 0)
            .map((one) => (one.textContent ?? '').slice(0, 60)),
        );
      expect(hidden).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.subarray(0, 4).toString()).toBe('%PDF');
    });
