import type { ChartForm, ChartOf } from '#data/types';
import { common, say, text } from './tinyText';

const [all, story, other] = ['loans-of-2023', 'story-books', 'other-books'];

type Drawn<K extends ChartForm> = { readonly [P in K]: ChartOf<P> };

/** A chart of each form of words and of time. */
export const tinyFormsOfWords: Drawn<
  'comparison-matrix' | 'reported-periods' | 'covered-periods' | 'steps'
> = {
  'comparison-matrix': {
    ...common('matrix'),
    form: 'comparison-matrix',
    figures: ['fund-2022', 'loans-rounded', 'fund-2024', 'no-book'],
    cards: [
      { name: say('card 1'), amount: 'fund-2022' },
      { name: say('card 2'), amount: 'fund-2024' },
    ],
    questions: [
      { label: say('what'), asks: 'measures' },
      { label: say('when'), asks: 'period' },
      { label: say('who'), asks: 'saidBy' },
      { label: say('what not'), asks: 'notMeasures' },
      { label: say('loans'), numbers: ['loans-rounded', null], nothing: say('none found') },
    ],
    remarks: ['no-book'],
    words: {
      notComparable: say('not comparable'),
      notTheSame: say('not the same'),
      about: say('about'),
    },
    notes: [],
  },
  'reported-periods': {
    ...common('reported'),
    form: 'reported-periods',
    figures: ['fund-2024'],
    placeholders: { n: { of: 'pages' } },
    headline: text('Waktu menurut {n} halaman', 'Periods after {n} pages'),
    timeOnly: ['fund-2024'],
    readings: [
      { label: say('since 2020'), apart: ['kabar-buku-2023-01'] },
      { label: say('to 2023'), apart: [] },
      { label: say('no period'), apart: [] },
    ],
    words: {
      axis: say('axis'),
      startUnknown: say('start unknown'),
      saidOn: say('said on'),
      pages: say('pages'),
      openEntry: say('open the entry'),
      apart: say('one says more'),
    },
  },
  'covered-periods': {
    ...common('covered'),
    form: 'covered-periods',
    figures: ['fund-2022', 'fund-2023', 'fund-2024'],
    placeholders: { n: { of: 'figures' }, groups: { of: 'groups' } },
    headline: text('{n} dana, {groups} pokok', '{n} funds, {groups} subjects'),
    groups: [
      { name: say('standing fund'), look: 'hatched', figures: ['fund-2022', 'fund-2023'] },
      { name: say('travelling fund'), look: 'dark', figures: ['fund-2024'] },
    ],
    inWords: [{ figure: 'fund-2024', words: say('millions') }],
    words: {
      axis: say('axis'),
      disputed: say('disputed'),
      startUnknown: say('start unknown'),
      saidOn: say('said on'),
    },
  },
  steps: {
    ...common('steps'),
    form: 'steps',
    figures: [all, story, other],
    partsOf: [{ whole: all, parts: [story, other] }],
    steps: [
      { title: say('step 1'), label: say('label 1'), figures: [all] },
      { title: say('step 2'), label: say('label 2'), figures: [story, other] },
    ],
    words: { labelChanges: say('the label changes'), ourInference: say('our inference') },
    notes: [],
  },
};
