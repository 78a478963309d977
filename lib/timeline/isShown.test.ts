import { expect, test } from 'vitest';
import { isShown } from './isShown';

const borne = { role: 'a', years: ['2023', '2024'], words: ['t0', 'l2'] };
const nothing = { roles: [], year: '', words: [] };

test('nothing chosen shows all', () => {
  expect(isShown(borne, nothing)).toBe(true);
});

test('several roles are one wish', () => {
  expect(isShown(borne, { ...nothing, roles: ['a', 'b'] })).toBe(true);
  expect(isShown(borne, { ...nothing, roles: ['b'] })).toBe(false);
});

test('a year is found in each year that an activity touches', () => {
  expect(isShown(borne, { ...nothing, year: '2024' })).toBe(true);
  expect(isShown(borne, { ...nothing, year: '2022' })).toBe(false);
});

test('every chosen word must be there', () => {
  expect(isShown(borne, { ...nothing, words: ['t0', 'l2'] })).toBe(true);
  expect(isShown(borne, { ...nothing, words: ['t0', 'l1'] })).toBe(false);
});

test('what bears nothing of a kind is not asked for it', () => {
  const empty = { role: 'a', years: null, words: null };
  expect(isShown(empty, { roles: ['a'], year: '2021', words: ['t1'] })).toBe(true);
});
