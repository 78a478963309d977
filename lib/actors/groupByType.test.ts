import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { actorTypes } from './actorTypes';
import { groupByType } from './groupByType';

test('groupByType places every organisation once', () => {
  const groups = groupByType(base.actors.all, actorTypes, ({ name }) => name.en);
  expect(groups.flatMap(({ actors }) => actors)).toHaveLength(base.actors.all.length);
});

test('groupByType sorts by name and leaves out kinds without any', () => {
  const ngos = base.actors.all.filter(({ type }) => type === 'ngo');
  const groups = groupByType(ngos, actorTypes, ({ name }) => name.id);
  expect(groups.map(({ type }) => type)).toEqual(['ngo']);
  const names = groups[0]?.actors.map(({ name }) => name.id) ?? [];
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
});
