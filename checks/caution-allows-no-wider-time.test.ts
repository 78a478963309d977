import { expect, test } from 'vitest';
import type { Activity } from '#data/types';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { cautionAllowsNoWiderTime } from './caution-allows-no-wider-time';

const story: Activity = tinyCase.activities['story-hour-2023'];
const within = (from: string, to: string, en: string) => {
  const changed: Activity = {
    ...story,
    when: { from, to, kind: 'within', occasions: [], isOngoing: false },
    caution: { id: 'Tanggalnya menurut berita.', en },
    cautionMore: null,
  };
  return messagesOf(cautionAllowsNoWiderTime, {
    ...tinyCase,
    activities: { 'story-hour-2023': changed },
  });
};
const place = 'data/cases/tiny/activities/2023.ts > story-hour-2023: caution.en';

test('lets a caution pass that stays within the date', () => {
  expect(messagesOf(cautionAllowsNoWiderTime, tinyCase)).toEqual([]);
  expect(within('2023-05', '2023-06', 'It may have been in late May.')).toEqual([]);
  expect(within('2023', '2023', 'They may have begun earlier.')).toEqual([]);
  expect(within('2023-06', '2023-06', 'A report of May names it.')).toEqual([]);
});

test('names a month that the caution allows and the date does not', () => {
  expect(within('2023-06', '2023-06', 'It may have been in late May.')).toEqual([
    `${place} allows month 05, which lies outside when. Widen when, or take the doubt out of the caution.`,
  ]);
});

test('names a start that the caution leaves open and the date does not', () => {
  expect(within('2023-06', '2023-07', 'An earlier start is possible.')).toEqual([
    `${place} allows another start or end, and when is given to the month. Widen when, or take the doubt out of the caution.`,
  ]);
});
