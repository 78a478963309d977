import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';
import type { SourceId } from '../sources';

/**
 * Charts of reports and complaints: NCMEC, SAFEnet, SIMFONI PPA.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const chartsOfReportsAndComplaints = {
  'ncmec-2019-2023-and-2024-apart': {
    headline: {
      id: 'Laporan dengan lokasi pengunggahan di Indonesia: 840.221 pada 2019, 1.925.549 pada 2023; 2024 dihitung dengan cara lain dan ditampilkan terpisah',
      en: 'Reports with an upload location in Indonesia: 840,221 in 2019, 1,925,549 in 2023; 2024 is counted differently and shown apart',
    },
    subtitle: {
      id: 'Laporan CyberTipline ke NCMEC per tahun, lokasi pengunggahan di Indonesia, 2019–2023 dan, terpisah, 2024',
      en: 'CyberTipline reports to NCMEC per year, upload location in Indonesia, 2019–2023 and, apart, 2024',
    },
    form: 'columns-and-apart',
    drawing: {
      id: 'Lima kolom 2019–2023 dari garis nol. Jarak dan garis ganda tegak, lalu 2024 dalam panel tersendiri, dengan bentuk lain dan skala sendiri: satu batang terbagi dua (rujukan, laporan informasional) beserta catatan tentang penggabungan. Tidak ada garis yang melintasi garis ganda, tidak ada persentase antara 2023 dan 2024.',
      en: 'Five columns 2019–2023 on a zero baseline. A gap and a vertical double rule, then 2024 in its own panel, in another form and on its own scale: one split bar in two parts (referrals, informational reports) with the note on bundling. No line across the rule, no percentage between 2023 and 2024.',
    },
    figures: [
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2022',
      'ncmec-indonesia-2023',
      'ncmec-indonesia-2024-total',
      'ncmec-indonesia-2024-referrals',
      'ncmec-indonesia-2024-informational',
    ],
    counts: [],
    placeholders: {},
    scales: [
      [
        'ncmec-indonesia-2019',
        'ncmec-indonesia-2020',
        'ncmec-indonesia-2021',
        'ncmec-indonesia-2022',
        'ncmec-indonesia-2023',
      ],
      ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
    ],
    lines: [],
    partsOf: [
      {
        whole: 'ncmec-indonesia-2024-total',
        parts: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
      },
    ],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: {
      id: 'Lima kolom dari garis nol menunjukkan laporan CyberTipline terkait Indonesia: 840.221 pada 2019, 986.648 pada 2020, 1.861.135 pada 2021, 1.878.011 pada 2022, dan 1.925.549 pada 2023. Setelah jarak dan garis tegak, panel tersendiri menunjukkan 2024: 1.235.762 rujukan dan 214.641 laporan informasional, bersama-sama 1.450.403, dihitung dengan cara lain. Tidak ada garis atau persentase yang melintasi garis tegak itu.',
      en: 'Five columns from a zero line show CyberTipline reports connected with Indonesia: 840,221 in 2019, 986,648 in 2020, 1,861,135 in 2021, 1,878,011 in 2022 and 1,925,549 in 2023. After a gap and a vertical rule, a separate panel shows 2024: 1,235,762 referrals and 214,641 informational reports, 1,450,403 together, counted in another way. No line and no percentage crosses the rule.',
    },
    caution: {
      id: 'Bagan ini menghitung laporan, bukan anak; angka 2024 dihitung dengan cara lain sehingga tidak dapat dibandingkan dengan 2023.',
      en: 'The chart counts reports, not children; 2024 was counted in another way, so it cannot be compared with 2023.',
    },
    whyNotMisleading: {
      id: 'Semua nilai berasal dari NCMEC. Kami menonjolkan perubahan cara hitung; judul sumbu menyebut laporan, dan keterangannya menambahkan bahwa laporan bukan anak.',
      en: 'All values come from NCMEC. We give most weight to the change in counting; the axis title says reports, and the note adds that reports are not children.',
    },
    words: {
      'axis-y': { id: 'Laporan', en: 'Reports' },
      'axis-x': { id: 'Tahun', en: 'Year' },
      'not-children': { id: 'laporan, bukan anak', en: 'reports, not children' },
      'counted-differently': { id: 'dihitung dengan cara lain', en: 'counted in another way' },
      bundling: {
        id: 'banyak laporan tentang satu peristiwa dapat menjadi satu laporan',
        en: 'tips about one event may be one report',
      },
      'own-scale': { id: 'skala tersendiri', en: 'own scale' },
      referrals: { id: 'rujukan', en: 'referrals' },
      informational: { id: 'laporan informasional', en: 'informational reports' },
      'not-comparable': { id: 'tidak dapat dibandingkan', en: 'not comparable' },
    },
  },
  'where-5-566-015-comes-from': {
    headline: {
      id: 'Angka 5.566.015 yang sering dikutip adalah laporan empat tahun yang dijumlahkan',
      en: 'The much-quoted 5,566,015 is four years of reports added together',
    },
    subtitle: {
      id: 'Laporan CyberTipline ke NCMEC, lokasi pengunggahan di Indonesia, 2019–2022 dijumlahkan',
      en: 'CyberTipline reports to NCMEC, upload location in Indonesia, 2019–2022 added together',
    },
    form: 'stacked-bar',
    drawing: {
      id: 'Satu batang mendatar dengan empat bagian berlabel, 2019 sampai 2022; jumlahnya di ujung batang, dan tahun pengutipannya (2024) sebagai catatan di luar batang.',
      en: 'A single horizontal bar of four labelled parts, 2019 to 2022, with the sum at its end and the year in which it was quoted (2024) as a text note outside the bar.',
    },
    figures: [
      'ncmec-indonesia-2019-2022-total',
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2022',
    ],
    counts: [],
    placeholders: {},
    scales: [
      [
        'ncmec-indonesia-2019',
        'ncmec-indonesia-2020',
        'ncmec-indonesia-2021',
        'ncmec-indonesia-2022',
      ],
    ],
    lines: [],
    partsOf: [
      {
        whole: 'ncmec-indonesia-2019-2022-total',
        parts: [
          'ncmec-indonesia-2019',
          'ncmec-indonesia-2020',
          'ncmec-indonesia-2021',
          'ncmec-indonesia-2022',
        ],
      },
    ],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: {
      id: 'Satu batang mendatar dengan empat bagian berlabel, masing-masing laporan CyberTipline terkait Indonesia dalam setahun: 840.221 pada 2019, 986.648 pada 2020, 1.861.135 pada 2021, dan 1.878.011 pada 2022. Jumlahnya 5.566.015, tertulis di ujung batang. Keterangan di luar batang menyebut bahwa jumlah itu dikutip pada 2024, yang bukan salah satu dari keempat tahun tersebut.',
      en: 'One horizontal bar in four labelled parts, each one year of CyberTipline reports connected with Indonesia: 840,221 in 2019, 986,648 in 2020, 1,861,135 in 2021 and 1,878,011 in 2022. Together they make 5,566,015, printed at the end of the bar. A note outside the bar says that the total was quoted in 2024, which is not one of the four years.',
    },
    caution: {
      id: 'Bagan ini menjumlahkan laporan empat tahun, bukan kasus atau anak, dan bukan dari empat tahun terakhir sebelum angkanya dikutip pada April 2024.',
      en: 'The chart adds up reports of four years, not cases or children, and not of the last four years before the sum was quoted in April 2024.',
    },
    whyNotMisleading: {
      id: 'Bagian dan jumlahnya memakai satu satuan dan berasal dari satu penerbit; kami tidak menyandingkan satu tahun dengan jumlah itu.',
      en: 'The parts and the sum share one unit and one publisher; we set no single year beside the sum.',
    },
    words: {
      axis: { id: 'Laporan', en: 'Reports' },
      sum: { id: 'jumlahnya', en: 'together' },
      quoted: { id: 'dikutip pada April 2024', en: 'quoted in April 2024' },
      'not-children': { id: 'laporan, bukan anak', en: 'reports, not children' },
    },
  },
  'ncmec-2024-hundred': {
    headline: {
      id: 'Dari tiap 100 laporan 2024 terkait Indonesia, sekitar 85 cukup rinci untuk dirujuk',
      en: 'Of every 100 reports of 2024 connected with Indonesia, about 85 held enough detail to refer',
    },
    subtitle: {
      id: 'Proporsi rujukan dalam laporan CyberTipline ke NCMEC, lokasi pengunggahan di Indonesia, 2024',
      en: 'Share of referrals among CyberTipline reports to NCMEC, upload location in Indonesia, 2024',
    },
    form: 'hundred-marks',
    drawing: {
      id: 'Seratus kotak, 85 terisi, 15 bergaris tepi (1.235.762 / 1.450.403 = 85,2%); perhitungannya tertulis di bawah.',
      en: '100 squares, 85 filled, 15 outlined (1,235,762 / 1,450,403 = 85.2%); the calculation printed below.',
    },
    figures: [
      'ncmec-indonesia-2024-referrals',
      'ncmec-indonesia-2024-informational',
      'ncmec-indonesia-2024-total',
    ],
    counts: [],
    placeholders: {},
    scales: [['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational']],
    lines: [],
    partsOf: [
      {
        whole: 'ncmec-indonesia-2024-total',
        parts: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
      },
    ],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: {
      id: 'Seratus kotak mewakili 1.450.403 laporan CyberTipline 2024 terkait Indonesia. Delapan puluh lima kotak terisi: rujukan, yaitu laporan yang cukup rinci untuk ditindaklanjuti (1.235.762 atau 85,2 persen). Lima belas kotak hanya bergaris tepi: laporan informasional, yang rinciannya terlalu sedikit untuk ditindaklanjuti kebanyakan yurisdiksi (214.641). Perhitungannya tertulis di bawah kotak-kotak itu.',
      en: 'A hundred squares stand for the 1,450,403 CyberTipline reports of 2024 connected with Indonesia. Eighty-five are filled: referrals, reports with enough detail to act on (1,235,762, or 85.2%). Fifteen are outlined: informational reports, with too little detail for most jurisdictions to act on (214,641). The calculation is printed below the squares.',
    },
    caution: {
      id: '“Informasional” tidak berarti tidak berdasar, dan pembagian ini belum ada pada tahun sebelumnya sehingga tidak dapat dibandingkan.',
      en: '‘Informational’ does not mean unfounded, and no earlier year has this split, so it cannot be compared.',
    },
    whyNotMisleading: {
      id: 'Proporsi dalam satu tahun dari satu penerbit tidak memerlukan perbandingan antarwaktu; keterangannya menyatakan bahwa “informasional” tidak berarti tidak berdasar.',
      en: 'A share within one year and from one publisher needs no comparison over time; the note says that ‘informational’ does not mean unfounded.',
    },
    words: {
      referrals: {
        id: 'rujukan: cukup rinci untuk ditindaklanjuti',
        en: 'referrals: enough detail to act on',
      },
      informational: {
        id: 'informasional: terlalu sedikit rincian bagi kebanyakan yurisdiksi',
        en: 'informational: too little detail for most jurisdictions',
      },
      about: { id: 'sekitar 85 dari tiap 100', en: 'about 85 of every 100' },
      calculation: { id: 'perhitungan', en: 'calculation' },
      'not-unfounded': {
        id: 'informasional tidak berarti tidak berdasar',
        en: 'informational does not mean unfounded',
      },
    },
  },
  'safenet-quarters': {
    headline: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) ke SAFEnet, triwulan yang sama dari tahun ke tahun: lebih rendah pada awal 2023, lebih tinggi sesudahnya; {ranges} dari {n} triwulan hanya diketahui rentangnya',
      en: 'Complaints of online gender-based violence to SAFEnet, same quarter year by year: lower in early 2023, higher after; {ranges} of the {n} quarters are known only as a range',
    },
    subtitle: {
      id: 'Aduan per triwulan ke SAFEnet, Indonesia, korban segala usia, tiga triwulan pertama 2022, 2023, dan 2024',
      en: 'Complaints per quarter to SAFEnet, Indonesia, victims of every age, first three quarters of 2022, 2023 and 2024',
    },
    form: 'quarter-dots',
    drawing: {
      id: 'Tiga panel: triwulan I, II, dan III; tahun 2022–2024 pada sumbu bersama dari nol. Titik penuh = tercetak; titik kosong = hasil hitungan (188; 465 dengan garis rentang sampai 574); kurung terbuka = rentang untuk triwulan II 2022 (di atas sekitar 188) dan triwulan II 2023 (antara 118 dan 275). Garis tipis hanya di antara pasangan yang dibandingkan SAFEnet: triwulan I 2022–2023–2024 dan triwulan III 2022–2023.',
      en: 'Three panels: first, second, third quarter; years 2022–2024 on a shared zero-based axis. Filled dots = printed; hollow dots = derived (188, 465, with a whisker to 574); open brackets = ranges for Q2 2022 (above about 188) and Q2 2023 (between 118 and 275). Thin lines only between pairs SAFEnet compares: Q1 2022–2023–2024 and Q3 2022–2023.',
    },
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
    counts: [],
    placeholders: {
      n: 'figures of the chart',
      ranges: 'of these, figures known only by their bounds',
    },
    scales: [
      [
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
    ],
    lines: [
      ['safenet-kbgo-2022-q1', 'safenet-kbgo-2023-q1', 'safenet-kbgo-2024-q1'],
      ['safenet-kbgo-2022-q3-derived', 'safenet-kbgo-2023-q3'],
    ],
    partsOf: [],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: {
      id: 'Tiga panel, satu untuk tiap triwulan, masing-masing memuat 2022, 2023, dan 2024 pada sumbu bersama dari nol. Triwulan I: 191, 118, 480. Triwulan II: di atas sekitar 188, antara 118 dan 275, serta 465 menurut pengurangan kami (574 bila angka bulanan lain yang benar). Triwulan III: sekitar 188 menurut hitungan kami, 275, 599. Titik penuh menunjukkan angka terbitan SAFEnet, titik kosong hasil hitungan kami, dan kurung menunjukkan rentang. Garis hanya mengikuti perbandingan SAFEnet sendiri.',
      en: 'Three panels, one a quarter, each with 2022, 2023 and 2024 on a shared axis from zero. First quarter: 191, 118, 480. Second quarter: above about 188, between 118 and 275, and 465 by our subtraction (574 if other monthly figures hold). Third quarter: about 188 by our calculation, 275, 599. Filled dots are numbers published by SAFEnet, hollow dots our calculations, and brackets ranges. Lines follow only SAFEnet’s own comparisons.',
    },
    caution: {
      id: 'Korbannya segala usia, kebanyakan orang dewasa, jadi bagan ini bukan ukuran eksploitasi seksual anak; sebagian nilainya hasil hitungan kami atau hanya diketahui rentangnya.',
      en: 'Victims are of every age, mostly adults, so the chart does not measure child sexual exploitation; some of the values are our calculation or known only as ranges.',
    },
    whyNotMisleading: {
      id: 'Kami tidak mencampur triwulan yang berbeda, membedakan bentuk angka hitungan kami dari angka terbitan SAFEnet, dan hanya menarik garis sesuai dengan perbandingan penerbitnya sendiri. Subjudulnya menyebut bahwa korbannya segala usia.',
      en: 'We do not mix different quarters, we draw calculated or unknown values differently from published ones, and lines follow only the publisher’s own comparisons. The subtitle says that victims are of every age.',
    },
    words: {
      'axis-y': { id: 'Aduan', en: 'Complaints' },
      'axis-x': { id: 'Tahun', en: 'Year' },
      'panel-q1': { id: 'Januari–Maret', en: 'January–March' },
      'panel-q2': { id: 'April–Juni', en: 'April–June' },
      'panel-q3': { id: 'Juli–September', en: 'July–September' },
      printed: { id: 'angka terbitan', en: 'published' },
      calculated: { id: 'hitungan kami', en: 'our calculation' },
      range: { id: 'hanya diketahui rentangnya', en: 'known only as a range' },
      above: { id: 'di atas sekitar', en: 'above about' },
      between: { id: 'antara', en: 'between' },
      'every-age': { id: 'korban segala usia', en: 'victims of every age' },
      'line-means': {
        id: 'garis: perbandingan SAFEnet sendiri',
        en: 'line: SAFEnet’s own comparison',
      },
    },
  },
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
    drawing: {
      id: '480 tanda: 123 di bawah 18 tahun, 272 berusia 18–25 tahun, 85 lebih tua atau tidak diketahui usianya; jumlahnya tertulis di samping tiap kelompok.',
      en: '480 marks: 123 under 18, 272 aged 18–25, 85 older or unknown; counts printed beside each group.',
    },
    figures: [
      'safenet-kbgo-2024-q1',
      'safenet-kbgo-2024-q1-children',
      'safenet-kbgo-2024-q1-18-25',
      'safenet-kbgo-2024-q1-older-or-unknown',
    ],
    counts: [],
    placeholders: {},
    scales: [
      [
        'safenet-kbgo-2024-q1-children',
        'safenet-kbgo-2024-q1-18-25',
        'safenet-kbgo-2024-q1-older-or-unknown',
      ],
    ],
    lines: [],
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
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: {
      id: '480 tanda kecil, satu untuk tiap aduan kekerasan berbasis gender online ke SAFEnet pada Januari–Maret 2024, dalam tiga kelompok menurut usia korban: 123 di bawah 18 tahun (26 persen), 272 berusia 18–25 tahun (57 persen), dan 85 lebih tua atau tidak diketahui usianya. Jumlahnya tertulis di samping tiap kelompok. Keterangan di bawahnya menyatakan bahwa angka ini bukan ukuran eksploitasi seksual.',
      en: '480 small marks, one for each complaint of online gender-based violence to SAFEnet in January–March 2024, in three groups by the victim’s age: 123 under 18 (26%), 272 aged 18–25 (57%) and 85 older or of unknown age. The counts are printed beside each group. A note below says that this does not measure sexual exploitation as such.',
    },
    caution: {
      id: 'Bagan ini mencakup aduan kekerasan berbasis gender online selama satu triwulan; aduan yang menyangkut anak bukan ukuran eksploitasi seksual.',
      en: 'The chart covers complaints of online gender-based violence in one quarter; those concerning children do not measure sexual exploitation as such.',
    },
    whyNotMisleading: {
      id: 'Bagan ini memakai satu triwulan dan satu sumber serta menampilkan keseluruhan bersama bagiannya; keterangannya menyatakan bahwa angka ini bukan ukuran eksploitasi seksual.',
      en: 'The chart uses one quarter and one source and shows the whole with its parts; the note says that this does not measure sexual exploitation as such.',
    },
    words: {
      'under-18': { id: 'di bawah 18 tahun', en: 'under 18' },
      '18-25': { id: '18–25 tahun', en: 'aged 18–25' },
      'older-or-unknown': { id: 'lebih tua atau usia tidak diketahui', en: 'older or age unknown' },
      calculated: { id: 'pengurangan kami', en: 'our subtraction' },
      'one-mark': { id: 'satu tanda, satu aduan', en: 'one mark, one complaint' },
      'not-exploitation': {
        id: 'bukan ukuran eksploitasi seksual',
        en: 'not a measure of sexual exploitation',
      },
    },
  },
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
    drawing: {
      id: 'Lima titik pada sumbu dari nol. 2019–2021 penuh (satu keterangan) dan dihubungkan garis tipis; 2022 dan 2023 kosong (keterangan berikutnya), tidak dihubungkan. Di samping sumbu: penjelasan deputi (makin banyak orang melapor) dan catatan bahwa prevalensi survei turun dari 2018 ke 2021. Data sebagian tahun 2024 tidak ditampilkan.',
      en: 'Five dots on a zero-based axis. 2019–2021 filled (one statement) and joined by a thin line; 2022 and 2023 hollow (later statements), not joined. Beside the axis: the deputy’s explanation (more people report) and the note that survey prevalence fell from 2018 to 2021. Part-years of 2024 are left out.',
    },
    figures: [
      'simfoni-sexual-violence-victims-2019',
      'simfoni-sexual-violence-victims-2020',
      'simfoni-sexual-violence-victims-2021',
      'simfoni-sexual-violence-victims-2022',
      'simfoni-sexual-violence-2023-full',
    ],
    counts: [],
    placeholders: {},
    scales: [
      [
        'simfoni-sexual-violence-victims-2019',
        'simfoni-sexual-violence-victims-2020',
        'simfoni-sexual-violence-victims-2021',
        'simfoni-sexual-violence-victims-2022',
        'simfoni-sexual-violence-2023-full',
      ],
    ],
    lines: [
      [
        'simfoni-sexual-violence-victims-2019',
        'simfoni-sexual-violence-victims-2020',
        'simfoni-sexual-violence-victims-2021',
      ],
    ],
    partsOf: [],
    textOnly: [],
    timeOnly: [],
    pages: null,
    alt: {
      id: 'Lima titik pada sumbu dari nol: 6.454 anak korban kekerasan seksual pada 2019, 6.980 pada 2020, 8.730 pada 2021, 9.588 pada 2022, dan 10.932 pada 2023. Tiga titik pertama, dari satu keterangan, penuh dan dihubungkan garis tipis; dua titik terakhir, dari keterangan berikutnya, kosong dan tidak dihubungkan. Keterangan di samping sumbu menyebut bahwa makin banyak orang melapor dan bahwa prevalensi dalam survei turun dari 2018 ke 2021.',
      en: 'Five dots on an axis from zero: 6,454 child victims of sexual violence in 2019, 6,980 in 2020, 8,730 in 2021, 9,588 in 2022 and 10,932 in 2023. The first three, from one statement, are filled and joined by a thin line; the last two, from later statements, are hollow and not joined. Notes beside the axis say that more people report and that survey prevalence fell from 2018 to 2021.',
    },
    caution: {
      id: 'Bagan ini menghitung data unit layanan, luring dan daring; halaman untuk 2022 menulis kasus (kami menyimpulkan bahwa yang dimaksud korban), dan menurut deputi kementerian, kenaikannya antara lain karena makin banyak orang berani melapor.',
      en: 'The chart counts what service units recorded, offline and online; the page for 2022 says cases (we infer that victims are meant), and the ministry’s deputy explains rises partly by more people daring to report.',
    },
    whyNotMisleading: {
      id: 'Semua angka berasal dari satu sistem, dan hanya tahun penuh yang ditampilkan; halaman untuk 2022 menulis kasus, dan kami menyimpulkan bahwa yang dimaksud korban. Bentuk titik membedakan keterangan yang satu dari yang lain; judulnya menyebut “tercatat”, bukan “terjadi”.',
      en: 'All numbers come from one system, and only full years are shown; the page for 2022 says cases, and we infer that victims are meant. The shape of the dots tells one statement from another; the headline says ‘recorded’, not ‘happened’.',
    },
    words: {
      'axis-y': { id: 'Anak korban yang tercatat', en: 'Child victims recorded' },
      'axis-x': { id: 'Tahun', en: 'Year' },
      'one-statement': { id: 'satu keterangan, dihubungkan', en: 'one statement, joined' },
      'later-statements': {
        id: 'keterangan berikutnya, tidak dihubungkan',
        en: 'later statements, not joined',
      },
      'more-report': {
        id: 'makin banyak orang melapor, menurut deputi kementerian',
        en: 'more people report, says the ministry’s deputy',
      },
      'survey-fell': {
        id: 'prevalensi survei turun dari 2018 ke 2021',
        en: 'survey prevalence fell from 2018 to 2021',
      },
      recorded: { id: 'tercatat, bukan terjadi', en: 'recorded, not happened' },
      'offline-and-online': {
        id: 'luring dan daring sekaligus',
        en: 'offline and online together',
      },
    },
  },
} satisfies Records<Chart<FigureId, SourceId>>;
