import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { absoluteUrls } from './absoluteUrls';
import { inlineStyles } from './inlineStyles';

const sheets = new Map([
  ['/a/one.css', '@layer base;p{background:url("../m/x.svg#y")}'],
  ['/two.css', 'b{}'],
  ['/import.css', '@import "x.css";'],
]);
const read = (address: string) => sheets.get(address) ?? null;

function inline(head: string): string {
  const $ = load(`<head>${head}<title>x</title></head>`);
  inlineStyles($, '/id/', read, (css) => css);
  return $('head').html() ?? '';
}

test('two stylesheets become one, in their order, in the place of the first', () => {
  expect(
    inline('<link rel="stylesheet" href="/a/one.css"><link rel="stylesheet" href="/two.css">'),
  ).toBe('<style>@layer base;p{background:url("/m/x.svg#y")}b{}</style><title>x</title>');
});

test.each([
  ['that is missing', '<link rel="stylesheet" href="/none.css">', '/none.css'],
  ['of another origin', '<link rel="stylesheet" href="https://x.example/y.css">', 'x.example'],
  ['with a condition', '<link rel="stylesheet" href="/two.css" media="print">', 'no media'],
  ['that imports another', '<link rel="stylesheet" href="/import.css">', '@import'],
])('a stylesheet %s is refused', (_, head, words) => {
  expect(() => inline(head)).toThrow(words);
});

test('addresses that already stand alone are left', () => {
  const css = 'a{b:url(/x.png);c:url(#d);e:url("data:image/svg+xml,%3Csvg%3E")}';
  expect(absoluteUrls(css, '/_next/static/chunks/s.css')).toBe(css);
});
