import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { words } from './words';

test.use({ javaScriptEnabled: false });

const onCharts = new Set(base.charts.all.flatMap(({ figures }) => figures));
const figure = base.figures.all.find(({ id }) => !onCharts.has(id))!;

for (const locale of locales)
  test(`${locale}: a figure that no chart shows can be cited at its home, whoever stated it first`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/figures/#${figure.id}`);
    const panel = page.locator(`section#${figure.id}`);
    await panel.getByText(words(locale).Cite.oneFigure).click();
    for (const lang of locales) {
      const citation = panel.locator(`.figure-cite p[lang=${lang}]`);
      await expect(citation).toBeVisible();
      await expect(citation).toContainText(figure.saidBy[lang]);
      await expect(citation).toContainText(`/${lang}/data/figures/#${figure.id}`);
    }
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const href = await panel.getByRole('link', { name: format }).getAttribute('href');
      expect((await page.request.get(href!)).status(), format).toBe(200);
    }
  });
