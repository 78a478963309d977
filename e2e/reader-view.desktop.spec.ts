import { readFileSync } from 'node:fs';
import { locales } from '#data/locales';
import { expect, test } from '@playwright/test';

// Not watched: the library sets styles that the policy of the page refuses, in a copy that nobody sees.
// What Firefox shows in its reader view is chosen by this library.
const library = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

for (const locale of locales)
  for (const path of ['claims/', 'help/'])
    test(`${locale}/${path} keeps its evidence and cautions in a reader view`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      // Read first, since the library is not to change the page that is compared with it.
      const paragraphs = page.locator('main :is(.claim-bears p, .caution, .help-note)');
      const wanted = (await paragraphs.allTextContents()).map(plain);
      const article = await page.evaluate<string>(
        `${library}; new Readability(document.cloneNode(true)).parse().textContent`,
      );
      const kept = plain(article);
      expect(wanted.length).toBeGreaterThan(5);
      expect(wanted.filter((text) => !kept.includes(text))).toEqual([]);
    });
