import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { tinyCase } from '#tests/tinyCase';
import { besideAlike } from './besideAlike';
import type { Question } from './question';
import { questionsOf } from './questionsOf';

const base = createBase(tinyCase);
const [pair] = questionsOf({ base, locale: 'en' }, 'share-a-scale', (key) => key);

/** A pair of figures, by the names of their cards. */
const pairOf = (number: number, ...titles: readonly string[]): Question => ({
  ...pair!,
  number,
  cards: titles.map((title) => ({ title, lines: [], caution: null })),
});
const numbers = (questions: readonly Question[]) =>
  besideAlike(questions).map(({ number }) => number);

test('a pair is followed by one that shows a figure just sent, and none is lost', () => {
  expect(
    numbers([pairOf(1, 'a', 'b'), pairOf(2, 'c', 'd'), pairOf(3, 'b', 'e'), pairOf(4, 'd', 'e')]),
  ).toEqual([1, 3, 4, 2]);
});

test('questions that share no card keep their order', () => {
  const questions = questionsOf({ base, locale: 'en' }, 'which-role', (key) => key);
  expect(besideAlike(questions)).toEqual(questions);
  expect(besideAlike([])).toEqual([]);
});
