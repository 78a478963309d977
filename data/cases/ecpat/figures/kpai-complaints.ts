import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/** Complaints to KPAI. From the evidence dossier, checked on 24 November 2026. */
export const kpaiComplaints = defineFigures<SourceId, UnitId, TopicId>()({
  'ppatk-relayed-economic-sexual-exploitation': {
    topic: 'kpai-complaints',
    label: {
      id: 'Eksploitasi ekonomi dan seksual anak dalam keterangan PPATK',
      en: 'Economic and sexual exploitation of children in PPATK’s statement',
    },
    statement: {
      id: 'Keterangan PPATK pada Agustus 2024 mencantumkan 303 kasus eksploitasi ekonomi dan seksual terhadap anak; kebanyakan halaman yang kami baca menyebutnya data yang terhimpun pada 2024.',
      en: 'PPATK’s statement of August 2024 listed 303 cases of economic and sexual exploitation of children; most pages that we read present them as data gathered in 2024.',
    },
    value: 303,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Sumber yang kami baca tidak sepakat: kebanyakan menulis 2024, satu menulis sepuluh tahun terakhir; kemungkinan besar 2021–2023 (kesimpulan kami)',
        en: 'The sources that we read differ: most give 2024, one gives the past ten years; most probably 2021–2023 (our inference)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Juru bicara PPATK (M. Natsir Kongah)',
      en: 'PPATK spokesperson (M. Natsir Kongah)',
    },
    saidOn: '2024-08-07',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Banyaknya kasus anak korban eksploitasi ekonomi dan seksual yang dicantumkan dalam keterangan PPATK pada Agustus 2024.',
      en: 'The number of cases of children harmed through economic and sexual exploitation in PPATK’s statement of August 2024.',
    },
    notMeasures: {
      id: 'Kemungkinan besar ini bukan hitungan untuk 2024 dan bukan pula hasil hitungan PPATK (kesimpulan kami): KPAI menyebut 431 untuk 2021–2023, yaitu 303 + 128.',
      en: 'It is most probably neither a count for 2024 nor PPATK’s own count (our inference): KPAI gave 431 for 2021–2023, which is 303 + 128.',
    },
    caution: {
      id: 'Kebanyakan sumber yang kami baca menyebut angka ini data 2024 dan satu sumber menyebutnya hitungan sepuluh tahun terakhir, tetapi kemungkinan besar angka ini adalah hitungan kasus KPAI untuk 2021–2023 (kesimpulan kami). Rumusan sumbernya tidak menjelaskan apakah yang dihitung kasus atau anak.',
      en: 'Most sources that we read give it as data for 2024 and one gives it as a count of the past ten years, but it is most probably KPAI’s count of cases for 2021–2023 (our inference). The sources’ wording does not make clear whether cases or children are counted.',
    },
    caveats: [
      {
        id: 'Keterangan sumber tentang rentang waktunya berbeda-beda.',
        en: 'Sources differ on the period.',
      },
      {
        id: 'Dua belas hari sebelum keterangan PPATK, Ketua KPAI menyebut angka 481 dan 431 untuk 2021–2023, dan 303 + 128 = 431.',
        en: 'Twelve days before PPATK’s statement, KPAI’s chair gave 481 and 431 for 2021–2023, and 303 + 128 = 431.',
      },
      {
        id: 'Karena itu, kemungkinan besar angka ini adalah hitungan kasus KPAI untuk tiga tahun yang ditulis dengan rentang waktu lain (kesimpulan kami).',
        en: 'We therefore infer that the number is most probably KPAI’s count of cases for three years, which these sources give for a different period.',
      },
      {
        id: 'Kebanyakan halaman yang kami baca menulis “data yang terhimpun di tahun 2024”; ANTARA edisi bahasa Inggris menyebutnya hitungan untuk tahun itu sampai saat itu.',
        en: 'Most pages that we read call them data gathered in 2024; the English edition of ANTARA says ‘so far this year’.',
      },
      {
        id: 'Kalimatnya diawali dengan “sekitar 303 kasus anak korban”, lalu berlanjut dengan “128 anak korban … 481 anak korban” sehingga tidak jelas apakah yang dihitung kasus atau anak.',
        en: 'The sentence begins ‘about 303 cases of child victims’ and goes on ‘128 child victims … 481 child victims’, so it is not clear whether cases or children are counted.',
      },
      {
        id: 'Menurut IDN Times (14 Maret 2023), KPAI mencatat 147 kasus eksploitasi ekonomi dan/atau seksual pada 2021 dan 85 pada 2022, serta berturut-turut 28 dan 51 kasus penculikan, penjualan, dan/atau perdagangan anak. Angka-angka itu tidak bertentangan dengan hitungan untuk tiga tahun.',
        en: 'According to IDN Times (14 March 2023), KPAI counted 147 cases of economic and/or sexual exploitation in 2021 and 85 in 2022, and 28 and 51 cases respectively of abduction, sale and/or trafficking of children. These numbers do not contradict a three-year count.',
      },
      {
        id: 'Bali Post, yang meliput konferensi di Denpasar pada 7 Agustus 2024, hari keterangan PPATK itu, menulis 303, 128, dan 481 sebagai hitungan “sejak 10 tahun terakhir”; jadi, sumber tidak sepakat tentang rentang waktunya.',
        en: 'Bali Post, reporting on the conference held in Denpasar on 7 August 2024, the day of PPATK’s statement, gives 303, 128 and 481 as counts ‘of the past 10 years’, so sources differ on the period.',
      },
      {
        id: 'Situs ini tidak menampilkan angka itu sebagai data 2024.',
        en: 'This site does not show the number as data for 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'infopublik-2024-01',
      'tribratanews-polri-nd-01',
      'antara-nd-01',
      'merdeka-nd-01',
      'bali-post-nd-01',
      'idn-times-2023-01',
    ],
  },
  'ppatk-relayed-trafficking': {
    topic: 'kpai-complaints',
    label: {
      id: 'Anak korban perdagangan orang dalam keterangan PPATK',
      en: 'Child victims of trafficking in PPATK’s statement',
    },
    statement: {
      id: 'Keterangan PPATK pada Agustus 2024 mencantumkan 128 kasus anak korban perdagangan orang; kebanyakan halaman yang kami baca menyebutnya data yang terhimpun pada 2024.',
      en: 'PPATK’s statement of August 2024 listed 128 cases of child victims of trafficking; most pages that we read present them as data gathered in 2024.',
    },
    value: 128,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Sumber yang kami baca tidak sepakat: kebanyakan menulis 2024, satu menulis sepuluh tahun terakhir; kemungkinan besar 2021–2023 (kesimpulan kami)',
        en: 'The sources that we read differ: most give 2024, one gives the past ten years; most probably 2021–2023 (our inference)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Juru bicara PPATK (M. Natsir Kongah)',
      en: 'PPATK spokesperson (M. Natsir Kongah)',
    },
    saidOn: '2024-08-07',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Banyaknya kasus anak korban perdagangan orang yang dicantumkan dalam keterangan PPATK pada Agustus 2024.',
      en: 'The number of cases of children harmed through trafficking in PPATK’s statement of August 2024.',
    },
    notMeasures: {
      id: 'Kemungkinan besar ini bukan hitungan untuk 2024 dan bukan pula hasil hitungan PPATK (kesimpulan kami): KPAI menyebut 431 untuk 2021–2023, yaitu 303 + 128.',
      en: 'It is most probably neither a count for 2024 nor PPATK’s own count (our inference): KPAI gave 431 for 2021–2023, which is 303 + 128.',
    },
    caution: {
      id: 'Kebanyakan sumber yang kami baca menyebut angka ini data 2024 dan satu sumber menyebutnya hitungan sepuluh tahun terakhir, tetapi kemungkinan besar angka ini adalah hitungan kasus KPAI untuk 2021–2023 (kesimpulan kami). Rumusan sumbernya tidak menjelaskan apakah yang dihitung kasus atau anak.',
      en: 'Most sources that we read give it as data for 2024 and one gives it as a count of the past ten years, but it is most probably KPAI’s count of cases for 2021–2023 (our inference). The sources’ wording does not make clear whether cases or children are counted.',
    },
    caveats: [
      {
        id: 'Keterangan sumber tentang rentang waktunya berbeda-beda.',
        en: 'Sources differ on the period.',
      },
      {
        id: 'Dua belas hari sebelum keterangan PPATK, Ketua KPAI menyebut angka 481 dan 431 untuk 2021–2023, dan 303 + 128 = 431.',
        en: 'Twelve days before PPATK’s statement, KPAI’s chair gave 481 and 431 for 2021–2023, and 303 + 128 = 431.',
      },
      {
        id: 'Karena itu, kemungkinan besar angka ini adalah hitungan kasus KPAI untuk tiga tahun yang ditulis dengan rentang waktu lain (kesimpulan kami).',
        en: 'We therefore infer that the number is most probably KPAI’s count of cases for three years, which these sources give for a different period.',
      },
      {
        id: 'Kebanyakan halaman yang kami baca menulis “data yang terhimpun di tahun 2024”; ANTARA edisi bahasa Inggris menyebutnya hitungan untuk tahun itu sampai saat itu.',
        en: 'Most pages that we read call them data gathered in 2024; the English edition of ANTARA says ‘so far this year’.',
      },
      {
        id: 'Kalimatnya diawali dengan “sekitar 303 kasus anak korban”, lalu berlanjut dengan “128 anak korban … 481 anak korban” sehingga tidak jelas apakah yang dihitung kasus atau anak.',
        en: 'The sentence begins ‘about 303 cases of child victims’ and goes on ‘128 child victims … 481 child victims’, so it is not clear whether cases or children are counted.',
      },
      {
        id: 'Menurut IDN Times (14 Maret 2023), KPAI mencatat 147 kasus eksploitasi ekonomi dan/atau seksual pada 2021 dan 85 pada 2022, serta berturut-turut 28 dan 51 kasus penculikan, penjualan, dan/atau perdagangan anak. Angka-angka itu tidak bertentangan dengan hitungan untuk tiga tahun.',
        en: 'According to IDN Times (14 March 2023), KPAI counted 147 cases of economic and/or sexual exploitation in 2021 and 85 in 2022, and 28 and 51 cases respectively of abduction, sale and/or trafficking of children. These numbers do not contradict a three-year count.',
      },
      {
        id: 'Bali Post, yang meliput konferensi di Denpasar pada 7 Agustus 2024, hari keterangan PPATK itu, menulis 303, 128, dan 481 sebagai hitungan “sejak 10 tahun terakhir”; jadi, sumber tidak sepakat tentang rentang waktunya.',
        en: 'Bali Post, reporting on the conference held in Denpasar on 7 August 2024, the day of PPATK’s statement, gives 303, 128 and 481 as counts ‘of the past 10 years’, so sources differ on the period.',
      },
      {
        id: 'Situs ini tidak menampilkan angka itu sebagai data 2024.',
        en: 'This site does not show the number as data for 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'infopublik-2024-01',
      'tribratanews-polri-nd-01',
      'antara-nd-01',
      'merdeka-nd-01',
      'bali-post-nd-01',
      'idn-times-2023-01',
    ],
  },
  'ppatk-relayed-csam': {
    topic: 'kpai-complaints',
    label: {
      id: 'Materi kekerasan seksual terhadap anak dalam keterangan PPATK',
      en: 'Child sexual abuse material in PPATK’s statement',
    },
    statement: {
      id: 'Keterangan PPATK pada Agustus 2024 mencantumkan 481 kasus anak korban materi kekerasan seksual (istilah sumber: “pornografi”); kebanyakan halaman yang kami baca menyebutnya data yang terhimpun pada 2024.',
      en: 'PPATK’s statement of August 2024 listed 481 cases of children harmed through sexual abuse material (the source’s term: ‘pornografi’); most pages that we read present them as data gathered in 2024.',
    },
    value: 481,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Sumber yang kami baca tidak sepakat: kebanyakan menulis 2024, satu menulis sepuluh tahun terakhir; kemungkinan besar 2021–2023 (kesimpulan kami)',
        en: 'The sources that we read differ: most give 2024, one gives the past ten years; most probably 2021–2023 (our inference)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Juru bicara PPATK (M. Natsir Kongah)',
      en: 'PPATK spokesperson (M. Natsir Kongah)',
    },
    saidOn: '2024-08-07',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Banyaknya kasus anak korban materi kekerasan seksual (sumber memakai istilah lain) yang dicantumkan dalam keterangan PPATK pada Agustus 2024.',
      en: 'The number of cases of children harmed through sexual abuse material (the source uses another term) in PPATK’s statement of August 2024.',
    },
    notMeasures: {
      id: 'Kemungkinan besar ini bukan hitungan untuk 2024 dan bukan pula hasil hitungan PPATK (kesimpulan kami): KPAI menyebut 481 untuk 2021–2023.',
      en: 'It is most probably neither a count for 2024 nor PPATK’s own count (our inference): KPAI gave 481 for 2021–2023.',
    },
    caution: {
      id: 'Kebanyakan sumber yang kami baca menyebut angka ini data 2024 dan satu sumber menyebutnya hitungan sepuluh tahun terakhir, tetapi kemungkinan besar angka ini adalah hitungan pengaduan KPAI untuk 2021–2023 (kesimpulan kami). Rumusan sumbernya tidak menjelaskan apakah yang dihitung kasus atau anak.',
      en: 'Most sources that we read give it as data for 2024 and one gives it as a count of the past ten years, but it is most probably KPAI’s count of complaints for 2021–2023 (our inference). The sources’ wording does not make clear whether cases or children are counted.',
    },
    caveats: [
      {
        id: 'Keterangan sumber tentang rentang waktunya berbeda-beda.',
        en: 'Sources differ on the period.',
      },
      {
        id: 'Dua belas hari sebelum keterangan PPATK, Ketua KPAI menyebut angka 481 dan 431 untuk 2021–2023, dan 303 + 128 = 431.',
        en: 'Twelve days before PPATK’s statement, KPAI’s chair gave 481 and 431 for 2021–2023, and 303 + 128 = 431.',
      },
      {
        id: 'Karena itu, kemungkinan besar angka ini adalah hitungan pengaduan KPAI untuk tiga tahun yang ditulis dengan rentang waktu lain (kesimpulan kami).',
        en: 'We therefore infer that the number is most probably KPAI’s count of complaints for three years, which these sources give for a different period.',
      },
      {
        id: 'Kebanyakan halaman yang kami baca menulis “data yang terhimpun di tahun 2024”; ANTARA edisi bahasa Inggris menyebutnya hitungan untuk tahun itu sampai saat itu.',
        en: 'Most pages that we read call them data gathered in 2024; the English edition of ANTARA says ‘so far this year’.',
      },
      {
        id: 'Kalimatnya diawali dengan “sekitar 303 kasus anak korban”, lalu berlanjut dengan “128 anak korban … 481 anak korban” sehingga tidak jelas apakah yang dihitung kasus atau anak.',
        en: 'The sentence begins ‘about 303 cases of child victims’ and goes on ‘128 child victims … 481 child victims’, so it is not clear whether cases or children are counted.',
      },
      {
        id: 'Bali Post, yang meliput konferensi di Denpasar pada 7 Agustus 2024, hari keterangan PPATK itu, menulis 303, 128, dan 481 sebagai hitungan “sejak 10 tahun terakhir”; jadi, sumber tidak sepakat tentang rentang waktunya.',
        en: 'Bali Post, reporting on the conference held in Denpasar on 7 August 2024, the day of PPATK’s statement, gives 303, 128 and 481 as counts ‘of the past 10 years’, so sources differ on the period.',
      },
      {
        id: 'Situs ini tidak menampilkan angka itu sebagai data 2024.',
        en: 'This site does not show the number as data for 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'infopublik-2024-01',
      'tribratanews-polri-nd-01',
      'antara-nd-01',
      'merdeka-nd-01',
      'bali-post-nd-01',
    ],
  },
  'kpai-csam-cyber-2021-2023': {
    topic: 'kpai-complaints',
    label: {
      id: 'Pengaduan ke KPAI: materi kekerasan seksual dan kejahatan siber, 2021–2023',
      en: 'Complaints to KPAI: sexual abuse material and cybercrime, 2021–2023',
    },
    statement: {
      id: 'KPAI menerima 481 pengaduan tentang anak korban materi kekerasan seksual (istilah sumber: “pornografi”) dan kejahatan siber pada 2021–2023.',
      en: 'KPAI received 481 complaints about children harmed through sexual abuse material (the source’s term: ‘pornografi’) and cybercrime in 2021–2023.',
    },
    value: 481,
    bounds: null,
    wording: null,
    unit: 'complaints',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari 2021–Desember 2023', en: 'January 2021–December 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'Ketua KPAI (Ai Maryati Solihah)', en: 'KPAI chair (Ai Maryati Solihah)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Pengaduan kepada KPAI selama tiga tahun tentang anak korban materi kekerasan seksual dan kejahatan siber.',
      en: 'Complaints to KPAI over three years about children harmed through sexual abuse material and cybercrime.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa pengaduan yang sampai ke satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many complaints reached one commission.',
    },
    caution: {
      id: 'Angka ini menggabungkan pengaduan tiga tahun kepada satu lembaga. Kemungkinan besar keterangan PPATK pada Agustus 2024 mengulang angka ini (kesimpulan kami); kebanyakan halaman yang kami baca tentang keterangan itu menyebutnya data 2024, sedangkan satu halaman menyebutnya hitungan sepuluh tahun terakhir.',
      en: 'This number combines three years of complaints to one commission. We infer that PPATK’s statement of August 2024 most probably repeats it. Most pages that we read about that statement give it as data for 2024, and one gives it as a count of the past ten years.',
    },
    caveats: [
      {
        id: 'Menurut Ketua KPAI, angka ini adalah jumlah pengaduan, jadi hanya mencerminkan pengaduan yang sampai ke satu lembaga. Menurut LiteX, ia menyebut anak, orang tua, dan media sebagai asal laporan yang diterima KPAI.',
        en: 'According to KPAI’s chair, the number counts complaints, so it shows only what reached one commission. According to LiteX, she named children, parents and the media as those from whom KPAI receives reports.',
      },
      {
        id: 'Angka ini mencakup tiga tahun sekaligus.',
        en: 'The number covers three years together.',
      },
      {
        id: 'Untuk 2021 saja KPAI menyebut 345 pada Januari 2022; bila cara hitungnya sama, hanya tersisa 136 untuk 2022 dan 2023 (hitungan kami) sehingga angka ini tidak menunjukkan kenaikan.',
        en: 'For 2021 alone KPAI gave 345 in January 2022; if that is the same count, 136 remain for 2022 and 2023 together (our calculation), so it does not show a rise.',
      },
      {
        id: 'Keterangan PPATK pada Agustus 2024 memuat angka 481, yang kemungkinan besar sama dengan angka ini (kesimpulan kami): kebanyakan halaman yang kami baca menyebutnya data 2024, sedangkan Bali Post menyebutnya hitungan sepuluh tahun terakhir.',
        en: 'PPATK’s statement of August 2024 contains the number 481, which, as we infer, is most probably the same number: most pages that we read give it as data for 2024, and Bali Post gives it as a count of the past ten years.',
      },
      {
        id: 'LiteX menyebut 481 itu sebagai kasus eksploitasi dan “pornografi” anak (istilah sumber) sekaligus. Menurut IDCorner, Ketua KPAI menyebut hampir 900 anak untuk eksploitasi dan materi itu sekaligus, sedangkan 431 + 481 = 912 (hitungan kami); jadi, tidak jelas apakah yang dihitung pengaduan, kasus, atau anak.',
        en: 'LiteX describes the 481 as cases of exploitation of children and child ‘pornografi’ (the source’s term) together. According to IDCorner, KPAI’s chair spoke of nearly 900 children for exploitation and such material together, whereas 431 + 481 = 912 (our calculation), so it is not clear whether complaints, cases or children are counted.',
      },
      {
        id: 'Angka ini tidak dapat dibandingkan dengan 40 untuk 2024, yang hanya mencakup satu tahun.',
        en: 'The number cannot be compared with the 40 for 2024, which cover one year only.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'merdeka-nd-01',
      'litex-2024-01',
      'idcorner-2024-01',
      'jpnn-2022-01',
      'databoks-nd-03',
      'tribratanews-polri-nd-01',
      'bali-post-nd-01',
      'metrotvnews-2025-01',
    ],
  },
  'kpai-exploitation-trafficking-2021-2023': {
    topic: 'kpai-complaints',
    label: {
      id: 'KPAI: eksploitasi dan perdagangan anak, 2021–2023',
      en: 'KPAI: exploitation and trafficking of children, 2021–2023',
    },
    statement: {
      id: 'KPAI mencatat 431 kasus eksploitasi dan perdagangan anak pada 2021–2023.',
      en: 'KPAI counted 431 cases of exploitation and trafficking of children in 2021–2023.',
    },
    value: 431,
    bounds: null,
    wording: null,
    unit: 'cases',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari 2021–Desember 2023', en: 'January 2021–December 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'Ketua KPAI (Ai Maryati Solihah)', en: 'KPAI chair (Ai Maryati Solihah)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus yang dicatat KPAI selama tiga tahun tentang anak korban eksploitasi (ekonomi, seksual, atau keduanya) dan perdagangan.',
      en: 'Cases of children exploited (economically, sexually or both) or trafficked that KPAI recorded over three years.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual saja ataupun eksploitasi di ranah daring.',
      en: 'It does not measure sexual exploitation alone or online exploitation.',
    },
    caution: {
      id: 'Angka ini menggabungkan kasus tiga tahun yang dicatat satu lembaga, termasuk eksploitasi ekonomi dan perdagangan, dan bukan ukuran eksploitasi seksual saja ataupun eksploitasi di ranah daring. Kemungkinan besar 303 dan 128 dalam keterangan PPATK pada Agustus 2024 berasal dari hitungan yang sama (kesimpulan kami).',
      en: 'This number combines three years of cases recorded by one commission and includes economic exploitation and trafficking; it measures neither sexual exploitation alone nor online exploitation. The 303 and 128 in PPATK’s statement of August 2024 most probably come from the same count (our inference).',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencakup kasus yang dicatat satu lembaga; sumbernya memakai kata kasus, sedangkan angka 481 yang disampaikan pada kesempatan yang sama disebut pengaduan.',
        en: 'The number shows only what one commission recorded; the sources speak of cases here, but of complaints for the 481 given on the same occasion.',
      },
      {
        id: 'Menurut IDCorner, Ketua KPAI menyebut hampir 900 anak untuk eksploitasi dan materi kekerasan seksual sekaligus, sedangkan 431 + 481 = 912 (hitungan kami); jadi, tidak jelas apakah yang dihitung kasus atau anak.',
        en: 'According to IDCorner, KPAI’s chair spoke of nearly 900 children for exploitation and sexual abuse material together, whereas 431 + 481 = 912 (our calculation), so it is not clear whether cases or children are counted.',
      },
      {
        id: 'KPAI menyebut anak korban eksploitasi ekonomi dan/atau seksual serta perdagangan.',
        en: 'KPAI speaks of children exploited economically and/or sexually, and of trafficking.',
      },
      {
        id: 'Angka ini sama dengan jumlah 303 dan 128 dalam keterangan PPATK; kami menyimpulkan bahwa kedua angka PPATK itu berasal dari hitungan yang sama.',
        en: 'The number equals the 303 + 128 of PPATK’s statement; we infer that they come from the same count.',
      },
    ],
    derived: null,
    crossCheck: {
      arithmetic: '303 + 128 = 431',
      from: ['ppatk-relayed-economic-sexual-exploitation', 'ppatk-relayed-trafficking'],
      note: {
        id: 'angka 431 disebut oleh KPAI; kami menyimpulkan bahwa 303 dan 128 dari PPATK adalah hitungan yang sama, tetapi dipecah menjadi dua',
        en: 'KPAI itself gave 431; we infer that PPATK’s 303 and 128 are the same count split in two',
      },
    },
    exactElsewhere: null,
    sources: ['merdeka-nd-01', 'idcorner-2024-01', 'tribratanews-polri-nd-01'],
  },
  'kpai-complaints-2022': {
    topic: 'kpai-complaints',
    label: {
      id: 'Semua pengaduan yang dihitung KPAI untuk 2022',
      en: 'All complaints KPAI counted for 2022',
    },
    statement: {
      id: 'KPAI mencatat 4.638 pengaduan dari semua jenis pada 2022, termasuk kasus dari media.',
      en: 'KPAI counted 4,638 complaints of all kinds in 2022, cases from the media included.',
    },
    value: 4638,
    bounds: null,
    wording: null,
    unit: 'complaints',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'Ketua KPAI (Ai Maryati Solihah)', en: 'KPAI chair (Ai Maryati Solihah)' },
    saidOn: '2023-01-20',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Segala jenis pengaduan dan kasus dari media yang dihitung KPAI untuk 2022.',
      en: 'Complaints and media cases of every kind that KPAI counted for 2022.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa kasus yang dicatat satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many cases one commission recorded.',
    },
    caution: {
      id: 'Angka ini mencakup kasus yang dicatat satu lembaga tentang segala masalah perlindungan anak, termasuk kasus dari media, sehingga mungkin tidak dapat dibandingkan dengan 2.057 pengaduan pada 2024. Satu media menulis 4.683.',
      en: 'This number shows what one commission recorded on all child-protection matters, including cases from the media, so it may not be comparable with the 2,057 for 2024. One outlet gives 4,683.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah pengaduan yang diterima KPAI dan kasus dari media, jadi hanya mencakup kasus yang dicatat satu lembaga.',
        en: 'The number counts complaints received by KPAI and cases from the media, so it shows only what one commission recorded.',
      },
      {
        id: 'Angka ini mencakup segala masalah perlindungan anak.',
        en: 'It covers all child-protection matters.',
      },
      {
        id: 'Hitungan KPAI 2022 memuat kasus dari media massa (566 dari 2.010 pada semester pertama) sehingga mungkin tidak dapat dibandingkan dengan 2.057 pengaduan pada 2024.',
        en: 'KPAI’s count for 2022 includes cases taken from the mass media (566 of 2,010 in the first half), so it may not be comparable with the 2,057 for 2024.',
      },
      {
        id: 'Satu media menulis 4.683, mungkin karena dua digit tertukar (kesimpulan kami).',
        en: 'One outlet gives 4,683, perhaps with two digits transposed (our inference).',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'tribratanews-nd-01',
      'databoks-nd-01',
      'harian-aceh-2023-01',
      'optika-2023-01',
      'metrotvnews-2025-01',
    ],
  },
  'kpai-sexual-crime-2022': {
    topic: 'kpai-complaints',
    label: {
      id: 'Kejahatan seksual terhadap anak dalam hitungan KPAI, 2022',
      en: 'Sexual crime against children in KPAI’s count, 2022',
    },
    statement: {
      id: 'KPAI mencatat 834 kasus kejahatan seksual terhadap anak pada 2022.',
      en: 'KPAI counted 834 cases of sexual crime against children in 2022.',
    },
    value: 834,
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
    saidBy: { id: 'Ketua KPAI (Ai Maryati Solihah)', en: 'KPAI chair (Ai Maryati Solihah)' },
    saidOn: '2023-01-20',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus anak korban kejahatan seksual yang dihitung KPAI untuk 2022, kemungkinan besar termasuk kasus dari media (kesimpulan kami).',
      en: 'Cases of children as victims of sexual crime that KPAI counted for 2022, most probably including cases from the media (our inference).',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa kasus yang dicatat satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many cases one commission recorded.',
    },
    caution: {
      id: 'Angka ini hanya mencakup kasus yang dicatat satu lembaga, kemungkinan besar termasuk kasus dari media (kesimpulan kami), dan tidak cocok dengan angka 419 untuk Januari–November yang disebut pejabat KPAI lain, kecuali salah satunya memuat kasus dari media.',
      en: 'This number shows only what one commission recorded, most probably with cases from the media (our inference), and does not fit the 419 that another KPAI official gave for January–November unless one of the two counts includes such cases.',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencakup kasus yang dicatat satu lembaga.',
        en: 'The number shows only what one commission recorded.',
      },
      {
        id: 'Angka ini tidak cocok dengan 419 laporan untuk Januari–November yang disebut pejabat KPAI lain pada Desember 2022, kecuali salah satunya memuat kasus dari media.',
        en: 'The number does not fit the 419 reports for January–November that another KPAI official gave in December 2022 unless one of the two counts includes cases from the media.',
      },
      {
        id: 'Pada semester pertama 2022 pengaduan dari masyarakat saja memuat 202 kasus kejahatan seksual; angka itu sejalan dengan 419.',
        en: 'In the first half of 2022 complaints from the public alone included 202 cases of sexual crime, which fits the 419.',
      },
      {
        id: 'Karena itu, angka 834 kemungkinan besar memuat kasus dari media (kesimpulan kami).',
        en: 'The 834 therefore most probably includes cases from the media (our inference).',
      },
      {
        id: 'Angka 834 tidak dapat dibandingkan dengan 265 untuk 2024; kami tidak mengetahui apakah angka 2024 memuat kasus dari media.',
        en: 'The 834 cannot be compared with the 265 for 2024; we do not know whether the figure for 2024 includes cases from the media.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'tribratanews-nd-01',
      'antara-2023-01',
      'tvonenews-2022-01',
      'pos-kota-2022-01',
      'optika-2023-01',
      'harian-aceh-2023-01',
      'metrotvnews-2025-01',
    ],
  },
  'kpai-sexual-crime-2022-jan-nov': {
    topic: 'kpai-complaints',
    label: {
      id: 'Kejahatan seksual terhadap anak menurut KPAI, Januari–November 2022',
      en: 'Sexual crime against children in KPAI’s count, Jan–Nov 2022',
    },
    statement: {
      id: 'KPAI mencatat 419 laporan kejahatan seksual terhadap anak pada Januari–November 2022.',
      en: 'KPAI counted 419 reports of sexual crime against children in January–November 2022.',
    },
    value: 419,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-11-30',
      precision: 'month',
      label: { id: 'Januari–November 2022', en: 'January–November 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'KPAI (Jasra Putra)', en: 'KPAI (Jasra Putra)' },
    saidOn: '2022-12-13',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Laporan tentang anak korban kejahatan seksual yang masuk ke KPAI pada Januari–November 2022.',
      en: 'Reports on children as victims of sexual crime that reached KPAI from January to November 2022.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa laporan yang sampai ke satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many reports reached one commission.',
    },
    caution: {
      id: 'Angka ini hanya mencakup laporan yang sampai ke satu lembaga, dan tidak cocok dengan angka 834 untuk setahun penuh, kecuali salah satunya memuat kasus dari media.',
      en: 'This number shows only what reached one commission, and it does not fit the 834 for the full year unless one of the two counts includes cases from the media.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah laporan yang masuk ke KPAI, jadi hanya mencakup laporan yang sampai ke satu lembaga.',
        en: 'The number counts reports to KPAI, so it shows only what reached one commission.',
      },
      {
        id: 'KPAI juga menyebut angka 834 untuk setahun penuh: kedua angka itu tidak cocok, kecuali salah satunya memuat kasus dari media.',
        en: 'KPAI also gave 834 for the full year: the two do not fit together unless one includes cases from the media.',
      },
      {
        id: 'Judul berita tvOnenews menyebut 419 anak, sedangkan isinya mengutip 419 laporan.',
        en: 'The headline of tvOnenews says 419 children, whereas its text quotes 419 reports.',
      },
      {
        id: 'Pada semester pertama 2022 pengaduan dari masyarakat saja memuat 202 kasus kejahatan seksual; angka itu sejalan dengan 419.',
        en: 'In the first half of 2022 complaints from the public alone included 202 cases of sexual crime, which fits the 419.',
      },
      {
        id: 'Angka 419 tidak dapat dibandingkan dengan 265 untuk 2024: angka 419 hanya mencakup sebelas bulan, dan kami tidak mengetahui apakah angka 2024 memuat kasus dari media.',
        en: 'The 419 cannot be compared with the 265 for 2024: the 419 cover only eleven months, and we do not know whether the figure for 2024 includes cases from the media.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['tvonenews-2022-01', 'pos-kota-2022-01', 'tribratanews-nd-01', 'metrotvnews-2025-01'],
  },
  'kpai-sexual-2023-jan-aug': {
    topic: 'kpai-complaints',
    label: {
      id: 'Kekerasan dan eksploitasi seksual dalam data KPAI, hingga Agustus 2023',
      en: 'Sexual violence and exploitation in KPAI data to August 2023',
    },
    statement: {
      id: 'Menurut KBR, data KPAI hingga Agustus 2023 memuat 487 kasus kekerasan dan eksploitasi seksual di antara 2.335 kasus yang menyangkut anak; dua media lain menulis 2.355.',
      en: 'According to KBR, KPAI data to August 2023 show 487 cases of sexual violence and exploitation among 2,335 cases concerning children; two other outlets give 2,355.',
    },
    value: 487,
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
    saidBy: { id: 'KPAI, sebagaimana dikutip KBR', en: 'KPAI, as cited by KBR' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus kekerasan seksual terhadap anak dalam data KPAI hingga Agustus 2023, yang oleh KBR disebut kekerasan dan eksploitasi seksual; mungkin hanya kasus di satuan pendidikan (kesimpulan kami).',
      en: 'Cases of sexual violence against children in KPAI data to August 2023, which KBR calls sexual violence and exploitation; possibly only cases in educational settings (our inference).',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa kasus yang dicatat satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many cases one commission recorded.',
    },
    caution: {
      id: 'Angka ini hanya mencakup sebagian tahun menurut catatan satu lembaga, dan mungkin hanya kasus di satuan pendidikan (kesimpulan kami). KBR menambahkan kata eksploitasi dan menulis 2.335 kasus; dua media yang mengutip keterangan KPAI pada 9 Oktober 2023 menulis 2.355 dan hanya menyebut kekerasan seksual.',
      en: 'This number covers part of a year as one commission recorded it, and possibly only cases in educational settings (our inference). KBR adds the word exploitation and gives 2,335 cases; two outlets citing KPAI’s statement of 9 October 2023 give 2,355 and name only sexual violence.',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencakup kasus yang dicatat satu lembaga; halaman-halaman yang kami baca memakai kata kasus dan tidak menyebut apakah kasus dari media termasuk di dalamnya.',
        en: 'The number shows only what one commission recorded; the pages that we read speak of cases and do not say whether cases from the media are included.',
      },
      {
        id: 'Channel9 menulis bahwa 861 dari 2.355 kasus terjadi di satuan pendidikan; rinciannya, 487 + 236 + 87 + 27 + 24, berjumlah tepat 861 (hitungan kami). Tribunnews memuat rincian yang sama tanpa jumlah itu.',
        en: 'Channel9 writes that 861 of the 2,355 cases arose in educational settings; the items it lists, 487 + 236 + 87 + 27 + 24, make exactly 861 (our calculation). Tribunnews gives the same items without that sum.',
      },
      {
        id: 'Angka dari KPAI ini jangan sampai tertukar dengan 2.325 dari KemenPPPA untuk bulan yang sama, yaitu kekerasan fisik (judul Okezone menyebutnya perundungan).',
        en: 'KPAI’s numbers should not be confused with KemenPPPA’s 2,325 for the same months, which are of physical violence (the title of Okezone calls it bullying).',
      },
      {
        id: 'Hitungan KPAI lainnya memakai kelompok “kejahatan seksual”; karena kelompok dan rentang waktunya lain, kami tidak membandingkannya dengan angka ini.',
        en: 'KPAI’s other counts use the heading ‘sexual crime’; because heading and period differ, we do not compare them with this number.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kbr-nd-01', 'channel9-2023-02', 'tribunnews-2023-03', 'okezone-2023-01'],
  },
  'kpai-complaints-2024': {
    topic: 'kpai-complaints',
    label: {
      id: 'Semua pengaduan yang diterima KPAI pada 2024',
      en: 'All complaints KPAI received in 2024',
    },
    statement: {
      id: 'KPAI menerima 2.057 pengaduan dari semua jenis pada 2024.',
      en: 'KPAI received 2,057 complaints of all kinds in 2024.',
    },
    value: 2057,
    bounds: null,
    wording: null,
    unit: 'complaints',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2024', en: 'January–December 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'KPAI (Jasra Putra)', en: 'KPAI (Jasra Putra)' },
    saidOn: '2025-02-11',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Pengaduan segala jenis yang diterima KPAI pada 2024.',
      en: 'Complaints of every kind that KPAI received in 2024.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa pengaduan yang sampai ke satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many complaints reached one commission.',
    },
    caution: {
      id: 'Angka ini adalah jumlah pengaduan kepada satu lembaga dan tidak menunjukkan penurunan: angka 4.638 untuk 2022 memuat kasus dari media, sedangkan untuk 2024 kami tidak mengetahuinya.',
      en: 'This number counts complaints to one commission and does not show a fall: the 4,638 for 2022 include cases from the media; for 2024 we do not know.',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencerminkan pengaduan yang sampai ke satu lembaga, yaitu KPAI.',
        en: 'The number reflects only the complaints that reached one commission, KPAI.',
      },
      {
        id: 'Angka 2022 (4.638) memuat kasus dari media, sedangkan berita yang kami baca tentang angka 2024 hanya menyebut pengaduan yang diterima KPAI dan tidak menjelaskan apakah kasus dari media termasuk di dalamnya. Karena itu, selisih kedua angka itu tidak boleh disebut penurunan.',
        en: 'The figure for 2022 (4,638) includes cases from the media. The report that we read on the figure for 2024 speaks only of complaints received by KPAI and does not say whether cases from the media are among them. The difference between the two must therefore not be called a fall.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['metrotvnews-2025-01', 'tribratanews-nd-01', 'databoks-nd-01'],
  },
  'kpai-sexual-crime-2024': {
    topic: 'kpai-complaints',
    label: {
      id: 'Pengaduan ke KPAI pada 2024: anak korban kejahatan seksual',
      en: 'Complaints to KPAI in 2024: children as victims of sexual crime',
    },
    statement: {
      id: 'Di antara pengaduan kepada KPAI pada 2024, sebanyak 265 menyangkut anak korban kejahatan seksual.',
      en: 'Of the complaints that KPAI received in 2024, 265 concerned children as victims of sexual crime.',
    },
    value: 265,
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
    saidBy: { id: 'KPAI (Jasra Putra)', en: 'KPAI (Jasra Putra)' },
    saidOn: '2025-02-11',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus anak korban kejahatan seksual di antara pengaduan kepada KPAI pada 2024.',
      en: 'Cases of children as victims of sexual crime among the complaints to KPAI in 2024.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa pengaduan yang sampai ke satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many complaints reached one commission.',
    },
    caution: {
      id: 'Angka ini adalah jumlah pengaduan kepada satu lembaga dan tidak dapat dibandingkan dengan angka 2022: angka 834 kemungkinan besar memuat kasus dari media (kesimpulan kami) dan angka 419 hanya untuk sebelas bulan.',
      en: 'This number counts complaints to one commission and cannot be compared with those for 2022: the 834 most probably include cases from the media (our inference), and the 419 cover eleven months.',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencerminkan pengaduan yang sampai ke satu lembaga, yaitu KPAI.',
        en: 'The number reflects only the complaints that reached one commission, KPAI.',
      },
      {
        id: 'Angka ini tidak dapat dibandingkan dengan angka 834 atau 419 untuk 2022: angka 834 kemungkinan besar memuat kasus dari media (kesimpulan kami), sedangkan angka 419 hanya mencakup Januari–November. Kami tidak mengetahui apakah angka 2024 memuat kasus dari media.',
        en: 'It cannot be compared with the 834 or 419 for 2022: the 834 most probably include cases from the media (our inference), and the 419 cover only January–November. We do not know whether the figure for 2024 includes cases from the media.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['metrotvnews-2025-01', 'tribratanews-nd-01', 'tvonenews-2022-01'],
  },
  'kpai-csam-cyber-2024': {
    topic: 'kpai-complaints',
    label: {
      id: 'Pengaduan ke KPAI pada 2024: materi kekerasan seksual dan kejahatan siber',
      en: 'Complaints to KPAI in 2024: sexual abuse material and cybercrime',
    },
    statement: {
      id: 'Di antara pengaduan kepada KPAI pada 2024, sebanyak 40 menyangkut anak korban materi kekerasan seksual (istilah sumber: “pornografi”) dan kejahatan siber.',
      en: 'Of the complaints that KPAI received in 2024, 40 concerned children harmed through sexual abuse material (the source’s term: ‘pornografi’) and cybercrime.',
    },
    value: 40,
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
    saidBy: { id: 'KPAI (Jasra Putra)', en: 'KPAI (Jasra Putra)' },
    saidOn: '2025-02-11',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus anak korban materi kekerasan seksual dan kejahatan siber di antara pengaduan kepada KPAI pada 2024.',
      en: 'Cases of children harmed through sexual abuse material and cybercrime among the complaints to KPAI in 2024.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa pengaduan yang sampai ke satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many complaints reached one commission.',
    },
    caution: {
      id: 'Angka ini adalah jumlah pengaduan kepada satu lembaga. Angka ini tidak dapat dibandingkan dengan angka 481 yang disebut KPAI untuk 2021–2023 karena angka itu mencakup tiga tahun, dan Ketua KPAI menyebut media sebagai salah satu asal laporannya.',
      en: 'This number counts complaints to one commission; it cannot be compared with the 481 that KPAI gave for 2021–2023, because that covers three years and KPAI’s chair named the media as one source of the reports.',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencerminkan pengaduan yang sampai ke satu lembaga, yaitu KPAI.',
        en: 'The number reflects only the complaints that reached one commission, KPAI.',
      },
      {
        id: 'Angka ini tidak dapat dibandingkan dengan angka 481 yang disebut KPAI untuk 2021–2023 karena angka itu mencakup tiga tahun, dan Ketua KPAI menyebut media sebagai salah satu asal laporannya.',
        en: 'It cannot be compared with the 481 that KPAI gave for 2021–2023, because that covers three years and KPAI’s chair named the media as one source of the reports.',
      },
      {
        id: 'Untuk 2021 KPAI menyebut 345 kasus; kami tidak mengetahui apakah kedua angka itu dihitung dengan cara yang sama, jadi selisihnya tidak boleh disebut penurunan.',
        en: 'For 2021 KPAI gave 345 cases; we do not know whether the two were counted in the same way, so the difference must not be called a fall.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['metrotvnews-2025-01', 'merdeka-nd-01', 'litex-2024-01', 'jpnn-2022-01'],
  },
  'kpai-csam-cyber-2021': {
    topic: 'kpai-complaints',
    label: {
      id: 'KPAI: materi kekerasan seksual dan kejahatan siber, 2021',
      en: 'KPAI: sexual abuse material and cybercrime, 2021',
    },
    statement: {
      id: 'KPAI mencatat 345 kasus anak korban materi kekerasan seksual (istilah sumber: “pornografi”) dan kejahatan siber pada 2021.',
      en: 'KPAI counted 345 cases in 2021 of children harmed through sexual abuse material (the source’s term: ‘pornografi’) and cybercrime.',
    },
    value: 345,
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
    saidBy: { id: 'Ketua KPAI (Susanto)', en: 'KPAI chair (Susanto)' },
    saidOn: '2022-01-24',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Kasus anak korban materi kekerasan seksual dan kejahatan siber di antara pengaduan kepada KPAI pada 2021.',
      en: 'Cases of children harmed through sexual abuse material and cybercrime among the complaints to KPAI in 2021.',
    },
    notMeasures: {
      id: 'Angka ini hanya menunjukkan berapa pengaduan yang sampai ke satu lembaga, bukan seberapa sering anak menjadi korban.',
      en: 'It does not show how often children are harmed, only how many complaints reached one commission.',
    },
    caution: {
      id: 'Angka ini adalah jumlah pengaduan kepada satu lembaga. Angka ini kemungkinan sudah termasuk dalam 481 untuk 2021–2023 (kesimpulan kami). Pada 28 Desember 2021, sebelum tahun itu berakhir, KPAI menyebut 255.',
      en: 'This number counts complaints to one commission; it is probably already part of the 481 for 2021–2023 (our inference). On 28 December 2021, before the year had ended, KPAI gave 255.',
    },
    caveats: [
      {
        id: 'Angka ini hanya mencerminkan pengaduan yang sampai ke satu lembaga, yaitu KPAI.',
        en: 'The number reflects only the complaints that reached one commission, KPAI.',
      },
      {
        id: 'Pada 28 Desember 2021 Ketua KPAI menyebut 255, sebelum tahun itu berakhir; pada 24 Januari 2022 angkanya menjadi 345 (JPNN; Databoks menulis angka yang sama).',
        en: 'On 28 December 2021 KPAI’s chair gave 255, before the year had ended; on 24 January 2022 the number was 345 (JPNN; Databoks gives the same).',
      },
      {
        id: 'Angka ini menyangkut masa sebelum periode yang dikaji artikel.',
        en: 'It predates the period that the paper studies.',
      },
      {
        id: 'Angka ini kemungkinan merupakan bagian dari angka 481 untuk 2021–2023 (kesimpulan kami).',
        en: 'It is probably part of the 481 for 2021–2023 (our inference).',
      },
      {
        id: 'Untuk 2024 KPAI menyebut 40; kami tidak mengetahui apakah kedua angka itu dihitung dengan cara yang sama, jadi selisihnya tidak boleh disebut penurunan.',
        en: 'For 2024 KPAI gave 40; we do not know whether the two were counted in the same way, so the difference must not be called a fall.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'jpnn-2022-01',
      'databoks-nd-03',
      'medcom-2021-01',
      'merdeka-nd-01',
      'metrotvnews-2025-01',
    ],
  },
});
