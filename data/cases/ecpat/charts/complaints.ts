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
      id: 'Menurut SAFEnet, dibandingkan dengan triwulan yang sama setahun sebelumnya, aduan kekerasan berbasis gender online (KBGO) lebih sedikit pada triwulan I 2023 dan lebih banyak pada triwulan III 2023 serta triwulan I 2024; {ranges} dari {n} triwulan hanya diketahui rentangnya',
      en: 'According to SAFEnet, complaints of online gender-based violence were fewer in the first quarter of 2023, and more numerous in the third quarter of 2023 and the first quarter of 2024, than in the same quarter a year earlier; {ranges} of the {n} quarters are known only as a range',
    },
    subtitle: {
      id: 'Aduan ke SAFEnet per triwulan, Indonesia, korban dari segala usia, tiga triwulan pertama 2022, 2023, dan 2024',
      en: 'Complaints to SAFEnet per quarter, Indonesia, victims of all ages, first three quarters of 2022, 2023 and 2024',
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
            id: 'Angka-angka ini dihitung SAFEnet per triwulan atau kami hitung dari keterangannya; angka April–Juni 2024 adalah jumlah setengah tahun dikurangi angka triwulan pertama. SAFEnet menghitung aduan, kecuali untuk Juli–September 2024, yang kemungkinan besar mencakup aduan dan hasil pemantauan (kesimpulan kami). Triwulan yang berlainan memakai satu sumbu, tetapi tidak dibandingkan.',
            en: 'The numbers are SAFEnet’s counts by quarter, or we worked them out from its statements; that of April–June 2024 is the half-year count less the count of the first quarter. SAFEnet counted complaints, except for July–September 2024, which most probably covers complaints and the results of monitoring (our inference). Different quarters share an axis but are not compared.',
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
    notes: [{ id: 'korban dari segala usia', en: 'victims of all ages' }],
    alt: {
      id: 'Bagan ini mempunyai tiga panel, satu untuk tiap triwulan, yang masing-masing memuat 2022, 2023, dan 2024 pada sumbu yang sama, mulai dari nol. Nilai triwulan I berturut-turut 191, 118, dan 480. Nilai triwulan II di atas sekitar 188, antara 118 dan 275 (batas atasnya lemah), dan 465 menurut pengurangan kami (574 bila angka bulanan lain yang benar). Nilai triwulan III sekitar 188 menurut hitungan kami, 275, dan 599. Titik penuh menunjukkan angka terbitan SAFEnet, titik kosong menunjukkan hasil hitungan kami, dan kurung menunjukkan rentang. Garis hanya mengikuti perbandingan yang dibuat SAFEnet.',
      en: 'The chart has three panels, one for each quarter, which show 2022, 2023 and 2024 on a shared axis from zero. The values of the first quarter are 191, 118 and 480 in turn. Those of the second quarter are above about 188, between 118 and 275 (the upper bound is weak), and 465 by our subtraction (574 if other monthly figures are right). Those of the third quarter are about 188 by our calculation, 275 and 599. Filled dots show numbers published by SAFEnet, hollow dots show our calculations, and brackets show ranges. The lines follow only the comparisons that SAFEnet made.',
    },
    caution: {
      id: 'Korbannya dari segala usia, bukan hanya anak, jadi bagan ini bukan ukuran eksploitasi seksual anak. Sebagian nilainya hitungan kami atau rentang tafsiran kami. Angka 599 (Juli–September 2024) kemungkinan besar mencakup hasil pemantauan. Untuk Januari–Maret 2024, jumlah angka bulanannya 371, bukan 480.',
      en: 'The victims are of all ages, not only children, so the chart does not measure child sexual exploitation. Some values are our calculations or ranges that we infer. The 599 for July–September 2024 most probably include the results of monitoring. For January–March 2024 the monthly figures add up to 371, not 480.',
    },
    whyNotMisleading: {
      id: 'Kami tidak mencampur triwulan yang berbeda. Bentuk titik membedakan angka hitungan kami dari angka terbitan SAFEnet, dan garis hanya kami tarik sesuai dengan perbandingan yang dibuat SAFEnet. Subjudul menyatakan bahwa korbannya dari segala usia.',
      en: 'We do not mix different quarters. The shape of the dots distinguishes our calculations from the numbers published by SAFEnet, and we draw lines only where SAFEnet made the comparison. The subtitle says that the victims are of all ages.',
    },
  },
  // 480 marks: 123 under 18, 272 aged 18–25, 85 older or unknown; counts printed beside each group.
  'safenet-q1-2024-ages': {
    headline: {
      id: 'Kira-kira satu dari empat aduan ke SAFEnet pada Januari–Maret 2024 menyangkut anak',
      en: 'About one in four complaints to SAFEnet in January–March 2024 concerned a child',
    },
    subtitle: {
      id: 'Aduan ke SAFEnet tentang kekerasan berbasis gender online, Indonesia, menurut usia korban, Januari–Maret 2024',
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
      id: 'Bagan ini memuat 480 tanda kecil, satu untuk tiap aduan tentang kekerasan berbasis gender online ke SAFEnet pada Januari–Maret 2024. Tanda itu dibagi menjadi tiga kelompok menurut usia korban: 123 di bawah 18 tahun (26 persen), 272 berusia 18–25 tahun (57 persen), dan 85 lebih tua atau tidak diketahui usianya. Jumlahnya tertulis di samping tiap kelompok. Keterangan di bawahnya menyatakan bahwa angka ini bukan ukuran eksploitasi seksual.',
      en: 'The chart has 480 small marks, one for each complaint of online gender-based violence to SAFEnet in January–March 2024. The marks form three groups by the victim’s age: 123 under 18 (26%), 272 aged 18–25 (57%) and 85 older or of unknown age. The number is printed beside each group. A note below says that these figures do not measure sexual exploitation.',
    },
    caution: {
      id: 'Bagan ini mencakup aduan tentang kekerasan berbasis gender online selama satu triwulan. Banyaknya aduan yang menyangkut anak bukan ukuran eksploitasi seksual anak. Jumlah angka bulanan untuk triwulan itu 371, bukan 480, dan kami tidak menemukan penjelasannya.',
      en: 'The chart covers complaints of online gender-based violence in one quarter. The number of complaints that concern children does not measure child sexual exploitation. The monthly figures of that quarter add up to 371, not 480, and we found no explanation.',
    },
    whyNotMisleading: {
      id: 'Bagan ini memuat satu triwulan dari satu sumber dan menampilkan jumlah keseluruhan bersama bagian-bagiannya. Keterangan bagan menyatakan bahwa angka ini bukan ukuran eksploitasi seksual.',
      en: 'The chart shows one quarter from one source, and the whole together with its parts. The note says that these figures do not measure sexual exploitation.',
    },
  },
  // Five dots on a zero-based axis. 2019–2021 filled (one statement) and joined by a thin line; 2022 and 2023
  // hollow (later statements), not joined. Beside the axis: the deputy’s explanation (more people report) and
  // the note that survey prevalence (violence of all kinds) fell to 2021 and was higher in 2024. Part-years of 2024 are left out.
  'simfoni-child-victims': {
    headline: {
      id: 'Anak korban kekerasan seksual yang tercatat dalam SIMFONI PPA: 6.454 untuk 2019, 10.932 untuk 2023',
      en: 'Child victims of sexual violence recorded in SIMFONI PPA: 6,454 for 2019, 10,932 for 2023',
    },
    subtitle: {
      id: 'Anak korban per tahun dalam SIMFONI PPA milik KemenPPPA, Indonesia, kekerasan luring maupun daring, 2019–2023',
      en: 'Child victims per year in KemenPPPA’s SIMFONI PPA, Indonesia, offline and online violence together, 2019–2023',
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
            id: 'Semua angka berasal dari satu sistem, SIMFONI PPA, dan mencakup tahun penuh. Karena angkanya berasal dari beberapa keterangan yang berbeda, garis hanya menghubungkan tahun-tahun dari keterangan yang sama.',
            en: 'All numbers come from one system, SIMFONI PPA, and cover full years. Because they come from different statements, the line joins only the years from one statement.',
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
      apart: {
        id: 'keterangan berikutnya, tidak dihubungkan',
        en: 'from later statements, not joined',
      },
    },
    notes: [
      { id: 'hanya yang tercatat', en: 'only what was recorded' },
      { id: 'luring dan daring sekaligus', en: 'offline and online together' },
      {
        id: 'makin banyak orang melapor, menurut deputi KemenPPPA',
        en: 'more people report, says a deputy of the ministry',
      },
      {
        id: 'prevalensi segala kekerasan: 2021 turun, 2024 naik',
        en: 'prevalence of all violence: down in 2021, up in 2024',
      },
    ],
    alt: {
      id: 'Lima titik pada sumbu yang mulai dari nol menunjukkan anak korban kekerasan seksual: 6.454 pada 2019, 6.980 pada 2020, 8.730 pada 2021, 9.588 pada 2022, dan 10.932 pada 2023. Sumber angka 2022 memakai kata “kasus”; menurut kesimpulan kami, kemungkinan besar yang dimaksud adalah korban. Tiga titik pertama berasal dari satu keterangan, digambar penuh, dan dihubungkan garis tipis. Dua titik terakhir berasal dari keterangan berikutnya, digambar kosong, dan tidak dihubungkan. Keterangan di samping sumbu menyebut bahwa makin banyak orang melapor dan bahwa prevalensi segala bentuk kekerasan menurut survei turun dari 2018 ke 2021, lalu pada 2024 lebih tinggi daripada 2021.',
      en: 'Five dots on an axis that starts at zero show the child victims of sexual violence: 6,454 in 2019, 6,980 in 2020, 8,730 in 2021, 9,588 in 2022 and 10,932 in 2023. The source for 2022 says cases; we infer that it most probably means victims. The first three dots come from one statement, are filled and are joined by a thin line. The last two dots come from later statements, are hollow and are not joined. Notes beside the axis say that more people report and that survey prevalence of violence of all kinds fell from 2018 to 2021 and was higher in 2024 than in 2021.',
    },
    caution: {
      id: 'Bagan ini memuat data unit layanan tentang kekerasan luring dan daring. Sumber angka 2022 menulis “kasus”; kemungkinan besar maksudnya korban (kesimpulan kami). Satu halaman tentang 2023 pun memakai kata “kasus”; deputi menyebut anak korban. Menurut seorang deputi, angkanya naik antara lain karena makin banyak orang berani melapor.',
      en: 'The chart shows data on violence, both offline and online, that service units recorded. The source for 2022 says cases; we infer that it most probably means victims. For 2023 one page also says cases, but the quoted deputy says children. A deputy of the ministry explains the rise partly by the fact that more people dare to report.',
    },
    whyNotMisleading: {
      id: 'Semua angka berasal dari satu sistem, dan hanya tahun penuh yang ditampilkan. Sumber angka 2022 memakai kata “kasus”; menurut kesimpulan kami, kemungkinan besar yang dimaksud adalah korban. Bentuk titik menunjukkan dari keterangan mana angkanya berasal. Judul bagan memakai kata “tercatat”, bukan “terjadi”.',
      en: 'All numbers come from one system, and only full years are shown. The source for 2022 says cases; we infer that it most probably means victims. The shape of the dots shows from which statement a number comes. The headline says ‘recorded’, not ‘happened’.',
    },
  },
} satisfies Records<Chart<FigureId>>;
