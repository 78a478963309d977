import type { Case, Chart, ChartForm, ChartOf } from '#data/types';
import { tinyCase } from './tinyCase';
import { charts as tinyCharts } from '#data/cases/tiny/charts';
import { tinyFormFigures } from './tinyFormFigures';
import { tinyFormsOfValue } from './tinyFormsOfValue';
import { tinyFormsOfWords } from './tinyFormsOfWords';
import { common, say, text } from './tinyText';

/** One chart of each form; those that count records stand here. */
const drawn: { readonly [K in ChartForm]: ChartOf<K> } = {
  ...tinyFormsOfWords,
  ...tinyFormsOfValue,
  lanes: tinyCharts['activities-by-role-and-year'],
  'filled-and-hollow': {
    ...common('focus'),
    form: 'filled-and-hollow',
    figures: [],
    placeholders: {
      n: { of: 'activities', give: 'number' },
      direct: { of: 'activities', give: 'number', focus: 'direct' },
      since: { of: 'activities', give: 'first-year', role: 'catalyst' },
    },
    headline: text('{direct} dari {n} sejak {since}', '{direct} of {n} since {since}'),
    words: { direct: say('direct'), context: say('context'), of: say('of'), none: say('none') },
  },
  'source-grid': {
    ...common('grid'),
    form: 'source-grid',
    figures: [],
    placeholders: {
      n: { of: 'sources', give: 'number' },
      undated: { of: 'sources', give: 'number', isDated: false },
      fullest: { of: 'sources', give: 'fullest-year' },
    },
    headline: text('{n} halaman, {undated} tanpa tanggal', '{n} pages, {undated} undated'),
    alt: text('Terbanyak {fullest}', 'Most in {fullest}'),
    words: {
      years: say('years'),
      kinds: say('kinds'),
      earlier: say('before'),
      undated: say('undated'),
    },
  },
  'actor-matrix': {
    ...common('actors'),
    form: 'actor-matrix',
    figures: [],
    placeholders: {
      n: { of: 'actors', under: 'any-role' },
      multi: { of: 'actors', under: 'several-roles' },
      partner: { of: 'actors', under: 'partner' },
      others: { of: 'actors', under: 'no-role' },
    },
    headline: text('{n} lembaga, {multi} berperan ganda', '{n} bodies, {multi} in several roles'),
    subtitle: text('Mitra: {partner}; lain: {others}', 'Partner: {partner}; others: {others}'),
    words: {
      namedIn: say('named in'),
      moreThanOne: say('more than one role'),
      otherReason: say('another reason'),
      oneMark: say('one mark, one body'),
    },
  },
};

/** The tiny case with a chart of every form, so that each form is drawn from records that are not the real ones. */
export const tinyForms: Case = {
  ...tinyCase,
  figures: tinyFormFigures,
  charts: {
    ...tinyCharts,
    ...Object.fromEntries(
      Object.values<Chart>(drawn).map((chart) => [`tiny-${chart.form}`, chart] as const),
    ),
  },
  vocabularies: {
    ...tinyCase.vocabularies,
    unit: {
      ...tinyCase.vocabularies.unit,
      'percent-of-children': {
        label: text('persen dari anak', 'per cent of children'),
        short: text('persen anak', 'per cent'),
        meaning: text('Persentase dari seluruh anak.', 'A share of all children.'),
      },
      'percent-range': {
        label: text('rentang persen', 'range of per cent'),
        short: text('rentang', 'range'),
        meaning: text('Dari terendah ke tertinggi.', 'From lowest to highest.'),
      },
      'share-about-half': {
        label: text('kira-kira separuh', 'about half'),
        short: text('separuh', 'half'),
        meaning: text('Bagian dalam kata-kata.', 'A share in words.'),
      },
    },
  },
};
