import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { leastCase } from '#tests/leastCase';
import { tinyCase } from '#tests/tinyCase';
import { generateCase } from './generateCase';

const sizes = { activities: 50, sources: 20, actors: 10 };

test('a generated case has the wished size, and the real records first', () => {
  const base = createBase(generateCase(tinyCase, sizes));
  expect([base.activities.all.length, base.sources.all.length, base.actors.all.length]).toEqual([
    50, 20, 10,
  ]);
  expect(base.activities.all[0]?.id).toBe(Object.keys(tinyCase.activities)[0]);
});

test('every source and actor that it names exists', () => {
  const base = createBase(generateCase(tinyCase, sizes));
  for (const { sources, actors } of base.activities.all) {
    expect(sources.every(base.sources.has)).toBe(true);
    expect(actors.every(base.actors.has)).toBe(true);
  }
});

test('it is the same at each call, so that two measurements can be compared', () => {
  expect(generateCase(tinyCase, sizes)).toEqual(generateCase(tinyCase, sizes));
});

test('a collection without records stays empty', () => {
  const grown = generateCase(leastCase, { activities: 9, sources: 9, actors: 9, charts: 9 });
  expect(grown.charts).toEqual({});
  expect(Object.keys(grown.activities)).toHaveLength(9);
});
