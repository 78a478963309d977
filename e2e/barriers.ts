import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'experimental'];
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What the experimental rules take for a fault: amounts and names in items are no headings; keys scroll the rubric. */
const meant: Readonly<Record<string, RegExp>> = {
  'p-as-heading': /\.(?:figure-value|dia-name|slide-role-name)/,
  'focus-order-semantics': /\.rubric-scroll/,
};

/**
 * Barriers that axe knows. Only they are told in full, and there are no frames to ask: that is quicker.
 * @param runOnly tags or names of the rules that are asked
 * @param parts selectors; all of the page, if there are none
 */
export async function barriersOf(
  page: Page,
  runOnly: string[],
  parts: readonly string[],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  for (const part of parts) axe.include(part);
  const { violations: found } = await axe
    .options({ runOnly, resultTypes: ['violations'], preload: false })
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !meant[id]?.test(target.join(' ')))
      .slice(0, 3)
      .map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** All rules in light; in the dark theme only what depends on colours. */
export async function inBothThemes(page: Page, ...parts: string[]): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await barriersOf(page, levels, parts);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await barriersOf(page, ofColours, parts);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}
