import { readFile } from 'node:fs/promises';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { charts, slowDown } from './visit';
import { say, words } from './words';

const [first = '', second = '', third = ''] = charts.live;

// No word is read here, so the languages take turns.
for (const [i, id] of charts.live.entries()) {
  const locale = locales[i % locales.length]!;

  test(`${locale}/${id} wakes under the keyboard, tells its mark, and never drops the focus`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/${id}/`);
    const part = page.locator('[data-live="chart"]').first();
    const mark = part.locator('[data-mark]:visible').first();
    const name = await mark.getAttribute('data-mark');
    await mark.focus();
    await expect(part).toHaveAttribute('data-ready', '');
    const held = part.locator('[data-mark]:focus');
    await expect(held).toHaveAttribute('data-mark', name!);
    await page.keyboard.press('ArrowRight');
    const tip = page.locator('#mark-tip');
    await expect(tip).toBeVisible();
    await expect(held).toBeVisible();
    await expect(held).toHaveAttribute('aria-describedby', 'mark-tip');
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
    await expect(held).toBeVisible();
  });
}

for (const locale of locales) {
  const { ChartFrame, ChartTable, LiveChart } = words(locale);

  for (const id of [first, second])
    test(`${locale}/${id} answers the very first click, on a slow processor too`, async ({
      page,
    }) => {
      await slowDown(page, 4);
      await page.goto(`/${locale}/data/${id}/`, { waitUntil: 'commit' });
      const mark = page.locator('[data-mark]:visible').first();
      const hash = (await mark.getAttribute('href'))!.split('#')[1];
      await mark.click();
      await expect(page).toHaveURL(new RegExp(hash ? `#${hash}$` : '/sources/'));
    });

  test(`${locale}: a press that began before a chart woke is answered when it ends`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/${second}/`);
    const mark = page.locator('[data-mark]:visible').first();
    const hash = (await mark.getAttribute('href'))!.split('#')[1]!;
    await mark.hover();
    await page.mouse.down();
    await expect(page.locator('[data-live][data-ready]')).toBeVisible();
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(`#${hash}$`));
  });

  for (const id of [first, third, charts.still[0]!])
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

  test(`${locale}: a waking chart shows who says so beside the mark at hand`, async ({ page }) => {
    // The marks of the first chart are pages, which are read and not said.
    await page.goto(`/${locale}/data/${second}/`);
    const part = page.locator('[data-live="chart"]').first();
    await part.locator('[data-mark]:visible').first().focus();
    await expect(part).toHaveAttribute('data-ready', '');
    const last = part.locator('[data-mark]:visible').last();
    const figure = base.figures.get((await last.getAttribute('data-mark'))!);
    await last.focus();
    const tip = page.locator('#mark-tip');
    await expect(tip.getByRole('link')).toHaveAttribute('href', /#|\/sources\//);
    await expect(tip).toContainText(`${LiveChart.whoSaysSo}: ${figure.saidBy[locale]}`);
    await expect(tip).toContainText(figure.caution[locale]);
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
