import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { dateIsInTheCalendar } from './date-is-in-the-calendar';

test('lets days, months and years of the calendar pass', () => {
  expect(messagesOf(dateIsInTheCalendar, tinyCase)).toEqual([]);
});

test('refuses a day that its month does not have', () => {
  const broken = breakCase('helpChannels.help-desk.contacts.0.lastSeen', '2026-02-30');
  expect(messagesOf(dateIsInTheCalendar, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0.lastSeen is "2026-02-30", which is no date. Write 2024-08-07, 2024-08 or 2024, as fine as the source gives it.',
  ]);
});

test('refuses a date in words', () => {
  const broken = breakCase('sources.kabar-buku-2023-01.published', 'Mei 2023');
  expect(messagesOf(dateIsInTheCalendar, broken)).toEqual([
    'data/cases/tiny/sources > kabar-buku-2023-01: published is "Mei 2023", which is no date. Write 2024-08-07, 2024-08 or 2024, as fine as the source gives it.',
  ]);
});
