import { copyFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { locales, type Locale } from '#data/locales';
import { expect, test } from './reader';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { otherThan, words } from './words';

const played = playedOf(shortest);

/** The talk as it lies on a stick: one file alone in a folder. */
function onStick(locale: Locale, info: TestInfo): string {
  const file = info.outputPath(`${shortest.id}.html`);
  copyFileSync(`out${talkPath(locale, shortest.id)}${shortest.id}.html`, file);
  return pathToFileURL(file).href;
}

for (const locale of locales) {
  test(`${locale}: from a stick, without a network, a whole talk is given in both languages`, async ({
    page,
    context,
  }, info) => {
    const other = otherThan(locale);
    await context.setOffline(true);
    await page.goto(onStick(locale, info));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shortest.title[locale]);
    await start(page, locale);
    for (const slide of played.slice(0, 3)) {
      await expect(headline(page)).toHaveText(slide.headline[locale]);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('l');
    for (const slide of played.slice(3)) {
      await expect(headline(page)).toHaveText(slide.headline[other]);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('b');
    await expect(page.locator('[data-now]')).toBeHidden();
    await page.keyboard.press('b');
    await page.keyboard.press('o');
    await expect(
      page.getByRole('dialog', { name: words(locale).Stage.all }).getByRole('listitem'),
    ).toHaveCount(shortest.slides.length);
  });

  test(`${locale}: from a stick the speaker window moves the wall as the wall moves it`, async ({
    page,
    context,
  }, info) => {
    await context.setOffline(true);
    await page.goto(onStick(locale, info));
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: words(locale).TalkPage.speaker }).click();
    const speaker = await opened;
    const now = speaker.locator('[data-now-picture] .slide-headline');
    await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(
      words(locale).SpeakerPage.title,
    );
    await page.bringToFront();
    await start(page, locale);
    await expect(speaker.locator('[data-linked]')).toHaveText(words(locale).SpeakerPage.follows);
    await page.keyboard.press('PageDown');
    await expect(now).toHaveText(played[1]!.headline[locale]);
    await speaker.locator('[data-do="next"]').click();
    await expect(headline(page)).toHaveText(played[2]!.headline[locale]);
    await expect(speaker.locator('[data-notes-here]')).toContainText(
      played[2]!.notes[0][otherThan(locale)],
    );
    await page.reload();
    await speaker.keyboard.press('PageDown');
    await expect(now).toHaveText(played[3]!.headline[locale]);
    await expect(page.locator('html'), 'the wall goes on after a reload').toHaveAttribute(
      'data-stage',
      '',
    );
    await expect(headline(page)).toHaveText(played[3]!.headline[locale]);
  });
}

test('where a second window is forbidden, the notes stand under the slide', async ({
  page,
}, info) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(onStick('en', info));
  await page.getByRole('link', { name: words('en').TalkPage.speaker }).click();
  await expect(page.locator('[data-talk-notice]')).toHaveText(words('en').Stage.noLink);
  await start(page, 'en');
  await expect(
    page.locator('[data-now] [data-side]:not([hidden]) .talk-notes'),
    'without a key pressed',
  ).toContainText(played[0]!.notes[0].en);
});

test('the windows of a file are linked where it has neither channel nor storage', async ({
  page,
  context,
}, info) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
    const forbidden = {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', forbidden);
    Object.defineProperty(window, 'sessionStorage', forbidden);
  });
  await page.goto(onStick('en', info));
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: words('en').TalkPage.speaker }).click();
  const speaker = await opened;
  await expect(speaker.locator('[data-do="next"]')).toBeVisible();
  await page.bringToFront();
  await start(page, 'en');
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('[data-now-picture] .slide-headline')).toHaveText(
    played[1]!.headline.en,
  );
});

test('the page of a talk leads to the file and says how large it is', async ({ page }) => {
  await page.goto(talkPath('en', shortest.id));
  const link = page.locator(`a[href$="/${shortest.id}.html"]`);
  await expect(link).toHaveText(/\(\d+ KB\)$/);
  const address = (await link.getAttribute('href')) ?? '';
  const response = await page.request.get(address, { maxRedirects: 0 });
  expect(response.status(), 'under its own name, not led elsewhere').toBe(200);
});
