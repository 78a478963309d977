import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { chartHasOneAxis } from './chart-has-one-axis';

const alone = (...figures: readonly string[]) => ({ figures, basis: { is: 'comparable' } });

test('lets one scale in a dot plot pass', () => {
  expect(messagesOf(chartHasOneAxis, tinyCase)).toEqual([]);
});

test('refuses two scales in a form with one axis', () => {
  const broken = breakCase('charts.loans-by-year.scales', [
    alone('loans-2022'),
    alone('loans-2023'),
  ]);
  expect(messagesOf(chartHasOneAxis, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales number 2, and the form "dot-plot" shows 1. Make it two charts, or show the second scale as text.',
  ]);
});

test('lets a form that draws them apart have two', () => {
  const changed = breakCase(
    'charts.loans-by-year.form',
    'columns-and-apart',
    breakCase('charts.loans-by-year.scales', [alone('loans-2022'), alone('loans-2023')]),
  );
  expect(messagesOf(chartHasOneAxis, changed)).toEqual([]);
});

test('refuses a value scale in a matrix of words, as for the two amounts', () => {
  const broken = breakCase('charts.loans-by-year.form', 'comparison-matrix');
  expect(messagesOf(chartHasOneAxis, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales number 1, and the form "comparison-matrix" shows 0. Make it two charts, or show the second scale as text.',
  ]);
});

test('refuses a figure twice', () => {
  const broken = breakCase('charts.loans-by-year.scales', [alone('loans-2022', 'loans-2022')]);
  expect(messagesOf(chartHasOneAxis, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales puts "loans-2022" on a scale twice. Keep one place.',
  ]);
});

test('refuses a form that measures, for amounts of which only the time may be drawn', () => {
  const timeOnly = breakCase('charts.loans-by-year.timeOnly', ['loans-2022', 'loans-2023']);
  const broken = breakCase('charts.loans-by-year.scales', [], timeOnly);
  expect(messagesOf(chartHasOneAxis, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales is empty, and the form "dot-plot" measures values. Say which figures share its scale, or take a form of words or time.',
  ]);
});
