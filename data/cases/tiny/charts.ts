import type { Chart, Records } from '#data/types';
import type { FigureId } from './figures';
import type { SourceId } from './sources';

/** A chart of the two figures, and one that counts the activities. */
export const charts = {
  'loans-by-year': {
    headline: { id: 'Pinjaman buku dalam dua tahun', en: 'Book loans in two years' },
    subtitle: { id: 'Buku yang dipinjamkan, 2022–2023', en: 'Books lent, 2022–2023' },
    form: 'dot-plot',
    figures: ['loans-2022', 'loans-2023'],
    placeholders: {},
    scales: [{ figures: ['loans-2022', 'loans-2023'], basis: { is: 'comparable' } }],
    lines: [['loans-2022', 'loans-2023']],
    words: {
      axis: { id: 'Buku', en: 'Books' },
      joined: { id: 'satu keterangan, dihubungkan', en: 'one statement, joined' },
      apart: { id: 'keterangan berikutnya', en: 'later statements' },
    },
    notes: [],
    alt: { id: 'Dua titik: 120, lalu 150 buku.', en: 'Two dots: 120, then 150 books.' },
    caution: {
      id: 'Satu buku yang dipinjam dua kali terhitung dua kali.',
      en: 'A book that was lent twice is counted twice.',
    },
    whyNotMisleading: { id: 'Satu laporan, satu skala.', en: 'One report, one scale.' },
  },
  'activities-by-role-and-year': {
    headline: { id: '{n} kegiatan tercatat', en: '{n} recorded activities' },
    subtitle: { id: 'Menurut peran dan tahun mulai', en: 'By role and year of start' },
    form: 'lanes',
    figures: [],
    placeholders: { n: { of: 'activities', give: 'number', periods: ['core'] } },
    words: {
      axis: { id: 'Tahun mulai', en: 'Year of start' },
      direct: { id: 'tentang peminjaman', en: 'about lending' },
      context: { id: 'konteks', en: 'context' },
      otherBody: { id: 'tindakan lembaga lain', en: 'act of another body' },
      empty: { id: 'tidak ditemukan', en: 'none found' },
    },
    notes: [{ id: 'pengodean kami', en: 'our coding' }],
    alt: { id: 'Tiga lajur dengan {n} tanda.', en: 'Three lanes with {n} marks.' },
    caution: { id: 'Sel kosong bukan bukti.', en: 'An empty cell is no proof.' },
    whyNotMisleading: { id: 'Tiap tanda dapat dibuka.', en: 'Every mark can be opened.' },
  },
} satisfies Records<Chart<FigureId, SourceId>>;

/** Id of one of them. */
export type ChartId = keyof typeof charts;
