import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { activityColumns, emptyYears, inRole } from './activityColumns';

const { study } = base;
const { all } = base.activities;

test('every activity stands in exactly one column', () => {
  const ids = activityColumns(all, study).flatMap((c) => c.activities.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('a year without a record keeps its empty column, so that it can be said', () => {
  const [first] = activityColumns(inRole(all, 'partner'), study);
  expect(first).toMatchObject({ year: study.from, activities: [] });
});

test('what lies outside the years studied has a column only where there is any', () => {
  expect(activityColumns([], study).map(({ key }) => key)).toEqual(['2022', '2023']);
  expect(activityColumns(all, study).at(-1)).toMatchObject({ year: null });
});

test('names the years studied in which nothing began; an undated activity fills none', () => {
  expect(emptyYears(inRole(all, 'partner'), study)).toEqual([2022, 2023]);
  const undated = all.filter(({ when }) => when.from === null);
  expect(emptyYears(undated, { from: 2022, to: 2022 })).toEqual([2022]);
});
