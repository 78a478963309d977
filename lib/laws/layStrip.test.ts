import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { groupByStudy } from './groupByStudy';
import { layStrip } from './layStrip';

const law = base.laws.get('library-law');
const from = (id: string, date: string | null) => ({ ...law, id, from: date });
const all = [
  from('a', '1990'),
  from('b', '1990-05'),
  from('c', '2007-11-01'),
  from('d', '2022'),
  from('e', '2023'),
];

test('layStrip places every dated law, and no two in one place', () => {
  const { marks } = layStrip(all);
  expect(marks).toHaveLength(all.filter(({ from }) => from !== null).length);
  expect(new Set(marks.map(({ year, level }) => `${year} ${level}`)).size).toBe(marks.length);
});

test('layStrip finds the longest run of years without a law', () => {
  expect(layStrip(all).quiet).toEqual({ from: 1991, to: 2006 });
  expect(layStrip(all.slice(0, 1)).quiet).toBeNull();
});

test('groupByStudy keeps every dated law, earliest first', () => {
  const groups = groupByStudy(all, base.study);
  expect(groups.map(({ period }) => period)).toEqual(['before', 'study', 'after']);
  const dates = groups.flatMap(({ laws }) => laws.map(({ from }) => from ?? ''));
  expect(dates).toEqual([...dates].sort());
  expect(dates).toHaveLength(all.length);
});
