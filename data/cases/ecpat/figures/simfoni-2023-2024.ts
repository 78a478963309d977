import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/** Records of SIMFONI PPA for 2023 and 2024. From the evidence dossier, checked on 24 November 2026. */
export const simfoni20232024 = defineFigures<SourceId, UnitId, TopicId>()({
  'simfoni-sexual-violence-2023-full': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, 2023',
      en: 'Child victims of sexual violence in SIMFONI PPA, 2023',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 10.932 anak korban kekerasan seksual pada 2023.',
      en: 'SIMFONI PPA recorded 10,932 child victims of sexual violence in 2023.',
    },
    value: 10932,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2023', en: 'January–December 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban kekerasan seksual yang dilaporkan dalam SIMFONI PPA sepanjang 2023.',
      en: 'Child victims of sexual violence reported in SIMFONI PPA for the whole of 2023.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran. Deputi KemenPPPA menyebut jumlah anak korban; satu media menulis kasus. Menurut seorang deputi, angka semacam ini naik antara lain karena makin banyak orang berani melapor.',
      en: 'This number is drawn from the records of violence, both offline and online, that service units entered, without payment information. The ministry’s deputy speaks of child victims; one outlet writes cases. According to a deputy, such numbers rise partly because more people dare to report.',
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
        id: 'Dalam kutipan langsung, deputi KemenPPPA menyebut angka ini sebagai jumlah anak korban, sedangkan Visi.news menulisnya sebagai jumlah kasus.',
        en: 'In a direct quotation KemenPPPA’s deputy gives this as a number of child victims, while Visi.news gives it as a number of cases.',
      },
      {
        id: 'Angka ini mencakup setahun penuh dan tidak dapat dibandingkan dengan hitungan untuk sebagian tahun 2024.',
        en: 'The number covers a full year and cannot be compared with counts for part of 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'visi-news-nd-01',
      'adonara-news-nd-01',
      'ecpat-indonesia-2025-01',
      'okezone-2023-01',
      'tvonenews-2024-01',
      'kompas-2024-02',
      'kompas-2022-01',
    ],
  },
  'simfoni-sexual-violence-2023-jan-aug': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Kasus kekerasan seksual dalam SIMFONI PPA, Januari–Agustus 2023',
      en: 'Cases of sexual violence in SIMFONI PPA, January–August 2023',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 6.316 kasus kekerasan seksual terhadap anak pada Januari–Agustus 2023.',
      en: 'SIMFONI PPA recorded 6,316 cases of sexual violence against children in January–August 2023.',
    },
    value: 6316,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-08-31',
      precision: 'month',
      label: { id: 'Januari–Agustus 2023', en: 'January–August 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2023-09-30',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Data kekerasan seksual terhadap anak dalam SIMFONI PPA pada Januari–Agustus 2023, yang disebut kasus dalam satu berita.',
      en: 'Entries on sexual violence against children in SIMFONI PPA from January to August 2023, called cases in one report.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini mencakup delapan bulan data unit layanan tentang kekerasan luring dan daring; satu berita menulis kasus. Angka ini tidak dapat dibandingkan dengan angka setahun penuh, dan kami tidak membandingkannya dengan jumlah anak untuk bulan yang sama pada 2024.',
      en: 'This number covers eight months of service units’ data on violence both offline and online; one report calls it cases. It cannot be compared with full years, and we do not compare it with the number of children for the same months of 2024.',
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
        id: 'Satu berita menyebut kasus; berita lain tidak menyebut satuannya.',
        en: 'One report says cases; another gives no unit.',
      },
      {
        id: 'Untuk bulan yang sama pada 2024 diumumkan 6.302, tetapi angka itu adalah jumlah anak.',
        en: 'For the same months of 2024, 6,302 was announced, but that number counts children.',
      },
      {
        id: 'Data yang dimasukkan belakangan dapat menaikkan kedua angka itu.',
        en: 'Data entered later may raise both numbers.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'tribunnews-2023-02',
      'okezone-2023-01',
      'tvonenews-2024-01',
      'kompas-2024-02',
      'disway-nd-01',
    ],
  },
  'simfoni-sexual-violence-2024-jan-aug': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, Januari–Agustus 2024',
      en: 'Child victims of sexual violence in SIMFONI PPA, Jan–Aug 2024',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 6.302 anak korban kekerasan seksual pada Januari–Agustus 2024.',
      en: 'SIMFONI PPA recorded 6,302 child victims of sexual violence in January–August 2024.',
    },
    value: 6302,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-08-31',
      precision: 'month',
      label: { id: 'Januari–Agustus 2024', en: 'January–August 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2024-10-04',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA pada Januari–Agustus 2024.',
      en: 'Child victims of sexual violence in SIMFONI PPA from January to August 2024.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini mencakup delapan bulan data unit layanan tentang kekerasan luring dan daring. Yang dihitung adalah anak, sedangkan 6.316 untuk bulan yang sama pada 2023 disebut kasus; karena itu, kedua angka tersebut tidak kami hubungkan dengan garis.',
      en: 'This number covers eight months of service units’ data on violence both offline and online. It counts children, whereas the 6,316 announced for the same months of 2023 are called cases, so we draw no line between the two numbers.',
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
        id: 'Untuk bulan yang sama pada 2023 diumumkan 6.316; deputi menyatakan bahwa angkanya naik tiap tahun dari 2020 sampai Agustus 2024.',
        en: 'For the same months of 2023, 6,316 was announced; the deputy said that numbers grew every year from 2020 to August 2024.',
      },
      {
        id: 'Angka sebelumnya disebut kasus, sedangkan angka ini adalah jumlah anak; karena itu, kami tidak menyatakan bahwa kedua angka itu dapat dibandingkan dan tidak menghubungkan keduanya dengan garis.',
        en: 'The earlier number is called cases and this one counts children, so we do not call them comparable and draw no line between them.',
      },
      {
        id: 'Di luar itu, 287 aduan masuk lewat layanan SAPA 129.',
        en: 'A further 287 complaints came through the SAPA 129 hotline.',
      },
      {
        id: 'Data yang dimasukkan belakangan dapat menaikkan angka ini ataupun 6.316 itu.',
        en: 'Data entered later may raise both this number and the 6,316.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'disway-nd-01',
      'tribunnews-2023-02',
      'okezone-2023-01',
      'tvonenews-2024-01',
      'kompas-2024-02',
    ],
  },
  'simfoni-sexual-violence-2024-jan-jun': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA, hingga Juni 2024',
      en: 'Child victims of sexual violence in SIMFONI PPA, to June 2024',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 4.254 anak korban kekerasan seksual hingga Juni 2024.',
      en: 'SIMFONI PPA recorded 4,254 child victims of sexual violence up to June 2024.',
    },
    value: 4254,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-06-30',
      precision: 'month',
      label: { id: 'Januari–Juni 2024', en: 'January–June 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban kekerasan seksual dalam SIMFONI PPA pada paruh pertama 2024.',
      en: 'Child victims of sexual violence in SIMFONI PPA in the first half of 2024.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual di ranah daring ataupun pembayaran; angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan.',
      en: 'It does not measure online sexual exploitation or payments; it is drawn from the records of violence, both offline and online, that service units entered.',
    },
    caution: {
      id: 'Angka ini dihitung dari data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan untuk setengah tahun, tanpa informasi pembayaran, sehingga tidak dapat dibandingkan dengan angka setahun penuh. Satu media menulis kasus, bukan korban.',
      en: 'This number is drawn from the records of violence, both offline and online, that service units entered for half a year, without payment information, so it cannot be compared with full years. One outlet gives cases, not victims.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Angka ini mencakup setengah tahun dan tidak dapat dibandingkan dengan angka setahun penuh.',
        en: 'The number covers half a year and cannot be compared with full years.',
      },
      {
        id: 'Angka ini adalah jumlah korban yang ditangani unit layanan; Visi.news menulis kasus.',
        en: 'It counts victims handled by service units; Visi.news writes cases.',
      },
      {
        id: 'Kedua berita yang kami baca juga menyebut angka sekitar 4.000 anak untuk 2024 hingga saat itu.',
        en: 'The two reports that we read also give a figure of about 4,000 children for 2024 up to that time.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['visi-news-nd-01', 'adonara-news-nd-01', 'okezone-2023-01'],
  },
  'simfoni-exploitation-victims-2023': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban eksploitasi dalam SIMFONI PPA, 2023',
      en: 'Child victims of exploitation in SIMFONI PPA, 2023',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 260 anak korban eksploitasi pada 2023.',
      en: 'SIMFONI PPA recorded 260 child victims of exploitation in 2023.',
    },
    value: 260,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2023', en: 'January–December 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban yang tercatat dalam kategori eksploitasi di SIMFONI PPA untuk 2023.',
      en: 'Child victims recorded under exploitation in SIMFONI PPA for 2023.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan apakah eksploitasinya bersifat seksual, terjadi di ranah daring, atau disertai pembayaran, dan yang dihitung berbeda dari yang dihitung PPATK (24.000).',
      en: 'It does not say whether the exploitation was sexual, online or paid for, and it does not count the same thing as PPATK’s 24,000.',
    },
    caution: {
      id: 'Angka ini adalah jumlah anak korban yang dicatat unit layanan. Dalam berita yang kami baca, KemenPPPA tidak menyebut jenis eksploitasinya, sedangkan ECPAT Indonesia kemudian menyebutnya eksploitasi seksual. Yang dihitung berbeda pula dari yang dihitung PPATK (24.000).',
      en: 'This number counts child victims recorded by service units. In the report that we read, KemenPPPA does not name the kind of exploitation, while ECPAT Indonesia later called it sexual exploitation. Nor does the number count the same thing as PPATK’s 24,000.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about violence, both offline and online, with no payment information.',
      },
      {
        id: 'Dalam berita yang kami baca, KemenPPPA menyebut “eksploitasi” tanpa jenisnya.',
        en: 'In the report that we read, KemenPPPA says ‘exploitation’ without naming the kind.',
      },
      {
        id: 'ECPAT Indonesia kemudian menjumlahkan angka ini dengan angka setengah tahun berikutnya (366) dan menyebutnya eksploitasi seksual.',
        en: 'ECPAT Indonesia later gave the sum of this number and that of the next half-year (366) as sexual exploitation.',
      },
      {
        id: 'Untuk 2021 sistem yang sama mencatat 276 anak korban eksploitasi menurut WahanaNews; keduanya berasal dari keterangan yang berbeda, jadi kami tidak membandingkannya.',
        en: 'For 2021 the same system recorded 276 child victims of exploitation, according to WahanaNews; the two come from different statements, so we do not compare them.',
      },
      {
        id: 'Angka ini tidak dapat dibandingkan dengan angka 24.000 dari PPATK: kedua sistem menghitung hal yang berbeda, dan selisihnya tidak menunjukkan bahwa satu sistem menemukan hal yang luput dari sistem lain.',
        en: 'The number cannot be compared with PPATK’s 24,000: the two systems count different things, and the difference does not show that one found what the other missed.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'visi-news-nd-01',
      'ecpat-indonesia-2025-01',
      'wahananews-nd-02',
      'okezone-2023-01',
      'tribratanews-polri-nd-01',
    ],
  },
  'simfoni-exploitation-victims-2024-h1': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban eksploitasi dalam SIMFONI PPA, Januari–Juni 2024',
      en: 'Child victims of exploitation in SIMFONI PPA, January–June 2024',
    },
    statement: {
      id: 'SIMFONI PPA mencatat 106 anak korban eksploitasi pada paruh pertama 2024.',
      en: 'SIMFONI PPA recorded 106 child victims of exploitation in the first half of 2024.',
    },
    value: 106,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-06-30',
      precision: 'month',
      label: { id: 'Januari–Juni 2024', en: 'January–June 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'KemenPPPA (Deputi Nahar)', en: 'KemenPPPA (deputy Nahar)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Anak korban yang tercatat dalam kategori eksploitasi di SIMFONI PPA pada paruh pertama 2024.',
      en: 'Child victims recorded under exploitation in SIMFONI PPA in the first half of 2024.',
    },
    notMeasures: {
      id: 'Angka ini tidak mencakup setahun penuh dan tidak menunjukkan apakah eksploitasinya bersifat seksual, terjadi di ranah daring, atau disertai pembayaran.',
      en: 'It does not cover a full year and does not say whether the exploitation was sexual, online or paid for.',
    },
    caution: {
      id: 'Angka ini adalah jumlah anak korban yang dicatat unit layanan selama setengah tahun dan tidak dapat dibandingkan dengan angka setahun penuh 2023. Dalam berita yang kami baca, KemenPPPA tidak menyebut jenis eksploitasinya, sedangkan ECPAT Indonesia kemudian menyebutnya eksploitasi seksual.',
      en: 'This number counts child victims recorded by service units in half a year and cannot be compared with the whole of 2023. In the report that we read, KemenPPPA does not name the kind of exploitation, while ECPAT Indonesia later called it sexual exploitation.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about violence, both offline and online, with no payment information.',
      },
      {
        id: 'Angka ini mencakup setengah tahun dan tidak dapat dibandingkan dengan angka setahun penuh 2023.',
        en: 'The number covers half a year and cannot be compared with the full year 2023.',
      },
      {
        id: 'Dalam berita yang kami baca, KemenPPPA tidak menyebut jenis eksploitasinya.',
        en: 'In the report that we read, KemenPPPA does not name the kind of exploitation.',
      },
      {
        id: 'ECPAT Indonesia kemudian menjumlahkan angka ini dengan angka 2023 (366) dan menyebutnya eksploitasi seksual.',
        en: 'ECPAT Indonesia later gave the sum of this number and that of 2023 (366) as sexual exploitation.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['visi-news-nd-01', 'okezone-2023-01', 'ecpat-indonesia-2025-01'],
  },
  'simfoni-violence-2024': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Kasus segala bentuk kekerasan terhadap anak dalam SIMFONI PPA, 2024',
      en: 'Cases of all kinds of violence against children in SIMFONI PPA, 2024',
    },
    statement: {
      id: 'Menurut Bukamata.id, SIMFONI PPA mencatat 28.831 kasus kekerasan terhadap anak pada 2024.',
      en: 'According to Bukamata.id, SIMFONI PPA recorded 28,831 cases of violence against children in 2024.',
    },
    value: 28831,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2024', en: 'January–December 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'SIMFONI PPA KemenPPPA, sebagaimana dimuat Bukamata.id',
      en: 'KemenPPPA’s SIMFONI PPA, as reported by Bukamata.id',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus segala bentuk kekerasan terhadap anak dalam SIMFONI PPA untuk 2024, sebagaimana dimuat satu media.',
      en: 'Cases of every kind of violence against children in SIMFONI PPA for 2024, as one outlet gave them.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual atau eksploitasi di ranah daring, dan rinciannya tidak cocok bila dijumlahkan.',
      en: 'It does not measure sexual or online exploitation, and its own parts do not add up.',
    },
    caution: {
      id: 'Angka ini mencakup semua kekerasan yang tercatat, bukan eksploitasi di ranah daring. Angka ini berasal dari satu berita yang judulnya menyebut anak, isinya menyebut kasus, dan rinciannya tidak cocok bila dijumlahkan.',
      en: 'This number covers all recorded violence, not online exploitation. It comes from one article whose headline says children, whose text says cases and whose own parts do not add up.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran; data itu bukan ukuran seberapa sering kekerasan terjadi.',
        en: 'SIMFONI PPA contains what service units enter about violence, both offline and online, with no payment information; it does not measure how often violence occurs.',
      },
      {
        id: 'Beritanya tidak konsisten: 24.999 anak perempuan ditambah 6.228 anak laki-laki menjadi 31.227.',
        en: 'The article is inconsistent: its 24,999 girls plus 6,228 boys make 31,227.',
      },
      {
        id: 'Judulnya menyebut anak, sedangkan isinya menyebut kasus.',
        en: 'Its headline says children, whereas its text says cases.',
      },
      {
        id: 'Karya terkait dalam daftar pustaka artikel adalah KemenPPPA 2025 (dasbor), yang tidak kami baca.',
        en: 'A related work in the paper’s reference list is KemenPPPA 2025 (a dashboard), which we did not read.',
      },
      {
        id: 'Angka ini bukan angka eksploitasi di ranah daring.',
        en: 'The number is not a figure for online exploitation.',
      },
      {
        id: 'Karena rincian dalam berita itu tidak cocok, kami tidak membandingkan angka ini dengan 16.106 kasus untuk 2022, yang berasal dari pernyataan KemenPPPA.',
        en: 'Because the parts in the article do not add up, we do not compare the number with the 16,106 cases for 2022, which come from a statement of KemenPPPA.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['bukamata-nd-01', 'okezone-2023-01', 'tribunnews-2023-01'],
  },
  'simfoni-online-sexual-violence-15000': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Angka “lebih dari 15.000” yang disebut kekerasan seksual daring',
      en: 'The ‘more than 15,000’ said to be online sexual violence',
    },
    statement: {
      id: 'Menurut seorang pejabat KemenPPPA, data SIMFONI PPA menunjukkan lebih dari 15.000 anak korban kekerasan seksual di ranah daring.',
      en: 'A KemenPPPA official said SIMFONI PPA showed more than 15,000 child victims of online sexual violence.',
    },
    value: 15000,
    bounds: { min: 15000, isMinIncluded: false, max: null, isMaxIncluded: false },
    wording: null,
    unit: 'child-victims-more-than',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tidak disebut; kemungkinan besar Januari 2023–Juni 2024 (kesimpulan kami)',
        en: 'Not given; most probably January 2023–June 2024 (our inference)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'KemenPPPA (pelaksana tugas deputi Indra Gunawan)',
      en: 'KemenPPPA (acting deputy Indra Gunawan)',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Angka anak korban kekerasan seksual dalam SIMFONI PPA yang disebut seorang pejabat dengan tambahan kata “daring”.',
      en: 'A number given by an official for child victims of sexual violence in SIMFONI PPA, with the word ‘online’ added.',
    },
    notMeasures: {
      id: 'Angka ini kemungkinan besar tidak mengukur kekerasan di ranah daring: jumlahnya cocok dengan seluruh kekerasan seksual selama delapan belas bulan (kesimpulan kami).',
      en: 'It most probably does not measure online violence: it matches all sexual violence of eighteen months (our inference).',
    },
    caution: {
      id: 'Angka ini kemungkinan besar mencakup seluruh kekerasan seksual, baik luring maupun daring, selama delapan belas bulan; kata “daring” kemungkinan keliru (kesimpulan kami).',
      en: 'This number most probably covers all sexual violence, both offline and online, over eighteen months; the word ‘online’ is probably a mistake (our inference).',
    },
    caveats: [
      {
        id: 'Rentang waktu dan definisinya tidak disebut, dan angkanya lebih besar daripada angka setahun mana pun tentang anak korban kekerasan seksual yang kami tampilkan dari sistem ini.',
        en: 'No period and no definition were given, and the number is larger than any that we show from this system for child victims of sexual violence in a single year.',
      },
      {
        id: 'Halaman ECPAT Indonesia 27 Februari 2025 memuat 15.186 anak korban kekerasan seksual dari 2023 hingga Juni 2024 dari sistem yang sama, yaitu 10.932 + 4.254.',
        en: 'ECPAT Indonesia’s page of 27 February 2025 gives 15,186 child victims of sexual violence from 2023 to June 2024 from the same system, which is 10,932 + 4,254.',
      },
      {
        id: 'Karena itu, angka ini kemungkinan besar mencakup seluruh kekerasan seksual selama delapan belas bulan, dan kata “daring” kemungkinan keliru (kesimpulan kami).',
        en: 'The number therefore most probably covers all sexual violence over eighteen months, and ‘online’ is probably a mistake (our inference).',
      },
      {
        id: 'Situs ini tidak menampilkan angka itu sebagai kekerasan di ranah daring.',
        en: 'This site does not show it as online violence.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['antara-nd-02', 'ecpat-indonesia-2025-01', 'adonara-news-nd-01'],
  },
  'simfoni-sexual-violence-2023-mid-2024': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban kekerasan seksual, SIMFONI PPA, 2023–pertengahan 2024',
      en: 'Child victims of sexual violence in SIMFONI PPA, 2023 to mid-2024',
    },
    statement: {
      id: 'ECPAT Indonesia, mengutip SIMFONI PPA, menyebut 15.186 anak korban kekerasan seksual dari 2023 hingga Juni 2024.',
      en: 'ECPAT Indonesia, citing SIMFONI PPA, gives 15,186 child victims of sexual violence from 2023 to June 2024.',
    },
    value: 15186,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2024-06-30',
      precision: 'month',
      label: { id: 'Januari 2023–Juni 2024', en: 'January 2023–June 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'ECPAT Indonesia, mengutip SIMFONI PPA',
      en: 'ECPAT Indonesia, citing SIMFONI PPA',
    },
    saidOn: '2025-02-27',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Jumlah anak korban kekerasan seksual dalam SIMFONI PPA dari Januari 2023 sampai Juni 2024.',
      en: 'Child victims of sexual violence in SIMFONI PPA from January 2023 to June 2024, added together.',
    },
    notMeasures: {
      id: 'Angka ini bukan angka satu tahun dan tidak khusus mengukur kekerasan di ranah daring.',
      en: 'It is not a number for one year and does not measure online violence alone.',
    },
    caution: {
      id: 'Angka ini mencakup seluruh kekerasan seksual yang tercatat, baik luring maupun daring, selama delapan belas bulan; angka ini tidak boleh disandingkan dengan angka satu tahun.',
      en: 'This number covers all recorded sexual violence, both offline and online, over eighteen months; it must not be set beside the number for one year.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data yang dimasukkan unit layanan tentang semua kekerasan seksual terhadap anak, baik luring maupun daring, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about all sexual violence against children, both offline and online, with no payment information.',
      },
      {
        id: 'Angka ini sama dengan 10.932 (2023) ditambah 4.254 (hingga Juni 2024) dari keterangan deputi 26 Juli 2024.',
        en: 'The number equals 10,932 (2023) plus 4,254 (to June 2024) from the deputy’s statement of 26 July 2024.',
      },
      {
        id: 'Angka ini mencakup semua kekerasan seksual, baik luring maupun daring.',
        en: 'It covers all sexual violence, both offline and online.',
      },
      {
        id: 'Rentang waktunya delapan belas bulan sehingga angka ini tidak boleh disandingkan dengan angka satu tahun.',
        en: 'It spans eighteen months and must not be set beside the number for one year.',
      },
    ],
    derived: {
      arithmetic: '10932 + 4254 = 15186',
      from: ['simfoni-sexual-violence-2023-full', 'simfoni-sexual-violence-2024-jan-jun'],
      note: {
        id: 'angkanya ditulis ECPAT Indonesia; penjumlahannya kami periksa',
        en: 'given by ECPAT Indonesia; we checked the addition',
      },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: ['ecpat-indonesia-2025-01', 'okezone-2023-01', 'adonara-news-nd-01'],
  },
  'simfoni-exploitation-2023-mid-2024': {
    topic: 'simfoni-ppa',
    label: {
      id: 'Anak korban eksploitasi dalam SIMFONI PPA, 2023–pertengahan 2024',
      en: 'Child victims of exploitation in SIMFONI PPA, 2023 to mid-2024',
    },
    statement: {
      id: 'ECPAT Indonesia, mengutip SIMFONI PPA, menyebut 366 anak korban eksploitasi seksual dari 2023 hingga Juni 2024.',
      en: 'ECPAT Indonesia, citing SIMFONI PPA, gives 366 child victims of sexual exploitation from 2023 to June 2024.',
    },
    value: 366,
    bounds: null,
    wording: null,
    unit: 'child-victims',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2024-06-30',
      precision: 'month',
      label: { id: 'Januari 2023–Juni 2024', en: 'January 2023–June 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'ECPAT Indonesia, mengutip SIMFONI PPA',
      en: 'ECPAT Indonesia, citing SIMFONI PPA',
    },
    saidOn: '2025-02-27',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Jumlah anak korban yang tercatat dalam kategori eksploitasi di SIMFONI PPA dari Januari 2023 sampai Juni 2024.',
      en: 'Child victims recorded under exploitation in SIMFONI PPA from January 2023 to June 2024, added together.',
    },
    notMeasures: {
      id: 'Angka ini bukan angka satu tahun. ECPAT Indonesia menyebutnya eksploitasi seksual, sedangkan dalam berita yang kami baca KemenPPPA menyebutnya eksploitasi, tanpa kata “seksual”.',
      en: 'It is not a number for one year. ECPAT Indonesia calls it sexual exploitation, whereas in the report that we read KemenPPPA calls it exploitation, without the word ‘sexual’.',
    },
    caution: {
      id: 'Angka ini mencakup delapan belas bulan dan tidak boleh disandingkan dengan angka satu tahun; dalam berita yang kami baca, KemenPPPA menyebutnya eksploitasi tanpa kata “seksual”.',
      en: 'This number covers eighteen months and must not be set beside the number for one year; in the report that we read, KemenPPPA calls it exploitation, without the word ‘sexual’.',
    },
    caveats: [
      {
        id: 'SIMFONI PPA memuat data kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa informasi pembayaran.',
        en: 'SIMFONI PPA contains what service units enter about violence, both offline and online, with no payment information.',
      },
      {
        id: 'Angka ini sama dengan 260 (2023) ditambah 106 (paruh pertama 2024), yang dalam berita yang kami baca disebut KemenPPPA eksploitasi, tanpa kata “seksual”.',
        en: 'The number equals 260 (2023) plus 106 (first half of 2024), which, in the report that we read, KemenPPPA calls exploitation, without the word ‘sexual’.',
      },
      {
        id: 'Rentang waktunya delapan belas bulan sehingga angka ini tidak boleh disandingkan dengan angka satu tahun.',
        en: 'It spans eighteen months and must not be set beside the number for one year.',
      },
      {
        id: 'Angka ini tidak dapat dibandingkan dengan angka 24.000 dari PPATK karena kedua sistem menghitung hal yang berbeda.',
        en: 'The number cannot be compared with PPATK’s 24,000, because the two systems count different things.',
      },
    ],
    derived: {
      arithmetic: '260 + 106 = 366',
      from: ['simfoni-exploitation-victims-2023', 'simfoni-exploitation-victims-2024-h1'],
      note: {
        id: 'angkanya ditulis ECPAT Indonesia; penjumlahannya kami periksa',
        en: 'given by ECPAT Indonesia; we checked the addition',
      },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'ecpat-indonesia-2025-01',
      'visi-news-nd-01',
      'okezone-2023-01',
      'tribratanews-polri-nd-01',
    ],
  },
});
