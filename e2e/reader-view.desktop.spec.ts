import { readFileSync } from 'node:fs';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { expect, test } from '@playwright/test';
import { kinds, nameOf } from './visit';

// Not watched: the library sets styles that the policy of the page refuses, in a copy that nobody sees.
// What Firefox shows in its reader view is chosen by this library.
const library = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

// What a mark or a drawing says stands in the text or in the table below it.
const elsewhere =
  '.no-print, .unseen, [hidden], [aria-hidden=true], nav, form, svg, .mark-words, .chart-drawing, .tl-chart, .ex-buttons, .back';
// What is left out on paper and is evidence all the same: the sources of slides, and what readers note of a chart.
const evidence = '.chart-notes *, .talk-behind *, .talk-sources *';

// Lists to look something up in, talks of one's own and prints are no texts for a reader view.
const left = /^(?:search|offline|sources(?:\/bibliography)?|talks\/own|teach\/exercises.*)$/;
const pages = [
  ...new Set([
    'data/figures',
    ...Object.keys(base.roles).map((role) => `roles/${role}`),
    ...base.charts.all
      .filter(({ form }, i) => i < 3 || form === 'source-grid')
      .map(({ id }) => `data/${id}`),
    ...base.lessons.all.map(({ id }) => `teach/${id}`),
    ...kinds.filter((path) => !left.test(path)),
  ]),
];

for (const locale of locales)
  for (const path of pages)
    test(`${nameOf(locale, path)} keeps its evidence, cautions and sources in a reader view`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path ? `${path}/` : ''}`);
      // Read first, since the library is not to change the page that is compared with it.
      const paragraphs = page.locator('main :is(p, dd, td, li, h3, .caution, .chip)');
      const wanted = await paragraphs.evaluateAll(
        (all, [out, kept]) =>
          all
            .filter((one) => one.matches(kept) || !one.closest(out))
            .filter((one) => !one.querySelector('p, dd, td, li, h3, .chip'))
            .map((one) => {
              const said = document.createElement('div');
              said.append(...[...one.childNodes].map((node) => node.cloneNode(true)));
              for (const control of said.querySelectorAll('button, .unseen')) control.remove();
              return said.textContent ?? '';
            })
            .filter((text) => text.trim().length > 2),
        [elsewhere, evidence] as const,
      );
      const article = await page.evaluate<string>(
        `${library}; new Readability(document.cloneNode(true)).parse().textContent`,
      );
      const kept = plain(article);
      expect(wanted.length).toBeGreaterThan(5);
      expect(wanted.map(plain).filter((text) => !kept.includes(text))).toEqual([]);
    });
