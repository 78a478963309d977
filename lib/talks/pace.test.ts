import { expect, test } from 'vitest';
import { paceOf } from './pace';

const plan = [
  { seconds: 30, spent: 40 },
  { seconds: 60, spent: 20 },
  { seconds: 30, spent: 0 },
];

test('a talk that took ten seconds more on its first slide is ten seconds over on the second', () => {
  expect(paceOf(plan, 1, 60)).toEqual({ over: 10, left: 70 });
});

test('a slide that takes longer than planned adds to what is over, not to what is left', () => {
  expect(paceOf([{ seconds: 30, spent: 45 }], 0, 45)).toEqual({ over: 15, left: 0 });
});

test('a slide that was skipped leaves the talk ahead of its plan', () => {
  expect(paceOf([{ seconds: 30, spent: 0 }, ...plan.slice(2)], 1, 0)).toEqual({
    over: -30,
    left: 30,
  });
});
