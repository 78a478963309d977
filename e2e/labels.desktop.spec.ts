import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { layOut } from './visit';

const widths = [320, 360, 390, 480, 600, 699, 768, 900, 1000, 1240, 1366, 1600];

/** Pairs of labels that overlap by more than a pixel, as a reader would see them. */
function collisions(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((all) => {
    // Words that are only spoken are clipped to nothing.
    const seen = all.filter((one) => getComputedStyle(one).clipPath === 'none');
    const boxes = seen.flatMap((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const text = (one.textContent ?? '').trim();
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map((box) => ({ one, text, box }));
    });
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.one !== b.one &&
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 2 &&
            b.box.top < a.box.bottom - 2,
        )
        .map((b) => `${a.text} | ${b.text}`),
    );
  });
}

async function atEveryWidth(page: Page, selector: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await collisions(page, selector)).map((pair) => `${width}: ${pair}`));
  }
  return found;
}

for (const locale of locales) {
  test(`${locale}: no two names on the timeline cover each other, at twelve widths`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    await layOut(page);
    await page.evaluate(() => document.fonts.ready);
    const labels =
      '.chart .row-name:visible, .chart .row-when:visible, .chart .year-head :is(h3, p)';
    expect(await atEveryWidth(page, labels)).toEqual([]);
  });

  test(`${locale}: no two names in the overview's lanes cover each other, at twelve widths`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await atEveryWidth(page, '.month-lanes text')).toEqual([]);
  });

  test(`${locale}: no two words in a chart cover each other, at twelve widths`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/`);
    await layOut(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await atEveryWidth(page, '.chart-picture svg text')).toEqual([]);
  });
}
