import { base } from '#data/index';
import { locales } from '#data/locales';
import { choiceOf, framesSeen, openFilters, shownInList, watchFrames } from './filters';
import { expect, test } from './reader';
import { slowDown, slowNetwork } from './visit';
import { otherThan, say, words } from './words';

const all = base.activities.all;
const partner = all.filter(({ role }) => role === 'partner').map(({ id }) => id);
const catalystDirect = all
  .filter(({ role, focus }) => role === 'catalyst' && focus === 'direct')
  .map(({ id }) => id);

for (const locale of locales) {
  const { TimelineFilters: named, ActivityEntry } = words(locale);
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

  test(`${locale}: switching language in mid-page keeps filter, open activity, place and focus`, async ({
    page,
  }) => {
    const other = otherThan(locale);
    const [id = ''] = catalystDirect;
    await page.goto(`/${locale}/timeline/?role=catalyst&about=direct#${id}`);
    await page.locator('.timeline-list').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const place = page.locator('.timeline-list tbody tr:visible').first();
    await place.evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 4));
    const top = await place.evaluate((row) => row.getBoundingClientRect().top);
    const name = words(locale).LanguageSwitch[other];
    const link = page.locator(`[data-language-switch] a[lang=${other}]`);
    await link.evaluate((a: HTMLElement) => a.focus({ preventScroll: true }));
    await link.evaluate((a: HTMLElement) => a.click());
    await page.waitForURL(`/${other}/timeline/?role=catalyst&about=direct#${id}`);
    expect(before).toBeGreaterThanOrEqual(0);
    expect(name).not.toBe('');
    await expect
      .poll(async () =>
        Math.abs((await place.evaluate((r) => r.getBoundingClientRect().top)) - top),
      )
      .toBeLessThanOrEqual(3);
    await expect(page.locator(`article#${id}`)).toBeVisible();
    expect([...(await shownInList(page))].sort()).toEqual([...catalystDirect].sort());
    await expect(page.locator(`[data-language-switch] a[lang=${other}]`)).toBeFocused();
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
    const id = (await row.getAttribute('href'))!.slice(1);
    const entry = page.locator(`article#${id}`);
    await expect(entry).toBeVisible();
    await expect(entry).toBeFocused();
    await expect(entry.getByRole('link', { name: ActivityEntry.page })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(entry).toBeHidden();
    await expect(row).toBeFocused();
  });
}
