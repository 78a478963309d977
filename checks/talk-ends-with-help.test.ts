import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { talkEndsWithHelp } from './talk-ends-with-help';

const place = 'talks.ninety-seconds';
const { slides } = tinyCase.talks['ninety-seconds'];
const messages = (path: string, value: unknown) =>
  messagesOf(talkEndsWithHelp, breakCase(`${place}.${path}`, value));

test('lets a talk pass that ends with the help channels and keeps a spare slide behind', () => {
  expect(messagesOf(talkEndsWithHelp, tinyCase)).toEqual([]);
});

test('refuses a talk whose last word is another', () => {
  const [title, note, roles, loans, question, help, parked] = slides;
  expect(messages('slides', [title, note, roles, loans, help, question, parked])).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides does not end with the help channels. Put the slide of kind "help" last; only spare slides follow it.',
  ]);
});

test('refuses a content note that comes after the figures about harm', () => {
  expect(messages('slides.0.isSensitive', true)).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides has no content note early enough to choose. Put a slide of kind "content-note" before the first sensitive one.',
  ]);
});

test('refuses a spare slide among those that are played', () => {
  const problems = messages('slides.2.isSpare', true);
  expect(problems).toHaveLength(2);
  expect(problems.join()).toContain('spare slide before the last one');
});

test('refuses a talk without a place for open questions, two slides of one id, and a wrong length', () => {
  expect(messages('slides', slides.slice(0, -1)).join()).toContain('cannot be answered yet');
  expect(messages('slides.2.id', 'title')).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides.title has the id of another slide of this talk. Give it another id: the id is its address.',
  ]);
  expect(messages('minutes', 5)).toEqual([
    'data/cases/tiny/talks > ninety-seconds: minutes is 5, and the slides take 90 seconds. Plan the slides for the time that the talk is announced with.',
  ]);
});
