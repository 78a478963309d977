import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { lessonRestsOnRecords } from './lesson-rests-on-records';

const lesson = 'lessons.twelve-minutes';
const at = 'data/cases/tiny/lessons > twelve-minutes: ';
const fix = 'Read the sentence again: a record that it rests on has changed or gone.';

test('lets a lesson pass whose records exist', () => {
  expect(messagesOf(lessonRestsOnRecords, tinyCase)).toEqual([]);
});

test.each([
  [
    'steps.0.expect.0.rests',
    ['activities/story-hour-2032'],
    'activities/story-hour-2032',
    'record',
  ],
  ['preparation.materials.0.rests', ['roles/organiser'], 'roles/organiser', 'record'],
  ['care.channels', ['no-line'], 'no-line', 'help channel'],
  ['talk', 'no-talk', 'no-talk', 'talk'],
  ['readings.0.source', 'no-paper', 'no-paper', 'source'],
  [
    'steps.0.exercise',
    { id: 'which-role', set: 'second' },
    'which-role/second',
    'set of an exercise',
  ],
])('refuses %s that names what is not there', (field, value, id, noun) => {
  expect(messagesOf(lessonRestsOnRecords, breakCase(`${lesson}.${field}`, value))).toEqual([
    `${at}${field} names "${id}", and no ${noun} has this id. ${fix}`,
  ]);
});

test('refuses an expected answer without a record, and aims that are not as many as the outcomes', () => {
  const broken = breakCase(`${lesson}.aims`, [], breakCase(`${lesson}.steps.0.expect.0.rests`, []));
  expect(messagesOf(lessonRestsOnRecords, broken)).toEqual([
    at + 'steps.0.expect.0.rests is empty. Name the record that carries the answer.',
    at +
      'aims has 0 entries for 1 Sub-CPMK. Write one aim in plain words for each, in the same order.',
  ]);
});
