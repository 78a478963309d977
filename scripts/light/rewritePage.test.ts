import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Built } from './built';
import { rewritePage } from './rewritePage';
import { nextPage } from './testPages';

const files = new Map([
  ['/_next/static/chunks/s.css', '@layer base;p{a:b}.none{c:d}.found-again{e:f}'],
]);
const read = (address: string) => files.get(address) ?? null;
const built: Built = { read, readBytes: () => null };
const switches =
  '<script data-enhance="switches">document.body.classList.add("found-again")</script>';

test('a page keeps only the scripts of the site', () => {
  const html = rewritePage(nextPage({ body: switches }), '/id/', built).html;
  expect(html).not.toContain('/_next/');
  expect(html).not.toContain('<!--');
  expect(html).toContain('<p>Satu dua</p>');
  expect(load(html)('script').length).toBe(2);
});

test('what services show of a shared page is said once', () => {
  const head =
    '<meta property="og:title" content="A"/><meta name="twitter:card" content="summary"/><meta name="twitter:title" content="A"/>';
  const $ = load(rewritePage(nextPage({ head }), '/id/', built).html);
  expect($('meta[property="og:title"], meta[name="twitter:card"]')).toHaveLength(2);
  expect($('meta[name="twitter:title"]')).toHaveLength(0);
});

test('its style holds what it needs, and what its scripts may need', () => {
  const html = rewritePage(nextPage({ body: switches }), '/id/', built).html;
  expect(html).toContain('<style>@layer base;p{a:b}.found-again{e:f}</style>');
});

test('a page that was made after the export needs no framework and gets style and policy all the same', () => {
  const made =
    '<html data-made="parallel"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/s.css"><style>i{a:b}</style></head><body><p>Satu</p></body></html>';
  const $ = load(rewritePage(made, '/id/parallel/', built).html);
  expect($('style').text()).toBe('@layer base;p{a:b}i{a:b}');
  expect($('meta[http-equiv]').attr('content')).toContain('sha256-');
});

test('pages that are pointed at are fetched early, downloads and what nobody asked for never', () => {
  const html = rewritePage(nextPage(), '/id/', built).html;
  const rules = JSON.parse(load(html)('script[type="speculationrules"]').text());
  expect(rules.prefetch).toHaveLength(1);
  expect(rules.prefetch[0].eagerness).toBe('moderate');
  expect(rules.prefetch[0].where.and[1]).toEqual({
    not: { href_matches: ['/*.*', '/*/timeline/:id/', '/*/sources/:id/'] },
  });
});

test('a page with very many links goes without: each change of its address would cost a look at all of them', () => {
  const body = '<a href="/id/">a</a>'.repeat(1001);
  const html = rewritePage(nextPage({ body }), '/id/', built).html;
  expect(load(html)('script[type="speculationrules"]').length).toBe(0);
});

test('styles that a script does better are left to readers without scripts, and allowed there', () => {
  const head = '<style data-precedence="without-script" data-href="x">i{g:h}</style>';
  const $ = load(rewritePage(nextPage({ head }), '/id/', built).html);
  expect($('style').text()).not.toContain('i{g:h}');
  expect($('noscript').text()).toBe('<style>i{g:h}</style>');
  const policy = $('meta[http-equiv]').attr('content') ?? '';
  expect(/style-src ([^;]+)/.exec(policy)?.[1]?.split('sha256-')).toHaveLength(3);
});

test('an application keeps what Next wrote, and a policy allows no more than its own scripts', () => {
  const head = '<meta name="page-kind" content="application"/>';
  const { html, hasFramework } = rewritePage(nextPage({ head }), '/id/counter/', built);
  expect(hasFramework).toBe(true);
  expect(html).toContain('<script src="/_next/static/chunks/a.js"');
  expect(html).toContain('<!--$-->');
  const policy = load(html)('meta[http-equiv]').attr('content') ?? '';
  expect(policy).not.toContain('unsafe-');
  // The start of the app, the first push, and one piece of the description of the page.
  expect(/script-src ([^;]+)/.exec(policy)?.[1]?.split('sha256-')).toHaveLength(4);
});
