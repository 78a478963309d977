import { expect, test } from 'vitest';
import {
  freshState,
  moveTo,
  readState,
  resetClock,
  spentInAll,
  spentOn,
  toggleClock,
} from './talkState';

const fresh = freshState('title', 'id', 1000);

test('the clock starts with the first move and counts each slide for itself', () => {
  const started = toggleClock(fresh, 1000);
  const moved = moveTo(started, 'roles', 4000);
  expect(spentOn(moved, 'title', 9000)).toBe(3000);
  expect(spentOn(moved, 'roles', 9000)).toBe(5000);
  expect(spentInAll(moved, 9000)).toBe(8000);
  expect(moveTo(fresh, 'roles', 4000).runningSince).toBe(4000);
});

test('a pause counts nothing, also while slides are turned', () => {
  const paused = toggleClock(moveTo(fresh, 'roles', 1000), 3000);
  const turned = moveTo(paused, 'help', 50_000);
  expect(turned.runningSince).toBeNull();
  expect(spentInAll(turned, 90_000)).toBe(2000);
  expect(spentInAll(toggleClock(turned, 90_000), 91_000)).toBe(3000);
});

test('a reset takes away what was spent and keeps the clock running', () => {
  const running = moveTo(fresh, 'roles', 1000);
  expect(spentInAll(resetClock(running, 61_000), 62_000)).toBe(1000);
});

test('a move makes a black screen bright again', () => {
  expect(moveTo({ ...fresh, isBlack: true }, 'roles', 2000).isBlack).toBe(false);
});

test('a clock that was set back by the system never runs below zero', () => {
  expect(spentOn(moveTo(fresh, 'roles', 5000), 'roles', 4000)).toBe(0);
});

test('readState takes what was written, and nothing that is broken or of another kind', () => {
  expect(readState(JSON.stringify(fresh))).toEqual(fresh);
  for (const broken of ['', '{', 'null', '[]', '{"slide":"x"}', 'x'.repeat(10_000), null, 7])
    expect(readState(broken)).toBeNull();
  expect(readState({ ...fresh, spent: { title: 'long' } })).toBeNull();
});

test('two givings of a talk have two sessions', () => {
  expect(freshState('title', 'id', 1000).session).not.toBe(fresh.session);
});
