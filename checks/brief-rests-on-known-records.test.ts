import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { leastCase } from '#tests/leastCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { briefRestsOnKnownRecords } from './brief-rests-on-known-records';

const findings = (path: string, value: unknown) =>
  messagesOf(briefRestsOnKnownRecords, breakCase(path, value));

test('lets a brief pass that rests on records of the case, and a case without a brief', () => {
  expect(messagesOf(briefRestsOnKnownRecords, tinyCase)).toEqual([]);
  expect(messagesOf(briefRestsOnKnownRecords, leastCase)).toEqual([]);
});

test('refuses a sentence without a source', () => {
  expect(findings('brief.shows.0.sources', [])).toEqual([
    'data/cases/tiny/brief.ts: shows.0.sources is empty. Name what shows the sentence.',
  ]);
});

test('refuses a source, a claim and an activity that are not known, and names the nearest', () => {
  expect(findings('brief.answer.0.sources.0', 'kabar-buku-2023-02')).toEqual([
    'data/cases/tiny/brief.ts: answer.0.sources names the source "kabar-buku-2023-02", which is not known. Did you mean "kabar-buku-2023-01"?',
  ]);
  expect(findings('brief.settles.0', 'stories-tell')).toEqual([
    'data/cases/tiny/brief.ts: settles names the claim "stories-tell", which is not known. Did you mean "stories-told"?',
  ]);
  expect(findings('brief.placeholders.day.activity', 'story-hour-2024')).toEqual([
    'data/cases/tiny/brief.ts: placeholders.day names the activity "story-hour-2024", which is not known. Did you mean "story-hour-2023"?',
  ]);
});
