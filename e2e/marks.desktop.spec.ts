import { base } from '#data/index';
import { locales } from '#data/locales';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './reader';
import { charts, layOut } from './visit';
import { say } from './words';

const [first = '', second = ''] = charts.drawn;
const wordsShown = '.mark-words:not([hidden])';

function marksOf(page: Page): Locator {
  return page.locator('[data-marks] [data-mark]:visible');
}

/**
 * Cuts the page off from the network: whatever it requests from now on fails and is noted, but for what opens the
 * record that a mark leads to, which comes empty.
 */
async function cutOff(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    // The browser asks for the icon of the page whenever it likes.
    if (url.endsWith('/made/opening.js') || url.includes('/icon.png'))
      return route.fulfill({ body: '' });
    asked.push(url);
    await route.abort();
  });
  return asked;
}

/** What a screen reader is told besides the name of an element. */
async function descriptionOf(page: Page, element: Locator): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const handle = await element.elementHandle();
  await handle!.evaluate((node) => ((globalThis as { asked?: unknown }).asked = node));
  const { result } = await session.send('Runtime.evaluate', { expression: 'globalThis.asked' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  return String(nodes[0]?.description?.value ?? '');
}

// No word is read here, so the languages take turns.
for (const [i, id] of charts.drawn.entries()) {
  const locale = locales[i % locales.length]!;

  test(`${locale}/${id} tells its marks under the keyboard, without a network, and never drops the focus`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/${id}/`);
    const asked = await cutOff(page);
    const marks = marksOf(page);
    await marks.first().focus();
    await expect(page.locator(wordsShown)).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await expect(marks.nth(1)).toBeFocused();
    await expect(page.locator(wordsShown)).toHaveCount(1);
    const described = await marks.nth(1).getAttribute('aria-describedby');
    await expect(page.locator(`${wordsShown} [id="${described}"]`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(wordsShown)).toHaveCount(0);
    await expect(marks.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(marks.last()).toBeFocused();
    expect(asked).toEqual([]);
  });
}

for (const locale of locales) {
  test(`${locale}: the words beside a mark say who says so and what to be careful about, and can be pointed at`, async ({
    page,
  }) => {
    // The marks of the first chart are pages, which are read and not said.
    await page.goto(`/${locale}/data/${second}/`);
    const asked = await cutOff(page);
    const mark = marksOf(page).last();
    const figure = base.figures.get((await mark.getAttribute('data-mark'))!);
    await mark.hover();
    const words = page.locator(wordsShown);
    const speaker = figure.saidBy[locale];
    await expect(words).toContainText(say(locale)('MarkWords.whoSaysSo', { speaker }));
    await expect(words).toContainText(figure.caution[locale]);
    const link = words.getByRole('link');
    await expect(link).toHaveAttribute('href', /#|\/sources\//);

    // In small steps, over the gap between the two and onto the link.
    const [from, to] = [(await mark.boundingBox())!, (await link.boundingBox())!];
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.move(to.x + 4, to.y + to.height / 2, { steps: 30 });
    await expect(link).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(words).toHaveCount(0);

    await mark.hover();
    await expect(words).toHaveCount(1);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(words).toHaveCount(0);
    expect(asked).toEqual([]);
  });

  test(`${locale}: each mark is described by words of its own chart, also to a screen reader`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/`);
    const ids = await page
      .locator('[id]')
      .evaluateAll((elements) => elements.map(({ id }) => id).sort());
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    await layOut(page);
    for (const id of charts.drawn) {
      const chart = page.locator(`figure[id="${id}"]`);
      const marks = chart.locator('[data-mark]');
      const described = await marks.evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('aria-describedby')),
      );
      for (const one of new Set(described))
        await expect.soft(chart.locator(`[id="${one}"]`), `${id} ${one}`).toHaveCount(1);
      const words = await chart.locator(`[id="${described[0]}"]`).textContent();
      const heard = await descriptionOf(page, chart.locator('[data-mark]:visible').first());
      expect.soft(heard.replace(/\s/g, ''), id).toBe(words!.replace(/\s/g, ''));
    }
  });

  test(`${locale}: a mark keeps the focus when its column changes its width, in either direction`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/${second}/`);
    const held = page.locator('[data-mark]:focus');
    await marksOf(page).nth(1).focus();
    const name = await held.getAttribute('data-mark');
    for (const width of [390, 600, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(held).toBeVisible();
      await expect(held).toHaveAttribute('data-mark', name!);
      await expect(page.locator(wordsShown)).toHaveCount(1);
    }
  });
}

test('a chart that answers changes nothing else, in a page that a translator has changed', async ({
  page,
}) => {
  await page.goto(`/en/data/${second}/`);
  await page.locator('[data-theme-switch]').click();
  await page.locator('.chart-actions summary').first().click();
  await page.locator('h1').evaluate((heading) => {
    const mark = document.createElement('mark');
    mark.append(...heading.childNodes);
    heading.append(mark);
  });
  const rest = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      // The script that opens the record of a mark is fetched when one is pointed at.
      for (const own of copy.querySelectorAll('.mark-words, script[src$="/opening.js"]'))
        own.remove();
      return copy.outerHTML;
    });
  const before = await rest();
  await marksOf(page).first().hover();
  await expect(page.locator(wordsShown)).toHaveCount(1);
  expect(await rest()).toBe(before);
});

test('a chart on a page of several answers with its own words, and Escape leaves what lies below open', async ({
  page,
}) => {
  await page.goto('/en/data/');
  await page.locator(`figure[id="${first}"] .chip[data-open]`).first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  const mark = page.locator(`figure[id="${first}"] [data-mark]:visible`).first();
  await mark.hover();
  await expect(page.locator(`figure[id="${first}"] ${wordsShown}`)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator(wordsShown)).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
