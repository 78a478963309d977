import { existsSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { formatNumber } from '#lib/figures/formatFigure';
import { expect, test } from './reader';
import { listPaths } from '#lib/pages/listPaths';

// The two amounts of which the records say that no scale, line or ratio may join them.
const rule = base.mustNotDraw.all.find(
  ({ kind, pairs }) => kind === 'scale' && pairs.length === 1,
)!;
const [one = '', two = ''] = rule.pairs[0]!;
const values = [one, two].map((id) => base.figures.get(id).value!);
const [low = 0, high = 0] = [...values].sort((a, b) => a - b);

const comparison = base.charts.all.find(({ form }) => form === 'comparison-matrix')!.id;

/** An amount as any page might write it: 114.27, 114,27, 114.270.000.000. */
function written(value: number): string {
  const billions = value / 1e9;
  const whole = Math.floor(billions);
  const decimals = String(billions).split('.')[1] ?? '';
  return `${whole}[.,]${decimals.slice(0, 2)}\\d*`;
}

const forbidden = (locale: Locale) => {
  const percent = ((high - low) / low) * 100;
  const ofHigh = (low / high) * 100;
  const rise = [percent, ofHigh].map((share) => formatNumber(share, locale).split(/[.,]/)[0]);
  const gap = written(high - low).replace('\\d*', '');
  return new RegExp(`(${rise.join('|')})([.,]\\d+)?\\s?(%|per ?cent|persen)|${gap}`, 'i');
};
const both = [written(low), written(high)].map((text) => new RegExp(text));
const comparing =
  /naik|turun|meningkat|menurun|lipat|selisih|\brise|\brose|increase|decrease|differen(ce|t by)|times|ratio/i;
const denied = /tidak|bukan|tanpa|\bno\b|\bnot\b|never|neither|KPAI|compare|banding/i;

/** Sentences of an exported page that name both amounts and set them in a relation. */
function joined(html: CheerioAPI, locale: Locale): readonly string[] {
  return html('main')
    .find('p, li, tr, dd, td, th, h1, h2, h3, figcaption, text, [aria-label]')
    .toArray()
    .map((unit) => `${html(unit).text()} ${html(unit).attr('aria-label') ?? ''}`)
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z])/))
    .filter((text) => both.every((amount) => amount.test(text)))
    .filter((text) => forbidden(locale).test(text) || (comparing.test(text) && !denied.test(text)));
}

// An amount may stand in an attribute, or be cut in two by a tag.
const withoutTags = (html: string) => html.replaceAll(/<[^>]+>/g, '');

/** Every page in one language, and the same page with both side by side, that names both amounts anywhere. */
function pagesWithBoth(locale: Locale): readonly { file: string; html: string }[] {
  return listPaths(base)
    .flatMap((path) => [path, `${path}/parallel`])
    .map((path) => `out/${locale}/${path}/index.html`)
    .filter((file) => existsSync(file))
    .map((file) => ({ file, html: readFileSync(file, 'utf8') }))
    .filter(({ html }) => both.every((amount) => amount.test(html + withoutTags(html))));
}

for (const locale of locales) {
  // Read from the built folder, so that every page can be read and not only a few.
  test(`${locale}: no page joins the two amounts in a difference, a share or a ratio`, () => {
    const pages = pagesWithBoth(locale);
    expect(pages.length).toBeGreaterThan(2);
    for (const { file, html } of pages) expect.soft(joined(load(html), locale), file).toEqual([]);
  });

  test(`${locale}: neither of the two amounts is given a length or a larger letter`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/${comparison}/`);
    await expect(page.locator('.compare')).toBeVisible();
    const drawn = page.locator(
      '.compare :is(meter, progress, canvas), .compare svg:not([aria-hidden="true"])',
    );
    await expect(drawn).toHaveCount(0);
    const sizes = await page
      .locator('.compare-amount')
      .evaluateAll((all) => all.map((amount) => getComputedStyle(amount).fontSize));
    expect(sizes).toHaveLength(2);
    expect(new Set(sizes).size).toBe(1);
  });
}
