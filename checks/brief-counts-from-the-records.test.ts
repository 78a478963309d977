import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { leastCase } from '#tests/leastCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { briefCountsFromTheRecords } from './brief-counts-from-the-records';

const findings = (path: string, value: unknown) =>
  messagesOf(briefCountsFromTheRecords, breakCase(path, value));

test('lets a brief pass whose numbers are placeholders, and a case without a brief', () => {
  expect(messagesOf(briefCountsFromTheRecords, tinyCase)).toEqual([]);
  expect(messagesOf(briefCountsFromTheRecords, leastCase)).toEqual([]);
});

test('refuses a number that somebody typed', () => {
  expect(findings('brief.rolesCaution.en', 'The sorting of 3 activities is ours.')).toEqual([
    'data/cases/tiny/brief.ts: rolesCaution holds 3. Write a {placeholder}, and say in placeholders where its number comes from.',
  ]);
});

test('refuses a placeholder that one language lacks, or that nothing counts', () => {
  expect(findings('brief.question.en', 'What did the network do in {from}–{until}?')).toEqual([
    'data/cases/tiny/brief.ts: question.id lacks {until}, which another language has. Say the same in every language.',
    'data/cases/tiny/brief.ts: question.en lacks {to}, which another language has. Say the same in every language.',
    'data/cases/tiny/brief.ts: placeholders does not say where {until} comes from. Say what is counted, or write the words without it.',
  ]);
});

test('refuses a count that no text uses', () => {
  expect(findings('brief.placeholders.extra', { of: 'year-of-paper' })).toEqual([
    'data/cases/tiny/brief.ts: placeholders.extra stands in no text of the brief. Take it out.',
  ]);
});
