import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { overflowOf } from './visit';
import { otherThan, words } from './words';

for (const locale of locales)
  test(`${locale}: a touched term shows its meaning and its twin within the screen, and goes at a touch beside it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/roles/partner/`);
    const shown = page.locator('.term-pop');
    for (const link of (await page.locator('a[data-open=word]').all()).slice(0, 2)) {
      const term = base.glossary.get((await link.getAttribute('href'))!.split('#')[1]!);
      await link.tap();
      await expect(shown).toContainText(term.meaning[locale]);
      await expect(shown).toContainText(term.term[otherThan(locale)]);
      await expect(shown).toBeInViewport({ ratio: 1 });
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(shown).toBeHidden();
    }
    await page.locator('a[data-open=word]').first().tap();
    await shown.getByRole('link', { name: words(locale).GlossaryEntry.home }).tap();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/#`));
  });
