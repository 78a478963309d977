import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { compareShapes } from './compareShapes';
import { sortAlike } from './sortAlike';

const tree = (html: string) => load(html, null, false);

test('pages with the same elements in the same order pass, whatever one language alone needs', () => {
  const en = tree('<p>A</p><p data-one-language="">B</p><ul data-not-paired=""><li>C</li></ul>');
  expect(() => compareShapes('/x/', tree('<p>A</p>'), en)).not.toThrow();
});

test('the first elements that differ are named with the page', () => {
  expect(() => compareShapes('/x/', tree('<p>A</p><h2>B</h2>'), tree('<p>A</p><p>C</p>'))).toThrow(
    '/x/: element 2 is <h2> "B" in Indonesian and <p> "C" in English',
  );
  expect(() => compareShapes('/x/', tree('<p>A</p>'), tree(''))).toThrow('nothing in English');
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
