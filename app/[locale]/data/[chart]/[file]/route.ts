import { notFound } from 'next/navigation';
import { readFileSync } from 'node:fs';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { builtLocales, defaultLocale, type Locale } from '#data/locales';
import { siteUrl } from '#data/site';
import { fillChart } from '#lib/charts/countPlaceholders';
import { csvConventionOf, csvOfTable } from '#lib/charts/csvOfTable';
import { tableOfChart } from '#lib/charts/tableOfChart';
import { xlsxOfTable } from '#lib/charts/xlsxOfTable';
import { pathOf } from '#lib/pages/pathOf';
import { idsOf, recordOf } from '../../../../recordPages';
import { siteFactsOf } from '../../../../siteFactsOf';

export const dynamic = 'force-static';
export const dynamicParams = false;

const pictureTypes = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' } as const;

export function generateStaticParams() {
  const ends = ['csv', 'xlsx', ...Object.keys(pictureTypes)];
  return builtLocales.flatMap((locale) =>
    idsOf(base.charts).flatMap((chart) =>
      ends.map((end) => ({ locale, chart, file: `${chart}.${end}` })),
    ),
  );
}

/** A chart as a picture that the build made, with what belongs to it inside. */
function pictureOf(id: string, locale: Locale, end: keyof typeof pictureTypes): Response {
  const picture = readFileSync(`components/charts/made/${id}.${locale}.${end}`);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': pictureTypes[end] } });
}

/** A chart with its counts filled in, its table, and the words for both, in one language. */
async function readChart(locale: Locale, id: string) {
  const t = await getTranslations({ locale, namespace: 'ChartTable' });
  const chart = fillChart(base, recordOf(base.charts, id));
  const word = (key: Parameters<typeof t>[0]) => t(key);
  const table = tableOfChart({ view: { base, locale }, chart, word, siteUrl });
  return { t, chart, table };
}

async function workbookOf(locale: Locale, id: string): Promise<Blob> {
  const { t, chart, table } = await readChart(locale, id);
  const site = await siteFactsOf(locale);
  const about = [
    [t('chart'), chart.headline[locale]],
    [t('measure'), chart.subtitle[locale]],
    [t('caution'), chart.caution[locale]],
    [t('why'), chart.whyNotMisleading[locale]],
    [t('licence'), site.licence],
    [t('address'), `${siteUrl}${pathOf(locale, `data/${id}`)}`],
    [t('checkedOn'), site.date],
  ] as const;
  return xlsxOfTable(table, about, { table: t('sheetTable'), about: t('sheetAbout') });
}

async function csvOf(locale: Locale, id: string): Promise<string> {
  const { table } = await readChart(locale, id);
  return csvOfTable(table, csvConventionOf(locale));
}

/** The table of a chart as a file, with caution and sources in every row: CSV, an Excel workbook, or a picture. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/data/[chart]/[file]'>,
): Promise<Response> {
  const { locale: asked, chart: id, file } = await params;
  const locale = hasLocale(builtLocales, asked) ? asked : defaultLocale;
  if (!base.charts.has(id)) notFound();
  if (file.endsWith('.png')) return pictureOf(id, locale, 'png');
  if (file.endsWith('.svg')) return pictureOf(id, locale, 'svg');
  if (file.endsWith('.xlsx'))
    return new Response(await workbookOf(locale, id), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    });
  return new Response(await csvOf(locale, id), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
