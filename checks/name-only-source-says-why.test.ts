import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { nameOnlySourceSaysWhy } from './name-only-source-says-why';

test('lets a named source with its reason pass', () => {
  expect(messagesOf(nameOnlySourceSaysWhy, tinyCase)).toEqual([]);
});

test('refuses to withhold an address without a reason', () => {
  const broken = breakCase('sources.taman-baca-nd-01.linkWhy', null);
  expect(messagesOf(nameOnlySourceSaysWhy, broken)).toEqual([
    'data/cases/tiny/sources > taman-baca-nd-01: linkWhy is missing. Say in a sentence why the address is not given.',
  ]);
});

test('refuses a reason beside a link', () => {
  const broken = breakCase('sources.kabar-buku-2023-01.linkWhy', { id: 'Salinan.', en: 'A copy.' });
  expect(messagesOf(nameOnlySourceSaysWhy, broken)).toEqual([
    'data/cases/tiny/sources > kabar-buku-2023-01: linkWhy explains why a linked source is not linked. Set it to null, or set link to "name-only".',
  ]);
});
