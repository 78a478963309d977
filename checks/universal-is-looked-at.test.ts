import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { runChecks } from './runChecks';
import { tinyContext } from '#tests/tinyContext';
import { universalIsLookedAt } from './universal-is-looked-at';

const path = 'figures.loans-2022.caution.en';

test('lets a sentence pass that says what was read', () => {
  const changed = breakCase(path, 'No source that we read gives the loans of 2021.');
  expect(messagesOf(universalIsLookedAt, tinyCase)).toEqual([]);
  expect(messagesOf(universalIsLookedAt, changed)).toEqual([]);
});

test.each([
  ['en', 'The loans of 2021 were never published.', 'never published'],
  ['en', 'Wherever a year is printed, it is 2022.', 'Wherever'],
  ['en', 'We looked. No source counts them.', 'No source'],
  ['id', 'Jumlahnya tidak pernah diumumkan.', 'tidak pernah diumumkan'],
])('names a universal in %s: %s', (locale, text, found) => {
  const broken = breakCase(`figures.loans-2022.caution.${locale}`, text);
  expect(messagesOf(universalIsLookedAt, broken)).toEqual([
    `data/cases/tiny/figures > loans-2022: caution.${locale} says “${found}” of more than was read. Say what we read and did not find, or list the place under this rule, with the reason, in exceptions of data/cases/tiny/index.ts.`,
  ]);
});

test('lets a listed place through, and says when it is no longer needed', () => {
  const exceptions = { 'universal-is-looked-at': { 'figures/loans-2022/caution': 'A quotation.' } };
  const kept = { ...breakCase(path, 'No source counts them.'), exceptions };
  expect(messagesOf(universalIsLookedAt, kept)).toEqual([]);
  const stale = { facts: { ...tinyCase, exceptions }, context: tinyContext };
  expect(runChecks([universalIsLookedAt], [stale])).toEqual([
    'data/cases/tiny: universal-is-looked-at lets "figures/loans-2022/caution" through, which no record needs any more. Take it off its list.',
  ]);
});
