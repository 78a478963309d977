import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { linkLeadsSomewhere } from './link-leads-somewhere';

test('lets linked sources with addresses pass', () => {
  expect(messagesOf(linkLeadsSomewhere, tinyCase)).toEqual([]);
});

test('refuses a page that was read and cannot be reached', () => {
  const broken = breakCase('sources.kabar-buku-2023-01.url', null);
  expect(messagesOf(linkLeadsSomewhere, broken)).toEqual([
    'data/cases/tiny/sources > kabar-buku-2023-01: url is null, although the source may be linked. Give the address, or set link to "name-only" and say why.',
  ]);
});

test('lets a work known only from its citation go without', () => {
  const changed = breakCase(
    'sources.the-paper-2024.url',
    null,
    breakCase('sources.the-paper-2024.checked', 'citation-only'),
  );
  expect(messagesOf(linkLeadsSomewhere, changed)).toEqual([]);
});
