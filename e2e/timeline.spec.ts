import { base } from '#data/index';
import { locales } from '#data/locales';
import { choiceOf, framesSeen, openFilters, shownInList, watchFrames } from './filters';
import { expect, test } from './reader';
import { slowDown, slowNetwork } from './visit';
import { say, words } from './words';

const all = base.activities.all;
const partner = all.filter(({ role }) => role === 'partner').map(({ id }) => id);

for (const locale of locales) {
  const { TimelineFilters: named, Opening } = words(locale);
  const roles = base.vocabularies.role;

  test(`${locale}: a reader filters the timeline and shares what is seen`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    const form = await openFilters(page, locale);
    await choiceOf(form, roles.implementer.label[locale]).click();
    await choiceOf(form, roles.catalyst.label[locale]).click();
    await expect(page).toHaveURL(/role=partner/);
    expect([...(await shownInList(page))].sort()).toEqual([...partner].sort());
    const count = say(locale)('TimelineFilters.shown', {
      shown: String(partner.length),
      all: String(all.length),
    });
    await expect(form.locator('output')).toContainText(count);

    const friend = await browser.newContext(baseURL ? { baseURL } : {});
    const shared = await friend.newPage();
    await shared.goto(page.url());
    expect([...(await shownInList(shared))].sort()).toEqual([...partner].sort());
    await friend.close();
  });

  test(`${locale}: an address with a filter never shows the whole list, not for a frame`, async ({
    page,
  }) => {
    await slowNetwork(page);
    await slowDown(page, 4);
    await watchFrames(page, '.tl-main [data-r]:not([data-r="partner"])');
    await page.goto(`/${locale}/timeline/?role=partner`);
    expect([...(await shownInList(page))].sort()).toEqual([...partner].sort());
    const seen = await framesSeen(page);
    expect(seen.frames).toBeGreaterThan(3);
    expect(seen.most).toBe(0);
  });

  test(`${locale}: a role without activities on transactions is told as a finding`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/?role=implementer&about=direct`);
    const finding = say(locale)('TimelineEmpty.finding', {
      role: roles.implementer.label[locale].toLowerCase(),
    });
    await expect(page.getByText(finding)).toBeVisible();
    const form = await openFilters(page, locale);
    await form.getByRole('button', { name: named.clear }).click();
    await expect(form.locator(':focus')).toHaveCount(1);
    await expect(page.getByText(finding)).toBeHidden();
    expect(await shownInList(page)).toHaveLength(all.length);
  });

  test(`${locale}: a reader opens an activity by keyboard and comes back to its name`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/`);
    const row = page.locator('.row a:visible').nth(2);
    await row.focus();
    await page.keyboard.press('Enter');
    const path = (await row.getAttribute('href'))!;
    const { title } = base.activities.get(path.split('/')[3]!);
    const panel = page.getByRole('dialog', { name: title[locale] });
    await expect(panel.getByRole('heading', { level: 2, name: title[locale] })).toBeVisible();
    await expect(panel.getByRole('button', { name: Opening.close })).toBeFocused();
    await expect(panel.getByRole('link', { name: Opening.full })).toHaveAttribute('href', path);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(row).toBeFocused();
  });
}
