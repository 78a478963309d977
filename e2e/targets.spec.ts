import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds, unfold } from './visit';

/** Links and controls, but for those within a sentence, that are lower or narrower than a finger needs. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.locator('a[href], button, summary, select, input, textarea').evaluateAll((all) =>
    all
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => !one.closest('svg, .slide, .unseen, .brief-notes'))
      .filter((one) => {
        const words = [...(one.parentElement?.childNodes ?? [])].filter(
          (node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data),
        );
        return getComputedStyle(one).display !== 'inline' || words.length === 0;
      })
      .flatMap((one) => {
        // A label answers for its box, and a link may answer for the whole row in which it stands.
        const answersForRow = getComputedStyle(one, '::after').position === 'absolute';
        const row = answersForRow && one instanceof HTMLElement ? one.offsetParent : null;
        const place = row ?? one.closest('label') ?? one;
        const { width, height } = place.getBoundingClientRect();
        const isSmall = height < 23.9 || width < 23.9;
        return isSmall
          ? [`${Math.round(width)} by ${Math.round(height)}: ${one.outerHTML.slice(0, 90)}`]
          : [];
      }),
  );
}

for (const locale of locales)
  test(`${locale}: every link that stands alone, and every control, is 24 pixels high and wide`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      expect.soft(await smallTargets(page), path).toEqual([]);
    }
  });

// What waits to be laid out, by page: taller than its guessed place, it would lie over what follows it.
const waiting = {
  timeline: '.timeline-list, .year + .year',
  sources: '.source-list section',
  'sources/bibliography': '.bib-list li',
};

for (const locale of locales)
  for (const [path, selector] of Object.entries(waiting))
    test(`${locale}/${path}: what is laid out late stays within its place, not over what follows it`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}/`);
      const parts = page.locator(selector);
      const guessed = await parts.evaluateAll((all) =>
        all.map((one) =>
          Number(/[\d.]+(?=px)/.exec(getComputedStyle(one).containIntrinsicHeight)?.[0]),
        ),
      );
      await unfold(page);
      const heights = await parts.evaluateAll((all) => all.map((one) => one.clientHeight));
      expect(guessed.length).toBeGreaterThan(3);
      expect(heights.filter((height, i) => height > (guessed[i] ?? 0))).toEqual([]);
    });
