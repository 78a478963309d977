import { readFileSync } from 'node:fs';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from '@playwright/test';

// Not watched: the library sets styles that the policy of the page refuses, in a copy that nobody sees.
// What Firefox shows in its reader view is chosen by this library.
const library = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

// What a mark or a drawing says stands in the text or in the table below it.
const elsewhere = '.no-print, .unseen, [hidden], nav, form, svg, .mark-words, .chart-drawing';
const pages = [
  ...['claims', 'help', 'data', 'data/figures', 'glossary', 'actors'],
  ...Object.keys(base.roles).map((role) => `roles/${role}`),
  ...base.charts.all.slice(0, 3).map(({ id }) => `data/${id}`),
];

for (const locale of locales)
  for (const path of pages)
    test(`${locale}/${path} keeps its evidence, cautions and sources in a reader view`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}/`);
      // Read first, since the library is not to change the page that is compared with it.
      const paragraphs = page.locator('main :is(p, dd, td, li, .caution, .chip)');
      const wanted = await paragraphs.evaluateAll(
        (all, left) =>
          all
            .filter((one) => one.matches('.chart-notes *') || !one.closest(left))
            .filter((one) => !one.querySelector('p, dd, td, li, .chip'))
            .map((one) => one.textContent ?? '')
            .filter((text) => text.trim().length > 25),
        elsewhere,
      );
      const article = await page.evaluate<string>(
        `${library}; new Readability(document.cloneNode(true)).parse().textContent`,
      );
      const kept = plain(article);
      expect(wanted.length).toBeGreaterThan(5);
      expect(wanted.map(plain).filter((text) => !kept.includes(text))).toEqual([]);
    });
