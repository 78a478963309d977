import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { chartWordsHaveTheirPlaceholders } from './chart-words-have-their-placeholders';

test('lets explained counts pass', () => {
  expect(messagesOf(chartWordsHaveTheirPlaceholders, tinyCase)).toEqual([]);
});

test('refuses a count that nobody explained', () => {
  const broken = breakCase('charts.activities-by-role-and-year.headline', {
    id: '{total} kegiatan',
    en: '{total} activities',
  });
  expect(messagesOf(chartWordsHaveTheirPlaceholders, broken)).toEqual([
    'data/cases/tiny/charts > activities-by-role-and-year: placeholders does not say what {total} counts. Say what is counted, or write the words without it.',
  ]);
});

test('refuses a count that one language lost', () => {
  const broken = breakCase('charts.activities-by-role-and-year.headline.id', 'Kegiatan tercatat');
  expect(messagesOf(chartWordsHaveTheirPlaceholders, broken)).toEqual([
    'data/cases/tiny/charts > activities-by-role-and-year: headline.id lacks {n}, which another language has. Say the same in every language.',
  ]);
});

test('refuses an explanation without a place', () => {
  const broken = breakCase('charts.activities-by-role-and-year.placeholders.outside', {
    of: 'activities',
    give: 'number',
    periods: ['run-up'],
  });
  expect(messagesOf(chartWordsHaveTheirPlaceholders, broken)).toEqual([
    'data/cases/tiny/charts > activities-by-role-and-year: placeholders.outside stands in no text of the chart. Take it out.',
  ]);
});

test('refuses a placeholder where nothing is counted', () => {
  const broken = breakCase('charts.activities-by-role-and-year.caution', {
    id: 'Hanya {n}.',
    en: 'Only {n}.',
  });
  expect(messagesOf(chartWordsHaveTheirPlaceholders, broken)).toEqual([
    'data/cases/tiny/charts > activities-by-role-and-year: caution has a placeholder, and nothing is counted there. Write it without, or move it into headline, subtitle or alt.',
  ]);
});
