import { base } from '#data/index';
import { locales } from '#data/locales';
import { nameFill } from '#lib/activities/nameFill';
import { inStudy } from '#lib/activities/studyPeriodOf';
import { fillChart } from '#lib/charts/countPlaceholders';
import { expect, test } from './reader';
import { words } from './words';

const comparison = base.charts.all.find((chart) => chart.form === 'comparison-matrix')!;
const grid = base.charts.all.find(({ form }) => form === 'source-grid')!;
const studied = inStudy(base.activities.all, base.study);

for (const locale of locales) {
  test(`${locale}: what the fill of a mark means is in the name of its link, and of the key`, async ({
    page,
  }) => {
    const { MarkLook } = words(locale);
    for (const [path, rows] of [
      ['timeline/', '.row'],
      ['', '.month-lanes .lane'],
    ] as const) {
      await page.goto(`/${locale}/${path}`);
      for (const focus of ['direct', 'context'] as const) {
        const activity = studied.find((one) => one.focus === focus && one.actOf === 'own')!;
        const link = page.locator(`${rows} a[href$="/${activity.id}/"]:visible`).first();
        await expect(link).toHaveAccessibleName(new RegExp(nameFill({ base, locale }, activity)));
      }
      const key = page.locator('.mark-key, .timeline-key').first();
      for (const look of [MarkLook.filled, MarkLook.hollow, MarkLook.cored])
        await expect(key).toContainText(look);
    }
  });

  test(`${locale}: two amounts are a table: each cell has its side and its question`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/${comparison.id}/`);
    const table = page.locator('.compare');
    await expect(table).toHaveRole('table');
    const names = comparison.cards.map(({ name }) => name[locale]);
    for (const name of names)
      await expect(table.getByRole('columnheader', { name, exact: true })).toHaveCount(1);
    const rows = table.getByRole('row');
    const count = await rows.count();
    expect(count).toBeGreaterThan(3);
    for (let i = 1; i < count; i += 1) {
      await expect(rows.nth(i).getByRole('rowheader')).toHaveCount(1);
      await expect(rows.nth(i).getByRole('cell')).toHaveCount(names.length);
    }
  });

  test(`${locale}: a chart is described although its description is folded up, and names its headline once`, async ({
    page,
  }) => {
    for (const record of base.charts.all) {
      const chart = fillChart(base, record);
      await page.goto(`/${locale}/data/${chart.id}/`);
      const figure = page.locator(`figure[id="${chart.id}"]`);
      await expect.soft(figure).toHaveAccessibleDescription(chart.alt[locale].replace(/\s+/g, ' '));
      await expect.soft(figure).not.toHaveAttribute('aria-labelledby');
      const actions = figure.locator('.chart-actions > a');
      await expect.soft(actions.filter({ hasText: chart.headline[locale] })).toHaveCount(0);
    }
  });

  test(`${locale}: on a phone a cell of the grid of sources is named by the words it shows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/data/${grid.id}/`);
    for (const cell of await page.locator('.source-cell').all()) {
      const seen = (await cell.locator(':scope > :not(.unseen):visible').allInnerTexts()).join(' ');
      await expect(cell).toHaveAccessibleName(
        new RegExp(`^${seen.trim().replace(/\s+/g, '\\s+')}`),
      );
    }
  });
}
