// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { copyRecord } from './copyRecord';

const path = '/en/sources/a-2024/';

function copyOf(html: string): Element {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return copyRecord(page.querySelector('main > *')!, path);
}

test('headings begin below the heading of the page, and keep their language', () => {
  const copy = copyOf('<article><h1 lang="id">A</h1><h2>B</h2><h3>C</h3></article>');
  expect(copy.innerHTML).toBe('<h2 lang="id">A</h2><h3>B</h3><h4>C</h4>');
});

test('a record that is a part of its page is raised to the same level', () => {
  const copy = copyOf('<section><h3>A</h3><h4>B</h4></section>');
  expect(copy.innerHTML).toBe('<h2>A</h2><h3>B</h3>');
});

test('no id of the record stands twice on the page, and what refers to one follows', () => {
  const copy = copyOf(
    '<section id="f" aria-labelledby="f-label"><h2 id="f-label">F</h2><a href="#f">f</a></section>',
  );
  expect(copy.id).toBe('opened-f');
  expect(copy.getAttribute('aria-labelledby')).toBe('opened-f-label');
  expect(copy.querySelector('h2')!.id).toBe('opened-f-label');
  expect(copy.querySelector('a')!.getAttribute('href')).toBe('#opened-f');
});

test('a link to another place of its own page leads there', () => {
  const copy = copyOf('<article><h1>A</h1><a href="#far">far</a></article>');
  expect(copy.querySelector('a')!.getAttribute('href')).toBe(`${path}#far`);
});

test('the page that lends the record keeps it', () => {
  const page = new DOMParser().parseFromString('<article><h1>A</h1></article>', 'text/html');
  copyRecord(page.querySelector('article')!, path);
  expect(page.querySelector('article > h1')).not.toBeNull();
});
