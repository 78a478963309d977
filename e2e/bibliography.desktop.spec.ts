import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { otherThan, say, words } from './words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const all = base.sources.all.map(({ id }) => id);
const picks = [all[3]!, all[40]!, all[200]!];
const keyIn = { bib: /^@\w+\{([^,]+),/gm, ris: /^ID {2}- (.+)$/gm, json: /^ {2}"id": "([^"]+)"/gm };

/** Ids of the sources that a reader sees in the list now. */
function shown(page: Page): Promise<readonly string[]> {
  return page
    .locator('.bib-list li:visible input')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}

for (const locale of locales) {
  const other = otherThan(locale);
  const { BibliographyPage: t } = words(locale);
  const address = `/${locale}/sources/bibliography/`;

  test(`${locale}: a pick in the address is shown, taken along whole, and kept in the other language`, async ({
    page,
  }) => {
    await page.goto(`${address}?ids=${picks.join(',')}`);
    const status = page.getByRole('status').filter({ hasText: /./ });
    await expect(status).toHaveText(say(locale)('BibliographyPage.chosen', { n: '3' }));
    expect([...(await shown(page))].sort()).toEqual([...picks].sort());

    for (const [ending, key] of Object.entries(keyIn)) {
      const button = page.locator(`[data-take=${ending}]`);
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const text = await readFile(await download.path(), 'utf8');
      const taken = [...text.matchAll(key)].map(([, id = '']) => id);
      expect(taken.sort(), ending).toEqual([...picks].sort());
    }

    await page.getByRole('button', { name: t.copyPicked }).click();
    await expect(status).toHaveText(words(locale).Cite.copied);
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    const listed = await page.locator('.bib-list li:visible p').allTextContents();
    expect(pasted.text.split('\n\n')).toEqual(listed);
    const italics = await page.locator('.bib-list li:visible p i').count();
    expect(italics).toBeGreaterThan(0);
    expect(pasted.html.match(/<i[ >]/g)).toHaveLength(italics);

    await page.locator(`[data-language-switch] a[lang=${other}]`).click();
    await page.waitForURL(`/${other}/sources/bibliography/?ids=${picks.join(',')}`);
    await expect(status).toHaveText(say(other)('BibliographyPage.chosen', { n: '3' }));
    expect([...(await shown(page))].sort()).toEqual([...picks].sort());
  });

  test(`${locale}: a reader ticks sources, finds them again at the same address, and lets them go`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const id of picks) await page.locator(`.bib-list [value="${id}"]`).check();
    await page.getByRole('radio', { name: t.picked }).check();
    expect([...(await shown(page))].sort()).toEqual([...picks].sort());
    await expect(page).toHaveURL(/[?]ids=.+&list=picked$/);
    await page.reload();
    expect([...(await shown(page))].sort()).toEqual([...picks].sort());
    const box = page.locator(`.bib-list [value="${picks[0]}"]`);
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeFocused();
    await expect(box).not.toBeChecked();
    const clear = page.getByRole('button', { name: t.clear });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await expect(page).toHaveURL(address);
    await expect(page.locator('.bib-list li:visible')).toHaveCount(all.length);
    await page.getByRole('radio', { name: t.picked }).check();
    await expect(page.getByRole('status').filter({ hasText: t.nothingPicked })).toBeVisible();
  });

  const script = '<img src=x onerror=document.title="taken">';
  const asked = {
    'an id that nobody has': {
      ids: `nobody-2020,${picks[0]}`,
      says: say(locale)('BibliographyPage.unknown', { n: '1', ids: ' (nobody-2020)' }),
      keeps: 1,
    },
    'no id that anybody has': {
      ids: 'nobody-2020,nobody-2021',
      says: say(locale)('BibliographyPage.noneKnown', { ids: ' (nobody-2020, nobody-2021)' }),
      keeps: all.length,
    },
    markup: {
      ids: `${script},${picks[0]}`,
      says: say(locale)('BibliographyPage.unknown', { n: '1', ids: '' }),
      keeps: 1,
    },
    'ten thousand characters': {
      ids: `${picks[0]},${'x'.repeat(10_000)}`,
      says: t.tooLong,
      keeps: 1,
    },
  };

  for (const [name, { ids, says, keeps }] of Object.entries(asked))
    test(`${locale}: ${name} in a pick: the reader is told, and the known sources are shown`, async ({
      page,
    }) => {
      await page.goto(`${address}?ids=${encodeURIComponent(ids)}`);
      await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
      await expect(page.locator('.bib-list li:visible')).toHaveCount(keeps);
      await expect(page.locator('main img')).toHaveCount(0);
      await expect(page).not.toHaveTitle('taken');
    });
}
