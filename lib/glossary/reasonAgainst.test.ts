import { expect, test } from 'vitest';
import { base } from '#data/index';
import { reasonAgainst } from './reasonAgainst';

const { all } = base.glossary;

test('finds the entry that names a discouraged word', () => {
  const [word = ''] = base.glossary.get('csam').avoid.en;
  expect(reasonAgainst(word, all, 'en')?.id).toBe('childporn');
});

test('gives null for a word that no entry names', () => {
  expect(reasonAgainst('reading', all, 'en')).toBeNull();
});
