import type { Figure, Records, Text } from '#data/types';
import { figures as tinyFigures } from '#data/cases/tiny/figures';
import { text } from './tinyText';

const { 'loans-2022': loans } = tinyFigures;

function year(at: number): Figure['period'] {
  return {
    from: `${at}-01-01`,
    to: `${at}-12-31`,
    precision: 'year',
    label: text(`Tahun ${at}`, `The year ${at}`),
  };
}

/** A figure about book loans, in everything like the first one but for what is given. */
function figure(label: Text, given: Partial<Figure>): Figure {
  return { ...loans, label, comparableWith: [], comparableBasis: null, series: null, ...given };
}

const months = { from: '2023-04-01', to: '2023-06-30', precision: 'month' as const };

/** Figures for every form: wholes with parts, shares, ranges, words without a number, periods that pages report. */
export const tinyFormFigures: Records<Figure> = {
  ...tinyFigures,
  'loans-of-2023': figure(text('Semua pinjaman 2023', 'All loans of 2023'), {
    value: 150,
    period: year(2023),
  }),
  'story-books': figure(text('Buku dongeng', 'Story books'), { value: 90, period: year(2023) }),
  'other-books': figure(text('Buku lain', 'Other books'), {
    value: 60,
    period: year(2023),
    derived: {
      arithmetic: '150 - 90 = 60',
      from: ['loans-of-2023', 'story-books'],
      note: text('Kami.', 'Ours.'),
    },
  }),
  'both-years': figure(text('Dua tahun digabung', 'Two years together'), { value: 270 }),
  'loans-2024': figure(text('Pinjaman 2024', 'Loans of 2024'), { value: 140, period: year(2024) }),
  'spring-2022': figure(text('Triwulan II 2022', 'Second quarter of 2022'), {
    value: null,
    bounds: { min: 20, max: null, isMinIncluded: false, isMaxIncluded: false },
    period: {
      ...months,
      from: '2022-04-01',
      to: '2022-06-30',
      label: text('Triwulan 2, 2022', 'Quarter 2, 2022'),
    },
  }),
  'spring-2023': figure(text('Triwulan II 2023', 'Second quarter of 2023'), {
    value: 40,
    period: { ...months, label: text('Triwulan 2, 2023', 'Quarter 2, 2023') },
  }),
  'spring-2024': figure(text('Triwulan II 2024', 'Second quarter of 2024'), {
    value: null,
    bounds: { min: 30, max: 60, isMinIncluded: false, isMaxIncluded: false },
    period: {
      ...months,
      from: '2024-04-01',
      to: '2024-06-30',
      label: text('Triwulan 2, 2024', 'Quarter 2, 2024'),
    },
  }),
  'loans-rounded': figure(text('Pinjaman kira-kira', 'Loans, rounded'), {
    value: 120,
    exactElsewhere: { value: 118, sources: ['kabar-buku-2023-01'] },
  }),
  'fund-2023': figure(text('Dana 2023', 'Fund of 2023'), {
    value: 6_000_000,
    unit: 'idr',
    saidOn: '2023-05-01',
    period: { from: null, to: '2023-05-01', precision: 'unknown', label: text('Mei', 'May') },
  }),
  'readers-share': figure(text('Anak yang meminjam', 'Children who borrow'), {
    value: 30,
    unit: 'percent-of-children',
    period: year(2023),
  }),
  'towns-range': figure(text('Rentang lima kota', 'Range of five towns'), {
    value: null,
    unit: 'percent-range',
    bounds: { min: 10, max: 80, isMinIncluded: true, isMaxIncluded: true },
    period: year(2023),
  }),
  'no-book': figure(text('Tanpa buku di rumah', 'No book at home'), {
    value: null,
    unit: 'share-about-half',
    wording: text('kira-kira separuh', 'about half'),
    period: year(2023),
  }),
  'fund-2022': figure(text('Dana 2022', 'Fund of 2022'), {
    value: 5_000_000,
    unit: 'idr',
    saidOn: '2022-12-01',
    period: year(2022),
  }),
  'fund-2024': figure(text('Dana 2024', 'Fund of 2024'), {
    value: 7_000_000,
    unit: 'idr',
    saidOn: '2024-03-01',
    period: { from: null, to: '2024-03-01', precision: 'unknown', label: text('Beda', 'Differs') },
    measures: text('Dana taman keliling.', 'The fund of the travelling garden.'),
    periodsReported: [
      {
        from: '2020-01-01',
        to: '2024-03-01',
        label: text('sejak 2020', 'since 2020'),
        sources: ['kabar-buku-2023-01'],
      },
      {
        from: null,
        to: '2023-06-30',
        label: text('hingga 2023', 'to 2023'),
        sources: ['the-paper-2024'],
      },
      {
        from: null,
        to: '2024-03-09',
        label: text('tanpa waktu', 'no period'),
        sources: ['taman-baca-nd-01'],
      },
    ],
  }),
};
