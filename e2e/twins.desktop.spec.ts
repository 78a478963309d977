import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { locales, type Locale } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';
import { expect, test } from './reader';
import { sampled } from './visit';
import { otherThan } from './words';

/** Where a page of the built folder leads in a language: by its head, and by the switch that a reader sees. */
function twinOf(locale: Locale, path: string, other: Locale) {
  const html = readFileSync(`out/${locale}/${path}/index.html`, 'utf8');
  const page = load(html.slice(0, html.indexOf('</header>')));
  const address = page(`head link[rel=alternate][hreflang=${other}]`).attr('href') ?? '';
  return {
    head: new URL(address, 'https://nowhere.example').pathname,
    link: page(`[data-language-switch] a[hreflang=${other}][lang=${other}]`).attr('href'),
    neutral: page('head link[hreflang="x-default"]').length,
  };
}

for (const locale of locales)
  // Read from the built folder: no script takes part in it.
  test(`${locale}: every kind of page names its twin in the other language, which names it back`, () => {
    const other = otherThan(locale);
    for (const path of sampled) {
      const [there, back] = [pathOf(other, path), pathOf(locale, path)];
      expect.soft(twinOf(locale, path, other)).toEqual({ head: there, link: there, neutral: 1 });
      expect.soft(twinOf(other, path, locale)).toEqual({ head: back, link: back, neutral: 1 });
    }
  });
