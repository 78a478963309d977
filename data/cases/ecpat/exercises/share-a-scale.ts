import type { Written } from '#data/types';
import type { PairExercise } from '#data/teachingTypes';
import type { FigureId } from '../figures';
import { shareAScaleApartItems } from './share-a-scale-apart-items';
import { shareAScaleCards } from './share-a-scale-cards';
import { shareAScaleComparableItems } from './share-a-scale-comparable-items';
import { shareAScaleItems } from './share-a-scale-items';

const items = { ...shareAScaleItems, ...shareAScaleComparableItems, ...shareAScaleApartItems };

/** May two figures share a scale? */
export const shareAScale = {
  title: {
    id: 'Bolehkah digambar pada satu skala?',
    en: 'May these share a scale?',
  },
  instruction: {
    id: 'Bacalah kedua angka dan apa yang diukurnya. Bolehkah keduanya digambar pada satu skala? Sebutkan apa yang sama dan apa yang berbeda: pokok bahasan, satuan, rentang waktu, atau cara hitung.',
    en: 'Read both figures and what each of them measures. May they be drawn on one scale? Say what is the same or different: subject, unit, period or way of counting.',
  },
  why: {
    id: 'Pembaca memahami dua batang yang berdampingan sebagai perbandingan, meskipun sumbernya tidak membandingkan. Latihan ini membiasakan Anda memeriksa dasar perbandingan sebelum menulis “naik” atau “turun”.',
    en: 'Readers take two bars side by side as a comparison even where no source compares them. The exercise trains you to check the basis of a comparison before writing ‘rose’ or ‘fell’.',
  },
  howToRead: {
    id: '“Ya” berarti ada dasar perbandingan menurut data, tetapi Anda hanya boleh menulis tentang apa yang diukur. “Tidak” berarti pasangan itu termasuk bagan yang tidak boleh dibuat, dan alasannya disebutkan. Bila sebuah alasan merupakan kesimpulan kami, hal itu kami sebutkan.',
    en: '‘Yes’ means that the records give a basis for comparing, but you may write only about what is measured. ‘No’ means that the pair is among the charts that must not be drawn, and the reason is given. Where a reason is our inference, we say so.',
  },
  items,
  cards: shareAScaleCards,
  sets: {
    'first-steps': {
      number: 1,
      title: {
        id: 'Langkah pertama',
        en: 'First steps',
      },
      about: {
        id: 'Enam pasangan yang alasannya mudah dikenali.',
        en: 'Six pairs with a reason that is easy to see.',
      },
      items: [
        'ncmec-indonesia-2021--ncmec-indonesia-2022',
        'ppatk-2022-value-trafficking-and-csa--ppatk-2024-value-prostitution',
        'safenet-kbgo-2021--safenet-kbgo-2022',
        'simfoni-exploitation-victims-2023--simfoni-exploitation-victims-2024-h1',
        'simfoni-sexual-violence-victims-2019--simfoni-sexual-violence-victims-2020',
        'ncmec-indonesia-2019-2022-total--ncmec-indonesia-2024-total',
      ],
    },
    'eight-pairs': {
      number: 2,
      title: {
        id: 'Delapan pasangan',
        en: 'Eight pairs',
      },
      about: {
        id: 'Set untuk pertemuan kedua dalam unit yang terdiri atas tiga pertemuan.',
        en: 'The set for the second session of the three-session unit.',
      },
      items: [
        'ppatk-2022-value-trafficking-and-csa--ppatk-2024-value-prostitution',
        'ncmec-indonesia-2019--ncmec-indonesia-2023',
        'ncmec-indonesia-2023--ncmec-indonesia-2024-total',
        'simfoni-sexual-violence-victims-2019--simfoni-sexual-violence-victims-2021',
        'simfoni-sexual-violence-cases-2021--simfoni-sexual-violence-victims-2021',
        'safenet-kbgo-2023-q1--safenet-kbgo-2024-q1',
        'ppatk-2025-cse-value--ppatk-2025-trafficking-value',
        'disrupting-harm-prevalence--ecpat-2023-two-percent',
      ],
    },
    'ppatk-figures': {
      number: 3,
      title: {
        id: 'Angka PPATK',
        en: 'PPATK’s figures',
      },
      about: {
        id: 'Lima pasangan angka dari PPATK.',
        en: 'Five pairs of figures from PPATK.',
      },
      items: [
        'ppatk-2022-value-trafficking-and-csa--ppatk-2024-value-prostitution',
        'ppatk-2024-transaction-count--ppatk-2024-children',
        'ppatk-2023-trafficking-value--ppatk-2024-value-prostitution',
        'ppatk-2025-cse-value--ppatk-2025-trafficking-value',
        'ppatk-2021-analysis-results--ppatk-2022-analysis-results',
      ],
    },
    'same-publisher': {
      number: 4,
      title: {
        id: 'Satu penerbit',
        en: 'Same publisher',
      },
      about: {
        id: 'Kedua angka berasal dari penerbit atau sistem yang sama.',
        en: 'Both figures come from the same publisher or system.',
      },
      items: [
        'ncmec-indonesia-2021--ncmec-indonesia-2022',
        'ncmec-indonesia-2019--ncmec-indonesia-2023',
        'safenet-kbgo-2021--safenet-kbgo-2022',
        'safenet-kbgo-2022-q1--safenet-kbgo-2023-q1',
        'safenet-kbgo-2023-q1--safenet-kbgo-2024-q1',
        'safenet-kbgo-2022-q3-derived--safenet-kbgo-2023-q3',
        'safenet-kbgo-2024-q3--safenet-kbgo-2025-q3',
        'simfoni-sexual-violence-victims-2019--simfoni-sexual-violence-victims-2020',
        'simfoni-sexual-violence-victims-2019--simfoni-sexual-violence-victims-2021',
        'ncmec-indonesia-2023--ncmec-indonesia-2024-total',
        'ncmec-indonesia-2019-2022-total--ncmec-indonesia-2024-total',
        'simfoni-sexual-violence-cases-2021--simfoni-sexual-violence-victims-2021',
        'simfoni-exploitation-victims-2023--simfoni-exploitation-victims-2024-h1',
        'kpai-complaints-2022--kpai-complaints-2024',
        'kpai-csam-cyber-2021-2023--kpai-csam-cyber-2024',
        'safenet-kbgo-2022--safenet-kbgo-2023',
      ],
    },
    periods: {
      number: 5,
      title: {
        id: 'Rentang waktu',
        en: 'Periods',
      },
      about: {
        id: 'Perhatikan rentang waktu tiap angka: setahun, sebagian tahun, atau jumlah beberapa tahun.',
        en: 'Look at the period of each figure: a year, part of a year or a sum of several years.',
      },
      items: [
        'ncmec-indonesia-2022--ncmec-indonesia-2023',
        'ncmec-indonesia-2020--ncmec-indonesia-2019-2022-total',
        'simfoni-sexual-violence-2023-full--simfoni-sexual-violence-2024-jan-jun',
        'simfoni-sexual-violence-2023-full--simfoni-sexual-violence-2023-mid-2024',
        'safenet-kbgo-2023--safenet-kbgo-2024-h1',
        'simfoni-sexual-violence-victims-2020--simfoni-sexual-violence-victims-2021',
      ],
    },
    'ppatk-amounts': {
      number: 6,
      title: {
        id: 'Nilai dan hitungan PPATK',
        en: 'PPATK’s amounts and counts',
      },
      about: {
        id: 'Pasangan tentang nilai dan hitungan PPATK; satu di antaranya menyandingkan sebuah hitungan dengan klaim artikel.',
        en: 'Pairs on PPATK’s amounts and counts; one of them sets a count beside a claim of the paper.',
      },
      items: [
        'ppatk-2024-transaction-count--paper-claim-transactions-rose-2022-2024',
        'ppatk-2022-value-trafficking-and-csa--ppatk-2023-trafficking-value',
        'ppatk-2024-value-prostitution--ppatk-2025-cse-value',
        'ppatk-2024-csam-two-years-value--ppatk-2024-value-prostitution',
        'ppatk-2021-2022-csam-only-preliminary--ppatk-2024-csam-two-years-value',
        'ppatk-2022-analysis-results--ppatk-2023-analysis-results',
        'ppatk-2023-analysis-results--ppatk-2023-trafficking-analysis-results',
      ],
    },
  },
} satisfies Written<PairExercise<FigureId, keyof typeof items>>;
