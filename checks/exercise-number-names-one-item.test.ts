import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { exerciseNumberNamesOneItem } from './exercise-number-names-one-item';

const role = 'exercises.which-role';
const at = 'data/cases/tiny/exercises > which-role: ';

test('lets exercises pass whose numbers each name one item', () => {
  expect(messagesOf(exerciseNumberNamesOneItem, tinyCase)).toEqual([]);
});

test('refuses a number that two items have, and one of another form', () => {
  const broken = breakCase(
    `${role}.items.lending-course-2023.number`,
    31,
    breakCase(`${role}.items.shared-catalogue-2024.number`, 7),
  );
  expect(messagesOf(exerciseNumberNamesOneItem, broken)).toEqual([
    at +
      'items.lending-course-2023.number is also the number of "story-hour-2023". Give it two or three digits that none has had before.',
    at +
      'items.shared-catalogue-2024.number is 7. Give it two or three digits that none has had before.',
  ]);
});

test('refuses a set with an unknown item, or with one twice', () => {
  const items = ['story-hour-2023', 'story-hour-2023', 'story-hour-2032'];
  const broken = breakCase(`${role}.sets.first-steps.items`, items);
  expect(messagesOf(exerciseNumberNamesOneItem, broken)).toEqual([
    at + 'sets.first-steps.items names "story-hour-2023" twice. Take it out, or name another item.',
    at +
      'sets.first-steps.items names "story-hour-2032", and no item of the exercise has this id. Take it out, or name another item.',
  ]);
});
