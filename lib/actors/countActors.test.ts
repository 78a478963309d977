import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { countActors } from './countActors';

test('an organisation that no activity names is left out', () => {
  expect(countActors([], base.actors.all)).toEqual([]);
});

test('the counts add up to the names in the activities', () => {
  const named = base.activities.all.flatMap((activity) => activity.actors).length;
  const groups = countActors(base.activities.all, base.actors.all);
  const counted = groups
    .flatMap((group) => group.actors)
    .reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(named);
});

test('within a kind, the one named most often comes first', () => {
  for (const group of countActors(base.activities.all, base.actors.all)) {
    const counts = group.actors.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  }
});
