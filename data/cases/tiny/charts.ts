import type { Chart, Records } from '#data/types';
import type { FigureId } from './figures';
import type { SourceId } from './sources';

/** A chart of the two figures, and one that counts the activities. */
export const charts = {
  'loans-by-year': {
    headline: { id: 'Pinjaman buku dalam dua tahun', en: 'Book loans in two years' },
    subtitle: { id: 'Buku yang dipinjamkan, 2022–2023', en: 'Books lent, 2022–2023' },
    form: 'dot-plot',
    drawing: { id: 'Dua titik, satu garis.', en: 'Two dots, one line.' },
    figures: ['loans-2022', 'loans-2023'],
    counts: [],
    placeholders: {},
    scales: [['loans-2022', 'loans-2023']],
    lines: [['loans-2022', 'loans-2023']],
    partsOf: [],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: { id: 'Dua titik: 120, lalu 150 buku.', en: 'Two dots: 120, then 150 books.' },
    caution: { id: 'Satu buku dapat terhitung dua kali.', en: 'One book may count twice.' },
    whyNotMisleading: { id: 'Satu laporan, satu skala.', en: 'One report, one scale.' },
    words: {
      'axis-x': { id: 'Tahun', en: 'Year' },
      'axis-y': { id: 'Buku', en: 'Books' },
      'one-statement': { id: 'satu keterangan, dihubungkan', en: 'one statement, joined' },
      recorded: { id: 'tercatat', en: 'recorded' },
      'offline-and-online': { id: 'semua taman baca', en: 'all reading gardens' },
      'more-report': { id: 'lebih banyak yang melapor', en: 'more report' },
      'survey-fell': { id: 'tidak disurvei', en: 'not surveyed' },
      'later-statements': { id: 'keterangan berikutnya', en: 'later statements' },
    },
  },
  'activities-by-role-and-year': {
    headline: { id: '{n} kegiatan tercatat', en: '{n} recorded activities' },
    subtitle: { id: 'Menurut peran dan tahun mulai', en: 'By role and year of start' },
    form: 'lanes',
    drawing: { id: 'Tiga lajur.', en: 'Three lanes.' },
    figures: [],
    counts: ['activities'],
    placeholders: { n: 'activities with period core' },
    scales: [],
    lines: [],
    partsOf: [],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: { id: 'Tiga lajur dengan {n} tanda.', en: 'Three lanes with {n} marks.' },
    caution: { id: 'Sel kosong bukan bukti.', en: 'An empty cell is no proof.' },
    whyNotMisleading: { id: 'Tiap tanda dapat dibuka.', en: 'Every mark can be opened.' },
    words: {
      implementer: { id: 'pelaksana', en: 'implementer' },
      catalyst: { id: 'katalis', en: 'catalyst' },
      partner: { id: 'mitra', en: 'partner' },
      axis: { id: 'Tahun mulai', en: 'Year of start' },
      count: { id: 'kegiatan', en: 'activities' },
      direct: { id: 'tentang pinjaman', en: 'about lending' },
      context: { id: 'konteks', en: 'context' },
      'other-body': { id: 'tindakan lembaga lain', en: 'act of another body' },
      empty: { id: 'tidak ditemukan', en: 'none found' },
      outside: { id: 'di luar tahun-tahun itu', en: 'outside these years' },
      undated: { id: 'tanpa tanggal', en: 'undated' },
      'our-coding': { id: 'pengodean kami', en: 'our coding' },
    },
  },
} satisfies Records<Chart<FigureId, SourceId>>;

/** Id of one of them. */
export type ChartId = keyof typeof charts;
