import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { inBothThemes } from './barriers';
import { expect, test } from './reader';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { otherThan, words } from './words';

const played = playedOf(shortest);

for (const locale of locales) {
  test(`${locale}: a whole talk goes by keyboard alone, and changes its language in the middle`, async ({
    page,
  }) => {
    const other = otherThan(locale);
    await page.goto(talkPath(locale, shortest.id));
    await page.getByRole('button', { name: words(locale).TalkPage.start, exact: true }).focus();
    await page.keyboard.press('Enter');
    const middle = Math.floor(played.length / 2);
    const standsOnStage = async (slide: (typeof played)[number], language: Locale) => {
      await expect(headline(page)).toHaveText(slide.headline[language]);
      await expect(headline(page)).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`#${slide.id}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('[data-slide]:not([inert])')).toHaveCount(1);
    };
    await standsOnStage(played[0]!, locale);
    for (const slide of played.slice(1, middle)) {
      await page.keyboard.press('PageDown');
      await standsOnStage(slide, locale);
    }
    await page.keyboard.press('l');
    await standsOnStage(played[middle - 1]!, other);
    for (const slide of played.slice(middle)) {
      await page.keyboard.press('ArrowRight');
      await standsOnStage(slide, other);
    }
    await page.keyboard.press('PageDown');
    await expect(headline(page), 'nothing lies behind the last slide').toHaveText(
      played.at(-1)!.headline[other],
    );
    await page.keyboard.press('Home');
    await expect(headline(page)).toHaveText(played[0]!.headline[other]);
    await page.keyboard.press(String(shortest.slides.length));
    await page.keyboard.press('Enter');
    await expect(headline(page), 'a spare slide by its number').toHaveText(
      shortest.slides.at(-1)!.headline[other],
    );
    await page.keyboard.press('b');
    await expect(page.locator('[data-now]')).toBeHidden();
    await page.keyboard.press('.');
    await expect(headline(page)).toBeVisible();
  });

  test(`${locale}: on stage no slide has a barrier that axe knows, in both languages and themes`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const talk of base.talks.all) {
      await page.goto(talkPath(locale, talk.id));
      await start(page, locale);
      for (const slide of talk.slides) {
        for (const digit of String(talk.slides.indexOf(slide) + 1))
          await page.keyboard.press(digit);
        await page.keyboard.press('Enter');
        await expect(headline(page)).toHaveText(slide.headline[locale]);
        expect.soft(await inBothThemes(page, '[data-now]'), `${talk.id} > ${slide.id}`).toEqual([]);
      }
    }
  });
}

test('the gentle version leaves out what is sensitive', async ({ page }) => {
  await page.goto(talkPath('en', shortest.id));
  await page.locator('[data-gentle]').check();
  await start(page, 'en');
  for (const { headline: text } of played.filter(({ isSensitive }) => !isSensitive)) {
    await expect(headline(page)).toHaveText(text.en);
    await page.keyboard.press('PageDown');
  }
});

test('all slides lie in one view, from which one is chosen', async ({ page }) => {
  await page.goto(talkPath('en', shortest.id));
  await start(page, 'en');
  await page.keyboard.press('o');
  const list = page.getByRole('dialog', { name: words('en').Stage.all });
  await expect(list.getByRole('listitem')).toHaveCount(shortest.slides.length);
  await list.getByRole('button', { name: played[2]!.headline.en }).click();
  await expect(list).toBeHidden();
  await expect(headline(page)).toHaveText(played[2]!.headline.en);
});

test('with one screen the notes stand under the slide', async ({ page }) => {
  await page.goto(talkPath('id', shortest.id));
  await start(page, 'id');
  const notes = page.locator('[data-now] [data-side]:not([hidden]) .talk-notes');
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes).toContainText(played[0]!.notes[0].id);
});

test('the screen is kept awake, and again after the page was hidden', async ({ page }) => {
  await page.addInitScript(() => {
    // Runs before the document has an element, so the count begins with the first lock.
    const request = async () => {
      const { dataset } = document.documentElement;
      dataset['locks'] = String(Number(dataset['locks'] ?? '0') + 1);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await page.goto(talkPath('en', shortest.id));
  await start(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('data-locks', '1');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('html')).toHaveAttribute('data-locks', '2');
});

test('at 200 per cent the words of a slide grow and can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto(talkPath('id', shortest.id));
  await start(page, 'id');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText(played[2]!.headline.id);
  const size = await headline(page).evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  const caution = page.locator('[data-now] .slide-caution:visible');
  await caution.scrollIntoViewIfNeeded();
  await expect(caution).toBeInViewport();
});

test('leaving the stage gives the page back as it was, at the slide', async ({ page }) => {
  await page.goto(talkPath('id', shortest.id));
  await start(page, 'id');
  await page.keyboard.press('l');
  await page.keyboard.press('PageDown');
  await page.locator('[data-action="end"]').dispatchEvent('click');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.locator('[data-slide][inert]')).toHaveCount(0);
  await expect(page.locator('[data-side][lang="en"]:visible')).toHaveCount(0);
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])
  for (const locale of locales)
    test(`${locale}: at ${width} by ${height} every slide fits, its headline in two rows, nothing too small`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const talk of base.talks.all) {
        await page.goto(talkPath(locale, talk.id));
        await start(page, locale);
        for (const slide of talk.slides) {
          for (const digit of String(talk.slides.indexOf(slide) + 1))
            await page.keyboard.press(digit);
          await page.keyboard.press('Enter');
          await expect(headline(page)).toHaveText(slide.headline[locale]);
          const seen = await page.locator('[data-now] .slide-page:visible').evaluate((at) => {
            // A published site adds its address to the sources, which then take two rows on every slide.
            const foot = at.querySelector('.slide-foot p')!;
            const row = parseFloat(getComputedStyle(foot).lineHeight);
            while (foot.getBoundingClientRect().height < 2 * row - 1) foot.append(' example.org');
            const head = at.querySelector('.slide-headline')!;
            const rows =
              head.getBoundingClientRect().height / parseFloat(getComputedStyle(head).lineHeight);
            const texts = [...at.querySelectorAll('*')].filter((one) =>
              [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
            );
            const smallest = Math.min(
              ...texts.map((one) => {
                // Letters of a drawing shrink with it.
                const scale = one instanceof SVGTextElement ? (one.getScreenCTM()?.a ?? 1) : 1;
                return parseFloat(getComputedStyle(one).fontSize) * scale;
              }),
            );
            const { bottom, width: wide } = at.getBoundingClientRect();
            return {
              rows: Math.round(rows),
              bottom,
              smallest: smallest / (wide * (9 / 16)),
              cut: at.scrollWidth - at.clientWidth,
            };
          });
          const place = `${talk.id} > ${slide.id}`;
          expect
            .soft(seen.bottom, `${place} ends within the screen`)
            .toBeLessThanOrEqual(height + 1);
          expect.soft(seen.rows, `${place} has a headline of two rows`).toBeLessThanOrEqual(2);
          expect.soft(seen.cut, `${place} is not wider than the screen`).toBeLessThanOrEqual(1);
          expect
            .soft(seen.smallest, `${place} has no letters under 1/50`)
            .toBeGreaterThanOrEqual(0.02);
        }
      }
    });
