import { base } from '#data/index';
import { locales } from '#data/locales';
import { expectCopied, expectRegrouped, sought } from './lecturer';
import { expect, test } from './reader';
import { overflowOf } from './visit';
import { words } from './words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const locale of locales)
  test(`${locale}: a lecturer goes by touch from a role to its look-alikes, a framework, a term and a citation to paste`, async ({
    page,
  }) => {
    const { GlossaryEntry, Header, Opening, Pages } = words(locale);
    const main = page.getByRole('main');
    const foot = page.getByRole('contentinfo');

    await page.goto(`/${locale}/`);
    await page.getByRole('button', { name: Header.menu, exact: true }).tap();
    const menu = page.getByRole('navigation', { name: Header.menu });
    await menu.getByRole('link', { name: Pages.roles.name, exact: true }).tap();
    await main.locator(`.onward[href$="/roles/${sought.role}/"]`).tap();
    await expect(page).toHaveURL(`/${locale}/roles/${sought.role}/`);
    await main.locator('.look-alikes h3').last().scrollIntoViewIfNeeded();
    await expect(main.locator('.look-alikes a').last()).toBeVisible();
    expect(await overflowOf(page)).toBe(0);

    await foot.getByRole('link', { name: Pages.framework.name, exact: true }).tap();
    await page
      .locator('.fw-pick label', { has: page.locator(`[value="${sought.framework}"]`) })
      .tap();
    await expectRegrouped(page);
    expect(await overflowOf(page)).toBe(0);

    await page.locator('.fw-table a[data-open=word]:visible').first().tap();
    const shown = page.locator('.term-pop');
    await expect(shown).toContainText(base.glossary.get(sought.term).meaning[locale]);
    await shown.getByRole('link', { name: GlossaryEntry.home }).tap();
    const entry = page.locator(`article#${sought.term}`);
    await expect(entry).toBeInViewport();
    await entry.locator('.chip[data-open]').first().tap();
    await page.getByRole('dialog').getByRole('link', { name: Opening.full }).tap();

    await expect(page).toHaveURL(new RegExp(`/${locale}/sources/[\\w-]+/$`));
    await page.locator('.cite-line').first().getByRole('button').tap();
    await expectCopied(page, locale);
    expect(await overflowOf(page)).toBe(0);
  });
