import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { words } from './words';

const [first] = playedOf(shortest);
const addresses = {
  'an unknown slide': '#no-such-slide',
  'ten thousand letters': `#${'x'.repeat(10_000)}`,
  markup: `#${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  'a broken escape': '#%E0%A4%A',
  'a selector': '#"]{}*',
};

for (const locale of locales) {
  for (const [name, hash] of Object.entries(addresses))
    test(`${locale}: ${name} in the address is said in a sentence, and the talk begins`, async ({
      page,
    }) => {
      await page.goto(`${talkPath(locale, shortest.id)}${hash}`);
      await expect(page.locator('[data-talk-notice]')).toHaveText(words(locale).Stage.unknown);
      await start(page, locale);
      await expect(headline(page)).toHaveText(first!.headline[locale]);
      await expect(page.locator('main img')).toHaveCount(0);
    });

  test(`${locale}: without storage the talk goes on and says what is lost`, async ({ page }) => {
    await page.addInitScript(() => {
      const forbidden = {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'localStorage', forbidden);
      Object.defineProperty(window, 'sessionStorage', forbidden);
    });
    await page.goto(talkPath(locale, shortest.id));
    await start(page, locale);
    await expect(page.locator('[data-stage-said]')).toHaveText(words(locale).Stage.noStore);
    const speaker = await page.context().newPage();
    await speaker.goto(talkPath(locale, shortest.id, 'speaker/'));
    await speaker.keyboard.press('PageDown');
    await expect(headline(page)).toHaveText(playedOf(shortest)[1]!.headline[locale]);
  });

  test(`${locale}: with a full storage the talk goes on and says what is lost`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(talkPath(locale, shortest.id));
    await start(page, locale);
    await expect(page.locator('[data-stage-said]')).toHaveText(words(locale).Stage.noStore);
    await page.keyboard.press('PageDown');
    await expect(headline(page)).toHaveText(playedOf(shortest)[1]!.headline[locale]);
  });

  test(`${locale}: two speaker windows say so, go together, and either may be closed`, async ({
    page,
  }) => {
    const said = (one: Page) => one.locator('[data-speaker-said]');
    const nowOn = (one: Page) => one.locator('[data-now-picture] .slide-headline');
    await page.goto(talkPath(locale, shortest.id, 'speaker/'));
    await expect(said(page)).toHaveText('');
    const other = await page.context().newPage();
    await other.goto(talkPath(locale, shortest.id, 'speaker/'));
    for (const one of [page, other])
      await expect(said(one)).toHaveText(words(locale).SpeakerPage.twins);
    await other.keyboard.press('PageDown');
    await expect(nowOn(page)).toHaveText(playedOf(shortest)[1]!.headline[locale]);
    await page.keyboard.press('PageDown');
    await expect(nowOn(other)).toHaveText(playedOf(shortest)[2]!.headline[locale]);
    await other.close();
    await expect(said(page)).toHaveText('');
    await page.keyboard.press('PageDown');
    await expect(nowOn(page)).toHaveText(playedOf(shortest)[3]!.headline[locale]);
  });

  test(`${locale}: without a channel the windows are linked by what they store`, async ({
    page,
  }) => {
    await page.context().addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await page.goto(talkPath(locale, shortest.id));
    const speaker = await page.context().newPage();
    await speaker.goto(talkPath(locale, shortest.id, 'speaker/'));
    await page.bringToFront();
    await start(page, locale);
    await page.keyboard.press('PageDown');
    const now = speaker.locator('[data-now-picture] .slide-headline');
    await expect(now).toHaveText(playedOf(shortest)[1]!.headline[locale]);
    await speaker.keyboard.press('PageDown');
    await expect(headline(page)).toHaveText(playedOf(shortest)[2]!.headline[locale]);
  });

  test(`${locale}: without full screen, and with neither link, the talk goes on`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
      Object.defineProperty(document, 'fullscreenEnabled', { value: false });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(talkPath(locale, shortest.id));
    await start(page, locale);
    await expect(page.locator('[data-stage-said]')).toHaveText(words(locale).Stage.noLink);
    await page.keyboard.press('f');
    await expect(page.locator('[data-stage-said]')).toHaveText(words(locale).Stage.noFull);
    await page.keyboard.press('9');
    await page.keyboard.press('9');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-stage-said]')).toHaveText(words(locale).Stage.noNumber);
    await page.keyboard.press('PageDown');
    await expect(headline(page)).toHaveText(playedOf(shortest)[1]!.headline[locale]);
  });
}

test('what another program stored under our name is left aside', async ({ page }) => {
  await page.addInitScript((key) => {
    sessionStorage.setItem(`${key}:wall`, 'x');
    localStorage.setItem(key, '{"session":"x","slide":7');
  }, `talk:${shortest.id}`);
  await page.goto(talkPath('en', shortest.id));
  await start(page, 'en');
  await expect(headline(page)).toHaveText(first!.headline.en);
});
