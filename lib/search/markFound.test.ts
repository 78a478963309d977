import { expect, test } from 'vitest';
import { excerptOf, markFound } from './markFound';

test('marks a word by its root, and keeps the rest', () =>
  expect(markFound('Strategi pencegahan, dan mencegah.', ['cegah'])).toEqual([
    { text: 'Strategi ', isFound: false },
    { text: 'pencegahan', isFound: true },
    { text: ', dan ', isFound: false },
    { text: 'mencegah', isFound: true },
    { text: '.', isFound: false },
  ]));

test('marks nothing where nothing was found', () =>
  expect(markFound('<b>tebal</b>', [])).toEqual([{ text: '<b>tebal</b>', isFound: false }]));

const long = `${'satu dua tiga '.repeat(30)}pelatihan ${'empat lima enam '.repeat(30)}`.trim();

test('shows the place where a word was found, and says what is left out', () => {
  const excerpt = excerptOf(long, ['latih'], 120);
  expect(excerpt).toMatch(/^… .*pelatihan.* …$/);
  expect(excerpt.length).toBeLessThan(130);
});

test('begins at the beginning where nothing was found', () =>
  expect(excerptOf(long, [], 60)).toMatch(/^satu dua .* …$/));

test('leaves a short text whole', () =>
  expect(excerptOf('pendek saja', [], 60)).toBe('pendek saja'));
