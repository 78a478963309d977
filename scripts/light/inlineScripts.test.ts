import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { inlineScripts } from './inlineScripts';

const files = new Map([
  ['/made/one.js', 'one();\r\n'],
  ['/made/two.js', 'two("<b>");'],
  ['/made/bad.js', 'x="</script>"'],
]);
const tag = (name: string, more = '') =>
  `<script src="/made/${name}.js" data-inline${more}></script>`;

function inline(body: string): string {
  const $ = load(`<body>${body}</body>`);
  inlineScripts($, '/id/', (address) => files.get(address) ?? null);
  return $('body').html() ?? '';
}

test('a script stays where it stood, so that it still runs before what follows', () => {
  expect(inline(`<form></form>${tag('one')}<ul></ul>`)).toBe(
    '<form></form><script>one();</script><ul></ul>',
  );
});

test('a script that waited for the whole page moves to its end', () => {
  expect(inline(`${tag('two', ' defer')}<p></p>${tag('one', ' defer')}`)).toBe(
    '<p></p><script>two("<b>");</script><script>one();</script>',
  );
});

test('a script stays away where nothing is what it serves', () => {
  const script = tag('one', ' data-for="a[data-open]" defer');
  expect(inline(`<a data-open="">A</a>${script}`)).toContain('one();');
  expect(inline(`<a>A</a>${script}`)).toBe('<a>A</a>');
});

test('what stood around a script that stays away can still be found from its neighbours', () => {
  const $ = load(`<p>A</p>${tag('one', ' data-for="b" defer')}<p>B</p>`);
  inlineScripts($, '/id/', () => 'one();');
  expect($('body > :first-child').text()).toBe('A');
  expect($('p').last().prev().text()).toBe('A');
});

test('a script with an address and without data-inline is left', () => {
  expect(inline('<script src="/made/one.js"></script>')).toContain('src="/made/one.js"');
});

test.each([
  ['that was not made', tag('none'), '/made/none.js'],
  ['that would end itself in HTML', tag('bad'), '</script'],
  ['of an unknown kind', tag('one', ' type="module"'), 'type on /made/one.js'],
])('a script %s is refused', (_, body, words) => {
  expect(() => inline(body)).toThrow(words);
});
