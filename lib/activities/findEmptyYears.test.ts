import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { roleIds } from '../roles/roleIds';
import { findEmptyYears } from './findEmptyYears';

const { all } = base.activities;

test('names the years in which no partner activity is on record', () => {
  expect(findEmptyYears(all, roleIds, base.study)).toContainEqual({
    role: 'partner',
    years: [2022, 2023],
  });
});

test('an undated activity fills no year', () => {
  const undated = all.filter(({ period }) => period === 'undated');
  expect(findEmptyYears(undated, ['partner'], { from: 2022, to: 2022 })).toEqual([
    { role: 'partner', years: [2022] },
  ]);
});
