import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { lineJoinsOneSeries } from './line-joins-one-series';

test('lets a line through two comparable figures pass', () => {
  expect(messagesOf(lineJoinsOneSeries, tinyCase)).toEqual([]);
});

test('refuses a line through amounts that no record calls comparable', () => {
  const broken = breakCase(
    'figures.loans-2022.comparableWith',
    [],
    breakCase('figures.loans-2023.comparableWith', []),
  );
  expect(messagesOf(lineJoinsOneSeries, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: lines.0 joins "loans-2022" and "loans-2023", which are not comparable with each other. End the line before the second one.',
  ]);
});

test('lets one of the two say so', () => {
  const changed = breakCase('figures.loans-2022.comparableWith', []);
  expect(messagesOf(lineJoinsOneSeries, changed)).toEqual([]);
});

test('refuses a line that leaves its scale', () => {
  const broken = breakCase('charts.loans-by-year.scales', [
    { figures: ['loans-2022'], basis: { is: 'comparable' } },
  ]);
  expect(messagesOf(lineJoinsOneSeries, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: lines.0 lies on no single scale of the chart. Put its figures on one scale, or take the line out.',
  ]);
});
