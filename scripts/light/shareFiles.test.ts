import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Built } from './built';
import { rewritePage } from './rewritePage';
import { shareFiles } from './shareFiles';

const rule = '@font-face{font-family:Some Sans;src:url(/made/f.woff2)}';
const sheets = new Map([
  ['/site.css', `a{b:c}.unused{d:e}${rule}`],
  ['/page.css', 'i{j:k}'],
]);
const built: Built = {
  read: (address) => sheets.get(address) ?? null,
  readBytes: () => Buffer.from('letters'),
};
const shared = shareFiles(['/site.css'], built);
const files = [shared.styles, shared.font];
const page = `<html data-made="parallel"><head><meta charset="utf-8"><link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/site.css"></head><body><p>Satu</p><script data-enhance="start">a()</script></body></html>`;
const rewrite = (html: string) => load(rewritePage(html, '/id/', built, shared).html);

test('the styles and the font that pages share are files, named by their content', () => {
  const names = files.map((file) => file?.place.replace(/[0-9a-f]{8}/, '#'));
  expect(names).toEqual(['/made/hashed/site.#.css', '/made/hashed/font.#.js']);
  expect(shared.styles?.text).toBe('a{b:c}.unused{d:e}');
});

test('a page links them and keeps what is its own', () => {
  const $ = rewrite(page);
  const addresses = files.map((file) => file?.address);
  expect($('link[rel="stylesheet"]').attr('href')).toBe(addresses[0]);
  expect($('head script[data-font]').attr('src')).toBe(addresses[1]);
  expect($('script[data-enhance="start"]').text()).toBe('a()');
  expect($('link[rel="stylesheet"] ~ style').text()).toBe('i{j:k}');
});

test('the policy names the content of no file, since it allows those of the site', () => {
  const policy = rewrite(page)('meta[http-equiv]').attr('content') ?? '';
  // The script that stayed and the rules for prefetching; the styles of the page, and those for browsers without scripts.
  expect(/script-src ([^;]+)/.exec(policy)?.[1]?.split('sha256-')).toHaveLength(3);
  expect(/style-src ([^;]+)/.exec(policy)?.[1]?.split('sha256-')).toHaveLength(3);
});

test('where nothing is shared, a page holds all of it', () => {
  const $ = load(rewritePage(page, '/id/', built).html);
  expect($('link, [src]')).toHaveLength(0);
  expect($('style').text()).toBe('i{j:k}a{b:c}');
});
