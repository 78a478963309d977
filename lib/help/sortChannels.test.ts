import { expect, test } from 'vitest';
import { tinyBase } from '#tests/tinyBase';
import { sortChannels } from './sortChannels';

const desk = tinyBase.helpChannels.get('help-desk');
const [phone] = desk.contacts;
const site = { ...phone!, type: 'web' as const, value: 'https://example.org/bantuan' };
const channels = [
  { ...desk, id: 'site', contacts: [site] },
  { ...desk, id: 'advice', contacts: [] },
  { ...desk, id: 'old', clearance: 'publish_with_date' as const, contacts: [site] },
  { ...desk, id: 'second', contacts: [{ ...phone!, value: '555-0101' }] },
  desk,
];
const ids = (sorted: readonly { id: string }[]) => sorted.map(({ id }) => id);
const { advice, cleared, dated } = sortChannels(channels);

test('lines that answer by telephone come before the rest, in the order of their numbers', () => {
  expect(ids(cleared)).toEqual(['help-desk', 'second', 'site']);
});

test('a channel that only its date clears never stands among the current ones', () => {
  expect(ids(dated)).toEqual(['old']);
});

test('advice has no contact of its own', () => {
  expect(ids(advice)).toEqual(['advice']);
});
