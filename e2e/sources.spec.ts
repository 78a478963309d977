import { base } from '#data/index';
import { locales } from '#data/locales';
import { citeShort } from '#lib/cite/citeShort';
import { expect, test } from './reader';
import { charts } from './visit';
import { words } from './words';

const claim = base.claims.all.find(({ sources }) => sources.length > 0)!;
const activity = base.activities.all.find(({ sources }) => sources.length > 0)!;

for (const locale of locales) {
  const { Footer, Opening, Pages, SourceUses } = words(locale);
  const cite = (id: string) => citeShort({ base, locale }, base.sources.get(id));

  test(`${locale}: a reader follows a claim to its source, reads it there, and comes back to the claim`, async ({
    page,
  }) => {
    const [source = ''] = claim.sources;
    await page.goto(`/${locale}/claims/#${claim.id}`);
    const entry = page.locator(`article#${claim.id}`);
    const chip = entry.getByRole('link', { name: cite(source) }).first();
    await chip.click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { name: SourceUses.title })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`open=${source}`));
    await panel.getByRole('link', { name: Opening.full }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/sources/${source}/$`));
    await page.getByRole('main').locator(`a[href$="/claims/#${claim.id}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/claims/#${claim.id}$`));
    await expect(entry).toBeInViewport();
  });

  test(`${locale}: a reader finds every correction from the foot of a page, and from the source on which it rests`, async ({
    page,
  }) => {
    const all = Object.entries(base.corrections);
    const [id = '', { sources: rests }] = all.find(([, { sources }]) => sources.length > 0)!;
    await page.goto(`/${locale}/claims/`);
    await page.getByRole('contentinfo').getByRole('link', { name: Footer.corrections }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/about/#corrections$`));
    await page.locator('#corrections').locator('a[href$="/about/corrections/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(Pages.corrections.name);
    await expect(page.locator('.corrections > li')).toHaveCount(all.length);
    await page.goto(`/${locale}/sources/${rests[0]}/`);
    await page.locator(`a[href$="/about/corrections/#correction-${id}"]`).click();
    const now = base.corrections[id]!.is[locale];
    await expect(page.locator('.corrections > li', { hasText: now })).toBeInViewport();
  });

  test(`${locale}: a panel gives the focus back to the chip that opened it`, async ({ page }) => {
    await page.goto(`/${locale}/claims/`);
    const chip = page.getByRole('main').locator('.chip[data-open]:visible').first();
    await chip.focus();
    await page.keyboard.press('Enter');
    const close = page.getByRole('dialog').getByRole('button', { name: Opening.close });
    await expect(close).toBeFocused();
    // Whoever begins to mark a text in its margin does not mean to leave.
    await page.getByRole('dialog').click({ position: { x: 5, y: 60 } });
    await expect(close).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(chip).toBeFocused();
    await expect(page).not.toHaveURL(/open=/);
  });

  test(`${locale}: who says so is one step from a number in a chart`, async ({ page }) => {
    // The marks of the first drawn chart are pages, those of the second figures.
    const [, id = ''] = charts.drawn;
    await page.goto(`/${locale}/data/`);
    const mark = page.locator(`#${id} [data-mark]:visible`).first();
    const figure = ((await mark.getAttribute('href')) ?? '').split('#')[1]!;
    await mark.scrollIntoViewIfNeeded();
    await mark.click();
    const panel = page.getByRole('dialog', { name: base.figures.get(figure).label[locale] });
    await expect(panel.locator('.chip').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`[?]open=${figure}$`));
    const moved = page.locator(`#${id} [data-mark="${figure}"]:visible`);
    await expect(moved).toBeInViewport();
  });

  test(`${locale}: who says so is one step from a number among all figures`, async ({ page }) => {
    const figure = base.figures.all[0]!;
    await page.goto(`/${locale}/data/figures/#${figure.id}`);
    const panel = page.locator(`section#${figure.id}`);
    await panel
      .getByRole('link', { name: cite(figure.sources[0]!) })
      .first()
      .click();
    await expect(
      page.getByRole('dialog').getByText(cite(figure.sources[0]!)).first(),
    ).toBeVisible();
  });

  test(`${locale}: who says so is one step from a definition of a role`, async ({ page }) => {
    await page.goto(`/${locale}/roles/catalyst/`);
    await page.getByRole('main').locator('.chip[data-open]:visible').first().click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  });

  test(`${locale}: who says so is one step from an activity`, async ({ page }) => {
    await page.goto(`/${locale}/timeline/${activity.id}/`);
    const name = cite(activity.sources[0]!);
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await expect(page.getByRole('dialog').getByText(name).first()).toBeVisible();
  });
}
