import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { actFollowsFromThePart } from './act-follows-from-the-part';

const change = (field: string, value: unknown) =>
  messagesOf(actFollowsFromThePart, breakCase(`activities.story-hour-2023.${field}`, value));
const place = 'data/cases/tiny/activities/2023.ts > story-hour-2023:';

test('lets the tiny case pass', () => {
  expect(messagesOf(actFollowsFromThePart, tinyCase)).toEqual([]);
});

test('names a part whose act is another', () => {
  const { part } = tinyCase.activities['story-hour-2023'];
  expect(part).toBe('lead');
  expect(change('part', 'co-lead')).toEqual([
    `${place} actOf is own, and the part is co-lead. Set it to with-others, or correct the part.`,
  ]);
});

test('asks for the reason where it is open, and for none elsewhere', () => {
  expect(change('actOfWhy', { id: 'Tidak jelas.', en: 'Not clear.' })).toEqual([
    `${place} actOfWhy explains what is not open. Say why it could not be told whose act it was, or set it to null.`,
  ]);
});
