import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allChecks } from '#checks/allChecks';
import { drawings } from '#components/charts/drawings';
import { forms } from '#components/charts/forms';
import { createBase } from '#data/base';
import { chartForms } from '#data/chartForms';
import { byLocale, locales, type Locale } from '#data/locales';
import type { Chart, Text, WithId } from '#data/types';
import { interfaceWords } from '#i18n/interfaceWords';
import { fillChart } from '#lib/charts/countPlaceholders';
import { tableOfChart } from '#lib/charts/tableOfChart';
import { chartWidthNames } from '#lib/charts/chartWidths';
import { paint } from '../scripts/charts/paint';
import { messagesOf } from './messagesOf';
import { tinyForms } from './tinyForms';
import { tinyGenerated } from './tinyGenerated';

const messages = byLocale(interfaceWords);
const base = createBase(tinyForms);
const charts = base.charts.all
  .filter((chart) => chart.id.startsWith('tiny-'))
  .map((chart) => [chart.form, fillChart(base, chart)] as const);

function pageOf(chart: WithId<Chart>, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Jakarta">
      {forms[chart.form].draw({ base, locale, generated: tinyGenerated }, chart)}
    </NextIntlClientProvider>,
  );
}

function wallOf(chart: WithId<Chart>, locale: Locale): string {
  const size = { width: 1152, height: 430 };
  return renderToStaticMarkup(forms[chart.form].drawWall({ base, locale }, chart, size));
}

async function picturesOf(chart: WithId<Chart>, locale: Locale): Promise<readonly string[]> {
  const draw = drawings[chart.form];
  if (!draw) return [];
  return paint(chartWidthNames.map((width) => draw({ base, locale }, chart, width)));
}

/** Text of HTML or SVG with one space between words, as a reader sees it. */
function readable(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}

/** All texts inside a value, in the order in which they stand. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id: first, en: second } = Object(value);
  if (typeof first === 'string' && typeof second === 'string') return [{ id: first, en: second }];
  return Object.values(value).flatMap(textsIn);
}

describe('a second chart of each form is a record and nothing else', () => {
  it('there is one of every form, and their case keeps every rule', () => {
    const drawn = charts.map(([form]) => form);
    expect(drawn.toSorted()).toEqual(Object.keys(chartForms).toSorted());
    expect(allChecks.flatMap((check) => messagesOf(check, tinyForms))).toEqual([]);
  });

  it.each(charts)('%s draws every word of its record, in both languages', async (_, chart) => {
    const { headline, subtitle, alt, caution, whyNotMisleading, ...inside } = chart;
    // Why figures share a scale stands in the frame of the chart.
    const texts = textsIn({ ...inside, scales: [] });
    expect(texts.length).toBeGreaterThan(0);
    for (const locale of locales) {
      const wall = wallOf(chart, locale);
      const pictures = await picturesOf(chart, locale);
      const seen = readable([pageOf(chart, locale), ...pictures, wall].join(' '));
      for (const text of texts) expect(seen).toContain(text[locale].toLowerCase());
      expect(seen).not.toMatch(/\bnan\b|undefined|\{|\[object/);
    }
    for (const text of [headline, subtitle, alt, caution, whyNotMisleading])
      expect(text.en).not.toMatch(/[{}]/);
  });

  it.each(charts)('%s has a table with caution and source in every row', (_, chart) => {
    for (const locale of locales) {
      const { columns, rows } = tableOfChart({
        view: { base, locale },
        chart,
        word: (key) => messages[locale].ChartTable[key],
        siteUrl: 'https://example.org',
      });
      expect(columns.length).toBeGreaterThan(3);
      expect(rows.length).toBeGreaterThanOrEqual(chart.figures.length || 1);
      for (const { cells } of rows) {
        expect(cells['caution']).toBeTruthy();
        expect(cells['sources']).toBeTruthy();
      }
    }
  });

  it.each(charts.filter(([form]) => drawings[form]))(
    '%s draws each figure as a mark that leads to its panel, at every width',
    async (_, chart) => {
      const pictures = await picturesOf(chart, 'en');
      expect(pictures).toHaveLength(chartWidthNames.length);
      const words = [...pageOf(chart, 'en').matchAll(/class="mark-words-said" id="([^"]+)"/g)];
      expect(words.length).toBeGreaterThan(0);
      const [first = ''] = pictures;
      for (const picture of pictures) {
        const marks = [...picture.matchAll(/<a class="chart-mark" href="([^"]+)"/g)];
        expect(marks.length).toBe(first.match(/<a /g)?.length);
        for (const [, href] of marks) expect(href).toMatch(/^\/en\/(data\/tiny-|sources\/)/);
        for (const [, described] of picture.matchAll(/aria-describedby="([^"]+)"/g))
          expect(words.map(([, wordsId]) => wordsId)).toContain(described);
      }
    },
  );
});
