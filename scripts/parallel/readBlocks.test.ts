import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readBlocks } from './readBlocks';

const read = (html: string) => readBlocks(load(html, null, false), 'id');
const texts = (html: string) => read(html).map(({ kind, html: text }) => [kind, text]);

test('headings, paragraphs, items and text without an element of its own are blocks in their order', () => {
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
    `<a class="chip" href="/id/sources/${name}/" data-sheet="">${name}</a>`;
  const [heading, first, second] = read(
    `<h2>Satu</h2><div class="chips">${chip('a')}</div><p>Dua</p><div class="chips">${chip('b')}</div><p>Tiga ${chip('c')}</p>`,
  );
  expect(heading?.chips).toEqual([]);
  expect(first?.chips).toEqual([
    '<a class="chip" href="/id/sources/a/">a</a>',
    '<a class="chip" href="/id/sources/b/">b</a>',
  ]);
  expect(second?.chips).toHaveLength(1);
});

test('ids of a block and of what stands around it lead to the first text there', () => {
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
