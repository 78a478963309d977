import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { exerciseGivesNoRoleAway } from './exercise-gives-no-role-away';

test('lets summaries pass that name no role', () => {
  expect(messagesOf(exerciseGivesNoRoleAway, tinyCase)).toEqual([]);
});

test('refuses the name of a role inside a longer word, and in a title', () => {
  const broken = breakCase(
    'exercises.which-role.items.story-hour-2023.neutral.id',
    'Jaringan ini menjalin kemitraan.',
    breakCase('activities.lending-course-2023.short.en', 'A catalyst course'),
  );
  const at = 'data/cases/tiny/exercises > which-role: items.';
  const rest = 'before the role is asked. Say what was done, without the word.';
  expect(messagesOf(exerciseGivesNoRoleAway, broken)).toEqual([
    `${at}story-hour-2023.neutral.id says "mitra" ${rest}`,
    `${at}lending-course-2023.cardTitle.en says "catalyst" ${rest}`,
  ]);
});
