import type { Locator, Page } from '@playwright/test';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { expectCopied, expectRegrouped, sought } from './lecturer';
import { expect, test } from './reader';
import { words } from './words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Goes on with the Tab key until a part of the page has the focus, as one does who has no pointer. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((part) => part === document.activeElement);
  for (let i = 0; i < 150 && !(await isThere()); i += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function arrowTo(page: Page, choice: Locator): Promise<void> {
  for (let i = 0; i < 20 && !(await choice.isChecked()); i += 1)
    await page.keyboard.press('ArrowDown');
  await expect(choice).toBeFocused();
}

for (const locale of locales)
  test(`${locale}: a lecturer goes by keyboard from a role to its look-alikes, a framework, a term and a citation to paste`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const { GlossaryEntry, Opening, Pages } = words(locale);
    const main = page.getByRole('main');
    const foot = page.getByRole('contentinfo');

    await page.goto(`/${locale}/roles/`);
    await pressOn(page, main.locator(`.onward[href$="/roles/${sought.role}/"]`));
    await expect(page).toHaveURL(`/${locale}/roles/${sought.role}/`);
    await tabTo(page, main.locator('.look-alikes a').first());
    await expect(main.locator('.look-alikes article').first()).toBeInViewport();

    await pressOn(page, foot.getByRole('link', { name: Pages.framework.name, exact: true }));
    await expect(page).toHaveURL(`/${locale}/framework/`);
    await tabTo(page, page.locator('.fw-pick :checked'));
    await expect(page.locator('.fw-pick')).toBeInViewport({ ratio: 1 });
    await arrowTo(page, page.locator(`.fw-pick [value="${sought.framework}"]`));
    await expectRegrouped(page);

    await pressOn(page, page.locator('.fw-table a[data-open=word]:visible').first());
    const shown = page.locator('.term-pop');
    await expect(shown).toContainText(base.glossary.get(sought.term).meaning[locale]);
    await pressOn(page, shown.getByRole('link', { name: GlossaryEntry.home }));
    await expect(page).toHaveURL(`/${locale}/glossary/#${sought.term}`);
    const entry = page.locator(`article#${sought.term}`);
    await pressOn(page, entry.locator('.chip[data-open]').first());
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('button', { name: Opening.close })).toBeFocused();
    await pressOn(page, panel.getByRole('link', { name: Opening.full }));

    await expect(page).toHaveURL(new RegExp(`/${locale}/sources/[\\w-]+/$`));
    await pressOn(page, page.locator('.cite-line').first().getByRole('button'));
    await expectCopied(page, locale);
  });
