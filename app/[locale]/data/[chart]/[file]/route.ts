import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { defaultLocale, locales } from '#data/locales';
import { siteUrl } from '#data/site';
import { fillChart } from '#lib/charts/countPlaceholders';
import { csvOfTable } from '#lib/charts/csvOfTable';
import { tableOfChart } from '#lib/charts/tableOfChart';
import { idsOf, recordOf } from '../../../../recordPages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    idsOf(base.charts).map((chart) => ({ locale, chart, file: `${chart}.csv` })),
  );
}

/** The table of a chart as a file, with caution and sources in every row. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/data/[chart]/[file]'>,
): Promise<Response> {
  const { locale: asked, chart: id } = await params;
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  const t = await getTranslations({ locale, namespace: 'ChartTable' });
  const chart = fillChart(base, recordOf(base.charts, id));
  const word = (key: Parameters<typeof t>[0]) => t(key);
  const table = tableOfChart({ view: { base, locale }, chart, word, siteUrl });
  return new Response(csvOfTable(table), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
