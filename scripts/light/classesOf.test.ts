import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { classesOf } from './classesOf';

const files = new Map([
  ['/made/search-engine.js', 'made.className = "found-group"'],
  ['/id/sources/a-2024/index.html', '<article class="entry wide" data-record=""></article>'],
  ['/id/glossary/index.html', '<h3 class="term-short" data-brief=""></h3>'],
]);
const hasIn = (html: string) => classesOf(load(html), (address) => files.get(address) ?? null);

test('a class that stands in the page is there, and no other', () => {
  const has = hasIn('<p class="a b"></p>');
  expect([has('a'), has('b'), has('c')]).toEqual([true, true, false]);
});

test('a script that another fetches later may add its classes', () => {
  expect(hasIn('<form data-engine="/made/search-engine.js"></form>')('found-group')).toBe(true);
});

test('the entry that a chip opens brings its classes with it', () => {
  const has = hasIn('<a class="chip" data-open="" href="/id/sources/a-2024/">A</a>');
  expect([has('entry'), has('wide')]).toEqual([true, true]);
});

test('so does the meaning of a marked term; a plain link brings nothing', () => {
  expect(hasIn('<a data-open="word" href="/id/glossary/#t">T</a>')('term-short')).toBe(true);
  expect(hasIn('<a href="/id/glossary/#t">T</a>')('term-short')).toBe(false);
});
