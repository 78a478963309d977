import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { addressParses } from './address-parses';

test('lets web addresses pass', () => {
  expect(messagesOf(addressParses, tinyCase)).toEqual([]);
});

test("refuses an address with a space, as the paper's list prints one", () => {
  const broken = breakCase('sources.kabar-buku-2023-01.url', 'https://example .org/jam dongeng');
  expect(messagesOf(addressParses, broken)).toEqual([
    'data/cases/tiny/sources > kabar-buku-2023-01: url is "https://example .org/jam dongeng", which is no web address. Copy the whole address, from https:// on, without spaces.',
  ]);
});

test('refuses a form of a help channel without https', () => {
  const broken = breakCase('helpChannels.help-desk.contacts.0', {
    type: 'form',
    value: 'example.org/lapor',
    lastSeen: '2026-01-12',
    seenOn: ['kabar-buku-2023-01'],
  });
  expect(messagesOf(addressParses, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0.value is "example.org/lapor", which is no web address. Copy the whole address, from https:// on, without spaces.',
  ]);
});

test('refuses half an e-mail address', () => {
  const broken = breakCase('helpChannels.help-desk.contacts.0', {
    type: 'email',
    value: 'pengaduan@',
    lastSeen: '2026-01-12',
    seenOn: ['kabar-buku-2023-01'],
  });
  expect(messagesOf(addressParses, broken)).toEqual([
    'data/cases/tiny/helpChannels > help-desk: contacts.0.value is "pengaduan@", which is no e-mail address. Copy the whole address.',
  ]);
});
