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
      id: 'Yang satu hitungan kasar untuk rentang yang berbeda-beda menurut sumber, yang lain kalimat dalam abstrak tanpa angka. Jumlah transaksi untuk 2022 tidak kami temukan, jadi kenaikannya tidak dapat digambar.',
      en: 'One is a rounded count over a period on which sources differ, the other a sentence of the abstract without a number. We found no count of transactions for 2022, so a rise cannot be drawn.',
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
      id: 'Nilai 2022 menggabungkan dua pokok selama setahun; nilai 2023 hanya perdagangan orang selama kurang dari setengah tahun. Batang yang berdampingan akan menunjukkan lonjakan yang tidak diukur.',
      en: 'The amount for 2022 joins two subjects over a year; that of 2023 covers trafficking alone in less than half a year. Bars side by side would show a jump that was not measured.',
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
      id: 'Pokok, rentang waktu, dan cara hitungnya berbeda. Angka yang lebih rendah untuk 2025 bukan penurunan, dan tahunnya sesudah periode yang dikaji artikel.',
      en: 'Subject, period and method differ. The lower amount for 2025 is no fall, and the year lies after the period that the paper studies.',
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
      id: 'Keduanya disampaikan pada Juli 2024, tetapi yang satu tentang materi kekerasan seksual terhadap anak dalam hasil analisis untuk Polri, yang lain tentang dugaan eksploitasi anak dalam prostitusi. Tanggal penyampaian yang berdekatan tidak menyamakan dasarnya.',
      en: 'Both were given in July 2024, but one is about child sexual abuse material in results handed to the police, the other about suspected exploitation of children in prostitution. A shared date does not give them a shared basis.',
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
      id: 'Pokok bahasannya memang berdekatan, tetapi yang pertama hanya kisaran sementara, “ratusan juta”, tanpa nilai pasti. Kisaran seperti itu tidak dapat ditempatkan pada sumbu.',
      en: 'The subjects are close, but the first is only a preliminary range, ‘hundreds of millions’, without an exact amount. Such a range has no place on an axis.',
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
      id: 'Delapan hasil 2022 mencakup perdagangan orang atau kekerasan seksual terhadap anak, dua hasil 2023 hanya eksploitasi seksual anak. Satuannya sama, kelompok tindak pidananya tidak.',
      en: 'The eight results of 2022 cover trafficking or child sexual abuse, the two of 2023 child sexual exploitation alone. The unit is the same, the group of offences is not.',
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
      id: 'Lembaga dan tahunnya sama, tetapi pokoknya lain dan rentangnya lain: setahun penuh, dan hingga awal Juni.',
      en: 'Body and year are the same, but the subjects differ and so do the periods: a full year, and up to early June.',
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
      id: 'Rujukan 2024 hanya satu dari dua bagian laporan tahun itu; sebelum 2024 pembagian ini belum ada. Garis dari 2023 ke rujukan 2024 membandingkan keseluruhan dengan sebagian.',
      en: 'The referrals of 2024 are one of two parts of that year’s reports; before 2024 there was no such split. A line from 2023 to them compares a whole with a part.',
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
      id: 'Laporan 2020 sudah termasuk dalam jumlah empat tahun itu. Satu tahun akan tampak kecil di samping jumlah yang memuatnya.',
      en: 'The reports of 2020 are already in the four-year sum. A single year would look small beside a sum that holds it.',
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
      id: 'Tahun, lembaga, dan pokoknya sama; satuannya tidak: kasus dan anak korban. Satu kasus dapat menyangkut beberapa anak.',
      en: 'Year, body and subject are the same; the unit is not: cases and child victims. One case can concern several children.',
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
      id: 'Yang satu mencakup setahun penuh, yang lain setengah tahun. Pada satu sumbu, 2024 akan terbaca sebagai penurunan.',
      en: 'A full year and half a year. On one axis 2024 would be read as a fall.',
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
      id: 'Delapan belas bulan itu memuat seluruh 2023. Selisihnya bukan kenaikan, melainkan setengah tahun berikutnya.',
      en: 'The eighteen months hold the whole of 2023. The difference is no rise but the next half-year.',
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
      id: 'Kemungkinan besar keduanya hitungan yang sama, sekali dengan kata “daring” yang keliru; itu kesimpulan kami. Dua batang akan menunjukkan bagian daring yang tidak dihitung tersendiri.',
      en: 'Most probably both are the same count, once with the word ‘online’ by mistake; that is our inference. Two bars would show an online share that was not counted.',
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
      id: 'Hitungan 2022 kemungkinan besar memuat kasus dari media, hitungan 2024 hanya pengaduan. Pejabat KPAI yang lain pun menyebut angka lain untuk 2022.',
      en: 'The count for 2022 most probably includes cases from the media, that for 2024 complaints alone. Another KPAI official also gives another number for 2022.',
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
      id: 'Perkiraan itu tidak menyebut tahun dan cara hitung serta mencakup segala bentuk eksploitasi seksual; angka PPATK adalah dugaan dari pola transaksi. Selisihnya tidak mengukur apa pun.',
      en: 'The estimate states no year or method and covers all sexual exploitation; PPATK’s figure is a suspicion drawn from transaction patterns. The difference between them measures nothing.',
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
      id: 'Yang satu adalah rata-rata persentase anak di 13 negara yang menghubungi polisi; yang lain persentase yang dasarnya tidak disebut. Keduanya persentase, tetapi dari kelompok anak yang berbeda.',
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
      id: 'Yang satu aduan setahun penuh, yang lain aduan enam bulan. Selisih keduanya tidak menunjukkan perubahan.',
      en: 'Complaints of a full year beside those of six months. The difference between them shows no change.',
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
      id: 'Yang satu halaman web di seluruh dunia dalam setahun, yang lain konten yang diputus aksesnya di Indonesia sejak tanggal yang tidak disebut. Satuan, wilayah, dan rentangnya berbeda.',
      en: 'One counts web pages worldwide in a year, the other items cut off in Indonesia since a date that is not stated. Unit, place and period differ.',
    },
    rests: [
      'mustNotDraw/unsourced-habits',
      'figures/iwf-2022-worldwide',
      'figures/kominfo-takedown-2023',
    ],
  },
} satisfies Written<Readonly<Record<string, PairItem<FigureId, Link>>>>;
