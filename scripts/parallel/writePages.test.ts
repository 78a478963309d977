import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, beforeEach, expect, test } from 'vitest';
import en from '#messages/en';
import id from '#messages/id';
import { writePages } from './writePages';

const words = { id: id.Parallel, en: en.Parallel };
let out = '';

function page(locale: string, title: string, main: string): string {
  return (
    `<!DOCTYPE html><html lang="${locale}"><head><meta charSet="utf-8"/><title>${title} · Situs</title>` +
    `<link rel="canonical" href="https://x.example/${locale}/data/"/><link rel="alternate" hrefLang="en" href="https://x.example/en/data/"/>` +
    `<script src="/_next/static/chunks/a.js" async=""></script></head><body><header><div data-language-switch="">` +
    `<a href="/${locale}/data/" aria-current="true">L</a><a class="switch-book" href="/${locale}/data/parallel/" aria-label="x" hidden="">B</a>` +
    `</div></header><main id="main">${main}</main><footer>kaki</footer><script>self.__next_f.push([1,"x"])</script></body></html>`
  );
}

function put(locale: string, path: string, html: string) {
  mkdirSync(join(out, locale, path), { recursive: true });
  writeFileSync(join(out, locale, path, 'index.html'), html);
}

const made = (locale: string) =>
  load(readFileSync(join(out, locale, 'data/parallel/index.html'), 'utf8'));

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'parallel-'));
});
afterEach(() => rmSync(out, { recursive: true }));

test('beside a page stands its pair of texts, with the frame in the language one came from', () => {
  put('id', 'data', page('id', 'Data', '<h1>Angka</h1><p>Satu</p>'));
  put('en', 'data', page('en', 'Data', '<h1>Numbers</h1><p>One</p>'));
  expect(writePages(out, { words, css: 'p{}' })).toBe(2);
  const $ = made('en');
  expect($('html').attr('lang')).toBe('en');
  expect($('title').text()).toBe(`Data · ${en.Parallel.title} · Situs`);
  expect($('link[rel="canonical"]').attr('href')).toBe('https://x.example/en/data/parallel/');
  expect($('.switch-book').attr('aria-current')).toBe('true');
  expect($('[aria-current]').length).toBe(1);
  expect($('main [lang="id"]').text()).toContain('Angka');
  expect($('footer').text()).toBe('kaki');
  expect($.html()).not.toMatch(/_next|__next_f/);
  expect(writePages(out, { words, css: 'p{}' })).toBe(0);
});

test('the page itself shows the way, and changes in nothing else', () => {
  const html = page('id', 'Data', '<p>Satu</p>');
  put('id', 'data', html);
  put('en', 'data', page('en', 'Data', '<p>One</p>'));
  writePages(out, { words, css: '' });
  expect(readFileSync(join(out, 'id/data/index.html'), 'utf8')).toBe(
    html.replace(' hidden="">B', '>B'),
  );
});

test('a page in one language only is left alone', () => {
  put('id', 'data', page('id', 'Data', '<p>Satu</p>'));
  mkdirSync(join(out, 'en'));
  expect(writePages(out, { words, css: '' })).toBe(0);
  expect(existsSync(join(out, 'id/data/parallel'))).toBe(false);
});

test('a page whose languages differ stops the build by its name', () => {
  put('id', 'data', page('id', 'Data', '<p>Satu</p>'));
  put('en', 'data', page('en', 'Data', '<h2>One</h2>'));
  expect(() => writePages(out, { words, css: '' })).toThrow('/data/');
});
