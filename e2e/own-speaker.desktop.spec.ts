import { base } from '#data/index';
import { locales } from '#data/locales';
import { inBothThemes } from './barriers';
import { added, hashOf, ownPath } from './ownTalk';
import { expect, test } from './reader';
import { headline } from './talks';
import { otherThan, words } from './words';

/** The title, the content note and the help, which the site puts around a talk with a sensitive slide. */
const around = 3;

for (const locale of locales) {
  test(`${locale}: its speaker window shows slides, notes and sources, and moves the wall`, async ({
    page,
    context,
  }) => {
    const figure = added.find(({ kind }) => kind === 'figure')!;
    await page.goto(ownPath(locale, hashOf([added[0]!, figure])));
    await page.locator('[data-own-note]').fill('Pelan-pelan di sini.');
    const opened = context.waitForEvent('page');
    await page.locator('a[data-open-speaker]').click();
    const speaker = await opened;
    const nowOn = speaker.locator('[data-now-picture] .slide-headline');
    await expect(speaker.locator('[data-strip] li')).toHaveCount(2 + around);
    await expect(nowOn).toHaveText(words(locale).OwnSlide.defaultTitle);
    const columns = await speaker
      .locator('.speaker > section')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(columns.slice(0, 2), 'slide at the left, notes beside it').toEqual([24, 566]);
    await page.bringToFront();
    await page.locator('[data-start=""]').click();
    await expect(speaker.locator('[data-linked]')).toHaveText(words(locale).SpeakerPage.follows);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const { label } = base.roles.catalyst;
    await expect(speaker.locator('[data-now-picture]')).toContainText(label[locale]);
    await expect(speaker.locator('[data-notes-here]')).toContainText('Pelan-pelan di sini.');
    await expect(speaker.locator('[data-sources-here] .chip').first()).toBeVisible();
    await speaker.keyboard.press('PageDown');
    const other = otherThan(locale);
    await speaker.locator(`[name="wall"][value="${other}"]`).check();
    await expect(headline(page)).toHaveText(base.figures.get(figure.id).label[other]);
    await speaker.reload();
    await expect(nowOn).toHaveText(base.figures.get(figure.id).label[other]);
  });

  test(`${locale}: the speaker window says where there is no talk, and fills when one comes`, async ({
    page,
    context,
  }) => {
    await page.goto(`${ownPath(locale)}speaker/`);
    const said = page.locator('[data-own-speaker-said]');
    await expect(said).toHaveText(words(locale).OwnTalk.speakerEmpty);
    await expect(said).toBeVisible();
    const other = await context.newPage();
    await other.goto(ownPath(locale, hashOf(added.slice(0, 2))));
    await expect(page.locator('[data-strip] li')).not.toHaveCount(0);
    await expect(said).toHaveText('');
    expect(await inBothThemes(page)).toEqual([]);
  });
}
