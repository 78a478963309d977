import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';
import type { SourceId } from '../sources';

/** Charts of the amounts that PPATK gave. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfPpatk = {
  // Rows: offences covered; who is counted; period; number of transactions; who said it and when; what it does
  // not measure. A row whose cells differ carries a ‘not the same’ mark; the 2022 cell for transactions reads
  // ‘not found in the sources that we read’. The sums are set as text of equal size. No bars, no arrow, no
  // difference, no percentage.
  'two-amounts-side-by-side': {
    headline: {
      id: 'Dua nilai dari PPATK menyangkut dua hal yang berbeda',
      en: 'Two amounts from PPATK concern two different things',
    },
    subtitle: {
      id: 'Nilai transaksi yang disampaikan PPATK, Indonesia: satu untuk 2022 dan satu dari 2024, yang rentang waktunya berbeda-beda menurut sumber',
      en: 'Transaction amounts announced by PPATK, Indonesia: one for 2022, and one from 2024 whose period differs between sources',
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
        name: { id: 'Disampaikan pada Juli 2024', en: 'Announced in July 2024' },
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
          en: 'not found in the sources that we read',
        },
      },
      { label: { id: 'Rentang waktu', en: 'Period' }, asks: 'period' },
      {
        label: { id: 'Jumlah transaksi', en: 'Number of transactions' },
        numbers: [null, 'ppatk-2024-transaction-count'],
        nothing: {
          id: 'tidak kami temukan dalam sumber yang kami baca',
          en: 'not found in the sources that we read',
        },
      },
      {
        label: { id: 'Siapa yang menyampaikan, dan kapan', en: 'Who announced it, and when' },
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
      id: 'Bagan ini terdiri atas dua kartu teks dengan baris-baris yang bersesuaian. Kartu 2022 memuat Rp114,27 miliar dari delapan hasil analisis tentang perdagangan orang atau kekerasan seksual terhadap anak; jumlah transaksinya tidak kami temukan dalam sumber yang kami baca. Kartu 2024 memuat Rp127,371 miliar untuk dugaan eksploitasi anak dalam prostitusi, dengan sekitar 130.000 transaksi dan 24.000 anak; rentang waktunya berbeda-beda menurut sumber. Baris yang isinya berbeda ditandai “tidak sama”. Ketua KPAI membandingkan kedua nilai itu; kami tidak menemukan pernyataan PPATK yang membandingkannya.',
      en: 'The chart consists of two cards of text with matching rows. The 2022 card gives IDR 114.27 billion from eight analysis results on trafficking in persons or child sexual abuse; we found no number of transactions in the sources that we read. The 2024 card gives IDR 127.371 billion for suspected exploitation of children in prostitution, with about 130,000 transactions and 24,000 children; sources differ on the period. Rows that differ are marked ‘not the same’. KPAI’s chair compared the two amounts; we found no statement in which PPATK compares them.',
    },
    caution: {
      id: 'Kedua nilai mencakup tindak pidana yang berbeda dan, menurut beberapa berita, rentang waktu yang berbeda. Karena itu, selisihnya tidak menunjukkan kenaikan ataupun penurunan.',
      en: 'The two amounts cover different offences and, according to several reports, different lengths of time, so the difference between them shows neither a rise nor a fall.',
    },
    whyNotMisleading: {
      id: 'Kami tidak menggambarkan kedua nilai sebagai panjang atau tinggi agar tidak dikira kenaikan. Tiap baris menyebut apa yang berbeda.',
      en: 'We draw neither amount as a length or a height, so that the two are not mistaken for a rise. Every row says in words what differs.',
    },
  },
  // One horizontal time axis, 2014 to 7 August 2024. Four rows: 2014–2024 (solid bar to the right end); up to
  // mid-2024 (bar fading out to the left, ending at 30 June 2024); throughout 2024 (bar from 1 January to 7
  // August 2024, the day of its page); no period (no bar, a dashed outline over the days on which it was said,
  // 26 July to 7 August 2024). One mark, one page. A page that says ‘until now’ without a starting year has a
  // mark of its own in the last row. A mark opens the source’s entry, not its page. Counts come from `pages`.
  'one-amount-three-periods': {
    headline: {
      id: 'Halaman yang kami baca menyebut rentang yang berbeda-beda untuk nilai Rp127 miliar dari PPATK: 2014–2024, hingga pertengahan 2024, “sepanjang tahun 2024”, atau tanpa rentang waktu',
      en: 'The pages that we read give different periods for PPATK’s IDR 127 billion: 2014–2024, up to mid-2024, ‘throughout 2024’, or no period',
    },
    subtitle: {
      id: 'Rentang waktu yang disebut {n} halaman untuk nilai dari PPATK, Indonesia, menurut pernyataan pada Juli dan Agustus 2024',
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
      { label: { id: '“sepanjang tahun 2024”', en: '‘throughout 2024’' }, apart: [] },
      {
        label: { id: 'tanpa rentang waktu', en: 'no period given' },
        apart: ['beritadewata-nd-02'],
      },
    ],
    words: {
      axis: { id: 'Rentang waktu yang disebut untuk nilai itu', en: 'Period given for the amount' },
      startUnknown: { id: 'awal tidak disebut', en: 'start not given' },
      saidOn: { id: 'disampaikan pada', en: 'announced on' },
      pages: { id: 'halaman', en: 'pages' },
      openEntry: { id: 'buka entri sumber', en: 'open the source’s entry' },
      apart: { id: '“sampai kini”', en: '‘until now’' },
    },
    notes: [],
    alt: {
      id: 'Sumbu waktu dari 2014 sampai Agustus 2024 mempunyai empat baris untuk satu nilai, Rp127,371 miliar, yang di sebagian halaman dibulatkan. Di bawah tiap baris, satu tanda berarti satu halaman. Batang penuh berarti 2014–2024 atau “sepuluh tahun terakhir” ({pages_2014_2024} halaman). Batang yang memudar ke kiri berarti hingga paruh pertama 2024 tanpa tahun awal ({pages_until_mid_2024} halaman). Batang dari Januari sampai 7 Agustus berarti “sepanjang tahun 2024” ({pages_in_2024} halaman). Garis putus-putus pada 26 Juli sampai 7 Agustus 2024, saat nilai itu disampaikan, berarti tanpa rentang waktu, atau hanya “sampai kini” ({pages_none} halaman).',
      en: 'A time axis from 2014 to August 2024 has four rows for one amount, IDR 127.371 billion, which some pages round. Below each row, one mark stands for one page. A full bar means 2014–2024 or ‘the past ten years’ (pages: {pages_2014_2024}). A bar that fades to the left means up to the first half of 2024 without a starting year (pages: {pages_until_mid_2024}). A bar from January to 7 August means ‘throughout 2024’ (pages: {pages_in_2024}). A dashed outline over 26 July to 7 August 2024, when the amount was announced, means no period, or only ‘until now’ (pages: {pages_none}).',
    },
    caution: {
      id: 'Banyaknya halaman yang menyebut suatu rentang waktu tidak membuktikan bahwa rentang itu benar. Jumlah untuk sepuluh tahun tidak dapat disandingkan dengan angka untuk satu tahun.',
      en: 'The number of pages that give a period does not prove it right. A ten-year total cannot be set beside the figure for a single year.',
    },
    whyNotMisleading: {
      id: 'Sumbunya hanya menunjukkan waktu. Nilainya sama di tiap baris dan tidak kami gambarkan. Ujung yang terbuka berarti halamannya tidak menyebut awal rentang waktu. “Sepanjang tahun 2024” (Koranjuri) dapat pula berarti tahun temuannya; Koranjuri juga mengaitkan nilainya dengan perdagangan orang dan “pornografi” (istilah sumber), bukan dengan prostitusi.',
      en: 'The axis shows time only. The amount is the same in every row and is not drawn. An open end means that the pages do not state when the period began. ‘Throughout 2024’ (Koranjuri) can also mean the year of the finding; Koranjuri also links the amount to trafficking in persons and ‘pornografi’ (the source’s term), not to prostitution.',
    },
  },
  // One row per amount in order of the day it was said; bar = period covered; colour and texture = offence group
  // (trafficking and child sexual abuse; trafficking alone; sexual abuse material alone; suspected exploitation
  // in prostitution; suspected child sexual exploitation); the sum printed at the end of the bar in one type size.
  // The disputed period is drawn in every reading that we found. The 2022 ‘hundreds of millions’ appears as a
  // row with words instead of a sum.
  'six-amounts-six-subjects': {
    headline: {
      id: 'Di antara {n} nilai rupiah dari PPATK yang kami temukan dari Desember 2022 sampai Januari 2026 ({worded} hanya berupa kata-kata), tidak ada dua nilai yang tindak pidana dan rentang waktunya sama',
      en: 'Of the {n} amounts in rupiah from PPATK that we found from December 2022 to January 2026 ({worded} of them only in words), no two share both offence and period',
    },
    subtitle: {
      id: 'Tindak pidana ({groups} kelompok) dan rentang waktu yang dicakup nilai yang disampaikan PPATK, Indonesia',
      en: 'Offences (in {groups} groups) and periods covered by the amounts that PPATK announced, Indonesia',
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
        name: { id: 'dugaan eksploitasi seksual anak', en: 'suspected child sexual exploitation' },
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
      disputed: { id: 'sumber tidak sepakat', en: 'sources differ' },
      startUnknown: { id: 'awal tidak disebut', en: 'start not given' },
      saidOn: { id: 'disampaikan pada', en: 'announced on' },
    },
    notes: [
      {
        id: 'panjang batang menunjukkan waktu, bukan uang',
        en: 'bar length shows time, not money',
      },
    ],
    alt: {
      id: 'Baris disusun menurut urutan penyampaian, dan nilainya dalam rupiah. Perdagangan orang dan kekerasan seksual terhadap anak, 2022: 114,27 miliar. Hanya materi kekerasan seksual terhadap anak, sekitar dua tahun hingga Desember 2022: “ratusan juta”. Hanya perdagangan orang, 2023 hingga awal Juni: sekitar 442 miliar. Materi kekerasan seksual terhadap anak, dua tahun hingga Juli 2024: 4,9 miliar. Dugaan eksploitasi anak dalam prostitusi, dengan rentang waktu yang berbeda-beda menurut sumber: 127,371 miliar. Tahun 2025: dugaan eksploitasi seksual anak 8,4 miliar, ditambah 105.000 dolar Australia yang tidak digambar, dan perdagangan orang 10,2 miliar. Panjang batang menunjukkan waktu, bukan uang.',
      en: 'The rows are in the order of announcement, and the amounts are in rupiah. Trafficking in persons and child sexual abuse, 2022: 114.27 billion. Child sexual abuse material alone, about two years to December 2022: ‘hundreds of millions’. Trafficking in persons alone, 2023 to early June: about 442 billion. Child sexual abuse material, two years to July 2024: 4.9 billion. Suspected exploitation of children in prostitution, with a period on which sources differ: 127.371 billion. The year 2025: suspected child sexual exploitation 8.4 billion, plus 105,000 Australian dollars that are not drawn, and trafficking in persons 10.2 billion. The length of a bar shows time, not money.',
    },
    caution: {
      id: 'Panjang batang menunjukkan waktu, bukan uang. Tiap baris berbeda tindak pidana atau rentang waktunya sehingga baris-baris ini tidak membentuk tren. Nilainya mencakup transaksi yang dianalisis atau dicurigai, bukan pembayaran yang sudah terbukti. Kedua nilai untuk 2025 kami baca di satu media saja; untuk eksploitasi seksual anak, media itu menambahkan 105.000 dolar Australia.',
      en: 'The length of a bar shows time, not money. The rows differ in offence or period, so they form no trend. The amounts cover transactions that were analysed or suspected, not proven payments. We read both amounts for 2025 in one outlet only; for child sexual exploitation it adds AUD 105,000.',
    },
    whyNotMisleading: {
      id: 'Panjang batang menunjukkan waktu, bukan uang. Tidak ada dua baris yang sama warna dan rentang waktunya sehingga baris-baris itu tidak membentuk tren.',
      en: 'The length of a bar shows time, not money. No two rows share both colour and period, so they form no trend.',
    },
  },
} satisfies Records<Chart<FigureId, SourceId>>;
