import { expect, test } from 'vitest';
import { collectTexts, unknownCharacters } from './collectTexts';

const record = { sources: { all: [{ id: 'tiny', title: { id: 'Satu → dua', en: 'One' } }] } };

test('a character that the font lacks is named with the record and the field it stands in', () => {
  const lacking = unknownCharacters(collectTexts(record, 'data'), (c) => c !== '→');
  expect([...lacking]).toEqual([['→', 'data > sources > all > tiny > title > id']]);
});

test('texts are found however deep they lie, and nothing but texts', () => {
  const texts = collectTexts({ a: [1, null, 'x', { b: 'y', c: () => 'z' }] }, 'case');
  expect(texts).toEqual([
    { place: 'case > a > 2', text: 'x' },
    { place: 'case > a > 3 > b', text: 'y' },
  ]);
});
