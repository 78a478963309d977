import type { Written } from '#data/types';
import type { PairItem } from '#data/teachingTypes';
import type { FigureId } from '../figures';
import type { Link } from '../links';

/** Items of the exercise “May these share a scale?”: further pairs that a forbidden picture keeps apart, one for each reason; those
 * left out repeat a reason. */
export const shareAScaleApartItems = {
  'ppatk-2024-transaction-count--paper-claim-transactions-rose-2022-2024': {
    number: 45,
    difficulty: 2,
    figures: ['ppatk-2024-transaction-count', 'paper-claim-transactions-rose-2022-2024'],
    answer: 'no',
    reason: {
      id: 'Yang satu adalah angka bulat yang rentang waktunya berbeda-beda menurut sumbernya, sedangkan yang lain adalah kalimat dalam abstrak tanpa angka. Kami tidak menemukan jumlah transaksi untuk 2022 sehingga kenaikannya tidak dapat digambar.',
      en: 'One is a rounded count over a period on which sources differ, and the other is a sentence in the abstract without a number. We found no count of transactions for 2022, so a rise cannot be drawn.',
    },
    rests: [
      'mustNotDraw/transactions-2022-vs-2024',
      'figures/ppatk-2024-transaction-count',
      'figures/paper-claim-transactions-rose-2022-2024',
    ],
  },
  'ppatk-2022-value-trafficking-and-csa--ppatk-2023-trafficking-value': {
    number: 37,
    difficulty: 2,
    figures: ['ppatk-2022-value-trafficking-and-csa', 'ppatk-2023-trafficking-value'],
    answer: 'no',
    reason: {
      id: 'Nilai untuk 2022 menggabungkan dua pokok bahasan selama setahun, sedangkan nilai untuk 2023 hanya mencakup perdagangan orang selama kurang dari setengah tahun. Batang yang berdampingan akan menunjukkan lonjakan yang tidak diukur.',
      en: 'The amount for 2022 joins two subjects over a year, whereas that for 2023 covers trafficking alone in less than half a year. Bars side by side would show a jump that was not measured.',
    },
    rests: [
      'mustNotDraw/ppatk-amounts-on-one-value-axis',
      'figures/ppatk-2022-value-trafficking-and-csa',
      'figures/ppatk-2023-trafficking-value',
    ],
  },
  'ppatk-2024-value-prostitution--ppatk-2025-cse-value': {
    number: 54,
    difficulty: 2,
    figures: ['ppatk-2024-value-prostitution', 'ppatk-2025-cse-value'],
    answer: 'no',
    reason: {
      id: 'Pokok bahasan, rentang waktu, dan cara hitungnya berbeda. Angka 2025 yang lebih rendah tidak berarti penurunan, dan tahun itu berada sesudah periode yang dikaji artikel.',
      en: 'The subject, the period and the way of counting differ. The lower amount for 2025 does not mean a fall, and the year comes after the period that the paper studies.',
    },
    rests: [
      'mustNotDraw/ppatk-amounts-on-one-value-axis',
      'figures/ppatk-2024-value-prostitution',
      'figures/ppatk-2025-cse-value',
    ],
  },
  'ppatk-2024-csam-two-years-value--ppatk-2024-value-prostitution': {
    number: 35,
    difficulty: 3,
    figures: ['ppatk-2024-csam-two-years-value', 'ppatk-2024-value-prostitution'],
    answer: 'no',
    reason: {
      id: 'Keduanya disampaikan pada 26 Juli 2024, tetapi yang satu menyangkut materi kekerasan seksual terhadap anak dalam hasil analisis untuk Polri, sedangkan yang lain menyangkut dugaan eksploitasi anak dalam prostitusi. Hari penyampaian yang sama tidak membuat dasarnya sama.',
      en: 'Both were given on 26 July 2024, but one is about child sexual abuse material in analysis results handed to the police, and the other is about suspected exploitation of children in prostitution. That they were given on one day does not give them the same basis.',
    },
    rests: [
      'mustNotDraw/ppatk-amounts-on-one-value-axis',
      'figures/ppatk-2024-csam-two-years-value',
      'figures/ppatk-2024-value-prostitution',
    ],
  },
  'ppatk-2021-2022-csam-only-preliminary--ppatk-2024-csam-two-years-value': {
    number: 49,
    difficulty: 3,
    figures: ['ppatk-2021-2022-csam-only-preliminary', 'ppatk-2024-csam-two-years-value'],
    answer: 'no',
    reason: {
      id: 'Pokok bahasan kedua nilai itu memang berdekatan, tetapi yang pertama hanya kisaran sementara, “ratusan juta”, tanpa nilai pasti. Kisaran seperti itu tidak dapat ditempatkan pada sumbu bagan.',
      en: 'The subjects are close, but the first is only a preliminary range, ‘hundreds of millions’, without an exact amount. Such a range cannot be placed on the axis of a chart.',
    },
    rests: [
      'mustNotDraw/ppatk-amounts-on-one-value-axis',
      'figures/ppatk-2021-2022-csam-only-preliminary',
      'figures/ppatk-2024-csam-two-years-value',
    ],
  },
  'ppatk-2022-analysis-results--ppatk-2023-analysis-results': {
    number: 57,
    difficulty: 2,
    figures: ['ppatk-2022-analysis-results', 'ppatk-2023-analysis-results'],
    answer: 'no',
    reason: {
      id: 'Delapan hasil analisis 2022 mencakup perdagangan orang atau kekerasan seksual terhadap anak, sedangkan dua hasil analisis 2023 hanya mencakup eksploitasi seksual anak. Satuannya sama, tetapi kelompok tindak pidananya tidak.',
      en: 'The eight analysis results for 2022 cover trafficking or child sexual abuse, whereas the two for 2023 cover child sexual exploitation alone. The unit is the same, but the group of offences is not.',
    },
    rests: [
      'mustNotDraw/analysis-results-line',
      'figures/ppatk-2022-analysis-results',
      'figures/ppatk-2023-analysis-results',
    ],
  },
  'ppatk-2023-analysis-results--ppatk-2023-trafficking-analysis-results': {
    number: 42,
    difficulty: 2,
    figures: ['ppatk-2023-analysis-results', 'ppatk-2023-trafficking-analysis-results'],
    answer: 'no',
    reason: {
      id: 'Lembaga dan tahunnya sama, tetapi pokok bahasan dan rentang waktunya berbeda: yang satu setahun penuh, yang lain hanya hingga awal Juni.',
      en: 'The body and the year are the same, but the subjects differ and so do the periods: one covers a full year, the other only the months up to early June.',
    },
    rests: [
      'mustNotDraw/analysis-results-line',
      'figures/ppatk-2023-analysis-results',
      'figures/ppatk-2023-trafficking-analysis-results',
    ],
  },
  'ncmec-indonesia-2023--ncmec-indonesia-2024-referrals': {
    number: 38,
    difficulty: 3,
    figures: ['ncmec-indonesia-2023', 'ncmec-indonesia-2024-referrals'],
    answer: 'no',
    reason: {
      id: 'Rujukan pada 2024 hanya salah satu dari dua bagian laporan tahun itu; sebelum 2024 pembagian ini belum ada. Garis dari angka 2023 ke rujukan 2024 akan membandingkan keseluruhan dengan sebagian.',
      en: 'The referrals for 2024 are only one of two parts of that year’s reports; before 2024 there was no such split. A line from the figure for 2023 to the referrals would compare a whole with a part.',
    },
    rests: [
      'mustNotDraw/ncmec-line-through-2024',
      'figures/ncmec-indonesia-2023',
      'figures/ncmec-indonesia-2024-referrals',
    ],
  },
  'ncmec-indonesia-2020--ncmec-indonesia-2019-2022-total': {
    number: 51,
    difficulty: 1,
    figures: ['ncmec-indonesia-2020', 'ncmec-indonesia-2019-2022-total'],
    answer: 'no',
    reason: {
      id: 'Laporan tahun 2020 sudah termasuk dalam jumlah empat tahun itu. Angka satu tahun akan tampak kecil di samping jumlah yang mencakupnya.',
      en: 'The reports for 2020 are already included in the four-year sum. The figure for one year would look small beside a sum that includes it.',
    },
    rests: [
      'mustNotDraw/sum-beside-year',
      'figures/ncmec-indonesia-2020',
      'figures/ncmec-indonesia-2019-2022-total',
    ],
  },
  'simfoni-violence-cases-2022--simfoni-violence-victims-2022': {
    number: 59,
    difficulty: 2,
    figures: ['simfoni-violence-cases-2022', 'simfoni-violence-victims-2022'],
    answer: 'no',
    reason: {
      id: 'Tahun, lembaga, dan pokok bahasannya sama, tetapi satuannya berbeda: yang satu jumlah kasus, yang lain jumlah anak korban. Satu kasus dapat menyangkut beberapa anak (kesimpulan kami).',
      en: 'The year, the body and the subject are the same, but the unit is not: one counts cases, the other child victims. One case can concern several children (our inference).',
    },
    rests: [
      'mustNotDraw/simfoni-cases-with-victims',
      'figures/simfoni-violence-cases-2022',
      'figures/simfoni-violence-victims-2022',
    ],
  },
  'simfoni-sexual-violence-2023-full--simfoni-sexual-violence-2024-jan-jun': {
    number: 40,
    difficulty: 1,
    figures: ['simfoni-sexual-violence-2023-full', 'simfoni-sexual-violence-2024-jan-jun'],
    answer: 'no',
    reason: {
      id: 'Yang satu mencakup setahun penuh, sedangkan yang lain setengah tahun. Pada satu sumbu, angka 2024 akan memberi kesan penurunan.',
      en: 'One covers a full year and the other half a year. On one axis, the figure for 2024 would look like a fall.',
    },
    rests: [
      'mustNotDraw/simfoni-cases-with-victims',
      'figures/simfoni-sexual-violence-2023-full',
      'figures/simfoni-sexual-violence-2024-jan-jun',
    ],
  },
  'simfoni-sexual-violence-2023-full--simfoni-sexual-violence-2023-mid-2024': {
    number: 55,
    difficulty: 2,
    figures: ['simfoni-sexual-violence-2023-full', 'simfoni-sexual-violence-2023-mid-2024'],
    answer: 'no',
    reason: {
      id: 'Rentang delapan belas bulan itu mencakup seluruh 2023. Selisihnya bukan kenaikan, melainkan angka setengah tahun berikutnya.',
      en: 'The eighteen months include the whole of 2023. The difference is not a rise but the count of the following half-year.',
    },
    rests: [
      'mustNotDraw/simfoni-cases-with-victims',
      'figures/simfoni-sexual-violence-2023-full',
      'figures/simfoni-sexual-violence-2023-mid-2024',
    ],
  },
  'simfoni-online-sexual-violence-15000--simfoni-sexual-violence-2023-mid-2024': {
    number: 43,
    difficulty: 3,
    figures: ['simfoni-online-sexual-violence-15000', 'simfoni-sexual-violence-2023-mid-2024'],
    answer: 'no',
    reason: {
      id: 'Kami menyimpulkan bahwa keduanya kemungkinan besar merupakan hitungan yang sama, dan kata “daring” pada salah satunya keliru. Dua batang akan memberi kesan bahwa bagian daring dihitung tersendiri, padahal tidak.',
      en: 'We infer that both are most probably the same count, and that the word ‘online’ in one of them is a mistake. Two bars would suggest that the online part was counted separately, which it was not.',
    },
    rests: [
      'mustNotDraw/simfoni-15000-online',
      'figures/simfoni-online-sexual-violence-15000',
      'figures/simfoni-sexual-violence-2023-mid-2024',
    ],
  },
  'kpai-sexual-crime-2022--kpai-sexual-crime-2024': {
    number: 56,
    difficulty: 2,
    figures: ['kpai-sexual-crime-2022', 'kpai-sexual-crime-2024'],
    answer: 'no',
    reason: {
      id: 'Hitungan 2022 kemungkinan besar mencakup kasus dari media (kesimpulan kami); untuk hitungan 2024 kami tidak mengetahuinya. Selain itu, pejabat KPAI lain menyebut 419 untuk Januari–November 2022.',
      en: 'The count for 2022 most probably includes cases from the media (our inference); whether that for 2024 does, we do not know. In addition, another KPAI official gave 419 for January–November 2022.',
    },
    rests: [
      'mustNotDraw/kpai-4638-to-2057',
      'figures/kpai-sexual-crime-2022',
      'figures/kpai-sexual-crime-2024',
    ],
  },
  'ecpat-estimate-40000-70000--ppatk-2024-children': {
    number: 46,
    difficulty: 2,
    figures: ['ecpat-estimate-40000-70000', 'ppatk-2024-children'],
    answer: 'no',
    reason: {
      id: 'Perkiraan itu mencakup segala bentuk eksploitasi seksual, dan tahun serta cara hitungnya tidak disebut, sedangkan angka PPATK adalah dugaan dari pola transaksi. Selisih keduanya tidak mengukur apa pun.',
      en: 'The estimate covers all sexual exploitation and states no year or method, whereas PPATK’s figure is a suspicion drawn from transaction patterns. The difference between them measures nothing.',
    },
    rests: [
      'mustNotDraw/24000-vs-260',
      'figures/ecpat-estimate-40000-70000',
      'figures/ppatk-2024-children',
    ],
  },
  'disrupting-harm-13-police--ecpat-2023-did-not-tell': {
    number: 52,
    difficulty: 2,
    figures: ['disrupting-harm-13-police', 'ecpat-2023-did-not-tell'],
    answer: 'no',
    reason: {
      id: 'Yang satu adalah rata-rata persentase anak di 13 negara yang menghubungi polisi, sedangkan yang lain adalah persentase yang dasarnya tidak disebut. Keduanya berupa persentase, tetapi dari kelompok anak yang berbeda.',
      en: 'One is the average share, over 13 countries, of children who contacted the police; the other is a share whose base is not stated. Both are percentages, but of different groups of children.',
    },
    rests: [
      'mustNotDraw/disclosure-mixed',
      'figures/disrupting-harm-13-police',
      'figures/ecpat-2023-did-not-tell',
    ],
  },
  'safenet-kbgo-2023--safenet-kbgo-2024-h1': {
    number: 48,
    difficulty: 1,
    figures: ['safenet-kbgo-2023', 'safenet-kbgo-2024-h1'],
    answer: 'no',
    reason: {
      id: 'SAFEnet membandingkan keduanya, tetapi yang satu mencakup setahun penuh dan yang lain enam bulan. Selisihnya tidak menunjukkan perubahan.',
      en: 'SAFEnet compares the two, but one covers a full year and the other six months. The difference between them shows no change.',
    },
    rests: [
      'mustNotDraw/safenet-annual-line',
      'figures/safenet-kbgo-2023',
      'figures/safenet-kbgo-2024-h1',
    ],
  },
  'iwf-2022-worldwide--kominfo-takedown-2023': {
    number: 61,
    difficulty: 2,
    figures: ['iwf-2022-worldwide', 'kominfo-takedown-2023'],
    answer: 'no',
    reason: {
      id: 'Yang satu kemungkinan besar adalah jumlah halaman web di seluruh dunia dalam setahun (kesimpulan kami), sedangkan yang lain jumlah konten yang diputus aksesnya di Indonesia sejak 2016 (menurut satu berita). Satuan, wilayah, dan rentang waktunya berbeda.',
      en: 'One most probably counts web pages worldwide in a year (our inference), and the other counts items to which access was blocked in Indonesia, from 2016 according to one report. The unit, the place and the period differ.',
    },
    rests: [
      'mustNotDraw/unsourced-habits',
      'figures/iwf-2022-worldwide',
      'figures/kominfo-takedown-2023',
    ],
  },
} satisfies Written<Readonly<Record<string, PairItem<FigureId, Link>>>>;
