import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { sortAlike } from './sortAlike';
import { zipTrees } from './zipTrees';

const tree = (html: string) => load(html, null, false);
const zip = (id: string, en: string) => zipTrees('/x/', { id: tree(id), en: tree(en) });
const read = (html: string) => zip(html, html);
const texts = (html: string) => read(html).map((pair) => [pair.kind, pair.html.id]);

test('headings, paragraphs, items and text without an element of its own are texts in their order', () => {
  expect(
    texts('<h2>Satu</h2><p>Dua</p><ul><li>Tiga</li></ul><div>Empat <p>Lima</p> enam</div>'),
  ).toEqual([
    ['h2', 'Satu'],
    ['text', 'Dua'],
    ['item', 'Tiga'],
    ['text', 'Empat'],
    ['text', 'Lima'],
    ['text', 'enam'],
  ]);
});

test('controls, drawings, navigation and what is hidden are left out', () => {
  const html =
    '<nav>A</nav><form><p>B</p></form><svg><text>C</text></svg><button>D</button><p aria-hidden="true">E</p>' +
    '<p hidden>F</p><p data-not-paired="">G</p><p><a href="/a.csv" download="">H</a></p><p class="no-print">I</p>';
  expect(texts(html)).toEqual([]);
});

test('a text keeps its links, languages and emphasis, and nothing of its looks', () => {
  expect(
    texts(
      '<p class="x">Pola <i lang="en" class="y">red flag</i> di <a class="z" href="/id/a/">sini</a>.</p>',
    ),
  ).toEqual([['text', 'Pola <i lang="en">red flag</i> di <a href="/id/a/">sini</a>.']]);
});

test('elements that only looks kept apart get a space between them', () => {
  expect(texts('<p><b>18</b><span>kegiatan</span></p>')).toEqual([['text', '<b>18</b> kegiatan']]);
});

test('a text in another language than the page says so', () => {
  expect(texts('<h1 lang="en">Year-end report</h1>')).toEqual([
    ['h1', '<span lang="en">Year-end report</span>'],
  ]);
});

test('chips stand beside the text they follow, those below a heading beside the text under it', () => {
  const chip = (name: string) =>
    `<a class="chip" href="/id/sources/${name}/" data-open="">${name}</a>`;
  const [heading, first, second] = read(
    `<h2>Satu</h2><div class="chips">${chip('a')}</div><p>Dua</p><div class="chips">${chip('b')}</div><p>Tiga ${chip('c')}</p>`,
  );
  expect(heading?.chips.id).toEqual([]);
  expect(first?.chips.id).toEqual([
    '<a class="chip" href="/id/sources/a/">a</a>',
    '<a class="chip" href="/id/sources/b/">b</a>',
  ]);
  expect(second?.chips.id).toHaveLength(1);
});

test('ids of an element and of what stands around it lead to the first text there', () => {
  expect(
    read('<section id="a"><h2 id="b">Satu</h2><p id="c">Dua</p></section>').map((b) => b.ids),
  ).toEqual([['a', 'b'], ['c']]);
});

test('a term heads its meaning, a caution is one block, a row is one text', () => {
  const html =
    '<dl><dt>Kapan</dt><dd>2024</dd></dl><div class="caution"><p>Catatan</p><p>Satu.</p></div>' +
    '<table><tr><th>Peran</th><td>mitra</td><td><p>dua</p></td></tr></table>';
  expect(texts(html)).toEqual([
    ['text', '<b class="pair-term">Kapan</b> 2024'],
    ['caution', '<p class="caution-word">Catatan</p><p>Satu.</p>'],
    ['row', '<b>Peran</b> · mitra · dua'],
  ]);
});

test('a table of numbers, a list and a drawing become a word on what is left out', () => {
  const html =
    '<table><tr><th>Tahun</th><td>2024</td><td>Rp127</td></tr></table><ul data-not-paired="list"><li>A</li></ul>' +
    '<div data-not-paired="drawing"><p>B</p></div>';
  expect(texts(html)).toEqual([
    ['leftOut', 'table'],
    ['leftOut', 'list'],
    ['leftOut', 'drawing'],
  ]);
});

test('texts in the same place are pairs, though their words, marked terms and foreign phrases differ', () => {
  const pairs = zip(
    '<h2 id="a">Uang</h2><p>Lihat <a href="/id/data/#x">data</a>, <i lang="en">red flag</i></p>',
    '<h2 id="a">Money</h2><p>See <a href="/en/data/#x">data</a>, <a class="term-link" href="/en/glossary/#r">red flag</a></p>',
  );
  expect(pairs.map(({ kind }) => kind)).toEqual(['h2', 'text']);
});

test('what only one language needs stands alone, whichever it is', () => {
  const own = '<p data-one-language="">Terjemahan</p>';
  const pairs = zip(`<p>Satu</p>${own}<p>Dua</p>`, `<p>One</p><p>Two</p>${own}`);
  expect(pairs.map(({ html }) => [html.id, html.en])).toEqual([
    ['Satu', 'One'],
    ['Terjemahan', ''],
    ['Dua', 'Two'],
    ['', 'Terjemahan'],
  ]);
});

test.each([
  ['of another kind', '<p>Satu</p>', '<h2>One</h2>', '<p> "Satu" in Indonesian and <h2> "One"'],
  ['with another id', '<p id="a">Satu</p>', '<p id="b">One</p>', '<p#a> "Satu" in Indonesian'],
  ['with another target', '<p><a href="/id/a/">1</a></p>', '<p><a href="/en/b/">1</a></p>', '/b/'],
  ['that is missing', '<p>Satu</p>', '', '<p> "Satu" in Indonesian and nothing'],
  ['with fewer cells', '<tr><td>Satu</td><td>Dua</td></tr>', '<tr><td>One</td></tr>', 'nothing'],
])('a text %s is refused by the name of the page and both texts', (_, id, en, words) => {
  const table = (html: string) => (html.startsWith('<tr>') ? `<table>${html}</table>` : html);
  expect(() => zip(table(id), table(en))).toThrow(words);
  expect(() => zip(table(id), table(en))).toThrow('/x/');
});

test('groups that each language forms by its own alphabet are no part of the pairs', () => {
  const group = (...entries: string[]) =>
    `<section data-regrouped="">${entries.join('')}</section>`;
  const pairs = zip(group('<p>a</p>', '<p>b</p>'), group('<p>a</p>') + group('<p>b</p>'));
  expect(pairs.map(({ html }) => html.en)).toEqual(['a', 'b']);
});

test('entries that each language sorts by its alphabet come into one order', () => {
  const entry = (id: string) => `<li id="${id}" data-sorted="">${id}</li>`;
  const other = tree(`<h2>A</h2>${entry('a')}<h2>B</h2>${entry('b')}`);
  sortAlike('/x/', tree(`${entry('b')}${entry('a')}`), other);
  expect(other.root().text()).toBe('AbBa');
});

test('entries that are not the same are refused', () => {
  const one = tree('<li id="a" data-sorted=""></li>');
  expect(() => sortAlike('/x/', one, tree('<li id="b" data-sorted=""></li>'))).toThrow('/x/');
});
