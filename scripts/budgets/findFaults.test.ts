import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { findFaults } from './findFaults';

const policy = (content: string) =>
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${content}">`;
const sheets = new Map([['/site.css', 'a{b:url(https://x.example/f)}']]);
const faultsOf = (html: string) => findFaults(load(html), (address) => sheets.get(address) ?? null);

test.each([
  ['no policy', '<meta charset="utf-8">', 'has no policy'],
  ['an unsafe policy', policy("script-src 'unsafe-inline'"), 'unsafe word'],
  ['a style attribute', `${policy('x')}<p style="color:red">`, 'style attribute on <p>'],
  ['a picture from elsewhere', `${policy('x')}<img src="https://x.example/a.png">`, 'x.example'],
  ['a font from elsewhere', `${policy('x')}<style>a{b:url(//x.example/f)}</style>`, 'url() in'],
  [
    'a picture from elsewhere in a linked stylesheet',
    `${policy('x')}<link rel="stylesheet" href="/site.css">`,
    'url() in',
  ],
])('%s is a fault', (_, html, words) => {
  expect(faultsOf(html).join()).toContain(words);
});

test('a link to a source is none', () => {
  expect(faultsOf(`${policy("script-src 'self'")}<a href="https://x.example/">`)).toEqual([]);
});
