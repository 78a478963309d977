import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { reasonAgainst } from './reasonAgainst';

const { all } = base.glossary;

test.each(['id', 'en'] as const)('finds the entry that names a discouraged word: %s', (locale) => {
  const [word = ''] = base.glossary.get('reader').avoid[locale];
  expect(reasonAgainst(word, all, locale)?.id).toBe('bookworm');
});

test('gives null for a word that no entry names', () => {
  expect(reasonAgainst('reading', all, 'en')).toBeNull();
});
