import { expect, test } from 'vitest';
import { base } from '#data/index';
import { termAddress } from './termAddress';

test('a term leads to the glossary, a concept without one to the framework', () => {
  expect(termAddress(base, 'id', 'csam')).toBe('/id/glossary/#csam');
  expect(termAddress(base, 'en', 'dfs-misuse')).toBe('/en/framework/#dfs-misuse');
});

test('what is both leads to the glossary', () => {
  expect(base.concepts.has('ocse')).toBe(true);
  expect(termAddress(base, 'en', 'ocse')).toBe('/en/glossary/#ocse');
});

test('an unknown id fails and names the nearest one', () => {
  expect(() => termAddress(base, 'en', 'csamm')).toThrow('Did you mean "csam"?');
});

test('every term of a claim has an address', () => {
  for (const claim of base.claims.all)
    for (const id of claim.terms) expect(termAddress(base, 'id', id)).toMatch(/#[\w-]+$/);
});
