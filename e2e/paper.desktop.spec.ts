import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { pages } from '#data/pages';
import { canReadPaper, cutOnPaper, Paper, textsOf } from './paper';
import { expect, test } from './reader';
import { kinds, nameOf } from './visit';

// A4 with the margins that browsers leave.
const a4 = {
  format: 'A4',
  margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
} as const;

const charts = base.charts.all;
/** A drawing, its panel, its caution, its table and its descriptions. */
const sheetsOfAChart = 3.4;

// Talks print slides, which have stories of their own.
const ownPrints = /^talks\//;

/** Each kind of page in one language, in turn; the overview in both. */
const inTurn = (locale: Locale) =>
  kinds.filter(
    (path, i) =>
      path === '' || (i % locales.length === locales.indexOf(locale) && !ownPrints.test(path)),
  );

/** How light the page is on paper, from 0 to 1: its ground, its text. */
function lightness(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const of = (colour: string) => {
      const [r = 255, g = 255, b = 255, a = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
      return a === 0 ? 1 : (r + g + b) / 765;
    };
    const { color, backgroundColor } = getComputedStyle(document.body);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return [Math.min(of(ground), of(backgroundColor)), of(color)];
  });
}

for (const locale of locales)
  test(`${locale}: what a page says stands in its print, with every caution, source and figure, and nothing is cut`, async ({
    page,
  }) => {
    // eslint-disable-next-line playwright/no-skipped-test -- Said by name where it is left out.
    test.skip(!canReadPaper, 'pdftotext is not installed (Debian: poppler-utils): left out.');
    test.setTimeout(300_000);
    for (const path of inTurn(locale)) {
      await page.goto(`/${locale}/${path}`);
      const texts = await textsOf(page);
      await page.reload();
      const paper = new Paper(await page.pdf(a4));
      const missing = texts.filter((text) => !paper.holds(text));
      expect.soft(missing, nameOf(locale, path)).toEqual([]);
      expect.soft(await cutOnPaper(page), nameOf(locale, path)).toEqual([]);
    }
  });

test('what says something by its colour is printed with it, also where a browser saves ink', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, saying] of [
    ['framework', '.dia-case > div'],
    ['data', '.compare-label'],
    ['timeline', '.mark'],
    ['claims', '.status-supported'],
    ['glossary', '.term-usage'],
  ] as const) {
    await page.goto(`/en/${path}/`);
    const said = page.locator(saying).first();
    await expect(said, path).toHaveCSS('print-color-adjust', 'exact');
  }
});

test('a dark theme prints dark letters on a light ground', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  const [onScreen = 1] = await lightness(page);
  expect(onScreen).toBeLessThan(0.3);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [ground = 0, letters = 1] = await lightness(page);
  expect(ground).toBeGreaterThan(0.9);
  expect(letters).toBeLessThan(0.3);
});

for (const locale of locales)
  test(`${locale}: a filtered timeline prints as filtered, on few pages`, async ({ page }) => {
    // eslint-disable-next-line playwright/no-skipped-test -- Said by name where it is left out.
    test.skip(!canReadPaper, 'pdftotext is not installed (Debian: poppler-utils): left out.');
    await page.goto(`/${locale}/${pages.timeline.slug}/?role=partner`);
    const rows = page.locator('.timeline-list tbody tr');
    const shown = await rows.filter({ visible: true }).locator('a').allInnerTexts();
    const left = await rows.filter({ visible: false }).locator('a').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(left.length).toBeGreaterThan(0);
    const count = await page.locator('[data-count]').innerText();
    const paper = new Paper(await page.pdf(a4));
    expect(count).toContain(String(shown.length));
    expect(paper.holds(count)).toBe(true);
    expect(shown.filter((title) => !paper.holds(title))).toEqual([]);
    expect(left.filter((title) => paper.holds(title))).toEqual([]);
    expect(paper.pages).toBeLessThanOrEqual(6);
  });

for (const locale of locales)
  test(`${locale}: the page of all charts prints on few sheets for what it holds`, async ({
    page,
  }) => {
    // eslint-disable-next-line playwright/no-skipped-test -- Said by name where it is left out.
    test.skip(!canReadPaper, 'pdftotext is not installed (Debian: poppler-utils): left out.');
    await page.goto(`/${locale}/${pages.data.slug}/`);
    const paper = new Paper(await page.pdf(a4));
    expect(paper.pages).toBeLessThanOrEqual(sheetsOfAChart * charts.length);
  });
