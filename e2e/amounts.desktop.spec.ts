import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { formatNumber } from '#lib/figures/formatFigure';
import { expect, test } from './reader';
import { sampled, unfold } from './visit';

// The two amounts of which the records say that no scale, line or ratio may join them.
const rule = base.mustNotDraw.all.find(
  ({ kind, pairs }) => kind === 'scale' && pairs.length === 1,
)!;
const [one = '', two = ''] = rule.pairs[0]!;
const values = [one, two].map((id) => base.figures.get(id).value!);
const [low = 0, high = 0] = [...values].sort((a, b) => a - b);

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

/** Sentences of a page that name both amounts and set them in a relation. */
async function joined(page: Page, locale: Locale): Promise<readonly string[]> {
  const units = await page
    .locator('main :is(p, li, tr, dd, td, th, h1, h2, h3, figcaption, text), main [aria-label]')
    .evaluateAll((all) =>
      all.map((unit) => `${unit.textContent ?? ''} ${unit.getAttribute('aria-label') ?? ''}`),
    );
  return units
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z])/))
    .filter((text) => both.every((amount) => amount.test(text)))
    .filter((text) => forbidden(locale).test(text) || (comparing.test(text) && !denied.test(text)));
}

for (const locale of locales)
  test(`${locale}: no page joins the two amounts in a difference, a share or a length`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const path of sampled) {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      expect.soft(await joined(page, locale), path).toEqual([]);
      const drawn = page.locator(
        '.compare :is(meter, progress, canvas), .compare svg:not([aria-hidden="true"])',
      );
      await expect.soft(drawn, path).toHaveCount(0);
      const sizes = await page
        .locator('.compare-amount')
        .evaluateAll((all) => all.map((amount) => getComputedStyle(amount).fontSize));
      expect.soft(new Set(sizes).size, path).toBeLessThanOrEqual(1);
    }
  });
