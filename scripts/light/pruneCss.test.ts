import { expect, test } from 'vitest';
import { pruneCss } from './pruneCss';

const prune = (css: string) => pruneCss(css, (name) => ['card', 'mark', 'w-1/2'].includes(name));

test('rules for classes that the page has not are left out', () => {
  expect(prune('.card{a:b}.other{c:d}.card .other{e:f}p{g:h}')).toBe('.card{a:b}p{g:h}');
});

test('of a list of selectors only those that can match stay', () => {
  expect(prune('.card,.other>.mark,.mark:hover{a:b}')).toBe('.card,.mark:hover{a:b}');
});

test('a class in brackets decides nothing: it may be one of several, or one that must be missing', () => {
  const css = 'p:is(.other,.card){a:b}p:not(.other){c:d}[data-x=".other"]{e:f}li:has(.other){g:h}';
  expect(prune(css)).toBe(css);
});

test('the order of layers, fonts and movements stays', () => {
  const css =
    '@layer reset,base;@layer base{}@font-face{src:url(x.woff2)}@keyframes other{0%{a:b}100%{a:c}}';
  expect(prune(css)).toBe(css);
});

test('a layer that loses all its rules still counts, a condition does not', () => {
  expect(prune('@layer base{.other{a:b}}@media print{.other{a:b}}')).toBe('@layer base{}');
});

test('rules within conditions and layers are looked at too', () => {
  expect(prune('@layer a{@media (width>=700px){.other{a:b}.mark{c:d}}}')).toBe(
    '@layer a{@media (width>=700px){.mark{c:d}}}',
  );
});

test('what looks like the end of a rule in a string or comment does not end it', () => {
  const css = '.card{content:"}.other{"}/* } */.mark{a:url(data:x;y)}';
  expect(prune(css)).toBe('.card{content:"}.other{"}/* } */.mark{a:url(data:x;y)}');
});

test('a nested rule stays or goes with the one around it', () => {
  expect(prune('.card{a:b;.other{c:d}}.other{.card{e:f}}')).toBe('.card{a:b;.other{c:d}}');
});

test('an escaped name is compared as it stands in HTML', () => {
  expect(prune('.w-1\\/2{a:b}.w-1\\/3{a:b}')).toBe('.w-1\\/2{a:b}');
});

test('a block without an end is refused', () => {
  expect(() => prune('.card{a:b')).toThrow('.card');
});
