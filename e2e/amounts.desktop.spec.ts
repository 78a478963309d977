import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { formatNumber } from '#lib/figures/formatFigure';
import { expect, test } from './reader';
import { nameOf, sampled, unfold } from './visit';

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

for (const locale of locales)
  for (const path of sampled)
    test(`${nameOf(locale, path)} never joins the two amounts in a difference, a share or a length`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      const units = await page
        .locator('main :is(p, li, tr, dd, td, th, h1, h2, h3, figcaption, text), main [aria-label]')
        .evaluateAll((all) =>
          all.map((unit) => `${unit.textContent ?? ''} ${unit.getAttribute('aria-label') ?? ''}`),
        );
      const sentences = units
        .flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z])/))
        .filter((text) => both.every((amount) => amount.test(text)));
      const joined = sentences.filter(
        (text) => forbidden(locale).test(text) || (comparing.test(text) && !denied.test(text)),
      );
      expect(joined).toEqual([]);
      const lengths = page.locator('.compare :is(rect, path, line, meter, progress, canvas)');
      const drawn = await lengths.evaluateAll((all) =>
        all.filter((shape) => !shape.closest('svg[aria-hidden="true"]')).map((s) => s.outerHTML),
      );
      expect(drawn).toEqual([]);
      const sizes = await page
        .locator('.compare-amount')
        .evaluateAll((all) => all.map((amount) => getComputedStyle(amount).fontSize));
      expect(new Set(sizes).size).toBeLessThanOrEqual(1);
    });
