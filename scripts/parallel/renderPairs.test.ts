import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { renderPairs } from './renderPairs';
import { zipTrees } from './zipTrees';

const words = {
  id: { pair: 'Pasangan', list: 'Daftar.', drawing: 'Gambar.', table: 'Tabel.', see: 'Lihat' },
  en: { pair: 'Pair', list: 'List.', drawing: 'Drawing.', table: 'Table.', see: 'See' },
};

function render(id: string, en: string) {
  const pairs = zipTrees('/data/', { id: load(id, null, false), en: load(en, null, false) });
  return load(renderPairs(pairs, 'en', words, (locale) => `/${locale}/data/`));
}

test('a heading is one heading in both languages, with its id', () => {
  const $ = render('<h2 id="a">Uang</h2>', '<h2 id="a">Money</h2>');
  expect($('h2').length).toBe(1);
  expect($('h2 > [lang="id"]').text()).toBe('Uang');
  expect($('h2 > [lang="en"]').text()).toBe('Money');
  expect($('h2 #a').length).toBe(1);
});

test('a gap in the levels of headings is closed', () => {
  const $ = render('<h1>A</h1><h3>Uang</h3><h4>B</h4>', '<h1>A</h1><h3>Money</h3><h4>B</h4>');
  expect(
    $('h1, h2, h3, h4')
      .toArray()
      .map(({ name }) => name),
  ).toEqual(['h1', 'h2', 'h3']);
});

test('texts are numbered, and each number is a link to its pair in the words of the interface', () => {
  const $ = render('<p>Satu</p><p>Dua</p>', '<p>One</p><p>Two</p>');
  expect($('#n2 > a').attr('href')).toBe('#n2');
  expect($('#n2 > a').text()).toBe('Pair 2');
  expect($('#n2 > p[lang="id"]').text()).toBe('Dua');
});

test('sources stand once, as the interface names them', () => {
  const chip = (locale: string) => `<a class="chip" href="/${locale}/sources/a/">${locale}</a>`;
  const $ = render(
    `<p>Satu ${chip('id')}${chip('id')}</p>`,
    `<p>One ${chip('en')}${chip('en')}</p>`,
  );
  expect($('.pair-chips').text()).toBe('en');
});

test('a link within the page leads to the text here, else back to the page', () => {
  const $ = render(
    '<p id="a"><a href="#a">x</a><a href="#b">y</a></p>',
    '<p id="a"><a href="#a">x</a><a href="#b">y</a></p>',
  );
  const links = $('p[lang="id"] a');
  expect(links.map((_, link) => $(link).attr('href')).toArray()).toEqual(['#a', '/id/data/#b']);
});

test('what is left out is said in each language, with the way to it', () => {
  const drawing = '<div data-not-paired="drawing"><p>x</p></div>';
  const $ = render(drawing, drawing);
  expect($('.pair p[lang="id"]').text()).toBe('Gambar. Lihat');
  expect($('.pair p[lang="en"] a').attr('href')).toBe('/en/data/');
  expect($('.pair-number').length).toBe(0);
});
