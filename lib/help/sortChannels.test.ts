import { expect, test } from 'vitest';
import { base } from '#data/index';
import { sortChannels } from './sortChannels';

const ids = (channels: readonly { id: string }[]) => channels.map(({ id }) => id);
const { advice, cleared, dated } = sortChannels(base.helpChannels.all);

test('the emergency line comes first, and lines that answer by telephone before the rest', () => {
  expect(ids(cleared).slice(0, 2)).toEqual(['polri110', 'sapa129']);
});

test('a channel that only its date clears never stands among the current ones', () => {
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.every(({ clearance }) => clearance === 'publish_with_date')).toBe(true);
  expect(cleared.every(({ clearance }) => clearance === 'publish')).toBe(true);
});

test('every channel stands in exactly one group', () => {
  const all = [...ids(advice), ...ids(cleared), ...ids(dated)];
  expect([...all].sort()).toEqual(ids(base.helpChannels.all).sort());
});
