import { expect, test } from 'vitest';
import type { When } from '#data/types';
import { endOf, startOf } from './decimalYear';
import { placeWhen } from './placeWhen';

const when: When = {
  from: '2024-07-01',
  to: '2024-07-31',
  kind: 'moment',
  occasions: [],
  isOngoing: false,
};
const place = (changes: Partial<When>) =>
  placeWhen({ ...when, ...changes }, (date, edge) =>
    edge === 'start' ? startOf(date) : endOf(date),
  );

test('days that belong together are one mark in their middle', () => {
  expect(place({})?.span).toBeNull();
  expect(place({})?.marks[0]).toBeCloseTo((startOf('2024-07') + endOf('2024-07')) / 2);
});

test('days between which a date lies somewhere are a span, though both are known', () => {
  const placed = place({ kind: 'within' });
  expect(placed?.span).toEqual({ from: startOf('2024-07'), to: endOf('2024-07'), kind: 'within' });
});

test('what lasted is a bar from the middle of its first month to the middle of its last', () => {
  const placed = place({ from: '2024-05', to: '2024-10', kind: 'lasting' });
  expect(placed?.span?.from).toBe(placed?.marks[0]);
  expect(placed?.span?.from).toBeCloseTo((startOf('2024-05') + endOf('2024-05')) / 2);
  expect(placed?.span?.to).toBeCloseTo((startOf('2024-10') + endOf('2024-10')) / 2);
});

test('occasions are marks of their own', () => {
  const occasions = [
    { from: '2024-01-10', to: '2024-01-10' },
    { from: '2024-03-10', to: '2024-03-10' },
  ];
  expect(place({ kind: 'occasions', occasions })?.marks).toHaveLength(2);
});

test('what has no date is not placed', () => {
  expect(place({ from: null, to: null, kind: 'undated' })).toBeNull();
});
