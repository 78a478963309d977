import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { tinyCase } from '#tests/tinyCase';
import { formsOf } from './formsOf';
import { markTerms } from './markTerms';
import { termForms } from './termForms';

const forms = [
  { id: 'abuse', form: 'child sexual abuse', isExact: false },
  { id: 'material', form: 'child sexual abuse material', isExact: false },
  { id: 'fiu', form: 'FIU', isExact: true },
];
const termsOf = (text: string, known: readonly string[] = []) =>
  markTerms(text, forms, [], known).flatMap(({ term }) => term ?? []);

test('markTerms loses no letter of the text', () => {
  const text = 'Child sexual abuse, an FIU, child sexual abuse material.';
  expect(
    markTerms(text, forms)
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text);
});

test('markTerms marks the first use only, and the longest term at a place', () => {
  expect(termsOf('Child sexual abuse material; child sexual abuse material again.')).toEqual([
    'material',
  ]);
});

test('markTerms takes whole words, and abbreviations only as they are written', () => {
  expect(termsOf('child sexual abusers, fiu, FIUs')).toEqual([]);
});

test('markTerms leaves terms that are known', () => {
  expect(termsOf('An FIU.', ['fiu'])).toEqual([]);
});

test('markTerms keeps out of a phrase of another language, but may hold one whole', () => {
  const flag = [{ id: 'flag', form: 'indikator red flag', isExact: false }];
  const phrases = [{ phrase: 'red flag', lang: 'en' }];
  expect(markTerms('indikator red flag', flag, phrases)).toEqual([
    { text: 'indikator red flag', term: 'flag' },
  ]);
  const inside = [{ id: 'flag', form: 'red', isExact: false }];
  expect(markTerms('red flag', inside, phrases)).toEqual([{ text: 'red flag', term: null }]);
});

test('formsOf gives none for discouraged words, titles and everyday words', () => {
  const { reader } = tinyCase.glossary;
  const formsFor = (changes: object) => formsOf({ ...reader, ...changes, id: 'reader' }, 'en');
  const none = { abbreviation: { id: null, en: null } };
  expect(formsFor({ ...none, term: { id: 'anak', en: 'child' } })).toEqual([]);
  for (const usage of ['discouraged', 'title_only']) expect(formsFor({ usage })).toEqual([]);
  expect(termForms(base, 'id').map(({ id }) => id)).not.toContain('bookworm');
});

test('formsOf gives the English plural and each abbreviation', () => {
  expect(formsOf(base.glossary.get('reader'), 'en').map(({ form }) => form)).toEqual([
    'regular reader',
    'regular readers',
    'PS',
    'RR',
  ]);
});
