import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { tinyContext } from '#tests/tinyContext';
import { idIsDefinedOnce } from './id-is-defined-once';

const [of2023, of2024] = tinyContext.files['activities'] ?? [];
if (!of2023 || !of2024) throw new Error('The tiny context has lost its files of activities.');

test('lets a collection that is the sum of its files pass', () => {
  expect(messagesOf(idIsDefinedOnce, tinyCase)).toEqual([]);
});

test('refuses an id in two files, where one record would hide the other', () => {
  const doubled = { ...of2024, ids: [...of2024.ids, 'story-hour-2023'] };
  const context = { ...tinyContext, files: { activities: [of2023, doubled] } };
  expect(messagesOf(idIsDefinedOnce, tinyCase, context)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: the id is also in data/cases/tiny/activities/2024-2025.ts, and one record hides the other. Give one of them another id.',
  ]);
});

test('refuses a file that its collection does not spread', () => {
  const { 'shared-catalogue-2024': left, ...spread } = tinyCase.activities;
  expect(left.when.from).toBe('2024');
  expect(messagesOf(idIsDefinedOnce, breakCase('activities', spread))).toEqual([
    'data/cases/tiny/activities/2024-2025.ts > shared-catalogue-2024: the record is in this file, but not in the collection. Spread the file in data/cases/tiny/activities/index.ts.',
  ]);
});

test('refuses a record that stands in no file, where nobody would find it', () => {
  const facts = breakCase('activities.book-fair-2023', tinyCase.activities['story-hour-2023']);
  expect(messagesOf(idIsDefinedOnce, facts)).toEqual([
    'data/cases/tiny/activities > book-fair-2023: the record stands in no file of its collection. Write it into one of them, its id at the margin.',
  ]);
});
