import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { tinyCase } from '#tests/tinyCase';
import { complete, isByLocale } from './complete';

const begun = breakCase('activities.story-hour-2023.title.ms', 'Jam cerita');

test('an unfinished language has what is written in it, and elsewhere the default language, marked', () => {
  const activity = complete(begun, ['ms']).activities['story-hour-2023'];
  expect(activity?.title).toEqual({
    ...tinyCase.activities['story-hour-2023'].title,
    ms: 'Jam cerita',
  });
  expect(Object(activity?.summary).ms).toBe(
    `[id] ${tinyCase.activities['story-hour-2023'].summary.id}`,
  );
});

test('what is said by language without being a text is taken as it is', () => {
  const { foreignPhrases, glossary } = complete(
    breakCase('foreignPhrases.id', [{ phrase: 'workshop', lang: 'en' }]),
    ['ms'],
  );
  expect(Object(foreignPhrases).ms).toEqual([{ phrase: 'workshop', lang: 'en' }]);
  for (const { abbreviation } of Object.values(glossary)) expect(abbreviation).toHaveProperty('ms');
});

test('without an unfinished language nothing is changed', () => {
  expect(complete(begun, [])).toBe(begun);
});

test('languages are told from other keys', () => {
  expect(isByLocale({ id: 'a', en: 'b' }, [])).toBe(true);
  expect(isByLocale({ id: 'a', en: 'b', ms: 'c' }, ['ms'])).toBe(true);
  expect(isByLocale({ id: 'a', en: 'b', und: 'c' }, ['ms'])).toBe(false);
  expect(isByLocale({ id: 'a' }, ['ms'])).toBe(false);
});
