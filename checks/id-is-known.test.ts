import { expect, test } from 'vitest';
import type { Case } from '#data/types';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { idIsKnown } from './id-is-known';
import { readContext } from './readContext';

const context = readContext('tiny', [tinyCase]);
const told = (facts: Case) => messagesOf(idIsKnown, facts, context);

test('lets a case pass in which every id is known', () => {
  expect(told(tinyCase)).toEqual([]);
});

test('refuses a source that nobody defined, and names the nearest', () => {
  const broken = breakCase('activities.story-hour-2023.sources', ['kabar-buku-2032-01']);
  expect(told(broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: sources.0 is "kabar-buku-2032-01", and no source has this id. Did you mean "kabar-buku-2023-01"? If it is new, add it to data/cases/tiny/sources.ts.',
  ]);
});

test('refuses an unknown actor, term and unit in their places', () => {
  const broken = breakCase(
    'figures.loans-2022.unit',
    'loan',
    breakCase('claims.stories-told.terms', ['taman-bacan'], breakCase('subject', 'jaringan-baca')),
  );
  expect(told(broken)).toEqual([
    'data/cases/tiny/index.ts: subject is "jaringan-baca", and no actor has this id. Did you mean "jaringan-taman-baca"? If it is new, add it to data/cases/tiny/actors.ts.',
    'data/cases/tiny/figures.ts > loans-2022: unit is "loan", and no unit of the vocabulary has this id. Did you mean "loans"? If it is new, add it to data/cases/tiny/vocabularies.ts.',
    'data/cases/tiny/claims.ts > stories-told: terms.0 is "taman-bacan", and no term of the glossary or concept has this id. Did you mean "taman-baca"? If it is new, add it to data/cases/tiny/glossary.ts.',
  ]);
});

test('refuses an unknown figure on a scale and in a pair', () => {
  const broken = breakCase(
    'charts.loans-by-year.scales.0.figures',
    ['loans-2021', 'loans-2023'],
    breakCase('mustNotDraw.loans-as-readers.pairs', [['loans-2022', 'loans-2032']]),
  );
  expect(told(broken)).toEqual([
    'data/cases/tiny/charts.ts > loans-by-year: scales.0.figures.0 is "loans-2021", and no figure has this id. Did you mean "loans-2022"? If it is new, add it to data/cases/tiny/figures.ts.',
    'data/cases/tiny/mustNotDraw.ts > loans-as-readers: pairs.0.1 is "loans-2032", and no figure has this id. Did you mean "loans-2022"? If it is new, add it to data/cases/tiny/figures.ts.',
  ]);
});

test('names the file of new records where no id is near', () => {
  const broken = breakCase('activities.story-hour-2023.actors', ['bank-jatim']);
  expect(told(broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: actors.0 is "bank-jatim", and no actor has this id. Add it to data/cases/tiny/actors.ts, or take it out of the list.',
  ]);
});

test('asks for no record where a page may do without one', () => {
  const [first, ...others] = tinyCase.features.overviewCharts;
  const broken = breakCase(
    'features.lanesChart',
    'readers-apart',
    breakCase('features.overviewCharts', [{ ...first, chart: 'readers-apart' }, ...others]),
  );
  expect(told(broken)).toEqual([
    'data/cases/tiny/features.ts: lanesChart is "readers-apart", and no chart has this id. Add it to data/cases/tiny/charts.ts, or write null for lanesChart.',
    'data/cases/tiny/features.ts: overviewCharts.0.chart is "readers-apart", and no chart has this id. Add it to data/cases/tiny/charts.ts, or take the entry out of overviewCharts.',
  ]);
});

test('refuses a chart that a correction names and nobody defined', () => {
  const [id] = Object.keys(tinyCase.corrections);
  const broken = breakCase(`corrections.${id}.charts`, ['readers-apart']);
  expect(told(broken)).toEqual([
    `data/cases/tiny/corrections.ts > ${id}: charts.0 is "readers-apart", and no chart has this id. Add it to data/cases/tiny/charts.ts, or take it out of the list.`,
  ]);
});
