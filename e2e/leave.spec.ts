import { expect, test, type Page } from '@playwright/test';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { headline, shortest, start, talkPath } from './talks';
import { kinds } from './visit';
import { words } from './words';

const address = base.site.leave?.address ?? '';

/** Answers for the harmless site, and gathers what it and any other is asked for. */
async function standIn(page: Page, baseURL: string | undefined) {
  const asked: { url: string; referer: string | undefined }[] = [];
  await page.route(
    (url) => url.origin !== baseURL,
    async (route) => {
      const request = route.request();
      asked.push({ url: request.url(), referer: (await request.allHeaders())['referer'] });
      await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
    },
  );
  return asked;
}

const linkOn = (page: Page, locale: Locale) =>
  page.locator('.help-bar').getByRole('link', { name: words(locale).Leave.name });

async function pressShift(page: Page, times: number) {
  for (let i = 0; i < times; i += 1) await page.keyboard.press('Shift');
}

for (const locale of locales) {
  const { Leave: said } = words(locale);

  test(`${locale}: the link to leave is in sight on the page of help, and takes its place`, async ({
    page,
    baseURL,
  }) => {
    const asked = await standIn(page, baseURL);
    await page.goto(`/${locale}/claims/`);
    await page.goto(`/${locale}/help/`);
    await expect(linkOn(page, locale)).toBeInViewport();
    expect(asked).toEqual([]);
    await linkOn(page, locale).click();
    await expect(page).toHaveURL(address);
    expect(asked).toEqual([{ url: address, referer: undefined }]);
    await page.goBack();
    await expect(page).toHaveURL(`/${locale}/claims/`);
  });

  test(`${locale}: three presses of Shift are counted aloud and lead away`, async ({
    page,
    baseURL,
  }) => {
    const asked = await standIn(page, baseURL);
    await page.goto(`/${locale}/help/`);
    const voice = page.locator('.leave-said');
    await pressShift(page, 1);
    await expect(voice).toHaveText(said.once);
    await pressShift(page, 1);
    await expect(voice).toHaveText(said.twice);
    // A capital letter is no press of Shift, and whoever writes on does not want to leave.
    await page.keyboard.press('Shift+A');
    await expect(voice).toBeEmpty();
    await pressShift(page, 2);
    await expect(voice).toHaveText(said.twice);
    expect(asked).toEqual([]);
    await pressShift(page, 1);
    await expect(page).toHaveURL(address);
    expect(asked).toHaveLength(1);
  });

  test(`${locale}: presses far apart are forgotten, and that is said`, async ({ page }) => {
    await page.clock.install();
    await page.goto(`/${locale}/help/`);
    await pressShift(page, 2);
    await page.clock.fastForward(6000);
    await expect(page.locator('.leave-said')).toHaveText(said.lapsed);
    await pressShift(page, 1);
    await expect(page.locator('.leave-said')).toHaveText(said.once);
  });

  test(`${locale}: the page is covered before the other one comes`, async ({ page, baseURL }) => {
    // An answer without content leaves a browser where it is.
    await page.route(
      (url) => url.origin !== baseURL,
      (route) => route.fulfill({ status: 204 }),
    );
    await page.goto(`/${locale}/claims/`);
    await page.getByRole('main').locator('.chip[data-open]:visible').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await pressShift(page, 3);
    await expect(page.locator('.leave-said')).toHaveText(said.going);
    await expect(page.locator('.leave-said')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    for (const part of ['header', 'main', 'dialog[open]', '.help-bar', '.foot'])
      await expect(page.locator(part).first()).toBeHidden();
  });

  test(`${locale}: nobody leaves a stage by a slip, and paper shows no way to leave`, async ({
    page,
    baseURL,
  }) => {
    const asked = await standIn(page, baseURL);
    await page.goto(talkPath(locale, shortest.id));
    await start(page, locale);
    await expect(headline(page)).toBeVisible();
    await pressShift(page, 4);
    await expect(page.locator('.leave-said')).toBeEmpty();
    await expect(linkOn(page, locale)).toBeHidden();
    expect(asked).toEqual([]);
    await page.goto(`/${locale}/help/`);
    await page.emulateMedia({ media: 'print' });
    await expect(linkOn(page, locale)).toBeHidden();
  });

  test(`${locale}: every page with help lines has the link, also without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked = await standIn(page, baseURL);
    for (const path of [...kinds, 'no-such-page']) {
      await page.goto(`${baseURL}/${locale}/${path}`);
      const bars = await page.locator(`.help-bar`).count();
      const links = page.locator('.help-bar a[data-leave][rel~=noreferrer]');
      await expect.soft(links, path).toHaveCount(bars);
    }
    await page.goto(`${baseURL}/${locale}/help/`);
    await linkOn(page, locale).click();
    await expect(page).toHaveURL(address);
    expect(asked).toEqual([{ url: address, referer: undefined }]);
    await context.close();
  });
}
