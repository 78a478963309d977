import { expect, test } from 'vitest';
import { facts } from '#data/index';
import { generateCase } from '../../scripts/bench/generateCase';
import { findNear } from '../../scripts/budgets/findNear';
import { totalLimit } from '../../scripts/budgets/limits';
import { sizeRecords } from '../../scripts/budgets/sizeRecords';

test('twenty more activities, ten charts and fifty sources fit without anyone touching a limit', () => {
  const count = (of: 'activities' | 'sources' | 'actors' | 'charts') =>
    Object.keys(facts[of]).length;
  const grown = generateCase(facts, {
    activities: count('activities') + 20,
    sources: count('sources') + 50,
    actors: count('actors'),
    charts: count('charts') + 10,
  });
  const [before, after] = [sizeRecords(facts), sizeRecords(grown)];
  for (const [of, more] of [
    ['activities', 20],
    ['sources', 50],
    ['charts', 10],
  ] as const)
    expect(after(of).count - before(of).count, of).toBe(more);
  expect(findNear(after)).toEqual([]);
  for (const kind of ['timeline', 'data', 'sources', 'sources/bibliography', 'overview'])
    expect(totalLimit(kind, after), kind).toBeGreaterThan(totalLimit(kind, before));
});
