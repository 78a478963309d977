import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { forbiddenPairStaysApart } from './forbidden-pair-stays-apart';

test('lets a forbidden picture without pairs pass', () => {
  expect(messagesOf(forbiddenPairStaysApart, tinyCase)).toEqual([]);
});

test('refuses a pair that the list keeps apart on a scale, on a line and as comparable', () => {
  const broken = breakCase('mustNotDraw.loans-as-readers.pairs', [['loans-2022', 'loans-2023']]);
  expect(messagesOf(forbiddenPairStaysApart, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales.0 holds "loans-2022" and "loans-2023", which "loans-as-readers" keeps apart. Take one of them out; its reason stands in mustNotDraw.',
    'data/cases/tiny/charts > loans-by-year: lines.0 holds "loans-2022" and "loans-2023", which "loans-as-readers" keeps apart. Take one of them out; its reason stands in mustNotDraw.',
    'data/cases/tiny/figures > loans-2022: comparableWith holds "loans-2022" and "loans-2023", which "loans-as-readers" keeps apart. Take one of them out; its reason stands in mustNotDraw.',
    'data/cases/tiny/figures > loans-2023: comparableWith holds "loans-2022" and "loans-2023", which "loans-as-readers" keeps apart. Take one of them out; its reason stands in mustNotDraw.',
  ]);
});

test('refuses a ratio of a pair that shares no chart', () => {
  const broken = breakCase(
    'figures.loans-2024',
    {
      ...tinyCase.figures['loans-2022'],
      comparableWith: [],
      derived: {
        arithmetic: '150 / 120 = 1.25',
        from: ['loans-2022', 'loans-2023'],
        note: { id: 'nisbah', en: 'ratio' },
      },
    },
    breakCase(
      'charts',
      {},
      breakCase(
        'figures.loans-2022.comparableWith',
        [],
        breakCase(
          'figures.loans-2023.comparableWith',
          [],
          breakCase('mustNotDraw.loans-as-readers.pairs', [['loans-2023', 'loans-2022']]),
        ),
      ),
    ),
  );
  expect(messagesOf(forbiddenPairStaysApart, broken)).toEqual([
    'data/cases/tiny/figures > loans-2024: derived.from holds "loans-2023" and "loans-2022", which "loans-as-readers" keeps apart. Take one of them out; its reason stands in mustNotDraw.',
  ]);
});
