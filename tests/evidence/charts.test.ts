import { describe, expect, it } from 'vitest';
import { base } from '#data/index';
import { byLocale, locales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { csvConventionOf, csvOfTable } from '#lib/charts/csvOfTable';
import { fillChart, countPlaceholders } from '#lib/charts/countPlaceholders';
import { tableOfChart } from '#lib/charts/tableOfChart';
import { formatFigure } from '#lib/figures/formatFigure';
import { expectGolden } from '#tests/expectGolden';

const messages = byLocale(interfaceWords);
const tableOf = (chartId: string, locale: 'id' | 'en') => {
  const chart = fillChart(base, base.charts.get(chartId));
  return tableOfChart({
    view: { base, locale },
    chart,
    word: (key) => messages[locale].ChartTable[key],
    siteUrl: 'https://example.org',
  });
};

describe('the charts of the case', () => {
  it('every figure that has a value, bounds or words is written', () => {
    for (const figure of base.figures.all) {
      const known = figure.value !== null || figure.bounds !== null || figure.wording !== null;
      const word = figure.unit === null ? null : (base.vocabularies.unit[figure.unit] ?? null);
      expect(formatFigure(figure, word, 'id').text !== null, figure.id).toBe(known);
    }
  });

  it.each(base.charts.all.map((chart) => chart.id))(
    '%s: every placeholder is counted',
    (chartId) => {
      const chart = base.charts.get(chartId);
      expect(Object.values(countPlaceholders(base, chart))).not.toContain(null);
      for (const locale of locales) {
        const { headline, subtitle, alt } = fillChart(base, chart);
        expect(headline[locale] + subtitle[locale] + alt[locale]).not.toMatch(/[{}]/);
      }
    },
  );

  it.each(base.charts.all.map((chart) => chart.id))(
    '%s: no number of its table travels without caution and source',
    (chartId) => {
      for (const locale of locales) {
        const { rows } = tableOf(chartId, locale);
        expect(rows.length).toBeGreaterThan(0);
        for (const { cells } of rows) {
          expect(cells['caution']).toBeTruthy();
          expect(cells['sources']).toBeTruthy();
          expect(cells['entries']).toMatch(/^https:\/\/example\.org\//);
        }
      }
    },
  );

  it('no file prints the address of a page, only of our entries', () => {
    for (const chart of base.charts.all) {
      const csv = csvOfTable(tableOf(chart.id, 'en'), csvConventionOf('en'));
      for (const { url } of base.sources.all) if (url) expect(csv).not.toContain(url);
    }
  });

  // Files of the paper's own case.
  it.skipIf(base.name !== 'ecpat').each([
    ['where-5-566-015-comes-from', 'id'],
    ['activities-by-role-and-year', 'en'],
  ] as const)('the file of %s is as reviewed', async (chartId, locale) => {
    const csv = csvOfTable(tableOf(chartId, locale), csvConventionOf(locale));
    await expectGolden(csv, `${chartId}.${locale}.csv`);
  });
});
