import type { Locator, Page } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { exercises, questionsIn } from './teach';
import { words } from './words';

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((part) => part === document.activeElement);
  for (let i = 0; i < 120 && !(await isThere()); i += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

for (const locale of locales) {
  const { paper, platform, check, change, next } = words(locale).Exercise;

  for (const id of exercises)
    test(`${locale}: ${id} is done by keyboard alone`, async ({ page }) => {
      await page.goto(`/${locale}/teach/exercises/${id}/`);
      const shown = page.locator('.q:visible');
      const [first, second] = questionsIn(locale, id);
      await expect(shown.locator('h2')).toHaveText(first?.title ?? '');
      for (const part of await shown.locator('.q-part').all()) {
        const control = part.locator('input, select').first();
        await tabTo(page, control);
        await page.keyboard.press((await part.locator('select').count()) ? 'ArrowDown' : 'Space');
      }
      await tabTo(page, shown.getByRole('button', { name: check, exact: true }));
      await page.keyboard.press('Enter');
      await expect(shown.locator('.q-heard')).not.toHaveText('');
      // The button that opened the answer keeps the focus, and now leads back to the choices.
      await expect(shown.getByRole('button', { name: change, exact: true })).toBeFocused();
      await tabTo(page, shown.getByRole('button', { name: next, exact: true }).first());
      await page.keyboard.press('Enter');
      await expect(shown.locator('h2')).toBeFocused();
      await expect(shown.locator('h2')).toHaveText(second?.title ?? '');
    });

  test(`${locale}: a lecturer finds a lesson, takes it along, prints, imports, runs and debriefs`, async ({
    page,
  }) => {
    const { Teach, WaysOn, Lesson, Worksheet } = words(locale);
    const main = page.getByRole('main');
    await page.goto(`/${locale}/`);
    await main.getByRole('link', { name: WaysOn.teaching.go }).click();
    await expect(page).toHaveURL(`/${locale}/teach/`);

    // To a file for Moodle in three clicks, and to a printed worksheet in three.
    const row = main.locator('.exercise-rows > li').first();
    const [bank] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('link', { name: /Moodle/ }).click(),
    ]);
    expect(bank.suggestedFilename()).toBe('which-role.xml');
    await row.getByRole('link', { name: new RegExp(Teach.worksheet) }).click();
    await page.evaluate(() => {
      window.print = () => void document.documentElement.setAttribute('data-printed', '');
    });
    await main.getByRole('button', { name: Worksheet.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');

    await page.goto(`/${locale}/teach/`);
    await main
      .getByRole('link', { name: new RegExp(`^${Teach.open}`) })
      .nth(1)
      .click();
    await expect(page).toHaveURL(`/${locale}/teach/hundred-minutes/`);
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('link', { name: 'Word', exact: true }).click(),
    ]);
    expect(word.suggestedFilename()).toBe('hundred-minutes.docx');
    await expect(main.locator('.lesson-blank')).toHaveCount(4);
    await expect(main.locator('.step')).toHaveCount(6);
    const expected = main.locator('.step details').first();
    await expect(expected.locator('li').first()).toBeHidden();
    await expected.locator('summary').click();
    await expect(expected.locator('.rests a').first()).toBeVisible();
    await expect(main.getByRole('heading', { name: Lesson.debrief, exact: true })).toBeVisible();

    await main.locator('.lesson-sets a').first().click();
    await expect(page).toHaveURL(/which-role\/[?]set=3$/);
    await expect(page.locator('.ex-dot:visible')).toHaveCount(12);
    await expect(main.getByRole('link', { name: paper.worksheet })).toHaveAttribute(
      'href',
      /worksheet\/[?]set=3$/,
    );
    await expect(main.getByRole('link', { name: 'Moodle XML' })).toBeVisible();
    expect(platform.title).not.toBe('');
  });

  test(`${locale}: the learning resource of a lesson says what it teaches, how long it takes and its licence`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/teach/fifty-minutes/`);
    const json = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(JSON.parse(json ?? '{}')).toMatchObject({
      '@type': 'LearningResource',
      timeRequired: 'PT50M',
      inLanguage: locale,
      license: expect.stringContaining('by-sa/4.0'),
      teaches: [expect.any(String), expect.any(String)],
    });
  });
}
