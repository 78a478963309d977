import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { lessonMinutesAddUp } from './lesson-minutes-add-up';

const at = 'data/cases/tiny/lessons > twelve-minutes: ';

test('lets a lesson pass whose minutes add up', () => {
  expect(messagesOf(lessonMinutesAddUp, tinyCase)).toEqual([]);
});

test('refuses a step of another length', () => {
  const broken = breakCase('lessons.twelve-minutes.steps.1.minutes', 3);
  expect(messagesOf(lessonMinutesAddUp, broken)).toEqual([
    at + 'minutes is 12, and its parts add up to 13. Change the minutes of a step, or the whole.',
  ]);
});

test('refuses a session that its steps do not fill, and a step of a session that is not there', () => {
  const [title, before] = [
    { id: 'Satu', en: 'One' },
    { id: 'Dua', en: 'Two' },
  ];
  const sessions = [{ minutes: 12, title, before, after: before }];
  const broken = breakCase(
    'lessons.twelve-minutes.steps.1.session',
    2,
    breakCase('lessons.twelve-minutes.sessions', sessions),
  );
  expect(messagesOf(lessonMinutesAddUp, broken)).toEqual([
    at +
      'sessions.0.minutes is 12, and its parts add up to 10. Change the minutes of a step, or the whole.',
    at + 'steps.1.session is 2, and the lesson has 1. Put the step into one of them.',
  ]);
});

test('refuses more words than can be said in the time', () => {
  const say = { id: 'kata '.repeat(221).trim(), en: 'A word.' };
  const broken = breakCase('lessons.twelve-minutes.steps.1.say', say);
  expect(messagesOf(lessonMinutesAddUp, broken)).toEqual([
    at +
      'steps.1.say.id has 221 words for 2 minutes. Say it in at most 220 words, or give the step more time.',
  ]);
});
