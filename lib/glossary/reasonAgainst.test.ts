import { expect, test } from 'vitest';
import { base } from '#data/index';
import { reasonAgainst } from './reasonAgainst';

const { all } = base.glossary;

test.each(['id', 'en'] as const)('finds the entry that names a discouraged word: %s', (locale) => {
  const [word = ''] = base.glossary.get('csam').avoid[locale];
  expect(reasonAgainst(word, all, locale)?.id).toBe('childporn');
});

test('gives null for a word that no entry names', () => {
  expect(reasonAgainst('reading', all, 'en')).toBeNull();
});
