import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { activityColumns } from '../activities/activityColumns';
import { roleIds } from '../roles/roleIds';
import { activityKinds } from './activityKinds';
import { countGaps } from './countGaps';
import { gapRows } from './gapRows';
import { groupByKind } from './groupByKind';

const { all } = base.activities;
const byYear = gapRows(activityColumns(all, base.study), roleIds);
const byKind = gapRows(groupByKind(all, activityKinds(base)), roleIds);

test.each([
  ['years', byYear],
  ['kinds', byKind],
])('every record stands in exactly one cell of the map by %s', (_, rows) => {
  const ids = rows.flatMap((row) => row.cells.flatMap((c) => c.activities.map(({ id }) => id)));
  expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
});

test('an empty cell stays in its row, so that it can be said', () => {
  const partner = byYear.find(({ key }) => key === '2022')?.cells.find((c) => c.role === 'partner');
  expect(partner).toEqual({ role: 'partner', activities: [] });
});

test('countGaps counts cells and those without records', () => {
  const rows = gapRows([{ key: 'none', activities: [] }], roleIds);
  expect(countGaps(rows)).toEqual({ cells: 3, empty: 3 });
  expect(countGaps([])).toEqual({ cells: 0, empty: 0 });
});

test('groupByKind puts the kind with most records first and keeps kinds without any', () => {
  const groups = groupByKind([], ['module', 'training']);
  expect(groups.map(({ key }) => key)).toEqual(['module', 'training']);
  const counts = groupByKind(all, activityKinds(base)).map(({ activities }) => activities.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
