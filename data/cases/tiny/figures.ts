import { defineFigures } from '#data/define';
import type { SourceId } from './sources';
import type { TopicId, UnitId } from './vocabularies';

/** Two figures that their records call comparable. */
export const figures = defineFigures<SourceId, UnitId, TopicId>()({
  'loans-2022': {
    topic: 'book-loans',
    label: { id: 'Pinjaman buku 2022', en: 'Book loans in 2022' },
    statement: { id: 'Pada 2022 dipinjamkan 120 buku.', en: '120 books were lent in 2022.' },
    value: 120,
    bounds: null,
    wording: null,
    unit: 'loans',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Tahun 2022', en: 'The year 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'Jaringan tersebut', en: 'The network' },
    saidOn: null,
    series: { id: 'Pinjaman tahunan', en: 'Loans by year' },
    comparableBasis: { id: 'Satu laporan, satu cara hitung.', en: 'One report, one way to count.' },
    measures: { id: 'Buku yang dipinjamkan.', en: 'Books lent.' },
    notMeasures: { id: 'Bukan buku yang dibaca.', en: 'Not books read.' },
    caution: { id: 'Satu buku dapat terhitung dua kali.', en: 'One book may count twice.' },
    caveats: [{ id: 'Tanpa taman baca keliling.', en: 'Without the travelling library.' }],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['taman-baca-nd-01'],
    comparableWith: ['loans-2023'],
  },
  'loans-2023': {
    topic: 'book-loans',
    label: { id: 'Pinjaman buku 2023', en: 'Book loans in 2023' },
    statement: { id: 'Pada 2023 dipinjamkan 150 buku.', en: '150 books were lent in 2023.' },
    value: 150,
    bounds: null,
    wording: null,
    unit: 'loans',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Tahun 2023', en: 'The year 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'Jaringan tersebut', en: 'The network' },
    saidOn: null,
    series: { id: 'Pinjaman tahunan', en: 'Loans by year' },
    comparableBasis: { id: 'Satu laporan, satu cara hitung.', en: 'One report, one way to count.' },
    measures: { id: 'Buku yang dipinjamkan.', en: 'Books lent.' },
    notMeasures: { id: 'Bukan buku yang dibaca.', en: 'Not books read.' },
    caution: { id: 'Satu buku dapat terhitung dua kali.', en: 'One book may count twice.' },
    caveats: [{ id: 'Tanpa taman baca keliling.', en: 'Without the travelling library.' }],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['taman-baca-nd-01'],
    comparableWith: ['loans-2022'],
  },
});

/** Id of one of them. */
export type FigureId = keyof typeof figures;
