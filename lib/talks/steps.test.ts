import { expect, test } from 'vitest';
import { playedSteps, stepAt, stepFrom, type Step } from './steps';

const plain = { isSpare: false, isSensitive: false };
const steps: readonly Step[] = [
  { ...plain, id: 'title', number: 1 },
  { ...plain, id: 'amounts', number: 2, isSensitive: true },
  { ...plain, id: 'help', number: 3 },
  { ...plain, id: 'parked', number: 4, isSpare: true },
];

test('stepFrom goes forth and back, and stops at both ends before the spare slides', () => {
  expect(stepFrom(steps, 'title', 1, false)?.id).toBe('amounts');
  expect(stepFrom(steps, 'help', 1, false)?.id).toBe('help');
  expect(stepFrom(steps, 'title', -1, false)?.id).toBe('title');
});

test('the gentle version steps over what is sensitive, and away from it', () => {
  expect(playedSteps(steps, true).map(({ id }) => id)).toEqual(['title', 'help']);
  expect(stepFrom(steps, 'title', 1, true)?.id).toBe('help');
  expect(stepFrom(steps, 'amounts', 1, true)?.id).toBe('help');
});

test('a spare slide is reached by its number, and the way back leads to the last one that is played', () => {
  expect(stepAt(steps, 4)?.id).toBe('parked');
  expect(stepAt(steps, 9)).toBeUndefined();
  expect(stepFrom(steps, 'parked', -1, false)?.id).toBe('help');
  expect(stepFrom(steps, 'parked', 1, false)?.id).toBe('parked');
});

test('an unknown slide leads to the first one', () => {
  expect(stepFrom(steps, 'nowhere', 1, false)?.id).toBe('title');
});
