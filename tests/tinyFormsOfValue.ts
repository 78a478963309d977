import type { ChartForm, ChartOf } from '#data/types';
import { common, say, text } from './tinyText';

const [all, story, other] = ['loans-of-2023', 'story-books', 'other-books'];

const inTwo = {
  figures: [all, story, other],
  scales: [{ figures: [story, other], basis: { is: 'parts' } }],
  partsOf: [{ whole: all, parts: [story, other] }],
} as const;

const sameCount = {
  is: 'same-count',
  reason: text('Satu penghitung, triwulan.', 'One counter, quarters.'),
} as const;

const sameYears = {
  is: 'same-count',
  reason: text('Satu penghitung, tahun.', 'One counter, years.'),
} as const;

const sameSurvey = {
  is: 'same-survey',
  reason: text('Satu survei, satu tahun.', 'One survey, one year.'),
} as const;

type Drawn<K extends ChartForm> = { readonly [P in K]: ChartOf<P> };

/** A chart of each form that measures values. */
export const tinyFormsOfValue: Drawn<
  | 'columns-and-apart'
  | 'stacked-bar'
  | 'hundred-marks'
  | 'quarter-dots'
  | 'grouped-marks'
  | 'dot-plot'
  | 'hundred-and-range'
  | 'hundred-rows'
> = {
  'columns-and-apart': {
    ...common('columns'),
    form: 'columns-and-apart',
    figures: ['loans-2022', 'loans-2023', all, story, other],
    scales: [
      { figures: ['loans-2022', 'loans-2023'], basis: { is: 'comparable' } },
      { figures: [story, other], basis: { is: 'parts' } },
    ],
    partsOf: [{ whole: all, parts: [story, other] }],
    apartNotes: [say('own scale')],
    words: {
      axis: say('axis'),
      notComparable: say('not comparable'),
      countedDifferently: say('counted in another way'),
      firstPart: say('story books'),
      secondPart: say('other books'),
    },
  },
  'stacked-bar': {
    ...common('stack'),
    form: 'stacked-bar',
    figures: ['both-years', 'loans-2022', 'loans-2023'],
    scales: [{ figures: ['loans-2022', 'loans-2023'], basis: { is: 'parts' } }],
    partsOf: [{ whole: 'both-years', parts: ['loans-2022', 'loans-2023'] }],
    words: { sum: say('together') },
  },
  'hundred-marks': {
    ...common('hundred'),
    ...inTwo,
    form: 'hundred-marks',
    words: {
      about: say('about 60 of 100'),
      filled: say('story books'),
      outlined: say('other books'),
      calculation: say('calculation'),
    },
  },
  'quarter-dots': {
    ...common('quarters'),
    form: 'quarter-dots',
    figures: ['spring-2022', 'spring-2023', 'spring-2024'],
    placeholders: { ranges: { of: 'figures', known: 'by-bounds' } },
    headline: text('{ranges} triwulan kira-kira', '{ranges} quarter roughly known'),
    scales: [{ figures: ['spring-2022', 'spring-2023', 'spring-2024'], basis: sameCount }],
    lines: [],
    panels: [{ title: say('spring'), figures: ['spring-2022', 'spring-2023', 'spring-2024'] }],
    words: {
      axis: say('axis'),
      printed: say('printed'),
      calculated: say('calculated'),
      range: say('a range'),
      above: say('above'),
      between: say('between'),
      lineMeans: say('line means'),
    },
  },
  'grouped-marks': {
    ...common('groups'),
    ...inTwo,
    form: 'grouped-marks',
    names: [say('story books'), say('other books')],
    words: { calculated: say('our subtraction'), oneMark: say('one mark, one book') },
  },
  'dot-plot': {
    ...common('dots'),
    form: 'dot-plot',
    figures: ['loans-2022', 'loans-2023', 'loans-2024'],
    scales: [{ figures: ['loans-2022', 'loans-2023', 'loans-2024'], basis: sameYears }],
    lines: [['loans-2022', 'loans-2023']],
    words: { axis: say('books'), joined: say('joined'), apart: say('apart') },
  },
  'hundred-and-range': {
    ...common('range'),
    form: 'hundred-and-range',
    figures: ['readers-share', 'towns-range', 'no-book'],
    scales: [{ figures: ['readers-share', 'towns-range'], basis: sameSurvey }],
    share: 'readers-share',
    range: 'towns-range',
    textOnly: ['no-book'],
    words: {
      atLeast: say('at least'),
      ofHundred: say('of a hundred'),
      axis: say('per cent'),
      lowest: say('lowest'),
      inside: say('this town'),
      highest: say('highest'),
    },
  },
  'hundred-rows': {
    ...common('rows'),
    form: 'hundred-rows',
    figures: ['readers-share', 'no-book'],
    scales: [{ figures: ['readers-share', 'no-book'], basis: sameSurvey }],
    rows: [
      { figure: 'readers-share', label: say('borrow'), soft: null },
      { figure: 'no-book', label: say('no book'), soft: { words: say('half'), from: 48, to: 52 } },
    ],
    onward: { page: 'sources', words: say('more') },
    words: { base: say('of a hundred children') },
  },
};
