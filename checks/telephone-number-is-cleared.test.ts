import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { telephoneNumberIsCleared } from './telephone-number-is-cleared';

test('lets a number on the allow-list pass', () => {
  expect(messagesOf(telephoneNumberIsCleared, tinyCase)).toEqual([]);
});

test('refuses a number that nobody cleared', () => {
  const broken = breakCase('helpChannels.help-desk.contacts.0.value', '0812-0000-000');
  expect(messagesOf(telephoneNumberIsCleared, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0.value is "0812-0000-000", a number that nobody has cleared. Show the pages on which it was seen in review, then add it to clearedNumbers in data/cases/tiny/index.ts.',
  ]);
});

test('refuses a number in the note beside it', () => {
  const broken = breakCase('helpChannels.help-desk.note.id', 'Atau WhatsApp 0812 0000 000.');
  expect(messagesOf(telephoneNumberIsCleared, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: note.id holds a telephone number. Numbers stand in contacts only; take it out of the text.',
  ]);
});
