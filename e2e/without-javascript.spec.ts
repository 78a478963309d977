import { base } from '#data/index';
import { locales } from '#data/locales';
import { choiceOf, openFilters, shownInList } from './filters';
import { expect, test } from './reader';
import { kinds, unfold } from './visit';
import { words } from './words';

test.use({ javaScriptEnabled: false });

const undated = base.activities.all.find(({ when }) => when.from === null);
const direct = base.activities.all.filter(({ focus }) => focus === 'direct').map(({ id }) => id);

for (const locale of locales) {
  test(`${locale}: every kind of page can be read, and left, without JavaScript`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const main = page.getByRole('main');
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect.soft(main, path).toHaveText(/.{200}/s);
      await expect.soft(main.locator('a[href]:visible').first(), path).toBeVisible();
      const dead = main.locator('a:not([href]), a[href=""], a[href="#"]');
      await expect.soft(dead, path).toHaveCount(0);
    }
  });

  test(`${locale}: every source of a claim is reached without JavaScript`, async ({ page }) => {
    await page.goto(`/${locale}/claims/`);
    await unfold(page);
    const claim = base.claims.all.find(({ sources }) => sources.length > 3) ?? base.claims.all[0]!;
    const found = await page
      .locator(`article#${claim.id} .chip[data-open]`)
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!.split('/')[3]!));
    expect([...claim.sources].filter((id) => !found.includes(id))).toEqual([]);
    await page.goto(`/${locale}/sources/${claim.sources.at(-1)!}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${locale}: the timeline's filters answer without JavaScript`, async ({ page }) => {
    await page.goto(`/${locale}/timeline/`);
    const form = await openFilters(page, locale);
    const name = base.vocabularies.focus.direct.short[locale];
    await choiceOf(form, name).click();
    expect([...(await shownInList(page))].sort()).toEqual([...direct].sort());
    await form.getByRole('button', { name: words(locale).TimelineFilters.clear }).click();
    expect(await shownInList(page)).toHaveLength(base.activities.all.length);
  });

  test(`${locale}: the name of an activity leads to its page without JavaScript`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    const path = `/${locale}/timeline/${undated?.id ?? base.activities.all[0]!.id}/`;
    await page.locator(`.row a[href="${path}"]`).first().click();
    await expect(page).toHaveURL(path);
    await expect(page.locator('article[data-record]')).toBeVisible();
  });

  test(`${locale}: the bibliography promises nothing that it cannot keep without JavaScript`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/sources/bibliography/`);
    await expect(page.getByText(words(locale).BibliographyPage.kept)).toBeHidden();
  });

  test(`${locale}: a mark of a chart leads to its panel without JavaScript`, async ({ page }) => {
    const { id } = base.charts.all.find(({ form }) => form === 'columns-and-apart')!;
    await page.goto(`/${locale}/data/${id}/`);
    const mark = page.locator('[data-mark]:visible').first();
    const hash = (await mark.getAttribute('href'))!.split('#')[1]!;
    await mark.click();
    await expect(page.locator(`section[id="${hash}"]`)).toBeInViewport();
  });
}
