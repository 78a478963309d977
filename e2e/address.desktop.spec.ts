import { base } from '#data/index';
import { locales } from '#data/locales';
import { choiceOf, openFilters, shownInList } from './filters';
import { expect, test } from './reader';
import { otherThan, say } from './words';

const activities = base.activities.all;
const sources = base.sources.all.map(({ id }) => id);

for (const locale of locales) {
  const other = otherThan(locale);
  const t = say(locale);
  const roles = base.vocabularies.role;

  test(`${locale}: a browser without URLSearchParams.size says as many activities as it shows`, async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(URLSearchParams.prototype, 'size'));
    const query = '?year=2023&role=catalyst';
    await page.goto(`/${locale}/timeline/${query}`);
    const shown = String((await shownInList(page)).length);
    const count = t('TimelineFilters.shown', { shown, all: String(activities.length) });
    await expect(page.locator('form.filters output')).toContainText(count);
    await expect(page).toHaveURL(new RegExp(`[?]year=2023&role=catalyst$`));
  });

  test(`${locale}: the form says what the list shows after the way back`, async ({ page }) => {
    await page.goto(`/${locale}/timeline/`);
    const form = await openFilters(page, locale);
    await choiceOf(form, '2023').click();
    await page.goto(`/${locale}/help/`);
    await page.goBack();
    await expect(page).toHaveURL(/year=2023/);
    await expect(form.getByRole('radio', { name: '2023', exact: true })).toBeChecked();
    const shown = String((await shownInList(page)).length);
    const count = t('TimelineFilters.shown', { shown, all: String(activities.length) });
    await expect(form.locator('output')).toContainText(count);
  });

  test(`${locale}: a list is filtered although the browser refuses to write the address`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('Too many', 'SecurityError');
      };
    });
    await page.goto(`/${locale}/sources/`);
    await page.getByRole('searchbox').pressSequentially('unicef');
    const rows = page.locator('[data-source-list] li:visible');
    await expect(rows.filter({ hasNotText: /unicef/i })).toHaveCount(0);
    const shown = String(await rows.count());
    await expect(page.getByRole('status').first()).toHaveText(
      t('SourceFilters.shown', { shown, total: sources.length }),
    );
  });

  test(`${locale}: text pasted from a document finds what typed text finds`, async ({ page }) => {
    await page.goto(`/${locale}/sources/`);
    const rows = page.locator('[data-source-list] li:visible');
    const field = page.getByRole('searchbox');
    await field.fill("children's");
    await expect(rows.filter({ hasNotText: /children/i })).toHaveCount(0);
    const typed = await rows.count();
    expect(typed).toBeGreaterThan(0);
    for (const pasted of ['children’s', 'CHIL\u00adDREN’S', 'chilＤren`s']) {
      await field.fill(pasted);
      await expect(rows).toHaveCount(typed);
    }
  });

  test(`${locale}: the link to the other language keeps the filter, however it is opened`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    const form = await openFilters(page, locale);
    await choiceOf(form, roles.implementer.label[locale]).click();
    const link = page.locator(`[data-language-switch] a[lang=${other}]`);
    await expect(link).toHaveAttribute(
      'href',
      new RegExp(`/${other}/timeline/[?]role=catalyst&role=partner$`),
    );
    await page.goto(`/${locale}/sources/?kind=law-or-regulation`);
    await expect(link).toHaveAttribute('href', `/${other}/sources/?kind=law-or-regulation`);
  });

  test(`${locale}: a key that an address repeats asks for all its values`, async ({ page }) => {
    const picks = [sources[3]!, sources[40]!];
    await page.goto(`/${locale}/sources/bibliography/?ids=${picks[0]}&ids=${picks[1]}`);
    await expect(page.locator('.bib-list li:visible')).toHaveCount(2);
    await page.goto(`/${locale}/timeline/?role=catalyst&role=partner`);
    const shown = activities.filter(({ role }) => role !== 'implementer');
    expect(await shownInList(page)).toHaveLength(shown.length);
  });

  test(`${locale}: a value that nothing has is said, and leaves the address`, async ({ page }) => {
    await page.goto(`/${locale}/timeline/?role=nobody&year=2023`);
    await expect(page.locator('form.filters output')).toContainText(
      t('Address.lost', { lost: '1' }),
    );
    await expect(page).toHaveURL(`/${locale}/timeline/?year=2023`);
    await page.goto(`/${locale}/sources/?kind=nothing`);
    await expect(page.getByRole('status').first()).toContainText(t('Address.lost', { lost: '1' }));
    await expect(page).toHaveURL(`/${locale}/sources/`);
    await expect(page.locator('[data-source-list] li:visible')).toHaveCount(sources.length);
  });

  test(`${locale}: every place of the timeline that an address can name is seen`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    const hidden = await page
      .locator('main [id]')
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length === 0).map((one) => one.id),
      );
    expect(hidden).toEqual([]);
  });
}
