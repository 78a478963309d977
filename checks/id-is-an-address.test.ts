import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { idIsAnAddress } from './id-is-an-address';

test('lets ids in small letters pass', () => {
  expect(messagesOf(idIsAnAddress, tinyCase)).toEqual([]);
});

test('refuses an id in capitals', () => {
  const broken = breakCase('actors.PPATK', tinyCase.actors['perpustakaan-kota']);
  expect(messagesOf(idIsAnAddress, broken)).toEqual([
    'data/cases/tiny/actors > PPATK: the id cannot be an address. Use small letters, digits and single hyphens.',
  ]);
});

test('refuses a chart that takes the address of the page of figures', () => {
  const broken = breakCase('charts.figures', tinyCase.charts['loans-by-year']);
  expect(messagesOf(idIsAnAddress, broken)).toEqual([
    'data/cases/tiny/charts > figures: the id takes the address of the page "data/figures". Give it another id.',
  ]);
});

test('refuses a talk that takes the address of the page for talks of one’s own', () => {
  const broken = breakCase('talks.own', tinyCase.talks['ninety-seconds']);
  expect(messagesOf(idIsAnAddress, broken)).toEqual([
    'data/cases/tiny/talks > own: the id takes the address of the page "talks/own". Give it another id.',
  ]);
});
