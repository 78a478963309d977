import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { choiceOf, openFilters, shownInList } from './filters';
import { expect, test } from './reader';
import { charts, kinds, overflowOf, unfold } from './visit';
import { say } from './words';

const [drawn = ''] = charts.drawn;
const comparison = base.charts.all.find(({ form }) => form === 'comparison-matrix')?.id ?? '';
const hundred = base.charts.all.find(({ form }) => form === 'hundred-marks')?.id ?? '';

/** Signs of drawings, and words in them, that a system's own colours would make invisible. */
function lostInColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    // Lines within a filled sign, the gap of a double rule, the field behind the years that were not studied, and words
    // for screen readers alone.
    const meant = '.emblem *, .sheet-lines, .strip-gap, .strip-outside, .lane-spoken';
    const isSeen = (colour: string) => colour !== 'none' && colour !== canvas;
    return [...document.querySelectorAll('main svg :is(text, path, rect, circle, line)')]
      .filter((one) => one.getClientRects().length > 0 && !one.closest('defs, clipPath'))
      .filter((one) => {
        const { fill, stroke, opacity } = getComputedStyle(one);
        return opacity !== '0' && !isSeen(fill) && !isSeen(stroke) && !one.matches(meant);
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

const drawings = ['', 'timeline/', 'claims/', `data/${drawn}/`, `data/${hundred}/`, 'framework/'];

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${locale}: forced colours, ${colorScheme}: drawings, the chosen language and the place in the menu are seen`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      // A theme chosen against the system must not win over its colours.
      await page.addInitScript(
        (theme) => localStorage.setItem('theme', theme),
        colorScheme === 'dark' ? 'light' : 'dark',
      );
      for (const path of drawings) {
        await page.goto(`/${locale}/${path}`);
        await unfold(page);
        expect.soft(await lostInColours(page), path).toEqual([]);
      }
      for (const [path, drawn] of [
        [`data/${hundred}/`, '.hundred-key .key-full'],
        [`data/${comparison}/`, '.compare-label >> nth=1'],
        ['sources/', '.source-filters select'],
      ] as const) {
        await page.goto(`/${locale}/${path}`);
        await expect
          .soft(page.locator(drawn).first(), drawn)
          .toHaveCSS('background-image', /gradient/);
      }
      await page.goto(`/${locale}/timeline/`);
      const ground = (selector: string, part?: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one, pseudo) => getComputedStyle(one, pseudo).backgroundColor, part);
      expect(await ground('.switch a[aria-current]')).not.toBe(
        await ground('.switch a:not([aria-current])'),
      );
      expect(await ground('.menu a[aria-current]', '::after')).not.toBe(await ground('html'));
      await page.goto(`/${locale}/timeline/?year=2023`);
      const form = await openFilters(page, locale);
      const tick = await choiceOf(form, '2023').evaluate((label) => {
        const { content, borderBottomColor } = getComputedStyle(label, '::before');
        return { content, borderBottomColor, page: getComputedStyle(label).backgroundColor };
      });
      expect(tick.borderBottomColor).not.toBe(tick.page);
    });

  test(`${locale}: with the text spacing of WCAG 1.4.12 nothing is cut or read sideways`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of [...kinds, 'help/parallel', 'claims/parallel', 'data/parallel']) {
      await page.goto(`/${locale}/${path}`);
      await unfold(page);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}' +
            'p{margin-bottom:2em!important}',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflowOf(page), `${path} at ${width}`).toBe(0);
        const cut = await page.locator('main *').evaluateAll((all) =>
          all
            .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowX))
            .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
            .filter(
              (one) =>
                !one.closest('svg, dialog, thead, .unseen, [aria-hidden]') &&
                one.textContent?.trim(),
            )
            .map((one) => one.outerHTML.slice(0, 100)),
        );
        expect.soft(cut, `${path} at ${width}`).toEqual([]);
      }
    }
  });

  test(`${locale}: a page that a translator has wrapped and renamed still answers`, async ({
    page,
  }) => {
    const wrap = () =>
      page.evaluate(() => {
        document.documentElement.lang = 'fr';
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) {
          const { parentElement: parent } = text;
          if (!parent || !text.data.trim() || parent.closest('script, style, svg, [translate=no]'))
            continue;
          const outer = document.createElement('font');
          const inner = outer.appendChild(document.createElement('font'));
          text.replaceWith(outer);
          inner.append(text);
        }
      });
    await page.goto(`/${locale}/timeline/`);
    await wrap();
    const form = await openFilters(page, locale);
    await form
      .getByRole('radio', { name: '2023', exact: true })
      .evaluate((radio: HTMLElement) => radio.click());
    const shown = String((await shownInList(page)).length);
    const all = String(base.activities.all.length);
    await expect(form.locator('output')).toContainText(
      say(locale)('TimelineFilters.shown', { shown, all }),
    );
    await page.locator('.row a:visible').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page).toHaveURL(/[?&]open=/);
    await page.goto(`/${locale}/data/${drawn}/`);
    await wrap();
    await page.locator('[data-marks] [data-mark]:visible').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.mark-words:not([hidden])')).toHaveCount(1);
    // A source keeps the name by which its publisher is found.
    const source = page.locator('.chip [translate=no]').first();
    await expect(source).toHaveText(/\S/);
    await expect(source.locator('font')).toHaveCount(0);
    const citation = page.locator('.cite-line p').first();
    await expect(citation).toHaveAttribute('translate', 'no');
    await expect(citation.locator('font')).toHaveCount(0);
  });
}
