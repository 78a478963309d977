import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { wordsFillThePlannedSeconds } from './words-fill-the-planned-seconds';

test('lets words pass that a calm speaker says in time, and leaves the room its seconds', () => {
  expect(messagesOf(wordsFillThePlannedSeconds, tinyCase)).toEqual([]);
});

test('refuses a plan that makes the speaker hurry, in each language that would have to', () => {
  const broken = breakCase('talks.ninety-seconds.slides.0.seconds', 9);
  expect(messagesOf(wordsFillThePlannedSeconds, broken)).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides.title.notes (en) has 20 words for 9 seconds, which want 18 to 19. Change the words, or the planned seconds.',
  ]);
});

test('refuses seconds for the room that the words need', () => {
  const broken = breakCase('talks.ninety-seconds.slides.4.roomSeconds', 35);
  expect(messagesOf(wordsFillThePlannedSeconds, broken)).toHaveLength(2);
});
