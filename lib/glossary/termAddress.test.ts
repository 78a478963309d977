import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { tinyBase as base } from '#tests/tinyBase';
import { tinyCase } from '#tests/tinyCase';
import { termAddress } from './termAddress';

const concept = 'love-of-reading';

test('a term leads to the glossary, a concept without one to the framework', () => {
  expect(termAddress(base, 'id', 'taman-baca')).toBe('/id/glossary/#taman-baca');
  expect(termAddress(base, 'en', concept)).toBe(`/en/framework/#${concept}`);
});

test('what is both leads to the glossary', () => {
  const glossary = { ...tinyCase.glossary, [concept]: tinyCase.glossary.reader };
  const both = createBase({ ...tinyCase, glossary });
  expect(termAddress(both, 'en', concept)).toBe(`/en/glossary/#${concept}`);
});

test('an unknown id fails and names the nearest one', () => {
  expect(() => termAddress(base, 'en', 'taman-bacaa')).toThrow('Did you mean "taman-baca"?');
});

test('every term of a claim has an address', () => {
  for (const claim of base.claims.all)
    for (const id of claim.terms) expect(termAddress(base, 'id', id)).toMatch(/#[\w-]+$/);
});
