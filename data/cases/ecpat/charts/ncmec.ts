import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';

/** Charts of reports to NCMEC. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfNcmec = {
  // Five columns 2019–2023 on a zero baseline. A gap and a vertical double rule, then 2024 in its own panel, in
  // another form and on its own scale: one split bar in two parts (referrals, informational reports) with the
  // note on bundling. No line across the rule, no percentage between 2023 and 2024.
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
    placeholders: {},
    scales: [
      {
        figures: [
          'ncmec-indonesia-2019',
          'ncmec-indonesia-2020',
          'ncmec-indonesia-2021',
          'ncmec-indonesia-2022',
          'ncmec-indonesia-2023',
        ],
        basis: { is: 'comparable' },
      },
      {
        figures: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
        basis: { is: 'parts' },
      },
    ],
    partsOf: [
      {
        whole: 'ncmec-indonesia-2024-total',
        parts: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
      },
    ],
    words: {
      axis: { id: 'Laporan', en: 'Reports' },
      notComparable: { id: 'tidak dapat dibandingkan', en: 'not comparable' },
      countedDifferently: { id: 'dihitung dengan cara lain', en: 'counted in another way' },
      firstPart: { id: 'rujukan', en: 'referrals' },
      secondPart: { id: 'laporan informasional', en: 'informational reports' },
    },
    notes: [{ id: 'laporan, bukan anak', en: 'reports, not children' }],
    apartNotes: [
      { id: 'skala tersendiri', en: 'own scale' },
      {
        id: 'banyak laporan tentang satu peristiwa dapat menjadi satu laporan',
        en: 'tips about one event may be one report',
      },
    ],
    alt: {
      id: 'Lima kolom dari garis nol menunjukkan laporan CyberTipline terkait Indonesia: 840.221 pada 2019, 986.648 pada 2020, 1.861.135 pada 2021, 1.878.011 pada 2022, dan 1.925.549 pada 2023. Setelah jarak dan garis tegak, panel tersendiri menunjukkan 2024: 1.235.762 rujukan dan 214.641 laporan informasional, bersama-sama 1.450.403, dihitung dengan cara lain. Tidak ada garis atau persentase yang melintasi garis tegak itu.',
      en: 'Five columns from a zero line show CyberTipline reports connected with Indonesia: 840,221 in 2019, 986,648 in 2020, 1,861,135 in 2021, 1,878,011 in 2022 and 1,925,549 in 2023. After a gap and a vertical rule, a separate panel shows 2024: 1,235,762 referrals and 214,641 informational reports, 1,450,403 together, counted in another way. No line and no percentage crosses the rule.',
    },
    caution: {
      id: 'Yang dihitung dalam bagan ini adalah laporan menurut lokasi pengunggahan, bukan anak, dan menurut NCMEC angkanya tidak menunjukkan tingkat kekerasan di suatu negara; angka 2024 dihitung dengan cara lain sehingga tidak dapat dibandingkan dengan 2023.',
      en: 'The chart counts reports by place of upload, not children, and NCMEC says that the numbers do not show the level of abuse in a country; 2024 was counted in another way, so it cannot be compared with 2023.',
    },
    whyNotMisleading: {
      id: 'Semua nilai berasal dari NCMEC; nilai 2024 kami baca dalam salinan datanya dan dalam berita. Kami menonjolkan perubahan cara hitung; judul sumbu menyebut laporan, dan keterangannya menambahkan bahwa laporan bukan anak.',
      en: 'All values are NCMEC’s; those of 2024 we read in a copy of its data and in a news report. We give most weight to the change in counting; the axis title says reports, and the note adds that reports are not children.',
    },
  },
  // A single horizontal bar of four labelled parts, 2019 to 2022, with the sum at its end and the year in which
  // it was quoted (2024) as a text note outside the bar.
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
    figures: [
      'ncmec-indonesia-2019-2022-total',
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2022',
    ],
    placeholders: {},
    scales: [
      {
        figures: [
          'ncmec-indonesia-2019',
          'ncmec-indonesia-2020',
          'ncmec-indonesia-2021',
          'ncmec-indonesia-2022',
        ],
        basis: { is: 'parts' },
      },
    ],
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
    words: { sum: { id: 'jumlahnya', en: 'together' } },
    notes: [
      { id: 'dikutip pada April 2024', en: 'quoted in April 2024' },
      { id: 'laporan, bukan anak', en: 'reports, not children' },
    ],
    alt: {
      id: 'Satu batang mendatar dengan empat bagian berlabel, masing-masing laporan CyberTipline terkait Indonesia dalam setahun: 840.221 pada 2019, 986.648 pada 2020, 1.861.135 pada 2021, dan 1.878.011 pada 2022. Jumlahnya 5.566.015, tertulis di ujung batang. Keterangan di luar batang menyebut bahwa jumlah itu dikutip pada 2024, yang bukan salah satu dari keempat tahun tersebut.',
      en: 'One horizontal bar in four labelled parts, each one year of CyberTipline reports connected with Indonesia: 840,221 in 2019, 986,648 in 2020, 1,861,135 in 2021 and 1,878,011 in 2022. Together they make 5,566,015, printed at the end of the bar. A note outside the bar says that the total was quoted in 2024, which is not one of the four years.',
    },
    caution: {
      id: 'Yang dijumlahkan dalam bagan ini adalah laporan empat tahun, bukan kasus atau anak, dan bukan dari empat tahun terakhir sebelum angkanya dikutip pada April 2024. Menurut NCMEC, laporan menurut lokasi pengunggahan tidak menunjukkan tingkat kekerasan di suatu negara.',
      en: 'The chart adds up reports of four years, not cases or children, and not of the last four years before the sum was quoted in April 2024. NCMEC says that reports by place of upload do not show the level of abuse in a country.',
    },
    whyNotMisleading: {
      id: 'Bagian dan jumlahnya memakai satu satuan dan berasal dari satu penerbit; kami tidak menyandingkan satu tahun dengan jumlah itu.',
      en: 'The parts and the sum share one unit and one publisher; we set no single year beside the sum.',
    },
  },
  // 100 squares, 85 filled, 15 outlined (1,235,762 / 1,450,403 = 85.2%); the calculation printed below.
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
    figures: [
      'ncmec-indonesia-2024-referrals',
      'ncmec-indonesia-2024-informational',
      'ncmec-indonesia-2024-total',
    ],
    placeholders: {},
    scales: [
      {
        figures: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
        basis: { is: 'parts' },
      },
    ],
    partsOf: [
      {
        whole: 'ncmec-indonesia-2024-total',
        parts: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
      },
    ],
    words: {
      about: { id: 'sekitar 85 dari tiap 100', en: 'about 85 of every 100' },
      filled: {
        id: 'rujukan: cukup rinci untuk ditindaklanjuti',
        en: 'referrals: enough detail to act on',
      },
      outlined: {
        id: 'informasional: terlalu sedikit rincian bagi kebanyakan yurisdiksi',
        en: 'informational: too little detail for most jurisdictions',
      },
      calculation: { id: 'perhitungan', en: 'calculation' },
    },
    notes: [
      {
        id: 'informasional tidak berarti tidak berdasar',
        en: 'informational does not mean unfounded',
      },
    ],
    alt: {
      id: 'Seratus kotak mewakili 1.450.403 laporan CyberTipline 2024 terkait Indonesia. Delapan puluh lima kotak terisi: rujukan, yaitu laporan yang cukup rinci untuk ditindaklanjuti (1.235.762 atau 85,2 persen). Lima belas kotak hanya bergaris tepi: laporan informasional, yang rinciannya terlalu sedikit untuk ditindaklanjuti kebanyakan yurisdiksi (214.641). Perhitungannya tertulis di bawah kotak-kotak itu.',
      en: 'A hundred squares stand for the 1,450,403 CyberTipline reports of 2024 connected with Indonesia. Eighty-five are filled: referrals, reports with enough detail to act on (1,235,762, or 85.2%). Fifteen are outlined: informational reports, with too little detail for most jurisdictions to act on (214,641). The calculation is printed below the squares.',
    },
    caution: {
      id: '“Informasional” tidak berarti tidak berdasar, dan pembagian ini belum ada pada tahun sebelumnya sehingga tidak dapat dibandingkan. Yang dihitung adalah laporan, bukan anak; menurut NCMEC, banyaknya laporan bukan prevalensi.',
      en: '‘Informational’ does not mean unfounded, and no earlier year has this split, so it cannot be compared. The chart counts reports, not children, and NCMEC says that their volume is not prevalence.',
    },
    whyNotMisleading: {
      id: 'Proporsi dalam satu tahun dari satu penerbit tidak memerlukan perbandingan antarwaktu; keterangannya menyatakan bahwa “informasional” tidak berarti tidak berdasar.',
      en: 'A share within one year and from one publisher needs no comparison over time; the note says that ‘informational’ does not mean unfounded.',
    },
  },
} satisfies Records<Chart<FigureId>>;
