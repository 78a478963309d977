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

test('the page for readers of no known language names pages that name it back, and the sitemap lists it', () => {
  const hreflang = (html: string) =>
    Object.fromEntries(
      load(html)('link[rel=alternate][hreflang]')
        .toArray()
        .map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
    );
  const root = hreflang(readFileSync('out/index.html', 'utf8'));
  for (const locale of locales)
    expect(hreflang(readFileSync(`out/${locale}/index.html`, 'utf8'))).toEqual(root);
  expect(readFileSync('out/sitemap.xml', 'utf8')).toContain(`<loc>${root['x-default']}</loc>`);
});

test('every kind of page, and the root, says where it is shared what it is, with a picture that is there', () => {
  const files = ['', ...locales.flatMap((locale) => sampled.map((path) => `${locale}/${path}`))];
  for (const file of files) {
    const html = readFileSync(`out/${file}/index.html`, 'utf8');
    const page = load(html.slice(0, html.indexOf('</head>')));
    const said = (name: string) => page(`meta[property="og:${name}"]`).attr('content') ?? '';
    expect.soft(said('url'), file).toBe(page('link[rel=canonical]').attr('href'));
    for (const name of ['title', 'description', 'site_name', 'image:alt'])
      expect.soft(said(name), `${file} ${name}`).not.toBe('');
    expect.soft(said('locale'), file).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
    const picture = readFileSync(`out${new URL(said('image')).pathname}`);
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String);
    expect.soft(size, file).toEqual([said('image:width'), said('image:height')]);
  }
});

for (const locale of locales)
  test(`${locale}: reference managers read on a source's page the work, and elsewhere the page`, () => {
    const read = (path: string) => load(readFileSync(`out/${locale}/${path}/index.html`, 'utf8'));
    const source = read('sources/jpai-62425-2025');
    expect(source('meta[name="z:itemType"]').attr('content')).toBe('journalArticle');
    expect(source('meta[name="citation_doi"]').attr('content')).toMatch(/^10\./);
    const page = read('timeline');
    expect(page('meta[name="z:itemType"]').attr('content')).toBe('webpage');
    for (const name of ['citation_author', 'citation_publication_date', 'citation_title'])
      expect(page(`meta[name="${name}"]`).attr('content')).toBeTruthy();
    expect(page('meta[property="og:locale"]').attr('content')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  });
