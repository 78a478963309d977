import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { chartPlacesEveryFigure } from './chart-places-every-figure';

test('lets figures on a scale pass', () => {
  expect(messagesOf(chartPlacesEveryFigure, tinyCase)).toEqual([]);
});

test('refuses a figure that the chart names and does not place', () => {
  const broken = breakCase(
    'charts.loans-by-year.scales',
    [{ figures: ['loans-2022'], basis: { is: 'comparable' } }],
    breakCase('charts.loans-by-year.lines', []),
  );
  expect(messagesOf(chartPlacesEveryFigure, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: figures names "loans-2023", which has no place on the chart. Give it a place of the form, or take it out.',
  ]);
});

test('refuses a figure drawn without being named', () => {
  const broken = breakCase('charts.loans-by-year.figures', ['loans-2022']);
  expect(messagesOf(chartPlacesEveryFigure, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: figures leaves out "loans-2023", which has a place on the chart. Add it to figures.',
  ]);
});

test('refuses a scale for an amount that is only to be written', () => {
  const broken = breakCase('charts.loans-by-year.textOnly', ['loans-2023']);
  expect(messagesOf(chartPlacesEveryFigure, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales measures "loans-2023", whose value is only to be written. Take it off the scale.',
  ]);
});
