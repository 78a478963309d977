import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';

/** Charts of reports to NCMEC. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfNcmec = {
  // Five columns 2019–2023 on a zero baseline. A gap and a vertical double rule, then 2024 in its own panel, in
  // another form and on its own scale: one split bar in two parts (referrals, informational reports) with the
  // note on bundling. No line across the rule, no percentage between 2023 and 2024.
  'ncmec-2019-2023-and-2024-apart': {
    headline: {
      id: 'Laporan dengan lokasi pengunggahan di Indonesia: 840.221 pada 2019, 1.925.549 pada 2023; laporan 2024 dihitung dengan cara lain dan ditampilkan terpisah',
      en: 'Reports with an upload location in Indonesia: 840,221 in 2019, 1,925,549 in 2023; those of 2024 are counted differently and shown separately',
    },
    subtitle: {
      id: 'Laporan CyberTipline ke NCMEC per tahun: lokasi pengunggahan di Indonesia, 2019–2023, dan (terpisah) laporan yang terkait dengan Indonesia, 2024',
      en: 'CyberTipline reports to NCMEC per year: upload location in Indonesia, 2019–2023, and (separately) reports connected with Indonesia, 2024',
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
        id: 'beberapa laporan tentang satu peristiwa dapat dihitung sebagai satu',
        en: 'several reports of one event may count as one',
      },
    ],
    alt: {
      id: 'Lima kolom yang mulai dari nol menunjukkan laporan CyberTipline terkait Indonesia: 840.221 pada 2019, 986.648 pada 2020, 1.861.135 pada 2021, 1.878.011 pada 2022, dan 1.925.549 pada 2023. Setelah jarak dan garis tegak, panel tersendiri menunjukkan angka 2024, yang dihitung dengan cara lain: 1.235.762 rujukan dan 214.641 laporan informasional, seluruhnya 1.450.403. Tidak ada garis atau persentase yang menghubungkan kedua sisi garis tegak itu.',
      en: 'Five columns that start at zero show CyberTipline reports connected with Indonesia: 840,221 in 2019, 986,648 in 2020, 1,861,135 in 2021, 1,878,011 in 2022 and 1,925,549 in 2023. After a gap and a vertical rule, a separate panel shows the figures for 2024, which were counted in another way: 1,235,762 referrals and 214,641 informational reports, 1,450,403 in all. No line or percentage connects the two sides of the rule.',
    },
    caution: {
      id: 'Yang dihitung dalam bagan ini adalah laporan, bukan anak; untuk 2019–2023 laporan dihitung menurut lokasi pengunggahan. Menurut NCMEC, angka itu tidak menunjukkan tingkat kekerasan di suatu negara. Angka 2024 dihitung dengan cara lain sehingga tidak dapat dibandingkan dengan 2023; kedua bagiannya kami baca dalam himpunan data pihak lain, dan kami tidak mengetahui atas dasar apa laporan 2024 dikelompokkan per negara.',
      en: 'The chart counts reports, for 2019–2023 by place of upload, not children. NCMEC says that the numbers do not show the level of abuse in a country. The figure for 2024 was counted in another way, so it cannot be compared with 2023; we read its two parts in a third party’s dataset and do not know on what basis the reports for 2024 were assigned to countries.',
    },
    whyNotMisleading: {
      id: 'Nilai 2019–2023 kami baca dalam terbitan NCMEC; nilai 2024, yang disebut berasal dari NCMEC, kami baca dalam himpunan data pihak lain dan sebuah berita. Bagan ini menonjolkan perubahan cara menghitung. Judul sumbu menyebut laporan, dan keterangannya menambahkan bahwa yang dihitung bukan anak.',
      en: 'We read the values of 2019–2023 in NCMEC’s own editions; those of 2024, which are attributed to NCMEC, we read in a third party’s dataset and in a news report. The chart highlights the change in the way of counting. The axis title says reports, and the note adds that children are not counted.',
    },
  },
  // A single horizontal bar of four labelled parts, 2019 to 2022, with the sum at its end and the year in which
  // it was quoted (2024) as a text note outside the bar.
  'where-5-566-015-comes-from': {
    headline: {
      id: 'Angka 5.566.015 yang dikutip pada 2024 adalah jumlah laporan selama empat tahun',
      en: 'The figure of 5,566,015 quoted in 2024 is the sum of the reports of four years',
    },
    subtitle: {
      id: 'Jumlah laporan CyberTipline ke NCMEC, lokasi pengunggahan di Indonesia, 2019–2022',
      en: 'Total of CyberTipline reports to NCMEC, upload location in Indonesia, 2019–2022',
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
      id: 'Satu batang mendatar dibagi menjadi empat bagian berlabel, dan tiap bagian menunjukkan laporan CyberTipline terkait Indonesia dalam setahun: 840.221 pada 2019, 986.648 pada 2020, 1.861.135 pada 2021, dan 1.878.011 pada 2022. Jumlahnya, 5.566.015, tertulis di ujung batang. Keterangan di luar batang menyebut bahwa jumlah itu dikutip pada April 2024 (oleh menteri koordinator); 2024 tidak termasuk dalam keempat tahun itu.',
      en: 'One horizontal bar is divided into four labelled parts, and each part shows one year of CyberTipline reports connected with Indonesia: 840,221 in 2019, 986,648 in 2020, 1,861,135 in 2021 and 1,878,011 in 2022. The total, 5,566,015, is printed at the end of the bar. A note outside the bar says that the total was quoted in April 2024 (by a coordinating minister); 2024 is not one of the four years.',
    },
    caution: {
      id: 'Bagan ini menjumlahkan laporan, bukan kasus atau anak. Keempat tahunnya bukan empat tahun terakhir sebelum angka itu dikutip pada April 2024. Menurut NCMEC, laporan berdasarkan lokasi pengunggahan tidak menunjukkan tingkat kekerasan di suatu negara.',
      en: 'The chart adds up reports, not cases or children. Its four years are not the last four years before the total was quoted in April 2024. NCMEC says that reports by place of upload do not show the level of abuse in a country.',
    },
    whyNotMisleading: {
      id: 'Bagian-bagiannya memakai satuan yang sama dan berasal dari satu penerbit, dan jumlahnya tepat sama dengan angka yang disebut menteri. Kami tidak menyandingkan angka satu tahun dengan jumlah itu.',
      en: 'The parts share one unit and come from one publisher, and they add up exactly to the number that the minister gave. We do not set the figure of a single year beside the total.',
    },
  },
  // 100 squares, 85 filled, 15 outlined (1,235,762 / 1,450,403 = 85.2%); the calculation printed below.
  'ncmec-2024-hundred': {
    headline: {
      id: 'Dari tiap 100 laporan tahun 2024 yang terkait dengan Indonesia, sekitar 85 cukup rinci untuk dirujuk',
      en: 'Of every 100 reports for 2024 connected with Indonesia, about 85 contained enough detail to be referred',
    },
    subtitle: {
      id: 'Proporsi rujukan dalam laporan CyberTipline ke NCMEC yang terkait dengan Indonesia, 2024',
      en: 'Share of referrals among CyberTipline reports to NCMEC connected with Indonesia, 2024',
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
      id: 'Seratus kotak mewakili 1.450.403 laporan CyberTipline tahun 2024 yang terkait dengan Indonesia. Delapan puluh lima kotak yang terisi menunjukkan rujukan, yaitu laporan yang cukup rinci untuk ditindaklanjuti (1.235.762 atau 85,2 persen). Lima belas kotak yang hanya bergaris tepi menunjukkan laporan informasional, yaitu laporan yang terlalu sedikit rinciannya untuk ditindaklanjuti di kebanyakan yurisdiksi (214.641). Perhitungannya tertulis di bawah kotak-kotak itu.',
      en: 'A hundred squares stand for the 1,450,403 CyberTipline reports for 2024 connected with Indonesia. The eighty-five filled squares show referrals, which are reports with enough detail to act on (1,235,762, or 85.2%). The fifteen outlined squares show informational reports, which have too little detail for most jurisdictions to act on (214,641). The calculation is printed below the squares.',
    },
    caution: {
      id: '“Informasional” tidak berarti tidak berdasar. Pembagian ini baru ada mulai dari data 2024 sehingga proporsinya tidak dapat dibandingkan dengan tahun sebelumnya. Yang dihitung adalah laporan, bukan anak, dan menurut NCMEC banyaknya laporan bukan ukuran prevalensi. Kedua bagiannya kami baca dalam himpunan data pihak lain, bukan dalam terbitan NCMEC; kami tidak mengetahui atas dasar apa laporan 2024 dikelompokkan per negara.',
      en: '‘Informational’ does not mean unfounded. This division begins with the data for 2024, so the share cannot be compared with earlier years. The chart counts reports, not children, and NCMEC says that their number is not prevalence. We read both parts in a third party’s dataset, not in NCMEC’s own edition; we do not know on what basis the reports for 2024 were assigned to countries.',
    },
    whyNotMisleading: {
      id: 'Bagan ini hanya menampilkan proporsi dalam satu tahun dan tidak membandingkan beberapa tahun. Kedua bagiannya, yang disebut berasal dari NCMEC, kami baca dalam satu himpunan data pihak lain. Keterangan bagan menyatakan bahwa “informasional” tidak berarti tidak berdasar.',
      en: 'The chart shows only a share within one year and makes no comparison over time. We read both parts, which are attributed to NCMEC, in one dataset of a third party. The note says that ‘informational’ does not mean unfounded.',
    },
  },
} satisfies Records<Chart<FigureId>>;
