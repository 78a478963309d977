import { expect, test } from 'vitest';
import { hidingSelectors } from './hidingSelectors';

test('nothing chosen hides nothing', () => {
  expect(hidingSelectors({ roles: [], year: '', words: [] })).toEqual([]);
});

test('whatever lacks a chosen thing is hidden, several roles are one wish', () => {
  expect(hidingSelectors({ roles: ['a', 'b'], year: '2024', words: ['t0', 'l2'] })).toEqual([
    '[data-r]:not([data-r="a"],[data-r="b"])',
    '[data-y]:not([data-y~="2024"])',
    '[data-f]:not([data-f~="t0"])',
    '[data-f]:not([data-f~="l2"])',
  ]);
});
