import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { removeFramework } from './removeFramework';
import { nextPage } from './testPages';

test('nothing of the framework stays', () => {
  const $ = load(nextPage({ payload: ['1:"a</p>"\n', '2:[]\n'] }));
  removeFramework($, '/id/');
  expect($('script').length).toBe(0);
  expect($('link[as="script"]').length).toBe(0);
});

test("the site's own scripts and plain data stay", () => {
  const own = '<script data-enhance="filter">filter()</script>';
  const data = '<script type="application/ld+json">{}</script>';
  const $ = load(nextPage({ body: own + data }));
  removeFramework($, '/id/');
  expect($('script').length).toBe(2);
});

test.each([
  ['a script of another origin', '<script src="https://cdn.example/x.js"></script>', 'cdn.example'],
  ['an inline script of nobody known', '<script>track("B:0")</script>', 'track'],
])('%s is refused by name', (_, body, words) => {
  const refused = () => removeFramework(load(nextPage({ body })), '/en/data/');
  expect(refused).toThrow('/en/data/');
  expect(refused).toThrow(words);
});
