import { expect, test } from 'vitest';
import { pruneCss } from './pruneCss';

const prune = (css: string) => pruneCss(css, (name) => ['card', 'mark', 'w-1/2'].includes(name));

test('rules for classes that the page has not are left out', () => {
  expect(prune('.card{a:b}.other{c:d}.card .other{e:f}p{g:h}')).toBe('.card{a:b}p{g:h}');
});

test('a list of selectors stays if one of them can match', () => {
  expect(prune('.card,.other .mark{a:b}.other,.other:hover{c:d}')).toBe('.card,.other .mark{a:b}');
});

test('a class in brackets decides nothing: it may be one of several, or one that must be missing', () => {
  const css = 'p:is(.other,.card){a:b}p:not(.other){c:d}[data-x=other]{e:f}li:has(.other){g:h}';
  expect(prune(css)).toBe(css);
});

test('the order of layers stays, also of one that loses all its rules', () => {
  expect(prune('@layer base,parts;@layer parts{p{a:b}}@layer base{.other{a:b}}')).toBe(
    '@layer base;@layer parts{p{a:b}}',
  );
});

test('conditions stay as they are written for older browsers, and go when they are empty', () => {
  const css = '@media (min-width:700px){.mark{a:b}}';
  expect(prune(css)).toBe(css);
  expect(prune('@container (min-width:420px){.other{a:b}}')).toBe('');
});

test('an escaped name is compared as it stands in HTML', () => {
  expect(prune('.w-1\\/2{a:b}.w-1\\/3{a:b}')).toBe('.w-1\\/2{a:b}');
});

test('styles that cannot be read are refused', () => {
  expect(() => prune('.card{a:b}}')).toThrow();
});
