import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { helpChannelIsCleared } from './help-channel-is-cleared';

test('lets a number seen in 2026 pass', () => {
  expect(messagesOf(helpChannelIsCleared, tinyCase)).toEqual([]);
});

test('refuses a number last seen in 2021 among the current ones', () => {
  const broken = breakCase(
    'helpChannels.help-desk.newestSeen',
    '2021-03-08',
    breakCase('helpChannels.help-desk.contacts.0.lastSeen', '2021-03-08'),
  );
  expect(messagesOf(helpChannelIsCleared, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0 was last seen 2021-03-08, not after 2024-11-24, and the channel stands among the current ones. Clear the channel again from a newer page, or take the contact out.',
  ]);
});

test('refuses a telephone number on a channel that is cleared only with its date', () => {
  const broken = breakCase('helpChannels.help-desk.clearance', 'publish_with_date');
  expect(messagesOf(helpChannelIsCleared, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0 is a telephone number of a channel that is not cleared without its date. Clear the channel again from a newer page, or take the contact out.',
  ]);
});

test('refuses a newer date than any contact was seen on', () => {
  const broken = breakCase('helpChannels.help-desk.newestSeen', '2026-02-11');
  expect(messagesOf(helpChannelIsCleared, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: newestSeen is 2026-02-11, and the newest sighting of its contacts is 2026-01-12. Write the date of the newest sighting.',
  ]);
});

test('refuses a contact in force only by its year, where that year may have ended before', () => {
  const broken = breakCase(
    'helpChannels.help-desk.newestSeen',
    '2023',
    breakCase('helpChannels.help-desk.contacts.0.lastSeen', '2023'),
  );
  expect(messagesOf(helpChannelIsCleared, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0 was last seen 2023, not after 2024-11-24, and the channel stands among the current ones. Clear the channel again from a newer page, or take the contact out.',
  ]);
});
