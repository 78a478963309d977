import type { Written } from '#data/types';
import type { PairItem } from '#data/teachingTypes';
import type { FigureId } from '../figures';
import type { Link } from '../links';

/** Items of the exercise “May these share a scale?”: the pairs that call each other comparable and are not among the first items. */
export const shareAScaleComparableItems = {
  'ncmec-indonesia-2019--ncmec-indonesia-2020': {
    number: 47,
    difficulty: 1,
    figures: ['ncmec-indonesia-2019', 'ncmec-indonesia-2020'],
    answer: 'yes',
    reason: {
      id: 'Keduanya berasal dari satu terbitan tahunan NCMEC, dari edisi yang berbeda, dengan satuan yang sama, yaitu laporan. Naik turunnya jumlah laporan belum berarti naik turunnya kekerasan.',
      en: 'Both come from yearly editions of the same NCMEC publication and use the same unit, reports. More or fewer reports do not by themselves mean more or less abuse.',
    },
    rests: ['figures/ncmec-indonesia-2019', 'figures/ncmec-indonesia-2020'],
  },
  'ncmec-indonesia-2019--ncmec-indonesia-2021': {
    number: 58,
    difficulty: 2,
    figures: ['ncmec-indonesia-2019', 'ncmec-indonesia-2021'],
    answer: 'yes',
    reason: {
      id: 'Kedua edisi memakai satuan yang sama. Tahun 2020, yang berada di antaranya, ikut digambar agar garisnya tidak melompatinya.',
      en: 'Both editions use the same unit. The year 2020 between them is drawn too, so that the line does not skip it.',
    },
    rests: ['figures/ncmec-indonesia-2019', 'figures/ncmec-indonesia-2021'],
  },
  'ncmec-indonesia-2019--ncmec-indonesia-2022': {
    number: 41,
    difficulty: 2,
    figures: ['ncmec-indonesia-2019', 'ncmec-indonesia-2022'],
    answer: 'yes',
    reason: {
      id: 'Satuan dan terbitannya sama. Tahun 2019–2021 mendahului periode yang dikaji artikel, dan bagannya harus menyebutkan hal itu.',
      en: 'The unit and the publication are the same. The years 2019–2021 come before the period that the paper studies, and the chart has to say so.',
    },
    rests: ['figures/ncmec-indonesia-2019', 'figures/ncmec-indonesia-2022'],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2021': {
    number: 53,
    difficulty: 1,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2021'],
    answer: 'yes',
    reason: {
      id: 'Keduanya berasal dari edisi tahunan yang berurutan, dengan satuan yang sama. Tiap edisi memuat angka satu tahun dan tidak menyatakan tren untuk suatu negara.',
      en: 'Both come from consecutive yearly editions and use the same unit. Each edition gives one year and does not claim a trend for any country.',
    },
    rests: ['figures/ncmec-indonesia-2020', 'figures/ncmec-indonesia-2021'],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2022': {
    number: 36,
    difficulty: 2,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2022'],
    answer: 'yes',
    reason: {
      id: 'Satuannya sama, yaitu laporan menurut lokasi pengunggahan. Yang dibandingkan dalam pasangan ini adalah laporan, bukan anak dan bukan tindak pidana.',
      en: 'The unit is the same: reports by place of upload. What is compared here is reports, not children and not offences.',
    },
    rests: ['figures/ncmec-indonesia-2020', 'figures/ncmec-indonesia-2022'],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2023': {
    number: 60,
    difficulty: 2,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Sampai 2023 satuannya sama dan keterangannya hampir sama; cara hitungnya berubah pada 2024.',
      en: 'Up to 2023 the unit is the same and the note nearly the same; the way of counting changed in 2024.',
    },
    rests: ['figures/ncmec-indonesia-2020', 'figures/ncmec-indonesia-2023'],
  },
  'ncmec-indonesia-2021--ncmec-indonesia-2023': {
    number: 44,
    difficulty: 2,
    figures: ['ncmec-indonesia-2021', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Keduanya berasal dari deret 2019–2023. Judul bagan sebaiknya menyebut laporan, bukan kejahatan.',
      en: 'Both belong to the series 2019–2023. The headline of a chart should name reports, not crimes.',
    },
    rests: ['figures/ncmec-indonesia-2021', 'figures/ncmec-indonesia-2023'],
  },
  'ncmec-indonesia-2022--ncmec-indonesia-2023': {
    number: 39,
    difficulty: 1,
    figures: ['ncmec-indonesia-2022', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Kedua tahun ini berurutan, dimuat dengan satuan yang sama dan keterangan yang hampir sama, dan termasuk periode yang dikaji artikel. Perubahannya menyangkut jumlah laporan dan tidak menunjukkan sebabnya.',
      en: 'The two years are consecutive, are published in the same unit with nearly the same note and belong to the period that the paper studies. The change is in the number of reports and does not show its cause.',
    },
    rests: ['figures/ncmec-indonesia-2022', 'figures/ncmec-indonesia-2023'],
  },
  'simfoni-sexual-violence-victims-2020--simfoni-sexual-violence-victims-2021': {
    number: 50,
    difficulty: 1,
    figures: ['simfoni-sexual-violence-victims-2020', 'simfoni-sexual-violence-victims-2021'],
    answer: 'yes',
    reason: {
      id: 'Satu pernyataan KemenPPPA pada 4 Maret 2022 memuat angka kedua tahun dalam satuan yang sama, yaitu anak korban yang dicatat unit layanan.',
      en: 'One KemenPPPA statement dated 4 March 2022 gives the figures for both years in the same unit: child victims recorded by service units.',
    },
    rests: [
      'figures/simfoni-sexual-violence-victims-2020',
      'figures/simfoni-sexual-violence-victims-2021',
    ],
  },
} satisfies Written<Readonly<Record<string, PairItem<FigureId, Link>>>>;
