import { readFile } from 'node:fs/promises';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { charts, slowDown } from './visit';
import { say, words } from './words';

const [first = '', second = '', third = ''] = charts.drawn;

for (const locale of locales) {
  const { ChartFrame, ChartTable } = words(locale);

  for (const id of [first, second])
    test(`${locale}/${id} answers the very first click, on a slow processor too`, async ({
      page,
    }) => {
      await slowDown(page, 4);
      await page.goto(`/${locale}/data/${id}/`, { waitUntil: 'commit' });
      const mark = page.locator('[data-mark]:visible').first();
      const hash = (await mark.getAttribute('href'))!.split('#')[1];
      await mark.click();
      await expect(page).toHaveURL(new RegExp(hash ? `#${hash}$` : '[?&]open='));
    });

  for (const id of [first, third, charts.plain[0]!])
    test(`${locale}/${id} reads as a table of the same facts, and as a file with sources and cautions`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/data/${id}/`);
      const figure = page.locator(`figure#${id}`);
      await figure.locator('summary').filter({ hasText: ChartFrame.table }).click();
      const headline = await figure.getByRole('heading', { level: 1 }).innerText();
      const caption = say(locale)('ChartFrame.tableOf', { chart: headline });
      const table = figure.getByRole('table', { name: caption });
      await expect(table).toBeVisible();
      expect(await table.getByRole('row').count()).toBeGreaterThan(1);

      const link = figure.getByRole('link', { name: new RegExp(`^${ChartFrame.csv}`) });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      const text = await readFile(await download.path(), 'utf8');
      const [head = '', ...rows] = text.trim().split(/\r?\n/);
      expect(head).toContain(ChartTable.caution);
      expect(head).toContain(ChartTable.sources);
      expect(rows.length).toBeGreaterThan(0);
    });
}

test('every chart on the page of charts has its caution in the same frame', async ({ page }) => {
  await page.goto('/en/data/');
  const frames = page.locator('figure.chart');
  await expect(frames).toHaveCount(base.charts.all.length);
  await expect(frames.filter({ has: page.locator('.caution') })).toHaveCount(
    base.charts.all.length,
  );
});
