import type { Locator } from '@playwright/test';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import { expect, test } from './reader';
import { exercises, orderOn, questionsIn, shownQuestion } from './teach';
import { words } from './words';

const pressOn = (button: Locator, hasTouch: boolean) => (hasTouch ? button.tap() : button.click());

const reason = '<b>kata</b> & "tanda"';

const opening = (locale: (typeof locales)[number]) => {
  const { stands, another, differs } = words(locale).Exercise.script;
  return new RegExp([stands, another, differs].map((one) => one.replace('.', '\\.')).join('|'));
};

for (const locale of locales)
  for (const id of exercises) {
    const address = `/${locale}/teach/exercises/${id}/`;
    const { script, one, check, change } = words(locale).Exercise;

    test(`${locale}: ${id} is answered by touch or pointer, checked, and kept after a reload`, async ({
      page,
      hasTouch,
    }) => {
      const press = (name: string) =>
        pressOn(shownQuestion(page).getByRole('button', { name, exact: true }), hasTouch);
      await page.goto(address);
      const shown = shownQuestion(page);
      await expect(shown).toHaveCount(1);
      const heard = shown.locator('.q-heard');
      await press(check);
      await expect(heard).toHaveText(script.chooseFirst);
      await expect(shown.locator('.q-answer')).not.toHaveAttribute('open');

      for (const radios of await shown.locator('.q-part:has(input)').all())
        await radios.locator('label').first().click();
      for (const select of await shown.locator('select').all())
        await select.selectOption({ index: 1 });
      const reasons = shown.locator('textarea');
      for (const area of await reasons.all()) await area.fill(reason);
      await press(check);
      await expect(heard).toHaveText(opening(locale));
      const [first] = questionsIn(locale, id);
      await expect(heard).toContainText(first?.answer.heading ?? 'a heading');
      await expect(shown.locator('.q-answer')).toHaveAttribute('open', '');

      // The answer takes the place of the choices; the reader's own stands beside it, with the reason as it was written.
      await expect(shown.locator('.q-parts')).toBeHidden();
      const mine = shown.locator('.q-both > div').first();
      await expect(mine.locator('.q-heading b')).not.toHaveText('');
      for (const emblem of await mine.locator('.q-heading use').all())
        await expect(emblem).not.toHaveCSS('display', 'none');
      for (let i = 0; i < (await reasons.count()); i += 1) await expect(mine).toContainText(reason);
      await press(change);
      await expect(shown.locator('.q-parts')).toBeVisible();
      await expect(shown.locator('.q-answer')).toBeHidden();

      await page.reload();
      for (const area of await reasons.all()) await expect(area).toHaveValue(reason);
      await expect(page.locator('.ex-dot').first()).toHaveAttribute('data-state', 'answered');
      await expect(page.locator('main b:text-is("kata")')).toHaveCount(0);
    });

    test(`${locale}: a class with one address of ${id} sees one order, on the worksheet and its key too`, async ({
      page,
      browser,
    }) => {
      const items = Object.values(exerciseOf(base, id).items).map(({ number }) => number);
      const query = `?items=${items.slice(0, 5).join(',')}&seed=27`;
      await page.goto(`${address}${query}`);
      const order = await orderOn(page);
      const other = await browser.newContext();
      const second = await other.newPage();
      await second.goto(new URL(`${address}${query}`, page.url()).href);
      await second.getByRole('checkbox', { name: one }).uncheck();
      await page.getByRole('checkbox', { name: one }).uncheck();
      expect(await orderOn(second)).toEqual(await orderOn(page));
      expect(await orderOn(page)).toHaveLength(5);
      expect(order).toHaveLength(1);
      for (const part of ['worksheet', 'key']) {
        await second.goto(new URL(`${address}${part}/${query}`, page.url()).href);
        expect(await orderOn(second, '.ws > li')).toEqual(await orderOn(page));
      }
      await other.close();
    });
  }
