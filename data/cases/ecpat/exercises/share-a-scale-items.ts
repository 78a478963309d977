import type { Written } from '#data/types';
import type { PairItem } from '#data/teachingTypes';
import type { FigureId } from '../figures';
import type { Link } from '../links';

/** Items of the exercise “May these share a scale?”. */
export const shareAScaleItems = {
  'ncmec-indonesia-2021--ncmec-indonesia-2022': {
    number: 20,
    difficulty: 1,
    figures: ['ncmec-indonesia-2021', 'ncmec-indonesia-2022'],
    answer: 'yes',
    reason: {
      id: 'Keduanya berasal dari satu terbitan tahunan NCMEC, dari edisi yang berbeda, dengan satuan yang sama. Yang dihitung adalah laporan, bukan anak atau tindak pidana, dan kedua edisi itu tidak menyatakan tren untuk suatu negara.',
      en: 'Both come from yearly editions of the same NCMEC publication and use the same unit. They count reports, not children or offences, and neither edition claims a trend for any country.',
    },
    rests: ['figures/ncmec-indonesia-2021', 'figures/ncmec-indonesia-2022'],
  },
  'ncmec-indonesia-2019--ncmec-indonesia-2023': {
    number: 13,
    difficulty: 2,
    figures: ['ncmec-indonesia-2019', 'ncmec-indonesia-2023'],
    answer: 'yes',
    reason: {
      id: 'Kelima edisi tahunan NCMEC, 2019–2023, boleh digambar pada satu skala. Kedua edisi ini berjarak empat tahun, tetapi terbitan dan satuannya sama. Anda tetap hanya boleh menulis tentang laporan, bukan tentang anak.',
      en: 'The five yearly NCMEC editions, 2019–2023, may share a scale. These two are four years apart, but the publication and the unit are the same. Even so, write only about reports, not about children.',
    },
    rests: ['figures/ncmec-indonesia-2019', 'figures/ncmec-indonesia-2023'],
  },
  'safenet-kbgo-2021--safenet-kbgo-2022': {
    number: 17,
    difficulty: 1,
    figures: ['safenet-kbgo-2021', 'safenet-kbgo-2022'],
    answer: 'yes',
    reason: {
      id: 'SAFEnet sendiri membandingkan 2022 dengan 2021. Korbannya dari segala usia, jadi pasangan ini bukan ukuran eksploitasi seksual anak.',
      en: 'SAFEnet itself compares 2022 with 2021. The people harmed are of every age, so the pair does not measure child sexual exploitation.',
    },
    rests: ['figures/safenet-kbgo-2021', 'figures/safenet-kbgo-2022'],
  },
  'safenet-kbgo-2022-q1--safenet-kbgo-2023-q1': {
    number: 14,
    difficulty: 1,
    figures: ['safenet-kbgo-2022-q1', 'safenet-kbgo-2023-q1'],
    answer: 'yes',
    reason: {
      id: 'Keduanya mencakup triwulan yang sama pada dua tahun yang berurutan, dan SAFEnet sendiri membandingkannya.',
      en: 'Both cover the same quarter in two consecutive years, and SAFEnet itself compares them.',
    },
    rests: ['figures/safenet-kbgo-2022-q1', 'figures/safenet-kbgo-2023-q1'],
  },
  'safenet-kbgo-2023-q1--safenet-kbgo-2024-q1': {
    number: 22,
    difficulty: 2,
    figures: ['safenet-kbgo-2023-q1', 'safenet-kbgo-2024-q1'],
    answer: 'yes',
    reason: {
      id: 'SAFEnet sendiri membandingkan triwulan pertama 2024 dengan triwulan pertama 2023. Kenaikannya menyangkut aduan dengan korban segala usia; pada triwulan itu 123 dari 480 aduan menyangkut orang di bawah 18 tahun (jumlah angka bulanannya 371, bukan 480), dan SAFEnet menduga kanal aduannya makin dikenal.',
      en: 'SAFEnet itself compares the first quarter of 2024 with that of 2023. The rise is in complaints with victims of every age; in that quarter 123 of the 480 complaints concerned someone under 18 (the monthly figures add up to 371, not 480), and SAFEnet suggests that its channel was better known.',
    },
    rests: [
      'figures/safenet-kbgo-2023-q1',
      'figures/safenet-kbgo-2024-q1',
      'figures/safenet-kbgo-2024-q1-children',
    ],
  },
  'safenet-kbgo-2022-q3-derived--safenet-kbgo-2023-q3': {
    number: 30,
    difficulty: 3,
    figures: ['safenet-kbgo-2022-q3-derived', 'safenet-kbgo-2023-q3'],
    answer: 'yes',
    reason: {
      id: 'SAFEnet sendiri membandingkan kedua triwulan ini dalam persentase. Angka 2022 adalah hasil hitungan kami dari persentase itu dan dapat meleset satu atau dua; hal itu harus disebutkan bersama angkanya.',
      en: 'SAFEnet itself compares these quarters in a percentage. The figure for 2022 is our calculation from that percentage and may be off by one or two; this has to be stated with the figure.',
    },
    rests: ['figures/safenet-kbgo-2022-q3-derived', 'figures/safenet-kbgo-2023-q3'],
  },
  'safenet-kbgo-2024-q3--safenet-kbgo-2025-q3': {
    number: 23,
    difficulty: 2,
    figures: ['safenet-kbgo-2024-q3', 'safenet-kbgo-2025-q3'],
    answer: 'yes',
    reason: {
      id: 'SAFEnet sendiri membandingkan triwulan ketiga 2025 dengan triwulan yang sama pada 2024. Tahun 2025 berada di luar periode yang dikaji artikel, dan korbannya dari segala usia.',
      en: 'SAFEnet itself compares the third quarter of 2025 with that of 2024. The year 2025 lies outside the paper’s period, and the people harmed are of every age.',
    },
    rests: ['figures/safenet-kbgo-2024-q3', 'figures/safenet-kbgo-2025-q3'],
  },
  'simfoni-sexual-violence-victims-2019--simfoni-sexual-violence-victims-2020': {
    number: 19,
    difficulty: 1,
    figures: ['simfoni-sexual-violence-victims-2019', 'simfoni-sexual-violence-victims-2020'],
    answer: 'yes',
    reason: {
      id: 'Satu pernyataan KemenPPPA pada 4 Maret 2022 memuat angka kedua tahun. Yang dihitung adalah anak korban yang dicatat unit layanan; menurut seorang deputi KemenPPPA, angka semacam ini naik antara lain karena makin banyak orang berani melapor.',
      en: 'One KemenPPPA statement dated 4 March 2022 gives the figures for both years. They count child victims recorded by service units; according to a deputy at the ministry, such figures rise partly because more people dare to report.',
    },
    rests: [
      'figures/simfoni-sexual-violence-victims-2019',
      'figures/simfoni-sexual-violence-victims-2020',
    ],
  },
  'simfoni-sexual-violence-victims-2019--simfoni-sexual-violence-victims-2021': {
    number: 31,
    difficulty: 2,
    figures: ['simfoni-sexual-violence-victims-2019', 'simfoni-sexual-violence-victims-2021'],
    answer: 'yes',
    reason: {
      id: 'Angka untuk 2019–2021 berasal dari satu pernyataan KemenPPPA, dengan satuan yang sama. Dalam angka itu, kasus daring tidak dipisahkan dari kasus luring, dan pembayaran tidak diukur.',
      en: 'The figures for 2019–2021 come from one KemenPPPA statement and use the same unit. They do not separate online cases from offline ones and do not measure payments.',
    },
    rests: [
      'figures/simfoni-sexual-violence-victims-2019',
      'figures/simfoni-sexual-violence-victims-2021',
    ],
  },
  'ppatk-2022-value-trafficking-and-csa--ppatk-2024-value-prostitution': {
    number: 12,
    difficulty: 1,
    figures: ['ppatk-2022-value-trafficking-and-csa', 'ppatk-2024-value-prostitution'],
    answer: 'no',
    reason: {
      id: 'Nilai untuk 2022 mencakup perdagangan orang dan kekerasan seksual terhadap anak sekaligus; nilai yang disampaikan pada 2024 menyangkut dugaan eksploitasi anak dalam prostitusi. Nilai pertama mencakup satu tahun, sedangkan untuk nilai kedua sumber menyebut rentang waktu yang berbeda-beda, antara lain 2014–2024, atau tidak menyebutnya. Garis, batang, atau persentase yang membandingkan keduanya tidak bermakna.',
      en: 'The amount for 2022 covers trafficking in persons and child sexual abuse together; the one given in 2024 concerns suspected exploitation of children in prostitution. The first covers one year, whereas for the second sources give different periods, 2014–2024 among them, or none. A line, bars or a percentage comparing the two would have no meaning.',
    },
    rests: [
      'mustNotDraw/line-114-to-127',
      'figures/ppatk-2022-value-trafficking-and-csa',
      'figures/ppatk-2024-value-prostitution',
    ],
  },
  'ppatk-2024-transaction-count--ppatk-2024-children': {
    number: 33,
    difficulty: 2,
    figures: ['ppatk-2024-transaction-count', 'ppatk-2024-children'],
    answer: 'no',
    reason: {
      id: 'Bila jumlah transaksi dibagi dengan jumlah anak, hasilnya angka per anak yang merendahkan anak. Bila disandingkan dengan nilai rupiahnya, angka itu akan dianggap sebagai harga. Jumlah transaksi dan jumlah anak itu sama-sama dugaan yang dibulatkan dan tidak dihitung atas dasar yang sama.',
      en: 'Dividing the transactions by the children gives a number per child that demeans children. Beside the amount in rupiah, it would look like a price. Both are rounded figures that rest on a suspicion, not counted on one basis.',
    },
    rests: [
      'mustNotDraw/amount-per-transaction-or-child',
      'figures/ppatk-2024-transaction-count',
      'figures/ppatk-2024-children',
    ],
  },
  'ppatk-2023-trafficking-value--ppatk-2024-value-prostitution': {
    number: 11,
    difficulty: 1,
    figures: ['ppatk-2023-trafficking-value', 'ppatk-2024-value-prostitution'],
    answer: 'no',
    reason: {
      id: 'Yang satu menyangkut perdagangan orang dengan korban dari segala usia pada 2023 hingga awal Juni, sedangkan yang lain menyangkut dugaan eksploitasi anak dalam prostitusi. Pada satu sumbu, kedua nilai itu akan memberi kesan penurunan, padahal penurunan seperti itu tidak diukur dalam sumber yang kami baca.',
      en: 'One is about trafficking in persons of every age in 2023 up to early June, and the other is about suspected exploitation of children in prostitution. On one axis they would suggest a fall, which is not measured in the sources that we read.',
    },
    rests: [
      'mustNotDraw/ppatk-amounts-on-one-value-axis',
      'figures/ppatk-2023-trafficking-value',
      'figures/ppatk-2024-value-prostitution',
    ],
  },
  'ppatk-2025-cse-value--ppatk-2025-trafficking-value': {
    number: 18,
    difficulty: 3,
    figures: ['ppatk-2025-cse-value', 'ppatk-2025-trafficking-value'],
    answer: 'no',
    reason: {
      id: 'Lembaga dan tahunnya sama, tetapi pokok bahasannya berbeda: PPATK menghitung perdagangan orang terpisah dari eksploitasi seksual anak. Dua batang yang berdampingan akan dianggap membandingkan besarnya dua kejahatan.',
      en: 'The body and the year are the same, but the subjects differ: PPATK counted trafficking in persons separately from child sexual exploitation. Readers would take bars side by side as a comparison of the size of two crimes.',
    },
    rests: [
      'mustNotDraw/ppatk-amounts-on-one-value-axis',
      'figures/ppatk-2025-cse-value',
      'figures/ppatk-2025-trafficking-value',
    ],
  },
  'ppatk-2021-analysis-results--ppatk-2022-analysis-results': {
    number: 15,
    difficulty: 2,
    figures: ['ppatk-2021-analysis-results', 'ppatk-2022-analysis-results'],
    answer: 'no',
    reason: {
      id: 'Tiap hitungan mencakup kelompok tindak pidana yang berbeda: hitungan 2021 mencakup kelompok yang luas, sedangkan hitungan 2022 hanya perdagangan orang atau kekerasan seksual terhadap anak. Jika dihubungkan dengan garis, akan tampak penurunan yang tidak diukur.',
      en: 'Each count covers a different group of offences: the count for 2021 covers a wide group, that for 2022 only trafficking or child sexual abuse. A line between them would show a fall that was not measured.',
    },
    rests: [
      'mustNotDraw/analysis-results-line',
      'figures/ppatk-2021-analysis-results',
      'figures/ppatk-2022-analysis-results',
    ],
  },
  'ncmec-indonesia-2023--ncmec-indonesia-2024-total': {
    number: 24,
    difficulty: 2,
    figures: ['ncmec-indonesia-2023', 'ncmec-indonesia-2024-total'],
    answer: 'no',
    reason: {
      id: 'Cara hitung NCMEC berubah pada 2024: banyak laporan tentang satu peristiwa dapat dikirim sebagai satu laporan, dan totalnya dibagi menjadi dua jenis. Angka yang lebih rendah bukan bukti bahwa eksploitasi berkurang.',
      en: 'NCMEC’s way of counting changed in 2024: many reports about one event can be sent as one, and the total is split into two kinds. The lower figure is not evidence of less exploitation.',
    },
    rests: [
      'mustNotDraw/ncmec-line-through-2024',
      'figures/ncmec-indonesia-2023',
      'figures/ncmec-indonesia-2024-total',
    ],
  },
  'ncmec-indonesia-2019-2022-total--ncmec-indonesia-2024-total': {
    number: 26,
    difficulty: 1,
    figures: ['ncmec-indonesia-2019-2022-total', 'ncmec-indonesia-2024-total'],
    answer: 'no',
    reason: {
      id: 'Bila disandingkan dengan angka satu tahun, jumlah empat tahun akan memberi kesan penurunan. Cara hitung pada 2024 pun berbeda.',
      en: 'A sum of four years beside the figure for one year would suggest a fall. The way of counting in 2024 differs as well.',
    },
    rests: [
      'mustNotDraw/sum-beside-year',
      'figures/ncmec-indonesia-2019-2022-total',
      'figures/ncmec-indonesia-2024-total',
    ],
  },
  'simfoni-sexual-violence-cases-2021--simfoni-sexual-violence-victims-2021': {
    number: 34,
    difficulty: 2,
    figures: ['simfoni-sexual-violence-cases-2021', 'simfoni-sexual-violence-victims-2021'],
    answer: 'no',
    reason: {
      id: 'Angka yang satu adalah jumlah kasus, sedangkan yang lain jumlah korban. Satu kasus dapat menyangkut beberapa korban (kesimpulan kami), jadi kedua angka dari tahun yang sama ini tidak boleh digambar pada satu sumbu.',
      en: 'One figure counts cases and the other counts victims. One case can concern several victims (our inference), so these two figures for the same year may not be drawn on one axis.',
    },
    rests: [
      'mustNotDraw/simfoni-cases-with-victims',
      'figures/simfoni-sexual-violence-cases-2021',
      'figures/simfoni-sexual-violence-victims-2021',
    ],
  },
  'simfoni-exploitation-victims-2023--simfoni-exploitation-victims-2024-h1': {
    number: 28,
    difficulty: 1,
    figures: ['simfoni-exploitation-victims-2023', 'simfoni-exploitation-victims-2024-h1'],
    answer: 'no',
    reason: {
      id: 'Yang satu mencakup setahun penuh, sedangkan yang lain hanya Januari–Juni. Angka setengah tahun akan memberi kesan penurunan.',
      en: 'One covers a full year, the other only January to June. The figure for half a year would look like a fall.',
    },
    rests: [
      'mustNotDraw/simfoni-cases-with-victims',
      'figures/simfoni-exploitation-victims-2023',
      'figures/simfoni-exploitation-victims-2024-h1',
    ],
  },
  'kpai-complaints-2022--kpai-complaints-2024': {
    number: 21,
    difficulty: 3,
    figures: ['kpai-complaints-2022', 'kpai-complaints-2024'],
    answer: 'no',
    reason: {
      id: 'Keduanya berasal dari KPAI dan sama-sama mencakup setahun penuh, tetapi hitungan 2022 mencakup pula kasus dari media; untuk hitungan 2024 kami tidak mengetahuinya. Selisihnya tidak dapat diartikan sebagai penurunan pengaduan.',
      en: 'Both are KPAI’s and both cover a full year, but the count for 2022 includes cases taken from the media; whether that for 2024 does, we do not know. The difference cannot be taken for a fall in complaints.',
    },
    rests: [
      'mustNotDraw/kpai-4638-to-2057',
      'figures/kpai-complaints-2022',
      'figures/kpai-complaints-2024',
    ],
  },
  'kpai-csam-cyber-2021-2023--kpai-csam-cyber-2024': {
    number: 29,
    difficulty: 2,
    figures: ['kpai-csam-cyber-2021-2023', 'kpai-csam-cyber-2024'],
    answer: 'no',
    reason: {
      id: 'Angka 481 mencakup tiga tahun, sedangkan angka 40 hanya satu tahun.',
      en: 'The figure of 481 covers three years, the figure of 40 only one.',
    },
    rests: [
      'mustNotDraw/kpai-4638-to-2057',
      'figures/kpai-csam-cyber-2021-2023',
      'figures/kpai-csam-cyber-2024',
    ],
  },
  'disrupting-harm-prevalence--ecpat-2023-two-percent': {
    number: 16,
    difficulty: 3,
    figures: ['disrupting-harm-prevalence', 'ecpat-2023-two-percent'],
    answer: 'no',
    reason: {
      id: 'Kami menyimpulkan bahwa kemungkinan besar ini hanya satu pengukuran yang dikutip dua kali. Dua titik pada waktu yang berbeda akan memberi kesan bahwa pada 2023 ada pengukuran baru.',
      en: 'We infer that this is most probably only one measurement, quoted twice. Two points in time would suggest a new measurement in 2023.',
    },
    rests: [
      'mustNotDraw/two-percent-over-time',
      'figures/disrupting-harm-prevalence',
      'figures/ecpat-2023-two-percent',
    ],
  },
  'safenet-kbgo-2022--safenet-kbgo-2023': {
    number: 27,
    difficulty: 3,
    figures: ['safenet-kbgo-2022', 'safenet-kbgo-2023'],
    answer: 'no',
    reason: {
      id: 'Keduanya adalah hitungan SAFEnet untuk setahun penuh, tetapi kami tidak menemukan perbandingan 2023 dengan 2022 oleh SAFEnet. Tanpa perbandingan itu, kami tidak mengetahui apakah cara hitungnya sama.',
      en: 'Both are SAFEnet’s counts for a full year, but we found no comparison of 2023 with 2022 by SAFEnet. Without one we do not know whether they were counted alike.',
    },
    rests: [
      'mustNotDraw/safenet-annual-line',
      'figures/safenet-kbgo-2022',
      'figures/safenet-kbgo-2023',
    ],
  },
  'ppatk-2024-children--simfoni-exploitation-victims-2023': {
    number: 32,
    difficulty: 2,
    figures: ['ppatk-2024-children', 'simfoni-exploitation-victims-2023'],
    answer: 'no',
    reason: {
      id: 'Angka yang satu berupa dugaan dari pola transaksi, sedangkan yang lain adalah jumlah korban yang dicatat unit layanan. Selisihnya bukan ukuran kasus yang tidak terdeteksi.',
      en: 'One is a suspicion drawn from transaction patterns, the other counts victims recorded by service units. The difference does not measure cases that went undetected.',
    },
    rests: [
      'mustNotDraw/24000-vs-260',
      'figures/ppatk-2024-children',
      'figures/simfoni-exploitation-victims-2023',
    ],
  },
  'ecpat-2023-did-not-tell--disrupting-harm-13-did-not-disclose': {
    number: 25,
    difficulty: 3,
    figures: ['ecpat-2023-did-not-tell', 'disrupting-harm-13-did-not-disclose'],
    answer: 'no',
    reason: {
      id: 'Sumber angka 56 persen tidak menyebut anak mana yang disurvei ataupun nama surveinya. Angka kedua menyangkut 13 negara.',
      en: 'The source of the 56% does not say which children were asked or in which survey. The other figure is for 13 countries.',
    },
    rests: [
      'mustNotDraw/disclosure-mixed',
      'figures/ecpat-2023-did-not-tell',
      'figures/disrupting-harm-13-did-not-disclose',
    ],
  },
} satisfies Written<Readonly<Record<string, PairItem<FigureId, Link>>>>;
