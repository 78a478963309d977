import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';

/** Charts of what SAFEnet and SIMFONI PPA counted. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfComplaints = {
  // Three panels: first, second, third quarter; years 2022–2024 on a shared zero-based axis. Filled dots =
  // printed; hollow dots = derived (188, 465, with a whisker to 574); open brackets = ranges for Q2 2022 (above
  // about 188) and Q2 2023 (between 118 and 275). Thin lines only between pairs SAFEnet compares: Q1
  // 2022–2023–2024 and Q3 2022–2023.
  'safenet-quarters': {
    headline: {
      id: 'Menurut perbandingan SAFEnet sendiri, aduan kekerasan berbasis gender online (KBGO) lebih sedikit pada triwulan I 2023 dan lebih banyak pada triwulan III 2023 dan triwulan I 2024; {ranges} dari {n} triwulan hanya diketahui rentangnya',
      en: 'By SAFEnet’s own comparisons, complaints of online gender-based violence were fewer in the first quarter of 2023 and more in the third quarter of 2023 and the first of 2024; {ranges} of the {n} quarters are known only as a range',
    },
    subtitle: {
      id: 'Aduan per triwulan ke SAFEnet, Indonesia, korban segala usia, tiga triwulan pertama 2022, 2023, dan 2024',
      en: 'Complaints per quarter to SAFEnet, Indonesia, victims of every age, first three quarters of 2022, 2023 and 2024',
    },
    form: 'quarter-dots',
    figures: [
      'safenet-kbgo-2022-q1',
      'safenet-kbgo-2023-q1',
      'safenet-kbgo-2024-q1',
      'safenet-kbgo-2022-q2-range',
      'safenet-kbgo-2023-q2-range',
      'safenet-kbgo-2024-q2-derived',
      'safenet-kbgo-2022-q3-derived',
      'safenet-kbgo-2023-q3',
      'safenet-kbgo-2024-q3',
    ],
    placeholders: { n: { of: 'figures' }, ranges: { of: 'figures', known: 'by-bounds' } },
    scales: [
      {
        figures: [
          'safenet-kbgo-2022-q1',
          'safenet-kbgo-2023-q1',
          'safenet-kbgo-2024-q1',
          'safenet-kbgo-2022-q2-range',
          'safenet-kbgo-2023-q2-range',
          'safenet-kbgo-2024-q2-derived',
          'safenet-kbgo-2022-q3-derived',
          'safenet-kbgo-2023-q3',
          'safenet-kbgo-2024-q3',
        ],
        basis: {
          is: 'same-count',
          reason: {
            id: 'Satu penghitung, SAFEnet, menghitung per triwulan: aduan, dan untuk Juli–September 2024 aduan beserta pemantauan; triwulan yang berlainan memakai satu sumbu tanpa dibandingkan satu sama lain.',
            en: 'One counter, SAFEnet, counts by quarter: complaints, and for July–September 2024 complaints and monitoring; different quarters share an axis and are not compared with each other.',
          },
        },
      },
    ],
    lines: [
      ['safenet-kbgo-2022-q1', 'safenet-kbgo-2023-q1', 'safenet-kbgo-2024-q1'],
      ['safenet-kbgo-2022-q3-derived', 'safenet-kbgo-2023-q3'],
    ],
    panels: [
      {
        title: { id: 'Januari–Maret', en: 'January–March' },
        figures: ['safenet-kbgo-2022-q1', 'safenet-kbgo-2023-q1', 'safenet-kbgo-2024-q1'],
      },
      {
        title: { id: 'April–Juni', en: 'April–June' },
        figures: [
          'safenet-kbgo-2022-q2-range',
          'safenet-kbgo-2023-q2-range',
          'safenet-kbgo-2024-q2-derived',
        ],
      },
      {
        title: { id: 'Juli–September', en: 'July–September' },
        figures: ['safenet-kbgo-2022-q3-derived', 'safenet-kbgo-2023-q3', 'safenet-kbgo-2024-q3'],
      },
    ],
    words: {
      axis: { id: 'Aduan', en: 'Complaints' },
      printed: { id: 'angka terbitan', en: 'published' },
      calculated: { id: 'hitungan kami', en: 'our calculation' },
      range: { id: 'hanya diketahui rentangnya', en: 'known only as a range' },
      above: { id: 'di atas sekitar', en: 'above about' },
      between: { id: 'antara', en: 'between' },
      lineMeans: {
        id: 'garis: perbandingan SAFEnet sendiri',
        en: 'line: SAFEnet’s own comparison',
      },
    },
    notes: [{ id: 'korban segala usia', en: 'victims of every age' }],
    alt: {
      id: 'Tiga panel, satu untuk tiap triwulan, masing-masing memuat 2022, 2023, dan 2024 pada sumbu bersama dari nol. Triwulan I: 191, 118, 480. Triwulan II: di atas sekitar 188, antara 118 dan 275, serta 465 menurut pengurangan kami (574 bila angka bulanan lain yang benar). Triwulan III: sekitar 188 menurut hitungan kami, 275, 599. Titik penuh menunjukkan angka terbitan SAFEnet, titik kosong hasil hitungan kami, dan kurung menunjukkan rentang. Garis hanya mengikuti perbandingan SAFEnet sendiri.',
      en: 'Three panels, one a quarter, each with 2022, 2023 and 2024 on a shared axis from zero. First quarter: 191, 118, 480. Second quarter: above about 188, between 118 and 275, and 465 by our subtraction (574 if other monthly figures hold). Third quarter: about 188 by our calculation, 275, 599. Filled dots are numbers published by SAFEnet, hollow dots our calculations, and brackets ranges. Lines follow only SAFEnet’s own comparisons.',
    },
    caution: {
      id: 'Korbannya dari segala usia, bukan hanya anak, jadi bagan ini bukan ukuran eksploitasi seksual anak. Sebagian nilainya hasil hitungan kami atau hanya diketahui rentangnya; 599 untuk Juli–September 2024 mencakup aduan dan pemantauan.',
      en: 'Victims are of every age, not children alone, so the chart does not measure child sexual exploitation. Some of the values are our calculation or known only as ranges; the 599 for July–September 2024 counts complaints and monitoring.',
    },
    whyNotMisleading: {
      id: 'Kami tidak mencampur triwulan yang berbeda, membedakan bentuk angka hitungan kami dari angka terbitan SAFEnet, dan hanya menarik garis sesuai dengan perbandingan penerbitnya sendiri. Subjudulnya menyebut bahwa korbannya dari segala usia.',
      en: 'We do not mix different quarters, we draw calculated or unknown values differently from published ones, and lines follow only the publisher’s own comparisons. The subtitle says that victims are of every age.',
    },
  },
  // 480 marks: 123 under 18, 272 aged 18–25, 85 older or unknown; counts printed beside each group.
  'safenet-q1-2024-ages': {
    headline: {
      id: 'Kira-kira satu dari empat aduan ke SAFEnet pada Januari–Maret 2024 menyangkut anak',
      en: 'About one in four complaints to SAFEnet in January–March 2024 concerned a child',
    },
    subtitle: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, Indonesia, menurut usia korban, Januari–Maret 2024',
      en: 'Complaints of online gender-based violence to SAFEnet, Indonesia, by age of the victim, January–March 2024',
    },
    form: 'grouped-marks',
    figures: [
      'safenet-kbgo-2024-q1',
      'safenet-kbgo-2024-q1-children',
      'safenet-kbgo-2024-q1-18-25',
      'safenet-kbgo-2024-q1-older-or-unknown',
    ],
    placeholders: {},
    scales: [
      {
        figures: [
          'safenet-kbgo-2024-q1-children',
          'safenet-kbgo-2024-q1-18-25',
          'safenet-kbgo-2024-q1-older-or-unknown',
        ],
        basis: { is: 'parts' },
      },
    ],
    partsOf: [
      {
        whole: 'safenet-kbgo-2024-q1',
        parts: [
          'safenet-kbgo-2024-q1-children',
          'safenet-kbgo-2024-q1-18-25',
          'safenet-kbgo-2024-q1-older-or-unknown',
        ],
      },
    ],
    names: [
      { id: 'di bawah 18 tahun', en: 'under 18' },
      { id: '18–25 tahun', en: 'aged 18–25' },
      { id: 'lebih tua atau usia tidak diketahui', en: 'older or age unknown' },
    ],
    words: {
      calculated: { id: 'pengurangan kami', en: 'our subtraction' },
      oneMark: { id: 'satu tanda, satu aduan', en: 'one mark, one complaint' },
    },
    notes: [{ id: 'bukan ukuran eksploitasi seksual', en: 'not a measure of sexual exploitation' }],
    alt: {
      id: '480 tanda kecil, satu untuk tiap aduan kekerasan berbasis gender online ke SAFEnet pada Januari–Maret 2024, dalam tiga kelompok menurut usia korban: 123 di bawah 18 tahun (26 persen), 272 berusia 18–25 tahun (57 persen), dan 85 lebih tua atau tidak diketahui usianya. Jumlahnya tertulis di samping tiap kelompok. Keterangan di bawahnya menyatakan bahwa angka ini bukan ukuran eksploitasi seksual itu sendiri.',
      en: '480 small marks, one for each complaint of online gender-based violence to SAFEnet in January–March 2024, in three groups by the victim’s age: 123 under 18 (26%), 272 aged 18–25 (57%) and 85 older or of unknown age. The counts are printed beside each group. A note below says that this does not measure sexual exploitation as such.',
    },
    caution: {
      id: 'Bagan ini mencakup aduan kekerasan berbasis gender online selama satu triwulan; aduan yang menyangkut anak bukan ukuran eksploitasi seksual itu sendiri.',
      en: 'The chart covers complaints of online gender-based violence in one quarter; those concerning children do not measure sexual exploitation as such.',
    },
    whyNotMisleading: {
      id: 'Bagan ini memakai satu triwulan dan satu sumber serta menampilkan keseluruhan bersama bagiannya; keterangannya menyatakan bahwa angka ini bukan ukuran eksploitasi seksual itu sendiri.',
      en: 'The chart uses one quarter and one source and shows the whole with its parts; the note says that this does not measure sexual exploitation as such.',
    },
  },
  // Five dots on a zero-based axis. 2019–2021 filled (one statement) and joined by a thin line; 2022 and 2023
  // hollow (later statements), not joined. Beside the axis: the deputy’s explanation (more people report) and
  // the note that survey prevalence fell from 2018 to 2021. Part-years of 2024 are left out.
  'simfoni-child-victims': {
    headline: {
      id: 'Anak korban kekerasan seksual yang tercatat dalam SIMFONI PPA: 6.454 untuk 2019, 10.932 untuk 2023',
      en: 'Child victims of sexual violence recorded in SIMFONI PPA: 6,454 for 2019, 10,932 for 2023',
    },
    subtitle: {
      id: 'Anak korban per tahun dalam SIMFONI PPA milik KemenPPPA, Indonesia, luring dan daring sekaligus, 2019–2023',
      en: 'Child victims per year in KemenPPPA’s SIMFONI PPA, Indonesia, offline and online together, 2019–2023',
    },
    form: 'dot-plot',
    figures: [
      'simfoni-sexual-violence-victims-2019',
      'simfoni-sexual-violence-victims-2020',
      'simfoni-sexual-violence-victims-2021',
      'simfoni-sexual-violence-victims-2022',
      'simfoni-sexual-violence-2023-full',
    ],
    placeholders: {},
    scales: [
      {
        figures: [
          'simfoni-sexual-violence-victims-2019',
          'simfoni-sexual-violence-victims-2020',
          'simfoni-sexual-violence-victims-2021',
          'simfoni-sexual-violence-victims-2022',
          'simfoni-sexual-violence-2023-full',
        ],
        basis: {
          is: 'same-count',
          reason: {
            id: 'Semua angka berasal dari satu sistem, SIMFONI PPA, dan mencakup tahun penuh; keterangannya berbeda-beda, sehingga hanya tahun dari satu keterangan yang dihubungkan.',
            en: 'All numbers come from one system, SIMFONI PPA, and cover full years; the statements differ, so only the years of one statement are joined.',
          },
        },
      },
    ],
    lines: [
      [
        'simfoni-sexual-violence-victims-2019',
        'simfoni-sexual-violence-victims-2020',
        'simfoni-sexual-violence-victims-2021',
      ],
    ],
    words: {
      axis: { id: 'Anak korban yang tercatat', en: 'Child victims recorded' },
      joined: { id: 'satu keterangan, dihubungkan', en: 'one statement, joined' },
      apart: { id: 'keterangan berikutnya, tidak dihubungkan', en: 'later statements, not joined' },
    },
    notes: [
      { id: 'tercatat, bukan terjadi', en: 'recorded, not happened' },
      { id: 'luring dan daring sekaligus', en: 'offline and online together' },
      {
        id: 'makin banyak orang melapor, menurut deputi kementerian',
        en: 'more people report, says the ministry’s deputy',
      },
      {
        id: 'prevalensi survei turun dari 2018 ke 2021',
        en: 'survey prevalence fell from 2018 to 2021',
      },
    ],
    alt: {
      id: 'Lima titik pada sumbu dari nol: 6.454 anak korban kekerasan seksual pada 2019, 6.980 pada 2020, 8.730 pada 2021, 9.588 pada 2022 (halamannya menulis kasus; kemungkinan besar yang dimaksud korban, kesimpulan kami), dan 10.932 pada 2023. Tiga titik pertama, dari satu keterangan, penuh dan dihubungkan garis tipis; dua titik terakhir, dari keterangan berikutnya, kosong dan tidak dihubungkan. Keterangan di samping sumbu menyebut bahwa makin banyak orang melapor dan bahwa prevalensi dalam survei turun dari 2018 ke 2021.',
      en: 'Five dots on an axis from zero: 6,454 child victims of sexual violence in 2019, 6,980 in 2020, 8,730 in 2021, 9,588 in 2022 (the page says cases; most probably victims are meant, our inference) and 10,932 in 2023. The first three, from one statement, are filled and joined by a thin line; the last two, from later statements, are hollow and not joined. Notes beside the axis say that more people report and that survey prevalence fell from 2018 to 2021.',
    },
    caution: {
      id: 'Yang dihitung dalam bagan ini adalah data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan; halaman untuk 2022 menulis kasus (kemungkinan besar yang dimaksud korban, kesimpulan kami), dan menurut seorang deputi kementerian, kenaikannya antara lain terjadi karena makin banyak orang berani melapor.',
      en: 'The chart counts what service units recorded, offline and online; the page for 2022 says cases (most probably victims are meant, our inference), and the ministry’s deputy explains rises partly by more people daring to report.',
    },
    whyNotMisleading: {
      id: 'Semua angka berasal dari satu sistem, dan hanya tahun penuh yang ditampilkan; halaman untuk 2022 menulis kasus, dan kemungkinan besar yang dimaksud korban (kesimpulan kami). Bentuk titik membedakan keterangan yang satu dari yang lain; judulnya menyebut “tercatat”, bukan “terjadi”.',
      en: 'All numbers come from one system, and only full years are shown; the page for 2022 says cases, and most probably victims are meant (our inference). The shape of the dots tells one statement from another; the headline says ‘recorded’, not ‘happened’.',
    },
  },
} satisfies Records<Chart<FigureId>>;
