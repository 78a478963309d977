import type { Page } from '@playwright/test';
import { base } from '#data/index';
import type { Locale } from '#data/locales';
import { expect } from './reader';
import { words } from './words';

/** What a lecturer looks for: a role with its look-alikes, a framework that sorts the activities anew, a term of its row. */
export const sought = { role: 'partner', framework: 'service-vs-advocacy', term: 'ngo' } as const;

/** The chosen framework stands alone in its table, and every activity is sorted anew below it. */
export async function expectRegrouped(page: Page): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`[?]framework=${sought.framework}$`));
  const rows = page.locator('.fw-table tbody tr:visible');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveId(sought.framework);
  const groups = page.locator('.fw-groups:visible');
  await expect(groups).toHaveCount(1);
  await expect(groups.locator('li li')).toHaveCount(base.activities.all.length);
}

/** The citation in the reader's language is said to be copied, and is what a document gets when it is pasted. */
export async function expectCopied(page: Page, locale: Locale): Promise<void> {
  const line = page.locator('.cite-line').first();
  const citation = line.locator('p');
  await expect(citation).toHaveAttribute('lang', locale);
  await expect(line.getByRole('button')).toContainText(words(locale).Cite.copied);
  await expect(page.locator('[data-copy-status]')).toHaveText(words(locale).Cite.copied);
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toBe(await citation.textContent());
  expect(pasted).toMatch(/\(.+\)\. .{10}/);
}
