import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';

/** A chart of complaints and cases that KPAI counted. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfKpai = {
  // Step 1: KPAI, 26 July 2024: 481 and 431, 2021–2023. Step 2: PPATK’s statement, 7 August 2024: 303,
  // 128, 481, ‘data gathered in 2024’. Step 3: ANTARA English: ‘so far this year’. The sum 303 + 128 = 431 is
  // drawn as a bracket; the label change is highlighted, the inference is marked as ours.
  'one-number-three-labels': {
    headline: {
      id: 'Angka KPAI untuk tiga tahun kemungkinan besar disebut lagi sebagai data 2024',
      en: 'KPAI’s figures for three years were most probably later presented as data for 2024',
    },
    subtitle: {
      id: 'Angka KPAI tentang anak (481 pengaduan, 431 kasus), Indonesia, 2021–2023, dan keterangan waktu yang menyertainya sejak Juli 2024',
      en: 'KPAI’s figures on children (481 complaints, 431 cases), Indonesia, 2021–2023, and the period stated with them from July 2024 on',
    },
    form: 'steps',
    figures: [
      'kpai-csam-cyber-2021-2023',
      'kpai-exploitation-trafficking-2021-2023',
      'ppatk-relayed-economic-sexual-exploitation',
      'ppatk-relayed-trafficking',
      'ppatk-relayed-csam',
    ],
    placeholders: {},
    partsOf: [
      {
        whole: 'kpai-exploitation-trafficking-2021-2023',
        parts: ['ppatk-relayed-economic-sexual-exploitation', 'ppatk-relayed-trafficking'],
      },
    ],
    steps: [
      {
        title: { id: 'KPAI, 26 Juli 2024', en: 'KPAI, 26 July 2024' },
        label: { id: '2021–2023', en: '2021–2023' },
        figures: ['kpai-csam-cyber-2021-2023', 'kpai-exploitation-trafficking-2021-2023'],
      },
      {
        title: { id: 'Keterangan PPATK, 7 Agustus 2024', en: 'PPATK’s statement, 7 August 2024' },
        label: { id: '“data yang terhimpun di tahun 2024”', en: 'data gathered in 2024' },
        figures: [
          'ppatk-relayed-economic-sexual-exploitation',
          'ppatk-relayed-trafficking',
          'ppatk-relayed-csam',
        ],
      },
      {
        title: { id: 'ANTARA, berbahasa Inggris', en: 'ANTARA, in English' },
        label: { id: 'tahun itu sampai saat itu', en: '‘so far this year’' },
        figures: [],
      },
    ],
    words: {
      labelChanges: { id: 'keterangan waktunya berubah', en: 'the stated period changes' },
      ourInference: { id: 'kesimpulan kami', en: 'our inference' },
    },
    notes: [],
    alt: {
      id: 'Bagan ini memperlihatkan tiga langkah; angkanya tertulis pada dua langkah pertama. Pada 26 Juli 2024 Ketua KPAI menyebut angka 481 dan 431 untuk 2021–2023. Pada 7 Agustus 2024 keterangan PPATK memuat angka 303, 128, dan 481; kebanyakan halaman yang kami baca menyebutnya “data yang terhimpun di tahun 2024”. Tanda kurung menunjukkan bahwa 303 + 128 = 431. Berita ANTARA berbahasa Inggris, yang tanggalnya tidak kami temukan, menyebutnya hitungan untuk tahun itu sampai saat itu. Keterangan dalam bagan menyebutkan bahwa kesamaan angka itu adalah kesimpulan kami.',
      en: 'The chart shows three steps; the numbers are printed in the first two. On 26 July 2024 KPAI’s chair gave 481 and 431 for 2021–2023. On 7 August 2024 PPATK’s statement listed 303, 128 and 481; most pages that we read call them data gathered in 2024. A bracket shows that 303 + 128 = 431. ANTARA’s report in English, whose date we did not find, says ‘so far this year’. A note in the chart says that we infer that the figures are the same.',
    },
    caution: {
      id: 'Kami menyimpulkan bahwa angka-angka itu sama. Rentang waktu yang disebut sumber berbeda-beda (Bali Post menulis sepuluh tahun terakhir), dan angka-angka ini tidak boleh dianggap sebagai data 2024. Sumber juga tidak menjelaskan apakah 303, 128, dan 481 itu kasus atau anak.',
      en: 'We infer that the statements give the same figures. Sources differ on the period (Bali Post gives the past ten years), and none of these numbers should be taken as data for 2024. Nor do the sources make clear whether 303, 128 and 481 are cases or children.',
    },
    whyNotMisleading: {
      id: 'Bagan ini menunjukkan perubahan keterangan waktu, bukan kenaikan, karena angka pada dua langkah pertama sama menurut kesimpulan kami, langkah ketiga tidak memuat angka, dan tidak ada skala.',
      en: 'The chart shows a change in the stated period, not a rise, because we infer that the numbers of the first two steps are the same, the third step prints none, and there is no scale.',
    },
  },
} satisfies Records<Chart<FigureId>>;
