import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { writeTalkFile } from './writeTalkFile';

const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><title>A talk</title>
<link rel="icon" href="/icon.svg"><meta property="og:image" content="https://site.example/a.png">
<script data-font>letters()</script>
<style>.a{color:red}</style><noscript><style>@font-face{src:url(/made/a.woff2)}</style></noscript>
<script data-enhance="start">start()</script></head><body>
<a class="chip" href="/en/sources/x/" data-open="">X</a><a href="#y">Y</a><a href="tel:129">129</a>
<a href="/en/talks/a/speaker/" data-open-speaker="">S</a><a href="/en/talks/a/" data-open-wall="">W</a>
<script data-enhance="talk-file">present()</script><script data-enhance="open">open()</script></body></html>`;

const hrefs = (html: string) =>
  load(html)('a')
    .toArray()
    .map(({ attribs }) => attribs['href']);

describe('writeTalkFile(html, siteUrl)', () => {
  const html = writeTalkFile(page, 'https://site.example');
  const $ = load(html);

  test('leaves nothing that would be asked for, and no script but its own', () => {
    expect($('link, [src], noscript, meta[property]')).toHaveLength(0);
    const scripts = $('script')
      .toArray()
      .map((script) => $(script).text());
    expect(scripts).toEqual(['letters()', 'start()', 'present()']);
  });

  test('its policy allows these scripts and styles by their hash, and no address', () => {
    const policy = $('meta[charset] + meta[http-equiv]').attr('content') ?? '';
    expect($('meta[http-equiv]')).toHaveLength(1);
    expect(policy.match(/'sha256-/g)).toHaveLength(4);
    expect(policy).not.toMatch(/'self'|https?:|unsafe/);
  });

  test('leads to the site from anywhere, and to itself for the other window', () => {
    expect(hrefs(html)).toEqual([
      'https://site.example/en/sources/x/',
      ...['#y', 'tel:129', '?speaker', '?'],
    ]);
  });

  test('without an address of the site its links to it are text', () => {
    const homeless = writeTalkFile(page, null);
    expect(hrefs(homeless)).toEqual(['#y', 'tel:129', '?speaker', '?']);
    expect(load(homeless)('span.chip').text()).toBe('X');
  });

  test('refuses what would have to be loaded', () => {
    const style = page.replace('color:red', 'background:url(/a.svg)');
    expect(() => writeTalkFile(style, null)).toThrow('url(/a.svg)');
    const image = page.replace('<a href="#y"', '<img src="/a.png"><a href="#y"');
    expect(() => writeTalkFile(image, null)).toThrow('a.png');
  });
});
