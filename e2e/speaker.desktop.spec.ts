import type { Page } from '@playwright/test';
import { expect, test } from './reader';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { words } from './words';

const played = playedOf(shortest);
const speakerPath = (locale: 'id' | 'en') => talkPath(locale, shortest.id, 'speaker/');
const nowOn = (speaker: Page) => speaker.locator('[data-now-picture] .slide-headline');

test('wall and speaker window move each other, each in a language of its own', async ({ page }) => {
  await page.goto(talkPath('id', shortest.id));
  const speaker = await page.context().newPage();
  await speaker.goto(speakerPath('en'));
  await page.bringToFront();
  await start(page, 'id');
  await expect(speaker.locator('[data-linked]')).toHaveText(words('en').SpeakerPage.follows);
  await page.keyboard.press('PageDown');
  await expect(nowOn(speaker)).toHaveText(played[1]!.headline.en);
  await speaker.locator('[data-do="next"]').click();
  await expect(headline(page)).toHaveText(played[2]!.headline.en);
  await speaker.locator('[name="wall"][value="id"]').check();
  await expect(headline(page)).toHaveText(played[2]!.headline.id);
  await speaker.locator('[name="notes"][value="en"]').check();
  await expect(speaker.locator('[data-notes-here]')).toContainText(played[2]!.notes[0].en);
  await expect(speaker.locator('[data-next-headline]')).toHaveText(played[3]!.headline.en);
  await speaker.keyboard.press('b');
  await expect(page.locator('html')).toHaveAttribute('data-black', '');
});

test('either window may be loaded again, closed and opened again in mid-talk', async ({ page }) => {
  await page.goto(talkPath('en', shortest.id));
  await start(page, 'en');
  await page.keyboard.press('PageDown');
  const speaker = await page.context().newPage();
  await speaker.goto(speakerPath('id'));
  await expect(nowOn(speaker), 'opened late, it joins').toHaveText(played[1]!.headline.en);

  await page.reload();
  await expect(headline(page), 'the wall goes on after a reload').toHaveText(
    played[1]!.headline.en,
  );
  await speaker.keyboard.press('PageDown');
  await expect(headline(page)).toHaveText(played[2]!.headline.en);

  await speaker.reload();
  await expect(nowOn(speaker)).toHaveText(played[2]!.headline.en);
  await expect(speaker.locator('[data-spent-talk]')).not.toHaveText('');

  const again = page.context();
  await page.close();
  await expect(speaker.locator('[data-linked]')).toHaveText(words('id').SpeakerPage.alone);
  const wall = await again.newPage();
  await wall.goto(talkPath('en', shortest.id));
  await start(wall, 'en');
  await expect(headline(wall), 'a new wall joins the speaker').toHaveText(played[2]!.headline.en);

  await speaker.close();
  const other = await again.newPage();
  await other.goto(speakerPath('en'));
  await expect(nowOn(other)).toHaveText(played[2]!.headline.en);
});

test('the speaker answers who says so from the sources of the slide, each with how far it was read', async ({
  page,
}) => {
  await page.goto(speakerPath('en'));
  const sources = page.locator('[data-sources-here]');
  const chip = sources.locator('.chip').first();
  await expect(chip).toHaveAttribute('target', '_blank');
  const first = await sources.textContent();
  await expect(chip, 'in words').toContainText(/read|citation/);
  await expect(sources).not.toContainText('below');
  await page.keyboard.press('End');
  await expect(sources).not.toHaveText(first ?? '');
});

test('a place stored on another day does not open the talk in the middle', async ({ page }) => {
  await page.goto(talkPath('en', shortest.id));
  await start(page, 'en');
  await page.keyboard.press('End');
  await page.evaluate((key) => {
    const state = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...state, at: state.at - 8 * 24 * 3600 * 1000 }));
  }, `talk:${shortest.id}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await start(page, 'en');
  await expect(headline(page)).toHaveText(played[0]!.headline.en);
});

test('the clock pauses, and asks before it goes back to zero', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-29T10:00:00') });
  await page.goto(speakerPath('en'));
  const spent = page.locator('[data-spent-talk]');
  await page.locator('[data-do="pause"]').click();
  await page.clock.runFor(65_000);
  await expect(spent).toHaveText('1:05');
  await page.keyboard.press('p');
  await page.clock.runFor(60_000);
  await expect(spent).toHaveText('1:05');
  await page.locator('[data-do="reset"]').click();
  await expect(page.locator('[data-reset-said]')).toHaveText(words('en').SpeakerPage.resetSure);
  await expect(spent).toHaveText('1:05');
  await page.locator('[data-do="reset"]').click();
  await expect(spent).toHaveText('0:00');
});
