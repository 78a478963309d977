import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { shiftBound, shiftOf, watchShifts } from './layoutShifts';
import { expect, test } from './reader';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { overflowOf, slowNetwork } from './visit';

const played = playedOf(shortest);

/** A finger that goes from one place to another on the slide. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const finger = { clientY: 300, pointerType: 'touch', button: 0, bubbles: true };
  const slide = page.locator('[data-now]');
  await slide.dispatchEvent('pointerdown', { ...finger, clientX: from });
  await slide.dispatchEvent('pointerup', { ...finger, clientX: to });
}

for (const locale of locales)
  test(`${locale}: a talk on a phone goes by swipes, and its words keep their size`, async ({
    page,
  }) => {
    await page.goto(talkPath(locale, shortest.id));
    expect(await overflowOf(page)).toBe(0);
    await start(page, locale);
    await swipe(page, 300, 100);
    await expect(headline(page)).toHaveText(played[1]!.headline[locale]);
    await swipe(page, 100, 300);
    await expect(headline(page)).toHaveText(played[0]!.headline[locale]);
    await swipe(page, 200, 190);
    await expect(headline(page), 'a short move is no swipe').toHaveText(
      played[0]!.headline[locale],
    );
    const size = await headline(page).evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
    await page.locator('[data-action="end"]').dispatchEvent('click');
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  });

test('on a phone the speaker window of the longest talk stays within the screen', async ({
  page,
}) => {
  const longest = base.talks.all.toSorted((a, b) => b.slides.length - a.slides.length)[0]!;
  await page.goto(talkPath('en', longest.id, 'speaker/'));
  await expect(page.locator('[data-strip] li')).toHaveCount(playedOf(longest).length);
  expect(await overflowOf(page)).toBe(0);
});

test('over a weak network the speaker window stays in its place while it fills', async ({
  page,
}) => {
  await watchShifts(page);
  await slowNetwork(page);
  await page.goto(talkPath('id', shortest.id, 'speaker/'));
  await expect(page.locator('[data-strip]')).toBeVisible();
  expect(await shiftOf(page)).toBeLessThan(shiftBound);
});
