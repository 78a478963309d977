import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { shareSheets } from './shareSheets';

const full =
  '<path class="sheet-full" d="M5 2h9"></path><path class="sheet-lines" d="M8 11h7"></path>';
const sheet = (drawing: string) => `<svg class="sheet">${drawing}</svg>`;

test('a sheet is drawn in the key of the page, and pointed to beside each source', () => {
  const other = '<path class="sheet-edge" d="M1 1h2"></path>';
  const $ = load(
    `<p>${sheet(full)}${sheet(other)}</p><ul class="source-key"><li>${sheet(full)}</li></ul>`,
  );
  shareSheets($);
  expect($('p').html()).toBe(sheet('<use href="#sheet-full-lines"></use>') + sheet(other));
  expect($('.source-key li').html()).toBe(sheet(`<g id="sheet-full-lines">${full}</g>`));
});

test('a page without the key keeps its drawings', () => {
  const $ = load(`<p>${sheet(full)}</p>`);
  shareSheets($);
  expect($('p').html()).toBe(sheet(full));
});
