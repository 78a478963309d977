import { expect, test } from 'vitest';
import type { When } from '#data/types';
import { placeInYear } from './placeInYear';

const when: When = {
  from: '2024-07-01',
  to: '2024-07-31',
  kind: 'moment',
  occasions: [],
  isOngoing: false,
};

test('placeInYear sets days that belong together as one mark in their middle', () => {
  const place = placeInYear(when, 2024);
  expect(place).toMatchObject({ span: null, bar: null, goesOn: false });
  expect(place.marks[0]).toBeCloseTo(6.5 / 12);
  expect(place.extent.to).toBe(place.extent.from);
});

test('placeInYear draws an unknown day as a span over its month, an unknown month over its year', () => {
  const may: When = { ...when, from: '2024-05', to: null, kind: 'within' };
  expect(placeInYear(may, 2024).span).toEqual({ from: 4 / 12, to: 5 / 12 });
  const year: When = { ...may, from: '2024', to: '2024' };
  expect(placeInYear(year, 2024)).toMatchObject({ marks: [0.5], span: { from: 0, to: 1 } });
});

test('placeInYear cuts a lasting activity at the year and says that it goes on', () => {
  const lasting: When = {
    ...when,
    from: '2024-05',
    to: '2025-06',
    kind: 'lasting',
  };
  const [first, second] = [placeInYear(lasting, 2024), placeInYear(lasting, 2025)];
  expect(first).toMatchObject({ bar: { to: 1 }, goesOn: true });
  expect(first.marks[0]).toBeCloseTo(4.5 / 12);
  expect(second).toMatchObject({ marks: [], bar: { from: 0 }, goesOn: false });
  expect(second.bar?.to).toBeCloseTo(5.5 / 12);
});

test('placeInYear marks each occasion in the year in which it was', () => {
  const twice: When = {
    ...when,
    kind: 'occasions',
    occasions: [
      { from: '2023-12-06', to: '2023-12-06' },
      { from: '2024-01-16', to: '2024-01-17' },
    ],
  };
  expect(placeInYear(twice, 2023).marks).toHaveLength(1);
  expect(placeInYear(twice, 2024).marks[0]).toBeCloseTo(16 / 31 / 12);
});

test('placeInYear refuses to place what has no date', () => {
  expect(() => placeInYear({ ...when, from: null, to: null, kind: 'undated' }, 2024)).toThrow(
    'without a date is not placed',
  );
});
