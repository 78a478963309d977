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
      id: 'Keduanya edisi tahunan dari terbitan NCMEC yang sama, dengan satuan yang sama: laporan. Naik turunnya laporan belum berarti naik turunnya kekerasan.',
      en: 'Two yearly editions of the same NCMEC publication, in the same unit: reports. More or fewer reports do not yet mean more or less abuse.',
    },
    rests: ['figures/ncmec-indonesia-2019', 'figures/ncmec-indonesia-2020'],
  },
  'ncmec-indonesia-2019--ncmec-indonesia-2021': {
    number: 58,
    difficulty: 2,
    figures: ['ncmec-indonesia-2019', 'ncmec-indonesia-2021'],
    answer: 'yes',
    reason: {
      id: 'Kedua edisi memakai satuan yang sama. Tahun 2020 di antaranya ikut digambar, agar garisnya tidak melompati satu hitungan.',
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
      id: 'Satuan dan terbitannya sama. Tahun 2019–2021 mendahului periode yang dikaji artikel, dan itu harus terbaca pada bagannya.',
      en: 'Unit and publication are the same. The years 2019–2021 come before the period that the paper studies, and the chart has to say so.',
    },
    rests: ['figures/ncmec-indonesia-2019', 'figures/ncmec-indonesia-2022'],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2021': {
    number: 53,
    difficulty: 1,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2021'],
    answer: 'yes',
    reason: {
      id: 'Keduanya edisi tahunan yang berurutan, dalam satuan yang sama. NCMEC menerbitkan tiap tahun secara terpisah dan tidak menyatakan tren bagi satu negara.',
      en: 'Two editions in a row, in the same unit. NCMEC publishes each year separately and states no trend for a country.',
    },
    rests: ['figures/ncmec-indonesia-2020', 'figures/ncmec-indonesia-2021'],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2022': {
    number: 36,
    difficulty: 2,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2022'],
    answer: 'yes',
    reason: {
      id: 'Satuannya sama: laporan menurut lokasi pengunggahan. Yang dibandingkan laporan, bukan anak dan bukan tindak pidana.',
      en: 'The unit is the same: reports by place of upload. What is compared are reports, not children and not offences.',
    },
    rests: ['figures/ncmec-indonesia-2020', 'figures/ncmec-indonesia-2022'],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2023': {
    number: 60,
    difficulty: 2,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Cara hitungnya masih sama sampai 2023; baru pada 2024 berubah.',
      en: 'The way of counting was still the same up to 2023; it changed only in 2024.',
    },
    rests: ['figures/ncmec-indonesia-2020', 'figures/ncmec-indonesia-2023'],
  },
  'ncmec-indonesia-2021--ncmec-indonesia-2023': {
    number: 44,
    difficulty: 2,
    figures: ['ncmec-indonesia-2021', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Keduanya dari deret 2019–2023. Judul bagan sebaiknya menyebut laporan, bukan kejahatan.',
      en: 'Both belong to the series 2019–2023. The headline of a chart should speak of reports, not of crimes.',
    },
    rests: ['figures/ncmec-indonesia-2021', 'figures/ncmec-indonesia-2023'],
  },
  'ncmec-indonesia-2022--ncmec-indonesia-2023': {
    number: 39,
    difficulty: 1,
    figures: ['ncmec-indonesia-2022', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Keduanya tahun yang berurutan, dengan cara hitung yang sama, dalam periode yang dikaji. Perubahannya menyangkut laporan dan tidak menunjukkan sebabnya.',
      en: 'Two years in a row, counted alike and both within the period studied. The change is one in reports and does not show its cause.',
    },
    rests: ['figures/ncmec-indonesia-2022', 'figures/ncmec-indonesia-2023'],
  },
  'simfoni-sexual-violence-victims-2020--simfoni-sexual-violence-victims-2021': {
    number: 50,
    difficulty: 1,
    figures: ['simfoni-sexual-violence-victims-2020', 'simfoni-sexual-violence-victims-2021'],
    answer: 'yes',
    reason: {
      id: 'Satu pernyataan KemenPPPA, 4 Maret 2022, memuat kedua tahun dalam satuan yang sama: anak korban yang dicatat unit layanan.',
      en: 'One KemenPPPA statement of 4 March 2022 gives both years in the same unit: child victims recorded by service units.',
    },
    rests: [
      'figures/simfoni-sexual-violence-victims-2020',
      'figures/simfoni-sexual-violence-victims-2021',
    ],
  },
} satisfies Written<Readonly<Record<string, PairItem<FigureId, Link>>>>;
