import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readFramework } from './readFramework';
import { chunkTag, nextPage } from './testPages';

test('the scripts, the start and the payload are read, and nothing of them stays', () => {
  const $ = load(nextPage({ payload: ['1:"a</p>"\n', '2:[]\n'] }));
  expect(readFramework($, '/id/')).toEqual({
    chunks: ['/_next/static/chunks/a.js', '/_next/static/chunks/b.js'],
    run: { otherChunks: ['static/chunks/b.js'], runtimeModuleIds: [7] },
    payload: '1:"a</p>"\n2:[]\n',
  });
  expect($('script').length).toBe(0);
  expect($('link[as="script"]').length).toBe(0);
});

test("the site's own scripts and plain data stay", () => {
  const own = '<script src="/made/filter.js" data-inline=""></script>';
  const data = '<script type="application/ld+json">{}</script>';
  const $ = load(nextPage({ body: own + data }));
  readFramework($, '/id/');
  expect($('script').length).toBe(2);
});

test.each([
  ['a chunk that is not async', '<script src="/_next/static/chunks/x.js"></script>', 'async'],
  ['a chunk as a module', chunkTag('x', 'type="module"'), 'type on /_next/static/chunks/x.js'],
  ['a script of another origin', '<script src="https://cdn.example/x.js"></script>', 'cdn.example'],
  ['an unknown inline script', '<script>$RC("B:0","S:0")</script>', '$RC'],
  ['a payload of another kind', '<script>self.__next_f.push([3,"AA"])</script>', '[1, "text"]'],
])('%s is refused by name', (_, body, words) => {
  const refused = () => readFramework(load(nextPage({ body })), '/en/data/');
  expect(refused).toThrow('/en/data/');
  expect(refused).toThrow(words);
});

test('a page without the start of the app is refused', () => {
  expect(() => readFramework(load(nextPage({ run: '' })), '/en/')).toThrow('#_R_');
});
