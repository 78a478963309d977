import { test as plain } from '@playwright/test';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { citeShort } from '#lib/cite/citeShort';
import { markTerms } from '#lib/glossary/markTerms';
import { termForms } from '#lib/glossary/termForms';
import { titleOf } from '#lib/sources/titleOf';
import { expect, test } from './reader';
import { words } from './words';

const activity = base.activities.all.find(({ sources }) => sources.length > 1)!;

for (const locale of locales) {
  const { Opening } = words(locale);
  const foreign = base.claims.all
    .flatMap(({ sources }) => sources.slice(0, 3))
    .find((id) => titleOf(base.sources.get(id), locale).lang !== locale)!;

  const explained = base.activities.all.find(({ summary }) =>
    markTerms(summary[locale], termForms(base, locale), base.foreignPhrases[locale], []).some(
      ({ term }) => term !== null,
    ),
  )!;

  test(`${locale}: a panel is named by its heading, in the language of the heading, below the heading of the page`, async ({
    page,
  }) => {
    const title = titleOf(base.sources.get(foreign), locale);
    await page.goto(`/${locale}/claims/?open=${foreign}`);
    const panel = page.getByRole('dialog', { name: title.text });
    await expect(panel).toBeVisible();
    const label = page.locator(`[id="${await panel.getAttribute('aria-labelledby')}"]`);
    await expect(label).toHaveAttribute('lang', title.lang);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title.text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  test(`${locale}: an address that was shared before still opens its source`, async ({ page }) => {
    await page.goto(`/${locale}/claims/?sheet=${foreign}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/${locale}/claims/`);
  });

  test(`${locale}: an open activity has an address, and the way back closes it`, async ({
    page,
  }) => {
    const panel = page.getByRole('dialog', { name: activity.title[locale] });
    await page.goto(`/${locale}/timeline/`);
    await page.locator(`.row a[href$="/${activity.id}/"]`).first().click();
    await expect(panel).toBeVisible();
    await expect(page).toHaveURL(`/${locale}/timeline/?open=${activity.id}`);
    await page.goBack();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(`/${locale}/timeline/`);
    await page.goForward();
    await expect(panel).toBeVisible();
    await page.reload();
    await expect(panel).toBeVisible();
    await panel.getByRole('button', { name: Opening.close }).click();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(`/${locale}/timeline/`);
  });

  test(`${locale}: a source of an activity opens in its panel, and the way back leads to the activity`, async ({
    page,
  }) => {
    const [first = ''] = activity.sources;
    await page.goto(`/${locale}/timeline/?open=${activity.id}`);
    const panel = page.getByRole('dialog');
    const name = citeShort({ base, locale }, base.sources.get(first));
    await panel.getByRole('link', { name }).first().click();
    await expect(panel.locator('.entry')).toBeVisible();
    await page.goBack();
    await expect(panel.locator('.act')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(`/${locale}/timeline/`);
  });

  // Not watched: whatever else is asked for without a network fails aloud.
  plain(
    `${locale}: what a reader points at is fetched, so that a press needs no network`,
    async ({ page, context }) => {
      await page.goto(`/${locale}/timeline/`);
      const link = page.locator('.row a:visible').first();
      const path = (await link.getAttribute('href'))!;
      const answer = page.waitForResponse((response) => response.url().endsWith(path));
      await link.hover();
      await (await answer).finished();
      await context.setOffline(true);
      await link.click();
      await expect(page.getByRole('dialog').locator('.act')).toBeVisible();
    },
  );

  test(`${locale}: a meaning above an open panel goes first at Escape`, async ({ page }) => {
    await page.goto(`/${locale}/timeline/?open=${explained.id}`);
    const term = page.getByRole('dialog').locator('a[data-open=word]').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.term-pop')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.term-pop')).toBeHidden();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test(`${locale}: the old address of an activity leads to its row in the list`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline/#${activity.id}`);
    await expect(page.locator(`tr[id="${activity.id}"]`)).toBeInViewport();
  });
}
