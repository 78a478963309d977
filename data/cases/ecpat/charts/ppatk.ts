import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';
import type { SourceId } from '../sources';

/** Charts of the amounts that PPATK gave. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfPpatk = {
  // Rows: offences covered; who is counted; period; number of transactions; who said it and when; what it does
  // not measure. A row whose cells differ carries a ‘not the same’ mark; the 2022 cell for transactions reads
  // ‘not found in the sources we read’. The sums are set as text of equal size. No bars, no arrow, no
  // difference, no percentage.
  'two-amounts-side-by-side': {
    headline: {
      id: 'Dua nilai dari PPATK, dua pertanyaan yang berbeda',
      en: 'Two PPATK amounts, two different questions',
    },
    subtitle: {
      id: 'Nilai transaksi yang disampaikan PPATK, Indonesia: satu untuk 2022 dan satu dari 2024, yang rentang waktunya berbeda-beda menurut sumber',
      en: 'Transaction amounts announced by PPATK, Indonesia: one for 2022; one of 2024 whose period differs between sources',
    },
    form: 'comparison-matrix',
    figures: [
      'ppatk-2022-value-trafficking-and-csa',
      'ppatk-2022-analysis-results',
      'ppatk-2024-value-prostitution',
      'ppatk-2024-transaction-count',
      'ppatk-2024-children',
      'ppatk-names-both-amounts-2024-08-07',
      'kpai-chair-compares-114-with-127',
      'paper-claim-transactions-rose-2022-2024',
    ],
    placeholders: {},
    cards: [
      { name: { id: '2022', en: '2022' }, amount: 'ppatk-2022-value-trafficking-and-csa' },
      {
        name: { id: 'Disampaikan Juli 2024', en: 'Said in July 2024' },
        amount: 'ppatk-2024-value-prostitution',
      },
    ],
    questions: [
      { label: { id: 'Tindak pidana yang dicakup', en: 'Offences covered' }, asks: 'measures' },
      {
        label: { id: 'Apa yang dihitung', en: 'What is counted' },
        numbers: ['ppatk-2022-analysis-results', 'ppatk-2024-children'],
        nothing: {
          id: 'tidak kami temukan dalam sumber yang kami baca',
          en: 'not found in the sources we read',
        },
      },
      { label: { id: 'Rentang waktu', en: 'Period' }, asks: 'period' },
      {
        label: { id: 'Jumlah transaksi', en: 'Number of transactions' },
        numbers: [null, 'ppatk-2024-transaction-count'],
        nothing: {
          id: 'tidak kami temukan dalam sumber yang kami baca',
          en: 'not found in the sources we read',
        },
      },
      {
        label: { id: 'Siapa yang menyampaikan, dan kapan', en: 'Who said it, and when' },
        asks: 'saidBy',
      },
      {
        label: { id: 'Apa yang tidak diukur', en: 'What it does not measure' },
        asks: 'notMeasures',
      },
    ],
    remarks: [
      'ppatk-names-both-amounts-2024-08-07',
      'kpai-chair-compares-114-with-127',
      'paper-claim-transactions-rose-2022-2024',
    ],
    words: {
      notComparable: { id: 'tidak dapat dibandingkan', en: 'not comparable' },
      notTheSame: { id: 'tidak sama', en: 'not the same' },
      about: { id: 'sekitar', en: 'about' },
    },
    notes: [],
    alt: {
      id: 'Dua kartu teks dengan baris yang sepadan. Kartu 2022: Rp114,27 miliar, delapan hasil analisis tentang perdagangan orang atau kekerasan seksual terhadap anak, jumlah transaksinya tidak kami temukan. Kartu 2024: Rp127,371 miliar, dugaan eksploitasi anak dalam prostitusi, sekitar 130.000 transaksi dan 24.000 anak, dengan rentang waktu yang berbeda-beda menurut sumber. Baris yang berbeda ditandai “tidak sama”. Ketua KPAI membandingkan kedua nilai itu; kami tidak menemukan PPATK membandingkannya.',
      en: 'Two cards of text with matching rows. The 2022 card: IDR 114.27 billion, eight analysis results on trafficking in persons or child sexual abuse, no transaction count in the sources we read. The 2024 card: IDR 127.371 billion, suspected exploitation of children in prostitution, about 130,000 transactions and 24,000 children, a period on which sources differ. Rows that differ are marked ‘not the same’. KPAI’s chair compared the two sums; we found no statement in which PPATK compares them.',
    },
    caution: {
      id: 'Kedua nilai mencakup tindak pidana yang berbeda dan, menurut beberapa laporan, rentang waktu yang berbeda; karena itu, selisihnya tidak menunjukkan kenaikan atau penurunan.',
      en: 'The two sums count different offences and, according to several reports, different lengths of time, so the difference between them shows neither a rise nor a fall.',
    },
    whyNotMisleading: {
      id: 'Kami tidak menggambar kedua nilai sebagai panjang atau tinggi agar tidak dikira kenaikan; tiap baris menyebut dengan kata-kata apa yang berbeda.',
      en: 'We draw neither sum as a length or a height, so that nobody takes the pair for a rise; every row says in words what differs.',
    },
  },
  // One horizontal time axis, 2014 to 7 August 2024. Four rows: 2014–2024 (solid bar to the right end); up to
  // mid-2024 (bar fading out to the left, ending at 30 June 2024); throughout 2024 (bar from 1 January to 7
  // August 2024, the day of its page); no period (no bar, a dashed outline over the days on which it was said,
  // 26 July to 7 August 2024). One mark, one page. A page that says ‘until now’ without a starting year has a
  // mark of its own in the last row. A mark opens the source’s entry, not its page. Counts come from `pages`.
  'one-amount-three-periods': {
    headline: {
      id: 'Rp127,371 miliar yang sama diberi keterangan waktu yang berbeda-beda dalam halaman yang kami baca: 2014–2024, hingga pertengahan 2024, “sepanjang 2024”, atau tanpa waktu',
      en: 'The pages we read date the same IDR 127.371 billion differently: 2014–2024, up to mid-2024, ‘throughout 2024’, or not at all',
    },
    subtitle: {
      id: 'Rentang waktu yang disebut {n} halaman untuk nilai PPATK, Indonesia, pernyataan Juli dan Agustus 2024',
      en: 'Periods that {n} pages give for PPATK’s amount, Indonesia, statements of July and August 2024',
    },
    form: 'reported-periods',
    figures: [
      'ppatk-2024-value-prostitution',
      'ppatk-2024-transaction-count',
      'ppatk-2024-children',
    ],
    placeholders: {
      n: { of: 'pages' },
      pages_2014_2024: { of: 'pages', reading: 0 },
      pages_until_mid_2024: { of: 'pages', reading: 1 },
      pages_in_2024: { of: 'pages', reading: 2 },
      pages_none: { of: 'pages', reading: 3 },
    },
    timeOnly: [
      'ppatk-2024-value-prostitution',
      'ppatk-2024-transaction-count',
      'ppatk-2024-children',
    ],
    readings: [
      {
        label: {
          id: '2014–2024, atau “sepuluh tahun terakhir”',
          en: '2014–2024, or ‘the past ten years’',
        },
        apart: [],
      },
      {
        label: {
          id: 'hingga pertengahan 2024, tanpa tahun awal',
          en: 'up to mid-2024, no starting year',
        },
        apart: [],
      },
      { label: { id: '“sepanjang 2024”', en: '‘throughout 2024’' }, apart: [] },
      {
        label: { id: 'tanpa rentang waktu', en: 'no period given' },
        apart: ['beritadewata-nd-02'],
      },
    ],
    words: {
      axis: { id: 'Rentang waktu yang disebut untuk nilai itu', en: 'Period given for the sum' },
      startUnknown: { id: 'awal tidak disebut', en: 'start not given' },
      saidOn: { id: 'disampaikan pada', en: 'said on' },
      pages: { id: 'halaman', en: 'pages' },
      openEntry: { id: 'buka entri sumber', en: 'open the source’s entry' },
      apart: { id: '“sampai kini”', en: '‘until now’' },
    },
    notes: [],
    alt: {
      id: 'Sumbu waktu dari 2014 sampai Agustus 2024 dengan empat baris untuk satu nilai yang sama, Rp127,371 miliar; di bawah tiap baris, satu tanda untuk satu halaman. Batang penuh: 2014–2024 atau “sepuluh tahun terakhir”, {pages_2014_2024} halaman. Batang yang memudar ke kiri: hingga paruh pertama 2024 tanpa tahun awal, {pages_until_mid_2024} halaman. Batang dari Januari sampai 7 Agustus: “sepanjang 2024”, {pages_in_2024} halaman. Garis putus-putus pada 26 Juli sampai 7 Agustus 2024, saat nilai itu disampaikan: tanpa rentang waktu, atau hanya sampai kini, {pages_none} halaman.',
      en: 'A time axis from 2014 to August 2024 with four rows for one and the same sum, IDR 127.371 billion; below each row, one mark a page. A full bar: 2014–2024 or ‘the past ten years’, pages: {pages_2014_2024}. A bar that fades to the left: up to the first half of 2024 without a starting year, pages: {pages_until_mid_2024}. A bar from January to 7 August: ‘throughout 2024’, pages: {pages_in_2024}. A dashed outline over 26 July to 7 August 2024, when it was said: no dates, or only ‘until now’, pages: {pages_none}.',
    },
    caution: {
      id: 'Banyaknya halaman yang menyebut suatu rentang waktu tidak membuktikan bahwa rentang itu benar; jumlah sepuluh tahun tidak dapat disandingkan dengan angka satu tahun.',
      en: 'That many pages repeat a period does not prove it; a ten-year total cannot be set beside the figure for a single year.',
    },
    whyNotMisleading: {
      id: 'Sumbunya hanya menunjukkan waktu; nilainya sama di tiap baris dan tidak kami gambar. Ujung terbuka berarti halamannya tidak menyebut awal rentang. Jumlah halaman bukan bukti.',
      en: 'The axis shows time only; the sum is the same in every row and is not drawn. An open end means that the page states no start. The number of pages is no proof.',
    },
  },
  // One row per amount in order of the day it was said; bar = period covered; colour and texture = offence group
  // (trafficking and child sexual abuse; trafficking alone; sexual abuse material alone; suspected exploitation
  // in prostitution; child sexual exploitation alone); the sum printed at the end of the bar in one type size.
  // The disputed period is drawn in every reading that we found. The 2022 ‘hundreds of millions’ appears as a
  // row with words instead of a sum.
  'six-amounts-six-subjects': {
    headline: {
      id: '{n} nilai dari PPATK yang kami temukan, Desember 2022 sampai Januari 2026, {worded} di antaranya hanya berupa kata-kata: tidak ada dua yang tindak pidana dan rentang waktunya sama',
      en: '{n} amounts from PPATK that we found, December 2022 to January 2026, {worded} of them only in words: no two share both offence and period',
    },
    subtitle: {
      id: 'Tindak pidana ({groups} kelompok) dan rentang waktu yang dicakup nilai yang disampaikan PPATK, Indonesia',
      en: 'Offences (in {groups} groups) and periods covered by the amounts PPATK announced, Indonesia',
    },
    form: 'covered-periods',
    figures: [
      'ppatk-2022-value-trafficking-and-csa',
      'ppatk-2021-2022-csam-only-preliminary',
      'ppatk-2023-trafficking-value',
      'ppatk-2024-csam-two-years-value',
      'ppatk-2024-value-prostitution',
      'ppatk-2025-cse-value',
      'ppatk-2025-trafficking-value',
    ],
    placeholders: {
      n: { of: 'figures' },
      worded: { of: 'figures', known: 'in-words' },
      groups: { of: 'groups' },
    },
    groups: [
      {
        name: {
          id: 'perdagangan orang dan kekerasan seksual terhadap anak',
          en: 'trafficking in persons and child sexual abuse',
        },
        look: 'dark',
        figures: ['ppatk-2022-value-trafficking-and-csa'],
      },
      {
        name: { id: 'perdagangan orang saja', en: 'trafficking in persons alone' },
        look: 'light',
        figures: ['ppatk-2023-trafficking-value', 'ppatk-2025-trafficking-value'],
      },
      {
        name: {
          id: 'materi kekerasan seksual terhadap anak saja',
          en: 'child sexual abuse material alone',
        },
        look: 'hatched',
        figures: ['ppatk-2021-2022-csam-only-preliminary', 'ppatk-2024-csam-two-years-value'],
      },
      {
        name: {
          id: 'dugaan eksploitasi anak dalam prostitusi',
          en: 'suspected exploitation of children in prostitution',
        },
        look: 'dotted',
        figures: ['ppatk-2024-value-prostitution'],
      },
      {
        name: { id: 'eksploitasi seksual anak saja', en: 'child sexual exploitation alone' },
        look: 'barred',
        figures: ['ppatk-2025-cse-value'],
      },
    ],
    inWords: [
      {
        figure: 'ppatk-2021-2022-csam-only-preliminary',
        words: { id: '“ratusan juta”', en: '‘hundreds of millions’' },
      },
    ],
    words: {
      axis: { id: 'Rentang waktu yang dicakup', en: 'Period covered' },
      disputed: { id: 'sumber berbeda-beda', en: 'sources differ' },
      startUnknown: { id: 'awal tidak disebut', en: 'start not given' },
      saidOn: { id: 'disampaikan pada', en: 'said on' },
    },
    notes: [{ id: 'panjang batang = waktu, bukan uang', en: 'bar length = time, not money' }],
    alt: {
      id: 'Baris menurut urutan penyampaian, dalam rupiah. Perdagangan orang dan kekerasan seksual terhadap anak, 2022: 114,27 miliar. Materi kekerasan seksual, sekitar dua tahun hingga Desember 2022: “ratusan juta”. Perdagangan orang, 2023 hingga awal Juni: sekitar 442 miliar. Materi kekerasan seksual, dua tahun hingga Juli 2024: 4,9 miliar. Dugaan eksploitasi dalam prostitusi, rentang waktunya berbeda-beda menurut sumber: 127,371 miliar. Pada 2025, eksploitasi seksual anak 8,4 miliar, perdagangan orang 10,2 miliar. Batang menunjukkan waktu, bukan uang.',
      en: 'Rows in order of announcement, in rupiah. Trafficking and child sexual abuse, 2022: 114.27 billion. Sexual abuse material alone, about two years to December 2022: ‘hundreds of millions’. Trafficking alone, 2023 to early June: about 442 billion. Sexual abuse material, two years to July 2024: 4.9 billion. Suspected exploitation in prostitution, sources differ on the period: 127.371 billion. In 2025, child sexual exploitation 8.4 billion, trafficking 10.2 billion. Bars show time, not money.',
    },
    caution: {
      id: 'Panjang batang menunjukkan waktu, bukan uang; tiap baris mempunyai pokok dan rentang waktu yang berbeda sehingga baris-baris ini tidak membentuk tren. Nilainya mencakup transaksi yang dianalisis atau diduga, bukan pembayaran yang sudah terbukti.',
      en: 'The length of a bar shows time, not money; each row has a different subject and period, so the rows form no trend. The amounts cover transactions that were analysed or suspected, not proven payments.',
    },
    whyNotMisleading: {
      id: 'Panjang batang menunjukkan waktu, bukan uang, dan tidak ada dua baris yang warna dan rentangnya sama sehingga baris-baris itu tidak dapat dibaca sebagai tren.',
      en: 'The length of a bar shows time, not money, and no two of these rows share both colour and period, so they cannot be read as a trend.',
    },
  },
} satisfies Records<Chart<FigureId, SourceId>>;
