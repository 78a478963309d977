import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { groupByColumn } from './groupByColumn';

const years = base.study;

test('every activity stands in exactly one column', () => {
  const ids = groupByColumn(base.activities.all, years).flatMap((c) =>
    c.activities.map((a) => a.id),
  );
  expect([...ids].sort()).toEqual(base.activities.all.map((a) => a.id).sort());
});

test('a year without a record keeps its empty column, so that it can be said', () => {
  const partner = base.activities.all.filter((activity) => activity.role === 'partner');
  const [first] = groupByColumn(partner, years);
  expect(first).toMatchObject({ year: years.from, activities: [] });
});

test('what lies outside the years studied comes last and only where there is any', () => {
  expect(groupByColumn([], years).map((c) => c.key)).toEqual(['2022', '2023']);
});
