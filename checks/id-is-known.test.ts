import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { idIsKnown } from './id-is-known';

test('lets a case pass in which every id is known', () => {
  expect(messagesOf(idIsKnown, tinyCase)).toEqual([]);
});

test('refuses a source that nobody defined, and names the nearest', () => {
  const broken = breakCase('activities.story-hour-2023.sources', ['kabar-buku-2032-01']);
  expect(messagesOf(idIsKnown, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: sources.0 is "kabar-buku-2032-01", and no source has this id. Did you mean "kabar-buku-2023-01"?',
  ]);
});

test('refuses an unknown actor, term and unit in their places', () => {
  const broken = breakCase(
    'figures.loans-2022.unit',
    'loan',
    breakCase('claims.stories-told.terms', ['taman-bacan'], breakCase('subject', 'jaringan-baca')),
  );
  expect(messagesOf(idIsKnown, broken)).toEqual([
    'data/cases/tiny/subject: subject is "jaringan-baca", and no actor has this id. Did you mean "jaringan-taman-baca"?',
    'data/cases/tiny/figures > loans-2022: unit is "loan", and no unit of the vocabulary has this id. Did you mean "loans"?',
    'data/cases/tiny/claims > stories-told: terms.0 is "taman-bacan", and no term of the glossary or concept has this id. Did you mean "taman-baca"?',
  ]);
});

test('refuses an unknown figure on a scale and in a pair', () => {
  const broken = breakCase(
    'charts.loans-by-year.scales.0.figures',
    ['loans-2021', 'loans-2023'],
    breakCase('mustNotDraw.loans-as-readers.pairs', [['loans-2022', 'loans-2032']]),
  );
  expect(messagesOf(idIsKnown, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: scales.0.figures.0 is "loans-2021", and no figure has this id. Did you mean "loans-2022"?',
    'data/cases/tiny/mustNotDraw > loans-as-readers: pairs.0.1 is "loans-2032", and no figure has this id. Did you mean "loans-2022"?',
  ]);
});
