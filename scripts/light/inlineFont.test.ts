import { load } from 'cheerio';
import { expect, test } from 'vitest';
import enhancers from '../../components/ui/made/enhancers.json';
import { inlineFont } from './inlineFont';
import { writePolicy } from './writePolicy';

const rule =
  '@font-face{font-family:Some Sans;src:url(/made/f.woff2)format("woff2");font-weight:400 800;font-display:swap}';
const standIn = '@font-face{font-family:Stand-in;src:local(Arial);size-adjust:104%}';
const bytes = Buffer.from('wOF2 and more');
const made = new Map([['/made/f.woff2', bytes]]);

function pageWith(css: string, files: ReadonlyMap<string, Buffer> = made) {
  const $ = load(`<head><meta charset="utf-8"><style>${css}</style></head><body></body>`);
  inlineFont($, '/id/', (address) => files.get(address) ?? null);
  return $;
}

test('one script in the head holds the bytes of the font and hands them over', () => {
  const $ = pageWith(`a{b:c}${rule}${standIn}`);
  const data = JSON.stringify({
    family: 'Some Sans',
    weight: '400 800',
    data: bytes.toString('base64'),
  });
  expect($('head script[data-font]').text()).toBe(`var siteFont=${data};${enhancers.font}`);
});

test('the rule that fetches the file is left to browsers without scripts, the stand-ins stay', () => {
  const $ = pageWith(`a{b:c}${rule}${standIn}`);
  expect($('style').text()).toBe(`a{b:c}${standIn}`);
  expect($('noscript').text()).toBe(`<style>${rule}</style>`);
});

test('the policy knows both styles and the script', () => {
  const $ = pageWith(rule);
  writePolicy($, '/id/');
  const policy = $('meta[http-equiv]').attr('content') ?? '';
  const count = (directive: string) =>
    (policy.split('; ').find((part) => part.startsWith(directive)) ?? '').split('sha256-').length -
    1;
  expect(count('script-src')).toBe(1);
  expect(count('style-src')).toBe(1);
});

test('a page without a font to fetch stays as it is', () => {
  expect(pageWith(standIn)('script').length).toBe(0);
});

test.each([
  ['two fonts to fetch', rule + rule, made, 'one font'],
  ['a font that is not there', rule, new Map<string, Buffer>(), '/made/f.woff2'],
])('%s: refused', (_, css, files, words) => {
  expect(() => pageWith(css, files)).toThrow(words);
});
