import { expect, test } from 'vitest';
import type { PlaceInYear } from './placeInYear';
import { placeLabel, startBelow } from './placeLabel';

const moment = (x: number): PlaceInYear => ({
  marks: [x],
  span: null,
  bar: null,
  goesOn: false,
  extent: { from: x, to: x },
});

test('placeLabel prefers the right, then the left, then a line of its own', () => {
  expect(placeLabel(moment(0.1), 300, 600)).toBe('right');
  expect(placeLabel(moment(0.9), 300, 600)).toBe('left');
  expect(placeLabel(moment(0.5), 300, 600)).toBe('below');
});

test('a name below begins under its mark, or further left where it would not fit', () => {
  expect(startBelow(moment(0.2), 300, 600)).toBe(0.2);
  expect(startBelow(moment(0.9), 300, 600)).toBe(0.5);
  expect(startBelow(moment(0.9), 900, 600)).toBe(0);
});

test('placeLabel sets a name on a span that leaves no room beside it', () => {
  const place = { ...moment(0.5), span: { from: 0, to: 1 }, extent: { from: 0, to: 1 } };
  expect(placeLabel(place, 200, 600)).toBe('on');
  expect(placeLabel(place, 290, 600)).toBe('below');
});
