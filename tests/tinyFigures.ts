import type { Chart, Figure, MustNotDraw, Records } from '#data/types';

const loans2022 = {
  topic: 'context-global',
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
  comparableWith: ['loans-2023'],
  comparableBasis: { id: 'Satu laporan, satu cara hitung.', en: 'One report, one way to count.' },
  measures: { id: 'Buku yang dipinjamkan.', en: 'Books lent.' },
  notMeasures: { id: 'Bukan buku yang dibaca.', en: 'Not books read.' },
  caution: { id: 'Satu buku dapat terhitung dua kali.', en: 'One book may count twice.' },
  caveats: [{ id: 'Tanpa taman baca keliling.', en: 'Without the travelling library.' }],
  derived: null,
  crossCheck: null,
  exactElsewhere: null,
  sources: ['taman-baca-nd-01'],
} satisfies Figure;

/** Two figures that their records call comparable. */
export const tinyFigures = {
  'loans-2022': loans2022,
  'loans-2023': {
    ...loans2022,
    label: { id: 'Pinjaman buku 2023', en: 'Book loans in 2023' },
    statement: { id: 'Pada 2023 dipinjamkan 150 buku.', en: '150 books were lent in 2023.' },
    value: 150,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Tahun 2023', en: 'The year 2023' },
    },
    comparableWith: ['loans-2022'],
  },
} satisfies Records<Figure>;

/** A chart of the two figures, and one that counts the activities. */
export const tinyCharts = {
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
} satisfies Records<Chart>;

/** One forbidden picture, without a pair: the tests add one. */
export const tinyMustNotDraw = {
  'loans-as-readers': {
    what: { id: 'Pinjaman sebagai jumlah pembaca', en: 'Loans as a number of readers' },
    why: { id: 'Satu pembaca meminjam banyak buku.', en: 'One reader borrows many books.' },
    figures: ['loans-2023'],
    kind: 'wording',
    pairs: [],
  },
} satisfies Records<MustNotDraw>;
