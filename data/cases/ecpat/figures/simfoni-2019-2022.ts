import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/** Records of SIMFONI PPA for 2019 to 2022. From the evidence dossier, checked on 24 November 2026. */
export const simfoni20192022 = defineFigures<SourceId, UnitId, TopicId>()({
  'simfoni-sexual-violence-victims-2019': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, 2019',
      en: 'Child victims of sexual violence in SIMFONI PPA, 2019',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 6.454 anak korban kekerasan seksual pada 2019.',
      en: 'SIMFONI PPA recorded 6,454 child victims of sexual violence in 2019.',
    },
    value: 6454,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2019-01-01',
      to: '2019-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2019', en: 'January–December 2019' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2022-03-04',
    series: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, keterangan tentang 2019–2021',
      en: 'Child victims of sexual violence in SIMFONI PPA, statement on 2019–2021',
    },
    comparableWith: [
      'simfoni-sexual-violence-victims-2020',
      'simfoni-sexual-violence-victims-2021',
    ],
    comparableBasis: {
      id: 'Satu pernyataan KemenPPPA, 4 Maret 2022, memuat angka untuk ketiga tahun dan, untuk 2020–2021, persentase kenaikannya.',
      en: 'One KemenPPPA statement of 4 March 2022 gives the numbers for the three years and, for 2020–2021, the percentage rise.',
    },
    measures: {
      id: 'Anak korban kekerasan seksual yang dicatat unit layanan dalam SIMFONI PPA untuk 2019.',
      en: 'Child victims of sexual violence recorded by service units in SIMFONI PPA for 2019.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran; menurut seorang deputi KemenPPPA, angka semacam ini naik antara lain karena makin banyak orang berani melapor.',
      en: 'This number is drawn from the records of violence, both offline and online, that service units entered, without payment information; a deputy at the ministry says that numbers rise partly because more people dare to report.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Menurut seorang deputi KemenPPPA, angkanya naik antara lain karena makin banyak orang berani melapor.',
        en: 'A deputy at KemenPPPA explained that numbers were rising partly because more people dared to report.',
      },
      {
        id: 'Pada 2023 deputi itu juga menyatakan bahwa prevalensi menurut survei turun dari 2018 ke 2021, sedangkan jumlah laporan naik; prevalensi itu menyangkut segala bentuk kekerasan terhadap anak. Menurut survei 2024, prevalensi itu lebih tinggi daripada 2021, tetapi lebih rendah daripada 2018; prevalensi kekerasan seksual sepanjang hidup pada anak usia 13–17 tahun pun lebih tinggi daripada 2021.',
        en: 'In 2023 the deputy also noted that survey prevalence had fallen from 2018 to 2021, while the number of reports had risen; that prevalence is of violence of all kinds against children. According to the survey of 2024 it was higher than in 2021, though lower than in 2018; the lifetime prevalence of sexual violence among children aged 13–17 was also higher than in 2021.',
      },
      {
        id: 'Angka ketiga tahun 2019–2021 berasal dari satu pernyataan KemenPPPA yang membandingkan tahun-tahun itu; angka tahun berikutnya berasal dari pernyataan lain.',
        en: 'The three years 2019–2021 come from one statement in which KemenPPPA compares them; later years come from other statements.',
      },
      {
        id: 'Tahun 2019 mendahului periode yang dikaji artikel.',
        en: 'The year 2019 predates the period that the paper studies.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kompas-2022-01', 'okezone-2023-01', 'tvonenews-2024-01', 'kompas-2024-02'],
  },
  'simfoni-sexual-violence-victims-2020': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, 2020',
      en: 'Child victims of sexual violence in SIMFONI PPA, 2020',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 6.980 anak korban kekerasan seksual pada 2020.',
      en: 'SIMFONI PPA recorded 6,980 child victims of sexual violence in 2020.',
    },
    value: 6980,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2020-01-01',
      to: '2020-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2020', en: 'January–December 2020' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2022-03-04',
    series: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, keterangan tentang 2019–2021',
      en: 'Child victims of sexual violence in SIMFONI PPA, statement on 2019–2021',
    },
    comparableWith: [
      'simfoni-sexual-violence-victims-2019',
      'simfoni-sexual-violence-victims-2021',
    ],
    comparableBasis: {
      id: 'Satu pernyataan KemenPPPA, 4 Maret 2022, memuat angka untuk ketiga tahun dan, untuk 2020–2021, persentase kenaikannya.',
      en: 'One KemenPPPA statement of 4 March 2022 gives the numbers for the three years and, for 2020–2021, the percentage rise.',
    },
    measures: {
      id: 'Anak korban kekerasan seksual yang dicatat unit layanan dalam SIMFONI PPA untuk 2020.',
      en: 'Child victims of sexual violence recorded by service units in SIMFONI PPA for 2020.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran; menurut seorang deputi KemenPPPA, angka semacam ini naik antara lain karena makin banyak orang berani melapor.',
      en: 'This number is drawn from the records of violence, both offline and online, that service units entered, without payment information; a deputy at the ministry says that numbers rise partly because more people dare to report.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Menurut seorang deputi KemenPPPA, angkanya naik antara lain karena makin banyak orang berani melapor.',
        en: 'A deputy at KemenPPPA explained that numbers were rising partly because more people dared to report.',
      },
      {
        id: 'Pada 2023 deputi itu juga menyatakan bahwa prevalensi menurut survei turun dari 2018 ke 2021, sedangkan jumlah laporan naik; prevalensi itu menyangkut segala bentuk kekerasan terhadap anak. Menurut survei 2024, prevalensi itu lebih tinggi daripada 2021, tetapi lebih rendah daripada 2018; prevalensi kekerasan seksual sepanjang hidup pada anak usia 13–17 tahun pun lebih tinggi daripada 2021.',
        en: 'In 2023 the deputy also noted that survey prevalence had fallen from 2018 to 2021, while the number of reports had risen; that prevalence is of violence of all kinds against children. According to the survey of 2024 it was higher than in 2021, though lower than in 2018; the lifetime prevalence of sexual violence among children aged 13–17 was also higher than in 2021.',
      },
      {
        id: 'Angka ketiga tahun 2019–2021 berasal dari satu pernyataan KemenPPPA yang membandingkan tahun-tahun itu; angka tahun berikutnya berasal dari pernyataan lain.',
        en: 'The three years 2019–2021 come from one statement in which KemenPPPA compares them; later years come from other statements.',
      },
      {
        id: 'Tahun 2020 mendahului periode yang dikaji artikel.',
        en: 'The year 2020 predates the period that the paper studies.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kompas-2022-01', 'okezone-2023-01', 'tvonenews-2024-01', 'kompas-2024-02'],
  },
  'simfoni-sexual-violence-victims-2021': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, 2021',
      en: 'Child victims of sexual violence in SIMFONI PPA, 2021',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 8.730 anak korban kekerasan seksual pada 2021.',
      en: 'SIMFONI PPA recorded 8,730 child victims of sexual violence in 2021.',
    },
    value: 8730,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2021-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2021', en: 'January–December 2021' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2022-03-04',
    series: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, keterangan tentang 2019–2021',
      en: 'Child victims of sexual violence in SIMFONI PPA, statement on 2019–2021',
    },
    comparableWith: [
      'simfoni-sexual-violence-victims-2019',
      'simfoni-sexual-violence-victims-2020',
    ],
    comparableBasis: {
      id: 'Satu pernyataan KemenPPPA, 4 Maret 2022, memuat angka untuk ketiga tahun dan, untuk 2020–2021, persentase kenaikannya.',
      en: 'One KemenPPPA statement of 4 March 2022 gives the numbers for the three years and, for 2020–2021, the percentage rise.',
    },
    measures: {
      id: 'Anak korban kekerasan seksual yang dicatat unit layanan dalam SIMFONI PPA untuk 2021.',
      en: 'Child victims of sexual violence recorded by service units in SIMFONI PPA for 2021.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran; menurut seorang deputi KemenPPPA, angka semacam ini naik antara lain karena makin banyak orang berani melapor.',
      en: 'This number is drawn from the records of violence, both offline and online, that service units entered, without payment information; a deputy at the ministry says that numbers rise partly because more people dare to report.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Menurut seorang deputi KemenPPPA, angkanya naik antara lain karena makin banyak orang berani melapor.',
        en: 'A deputy at KemenPPPA explained that numbers were rising partly because more people dared to report.',
      },
      {
        id: 'Pada 2023 deputi itu juga menyatakan bahwa prevalensi menurut survei turun dari 2018 ke 2021, sedangkan jumlah laporan naik; prevalensi itu menyangkut segala bentuk kekerasan terhadap anak. Menurut survei 2024, prevalensi itu lebih tinggi daripada 2021, tetapi lebih rendah daripada 2018; prevalensi kekerasan seksual sepanjang hidup pada anak usia 13–17 tahun pun lebih tinggi daripada 2021.',
        en: 'In 2023 the deputy also noted that survey prevalence had fallen from 2018 to 2021, while the number of reports had risen; that prevalence is of violence of all kinds against children. According to the survey of 2024 it was higher than in 2021, though lower than in 2018; the lifetime prevalence of sexual violence among children aged 13–17 was also higher than in 2021.',
      },
      {
        id: 'Angka ketiga tahun 2019–2021 berasal dari satu pernyataan KemenPPPA yang membandingkan tahun-tahun itu; angka tahun berikutnya berasal dari pernyataan lain.',
        en: 'The three years 2019–2021 come from one statement in which KemenPPPA compares them; later years come from other statements.',
      },
      {
        id: 'Tahun 2021 mendahului periode yang dikaji artikel.',
        en: 'The year 2021 predates the period that the paper studies.',
      },
      {
        id: 'Angka ini adalah jumlah korban; untuk tahun yang sama tercatat 7.004 kasus dalam SIMFONI PPA, dan kedua satuan itu tidak boleh dicampur.',
        en: 'The number counts victims; for the same year SIMFONI PPA records 7,004 cases, and the two units must not be mixed.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'kompas-2022-01',
      'wahananews-nd-02',
      'okezone-2023-01',
      'tvonenews-2024-01',
      'kompas-2024-02',
      'kompas-2022-02',
    ],
  },
  'simfoni-sexual-violence-cases-2021': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Kasus kekerasan seksual terhadap anak dalam SIMFONI PPA, 2021',
      en: 'Cases of sexual violence against children in SIMFONI PPA, 2021',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 7.004 kasus kekerasan seksual di antara 11.952 kasus kekerasan terhadap anak pada 2021.',
      en: 'SIMFONI PPA recorded 7,004 cases of sexual violence among 11,952 cases of violence against children in 2021.',
    },
    value: 7004,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2021-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2021', en: 'January–December 2021' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Menteri PPPA (Bintang Puspayoga)',
      en: 'Minister for women and child protection (Bintang Puspayoga)',
    },
    saidOn: '2022-03-24',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus kekerasan seksual terhadap anak yang dicatat dalam SIMFONI PPA untuk 2021.',
      en: 'Cases of sexual violence against children entered in SIMFONI PPA for 2021.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah korban: satu kasus dapat menyangkut beberapa korban (kesimpulan kami).',
      en: 'It does not count victims: one case may have several (our inference).',
    },
    caution: {
      id: 'Angka ini adalah jumlah kasus, baik luring maupun daring, yang dimasukkan unit layanan, bukan jumlah korban: untuk tahun yang sama tercatat 8.730 korban dalam SIMFONI PPA, dan kedua satuan itu tidak boleh dicampur.',
      en: 'This number counts the cases, both offline and online, that service units entered, not victims: for the same year SIMFONI PPA records 8,730 victims, and the two units must not be mixed.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Menurut seorang deputi KemenPPPA, angkanya naik antara lain karena makin banyak orang berani melapor.',
        en: 'A deputy at KemenPPPA explained that numbers were rising partly because more people dared to report.',
      },
      {
        id: 'Pada 2023 deputi itu juga menyatakan bahwa prevalensi menurut survei turun dari 2018 ke 2021, sedangkan jumlah laporan naik; prevalensi itu menyangkut segala bentuk kekerasan terhadap anak. Menurut survei 2024, prevalensi itu lebih tinggi daripada 2021, tetapi lebih rendah daripada 2018; prevalensi kekerasan seksual sepanjang hidup pada anak usia 13–17 tahun pun lebih tinggi daripada 2021.',
        en: 'In 2023 the deputy also noted that survey prevalence had fallen from 2018 to 2021, while the number of reports had risen; that prevalence is of violence of all kinds against children. According to the survey of 2024 it was higher than in 2021, though lower than in 2018; the lifetime prevalence of sexual violence among children aged 13–17 was also higher than in 2021.',
      },
      {
        id: 'Yang dihitung adalah kasus, bukan korban: untuk tahun yang sama tercatat 8.730 korban dalam SIMFONI PPA.',
        en: 'These are cases, not victims: for the same year SIMFONI PPA records 8,730 victims.',
      },
      { id: 'Kedua satuan itu tidak boleh dicampur.', en: 'The two units must not be mixed.' },
      {
        id: 'Tahun 2021 mendahului periode yang dikaji artikel.',
        en: 'The year 2021 predates the period that the paper studies.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'kompas-2022-02',
      'kompas-2022-01',
      'okezone-2023-01',
      'tvonenews-2024-01',
      'kompas-2024-02',
    ],
  },
  'simfoni-violence-cases-2022': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Kasus segala bentuk kekerasan terhadap anak menurut KemenPPPA, 2022',
      en: 'Cases of all kinds of violence against children recorded by KemenPPPA, 2022',
    },
    statement: {
      id: 'KemenPPPA mencatat 16.106 kasus kekerasan terhadap anak pada 2022.',
      en: 'KemenPPPA recorded 16,106 cases of violence against children in 2022.',
    },
    value: 16106,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA', en: 'KemenPPPA' },
    saidOn: '2023-01-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus segala bentuk kekerasan terhadap anak yang dicatat KemenPPPA untuk 2022.',
      en: 'Cases of every kind of violence against children recorded by KemenPPPA for 2022.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur kekerasan seksual saja, kekerasan di ranah daring, ataupun pembayaran.',
      en: 'It does not measure sexual violence alone, online violence or payments.',
    },
    caution: {
      id: 'Angka ini mencakup segala bentuk kekerasan terhadap anak yang tercatat, bukan kekerasan seksual saja, dan tidak mengukur seberapa sering kekerasan terjadi. Data 2022 yang diambil belakangan dapat lebih tinggi.',
      en: 'This number covers every kind of recorded violence against children, not sexual violence alone, and does not measure how often violence occurs. Data for 2022 taken later may be higher.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran; data itu bukan ukuran seberapa sering kekerasan terjadi.',
        en: 'SIMFONI PPA contains what service units enter about violence, both offline and online, with no payment information; it does not measure how often violence occurs.',
      },
      {
        id: 'Angka ini mencakup semua kekerasan terhadap anak.',
        en: 'The number covers all violence against children.',
      },
      {
        id: 'Pernyataan yang sama menyebut 17.641 anak korban; satu kasus dapat menyangkut lebih dari satu anak (kesimpulan kami).',
        en: 'The same statement gives 17,641 child victims; one case may concern more than one child (our inference).',
      },
      {
        id: 'Angka ini disampaikan pada Januari 2023; sistemnya terus diperbarui sehingga data 2022 yang diambil belakangan dapat lebih tinggi.',
        en: 'It was stated in January 2023; the system keeps being updated, so data for 2022 taken later may be higher.',
      },
      {
        id: 'Kami tidak membandingkan angka ini dengan 28.831 kasus untuk 2024, yang hanya kami temukan dalam satu berita yang rinciannya tidak cocok.',
        en: 'We do not compare it with the 28,831 cases for 2024, which we found only in one article whose own parts do not add up.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['tribunnews-2023-01', 'okezone-2023-01', 'bukamata-nd-01'],
  },
  'simfoni-violence-victims-2022': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban segala bentuk kekerasan menurut KemenPPPA, 2022',
      en: 'Child victims of all kinds of violence recorded by KemenPPPA, 2022',
    },
    statement: {
      id: 'Dalam 16.106 kasus pada 2022 KemenPPPA mencatat 17.641 anak korban, 54,3 persen di antaranya korban kekerasan seksual.',
      en: 'In its 16,106 cases for 2022 KemenPPPA recorded 17,641 child victims, 54.3% of them victims of sexual violence.',
    },
    value: 17641,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA', en: 'KemenPPPA' },
    saidOn: '2023-01-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban segala bentuk kekerasan yang dicatat KemenPPPA untuk 2022.',
      en: 'Child victims of every kind of violence recorded by KemenPPPA for 2022.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur kekerasan seksual saja, kekerasan di ranah daring, ataupun pembayaran.',
      en: 'It does not measure sexual violence alone, online violence or payments.',
    },
    caution: {
      id: 'Angka ini mencakup korban segala bentuk kekerasan yang tercatat dan tidak mengukur seberapa sering kekerasan terjadi. Untuk kekerasan seksual pada 2022 kami memakai 9.588, bukan 8.820 yang ditulis berita yang sama; kami menyimpulkan bahwa 8.820 keliru.',
      en: 'This number covers the recorded victims of every kind of violence and does not measure how often violence occurs. For sexual violence in 2022 we use 9,588, not the 8,820 that the same article gives; we infer that 8,820 is a mistake.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran; data itu bukan ukuran seberapa sering kekerasan terjadi.',
        en: 'SIMFONI PPA contains what service units enter about violence, both offline and online, with no payment information; it does not measure how often violence occurs.',
      },
      {
        id: 'Bila dihitung, 54,3 persen dari 17.641 adalah sekitar 9.579.',
        en: '54.3% of 17,641 works out at about 9,579.',
      },
      {
        id: 'Berita Tribunnews yang memuat persentase itu menulis 8.820, yaitu kira-kira setengah dari 17.641; angka itu tidak cocok dengan 54,3 persen, jadi kami menganggapnya keliru (kesimpulan kami).',
        en: 'The Tribunnews report that gives this percentage puts them at 8,820, which is about half of 17,641; that does not fit the 54.3%, so we infer that it is a mistake.',
      },
      {
        id: 'Keesokan harinya deputi KemenPPPA menyebut 9.588, dan 9.588 dari 17.641 adalah 54,35 persen. Karena itu, kami memakai 9.588. Abata News menyebut 9.588 itu kasus, tetapi kemungkinan besar yang dimaksud adalah korban (kesimpulan kami).',
        en: 'The ministry’s deputy gave 9,588 the next day, and 9,588 of 17,641 is 54.35%, so we use 9,588. Abata News calls the 9,588 cases, but we infer that they are most probably victims.',
      },
      {
        id: 'Angka ini disampaikan pada Januari 2023; sistemnya terus diperbarui sehingga data 2022 yang diambil belakangan dapat lebih tinggi.',
        en: 'It was stated in January 2023; the system keeps being updated, so data for 2022 taken later may be higher.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['tribunnews-2023-01', 'abata-news-2023-01', 'okezone-2023-01'],
  },
  'simfoni-sexual-violence-victims-2022': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, 2022',
      en: 'Child victims of sexual violence in SIMFONI PPA, 2022',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 9.588 kasus kekerasan seksual terhadap anak pada 2022; kemungkinan besar yang dimaksud adalah anak korban (kesimpulan kami).',
      en: 'SIMFONI PPA recorded 9,588 cases of sexual violence against children in 2022; we infer that the number most probably refers to child victims.',
    },
    value: 9588,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2023-01-27',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban kekerasan seksual yang dicatat unit layanan dalam SIMFONI PPA untuk 2022; halaman sumbernya menulis kasus, tetapi kemungkinan besar yang dimaksud adalah korban (kesimpulan kami).',
      en: 'Child victims of sexual violence recorded by service units in SIMFONI PPA for 2022; the source’s page says cases, but we infer that it most probably means victims.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Halaman sumbernya menulis kasus, tetapi kemungkinan besar yang dimaksud adalah korban (kesimpulan kami). Angkanya dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran.',
      en: 'The source’s page says cases, but we infer that it most probably means victims. The number is drawn from the records of violence, both offline and online, that service units entered, without payment information.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Menurut seorang deputi KemenPPPA, angkanya naik antara lain karena makin banyak orang berani melapor.',
        en: 'A deputy at KemenPPPA explained that numbers were rising partly because more people dared to report.',
      },
      {
        id: 'Pada 2023 deputi itu juga menyatakan bahwa prevalensi menurut survei turun dari 2018 ke 2021, sedangkan jumlah laporan naik; prevalensi itu menyangkut segala bentuk kekerasan terhadap anak. Menurut survei 2024, prevalensi itu lebih tinggi daripada 2021, tetapi lebih rendah daripada 2018; prevalensi kekerasan seksual sepanjang hidup pada anak usia 13–17 tahun pun lebih tinggi daripada 2021.',
        en: 'In 2023 the deputy also noted that survey prevalence had fallen from 2018 to 2021, while the number of reports had risen; that prevalence is of violence of all kinds against children. According to the survey of 2024 it was higher than in 2021, though lower than in 2018; the lifetime prevalence of sexual violence among children aged 13–17 was also higher than in 2021.',
      },
      {
        id: 'Halaman sumbernya menulis kasus, tetapi kemungkinan besar yang dimaksud adalah korban (kesimpulan kami).',
        en: 'The source’s page says cases, but we infer that it most probably means victims.',
      },
      {
        id: 'Sehari sebelumnya KemenPPPA menyebut 17.641 anak korban kekerasan, 54,3 persen di antaranya korban kekerasan seksual, dan 9.588 / 17.641 = 54,35 persen.',
        en: 'The day before, KemenPPPA had stated 17,641 child victims of violence, 54.3% of them of sexual violence, and 9,588 / 17,641 = 54.35%.',
      },
      {
        id: 'Berita Tribunnews yang memuat persentase itu menulis 8.820 anak korban kekerasan seksual untuk 2022; angka itu tidak cocok dengan 54,3 persen dari 17.641, yaitu sekitar 9.579.',
        en: 'The Tribunnews report that gives this percentage puts the child victims of sexual violence in 2022 at 8,820, which does not fit 54.3% of 17,641, about 9,579.',
      },
      {
        id: 'Halaman sumbernya keliru menyimpulkan adanya penurunan karena membandingkan angka ini dengan 11.952, yaitu semua kasus kekerasan pada 2021.',
        en: 'The source’s page wrongly concludes that there was a fall, because it compares the number with 11,952, which counts all cases of violence in 2021.',
      },
      {
        id: 'Angka ini disampaikan pada Januari 2023; sistemnya terus diperbarui sehingga data 2022 yang diambil belakangan dapat lebih tinggi.',
        en: 'It was stated in January 2023; the system keeps being updated, so data for 2022 taken later may be higher.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'abata-news-2023-01',
      'tribunnews-2023-01',
      'okezone-2023-01',
      'tvonenews-2024-01',
      'kompas-2024-02',
      'kompas-2022-01',
      'kompas-2022-02',
    ],
  },
});
