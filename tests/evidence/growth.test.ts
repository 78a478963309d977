import { expect, test } from 'vitest';
import { facts as site } from '#data/index';
import { leastCase } from '#tests/leastCase';
import { generateCase } from '../../scripts/bench/generateCase';
import { findNear } from '../../scripts/budgets/findNear';
import { pageLimit } from '../../scripts/budgets/limits';
import { sizeRecords } from '../../scripts/budgets/sizeRecords';

test.each([
  ['of this site', site],
  ['with one record', leastCase],
])('twenty more activities, ten charts and fifty sources fit a case %s', (_, facts) => {
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
    expect(after(of).count - before(of).count, of).toBe(before(of).count === 0 ? 0 : more);
  expect(findNear(after)).toEqual([]);
  const hasCharts = count('charts') > 0;
  const kinds = [
    'timeline',
    'sources',
    'sources/bibliography',
    ...(hasCharts ? ['data', 'overview'] : []),
  ];
  for (const kind of kinds)
    expect(pageLimit(kind, after), kind).toBeGreaterThan(pageLimit(kind, before));
});
