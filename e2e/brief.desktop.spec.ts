import { base } from '#data/index';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { briefFiles } from '#lib/brief/briefFiles';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { pathOf } from '#lib/pages/pathOf';
import { expect, test } from './reader';
import { otherThan, words } from './words';

/** Pages of a PDF as Chromium writes it, and their sizes in points. */
function readPdf(pdf: Buffer) {
  const text = pdf.toString('latin1');
  return {
    count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    sizes: [...new Set([...text.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box))],
  };
}

const lines = findUrgentLines(base.helpChannels.all).map(({ contact }) => contact.value);

for (const locale of locales) {
  const path = pathOf(locale, pages.brief.slug);
  const { Brief } = words(locale);

  test(`${locale}: the brief takes two pages of A4, and four in both languages`, async ({
    page,
  }) => {
    await page.goto(path);
    const print = async () =>
      readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const one = await print();
    expect(one.count).toBe(2);
    expect(one.sizes).toHaveLength(1);
    expect(one.sizes[0]?.split(' ').map((side) => Math.round(Number(side)))).toEqual([
      0, 0, 595, 842,
    ]);
    await page.getByRole('radio', { name: Brief.printBoth }).check();
    expect((await print()).count).toBe(4);
  });

  test(`${locale}: no letter of the brief on paper is smaller than seven points, and nothing is cut`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    // 184 mm between the margins: were anything wider, the browser would shrink the print to fit.
    await page.setViewportSize({ width: 695, height: 1000 });
    const brief = page.locator('.brief:visible');
    const sizes = await brief
      .locator('*')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    const wide = await brief
      .locator('*')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).length,
      );
    expect(wide).toBe(0);
    for (const number of lines)
      await expect(brief.getByText(number, { exact: true })).toBeVisible();
  });

  test(`${locale}: the list of talks leads to the brief, and the brief to its files and sources`, async ({
    page,
    request,
  }) => {
    await page.goto(pathOf(locale, pages.talks.slug));
    await page.getByRole('link', { name: Brief.offer }).click();
    await expect(page).toHaveURL(path);
    for (const file of briefFiles) {
      await expect(page.locator(`a[href="${path}${file}"]`)).toBeVisible();
      const answer = await request.get(`${path}${file}`);
      expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
    }
    const note = page.locator('.brief:visible .brief-notes a').last();
    await note.click();
    await expect(page.locator('.brief-sources li:target')).toBeInViewport();
    await expect(page.locator(`.brief[lang=${otherThan(locale)}]`)).toBeHidden();
  });

  test(`${locale}: each amount has its own caution and sources, and no picture joins them`, async ({
    page,
  }) => {
    await page.goto(path);
    const sides = page.locator('.brief:visible .brief-amount');
    await expect(sides).toHaveCount(2);
    for (const side of await sides.all()) {
      await expect(side.locator('.caution')).toHaveCount(1);
      await expect(side.locator('.brief-notes')).toHaveCount(1);
      await expect(side.locator('svg, img, progress, meter')).toHaveCount(0);
    }
  });
}
