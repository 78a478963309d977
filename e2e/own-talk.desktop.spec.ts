import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { addedRecords } from '#lib/talks/own/addedRecords';
import { addedKinds, keyOf, ownLimits } from '#lib/talks/own/ownTalk';
import { inBothThemes } from './barriers';
import { added, hashOf, ownPath, ownSays, rowKeys, rowOf } from './ownTalk';
import { expect, test } from './reader';
import { headline } from './talks';
import { otherThan, words } from './words';

const keys = added.map(keyOf);
/** The title, the content note and the help, which the site puts around a talk with a sensitive slide. */
const around = 3;
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const locale of locales) {
  const says = ownSays(locale);

  test(`${locale}: records are added from their pages by keyboard, and the talk is found again`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [i, record] of added.entries()) {
      await page.goto(`/${locale}/${record.page}/`);
      const button = page.locator(`main [data-add="${keyOf(record)}"]`).first();
      await button.focus();
      await page.keyboard.press('Enter');
      const sentence = words(locale).AddToTalk.added.replace('{number}', String(i + 1));
      await expect(page.locator('.add-came')).toContainText(sentence);
      await expect(page.locator('[data-add-said]')).toHaveText(sentence);
      await button.press('Enter');
      await expect(page.locator('.add-came')).toContainText(words(locale).AddToTalk.already);
    }
    await page.locator('.add-came a').click();
    await expect(page).toHaveURL(ownPath(locale));
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    await expect(page.locator('.own-slides > section')).toHaveCount(keys.length + around);
    await page.reload();
    await expect.poll(() => rowKeys(page)).toEqual(keys);
  });

  test(`${locale}: order, time, headline and notes are the speaker’s, cautions are not`, async ({
    page,
  }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    const [first, second, , figure] = added;
    await rowOf(page, first!).locator('[data-own-move="down"]').press('Enter');
    await expect.poll(() => rowKeys(page)).toEqual([keys[1], keys[0], ...keys.slice(2)]);
    await expect(page.locator('[data-own-said]')).toHaveText(
      says('moved', { number: 2, count: keys.length }),
    );
    await expect(rowOf(page, first!).locator('[data-own-move="down"]')).toBeFocused();
    await rowOf(page, second!).locator('[data-own-move="down"]').press('Enter');
    await expect.poll(() => rowKeys(page)).toEqual(keys);

    await rowOf(page, figure!).locator('[data-own-pick]').press('Enter');
    const section = page.locator(`.own-slides [id="${figure!.kind}-${figure!.id}"]`);
    const shown = section.locator('[data-side]:not([hidden])');
    const caution = await shown.locator('.slide-caution').textContent();
    const sources = await shown.locator('.slide-foot p').textContent();
    const title = 'Seribu <b>&</b> satu';
    await page.locator('[data-own-own-headline]').fill(title);
    await page.locator('[data-own-note]').fill('Pelan-pelan di sini.');
    await page.locator('[data-own-name]').fill('Rapat Selasa');
    await expect(shown.locator('.slide-headline')).toHaveText(title);
    await expect(shown.locator('.slide-eyebrow')).toHaveText(words(locale).OwnSlide.ownHeadline);
    await expect(shown.locator('.slide-caution')).toHaveText(caution ?? '');
    await expect(shown.locator('.slide-foot p')).toHaveText(sources ?? '');
    await expect(shown.locator('.talk-notes')).toContainText('Pelan-pelan di sini.');
    await expect(page.locator('[data-own-preview] .slide-headline')).toHaveText(title);

    const time = rowOf(page, figure!).locator('[data-own-time]');
    await time.fill('kapan saja');
    await time.press('Tab');
    await expect(page.locator('[data-own-said]')).toHaveText(says('notTime'));
    await time.fill('2:30');
    await time.press('Tab');
    await page.reload();
    await expect(rowOf(page, figure!).locator('[data-own-time]')).toHaveValue('2:30');
    await expect(rowOf(page, figure!).locator('[data-own-headline]')).toHaveText(title);
    await expect(page.locator('.own-slides .slide-of-title .slide-headline').first()).toHaveText(
      'Rapat Selasa',
    );

    await rowOf(page, figure!).locator('[data-own-pick]').click();
    await page.locator('[data-own-do="headlineBack"]').click();
    await expect(shown.locator('.slide-headline')).not.toHaveText(title);
    await rowOf(page, figure!).locator('[data-own-remove]').click();
    await expect(rowOf(page, figure!)).toHaveCount(0);
    await page.locator('[data-own-do="undo"]').click();
    await expect(rowOf(page, figure!)).toHaveCount(1);
    const over = page.locator('[data-own-do="startOver"]');
    await over.click();
    expect(await rowKeys(page), 'one press empties nothing').toEqual(keys);
    await over.click();
    await expect.poll(() => rowKeys(page)).toEqual([]);
  });

  test(`${locale}: a pointer drags a row to its place`, async ({ page }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    await expect.poll(() => rowKeys(page)).toEqual(keys);
    // Rows grow when their slides arrive: Playwright waits until what the pointer goes to stands still.
    await rowOf(page, added[0]!).locator('.own-handle').hover();
    await page.mouse.down();
    const { height } = (await rowOf(page, added[2]!).boundingBox())!;
    await rowOf(page, added[2]!).hover({ position: { x: 20, y: height * 0.8 } });
    await page.mouse.up();
    await expect.poll(() => rowKeys(page)).toEqual([keys[1], keys[2], keys[0], ...keys.slice(3)]);
  });

  test(`${locale}: the address opens the talk in another browser, notes only where asked`, async ({
    page,
    browser,
  }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    await rowOf(page, added[0]!).locator('[data-own-pick]').click();
    await page.locator('[data-own-note]').fill('Hanya untuk saya');
    const address = page.locator('[data-own-address]');
    await expect(address).not.toHaveValue(/Hanya/);
    const plain = await address.inputValue();
    await page.locator('[data-own-with-notes]').check();
    await expect(address).toHaveValue(/Hanya/);
    const context = await browser.newContext();
    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(plain);
    await expect.poll(() => rowKeys(other)).toEqual(keys);
    expect(
      asked.filter((url) => url.includes('own=')),
      'no server sees the talk',
    ).toEqual([]);
    await expect(other).toHaveURL(ownPath(locale));
    await context.close();
  });

  test(`${locale}: it is presented like every talk, in both languages, and ends with the help`, async ({
    page,
  }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    await page.getByRole('button', { name: says('start'), exact: true }).click();
    await expect(headline(page)).toHaveText(words(locale).OwnSlide.defaultTitle);
    await page.keyboard.press('PageDown');
    await expect(headline(page)).toHaveText(words(locale).OwnSlide.contentHeadline);
    await page.keyboard.press('l');
    await expect(headline(page)).toHaveText(words(otherThan(locale)).OwnSlide.contentHeadline);
    await page.keyboard.press('End');
    await expect(headline(page)).toHaveText(words(otherThan(locale)).OwnSlide.helpHeadline);
    await page.reload();
    await expect(headline(page), 'a reload goes on').toHaveText(
      words(otherThan(locale)).OwnSlide.helpHeadline,
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.locator('[data-gentle]').check();
    await page.getByRole('button', { name: says('start'), exact: true }).click();
    await expect(page.locator('[data-stage-place]')).not.toContainText(`/ ${keys.length + around}`);
  });

  test(`${locale}: it prints as each choice promises`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(ownPath(locale, hashOf(added)));
    await expect(page.locator('.own-slides > section')).toHaveCount(keys.length + around);
    const choose = (id: string) =>
      page.locator(`#print-${id}`).evaluate((input: HTMLInputElement) => {
        input.checked = true;
      });
    const print = async () =>
      pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const count = keys.length + around;
    // The first page names the talk, the last one holds the help lines and the licence.
    await choose('slides');
    expect.soft(await print(), 'one a page').toBe(count + 2);
    await choose('four');
    expect.soft(await print(), 'four a page').toBe(Math.ceil(count / 4) + 2);
    await choose('notes');
    expect.soft(await print(), 'with notes').toBe(count + 2);
  });

  test(`${locale}: it comes as PowerPoint, its sources at the end`, async ({ page }) => {
    await page.goto(ownPath(locale, hashOf(added)));
    const button = page.getByRole('button', { name: says('pptx') });
    await expect(button).toBeEnabled();
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const parts = unzipSync(readFileSync(await file.path()));
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const texts = slides.map((name) => strFromU8(parts[name]!));
    const sources = texts.filter((xml) => xml.includes(words(locale).TalkPage.sources));
    expect(sources.length).toBeGreaterThan(0);
    expect(slides).toHaveLength(keys.length + around + sources.length);
    const notes = Object.keys(parts).filter((name) => name.startsWith('ppt/notesSlides/notes'));
    expect(notes).toHaveLength(keys.length + around);
    await expect(page.locator('[data-own-said]')).toHaveText(says('pptxDone'));
  });

  test(`${locale}: a full talk and its questions have no barrier that axe knows`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto(ownPath(locale, hashOf(added)));
    await expect(page.locator('.own-slides > section')).toHaveCount(keys.length + around);
    await page.goto(ownPath(locale, `${hashOf(added.slice(0, 2))}_chart.laporan-2019`));
    await expect(page.locator('#own-ask')).toBeVisible();
    expect(await inBothThemes(page)).toEqual([]);
  });
}

test('every record that can be added has a slide that fits, in both languages', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const known = addedRecords(base);
  const all = addedKinds.flatMap((kind) => known[kind].map((id) => ({ kind, id })));
  for (let from = 0; from < all.length; from += ownLimits.slides) {
    const some = all.slice(from, from + ownLimits.slides);
    await page.goto('about:blank');
    await page.goto(ownPath('id', hashOf(some)));
    await page.evaluate(() => localStorage.clear());
    await expect
      .poll(() => page.locator('.own-slides > section').count())
      .toBeGreaterThan(some.length);
    const high = await page.locator('.own-slides').evaluate((place) => {
      for (const side of place.querySelectorAll<HTMLElement>('[data-side]')) side.hidden = false;
      return [...place.querySelectorAll('.slide-page')].flatMap((slide) => {
        const { width, height } = slide.getBoundingClientRect();
        const side = slide.closest<HTMLElement>('[data-side]');
        const ratio = height / width;
        const name = `${side?.parentElement?.id} ${side?.lang}: ${Math.round(ratio * 1280)} high`;
        return ratio > 9 / 16 + 0.002 ? [name] : [];
      });
    });
    expect.soft(high).toEqual([]);
  }
});
