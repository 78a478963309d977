import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/** CyberTipline reports to NCMEC. From the evidence dossier, checked on 24 November 2026. */
export const ncmecCybertipline = defineFigures<SourceId, UnitId, TopicId>()({
  'ncmec-indonesia-2019': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, 2019',
      en: 'CyberTipline reports connected with Indonesia, 2019',
    },
    statement: {
      id: 'CyberTipline NCMEC mencatat 840.221 laporan yang terkait dengan Indonesia pada 2019.',
      en: 'NCMEC’s CyberTipline recorded 840,221 reports connected with Indonesia in 2019.',
    },
    value: 840221,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2019-01-01',
      to: '2019-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2019', en: 'January–December 2019' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (CyberTipline Reports by Country)',
      en: 'NCMEC (CyberTipline Reports by Country)',
    },
    saidOn: '2020',
    series: {
      id: 'Laporan CyberTipline NCMEC, Indonesia, jumlah tahunan',
      en: 'NCMEC CyberTipline reports, Indonesia, annual totals',
    },
    comparableWith: [
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2022',
      'ncmec-indonesia-2023',
    ],
    comparableBasis: {
      id: 'Angkanya berasal dari lima edisi satu terbitan tahunan NCMEC, “CyberTipline Reports by Country”; tiap edisi memuat angka satu tahun dan tidak menyatakan tren untuk suatu negara.',
      en: 'The numbers come from five yearly editions of the same NCMEC publication, ‘CyberTipline Reports by Country’; each edition gives one year and does not claim a trend for any country.',
    },
    measures: {
      id: 'Banyaknya laporan CyberTipline tahun 2019 yang memuat petunjuk geografis bahwa materinya diunggah di Indonesia.',
      en: 'The number of CyberTipline reports in 2019 with geographic indicators that the material was uploaded in Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur banyaknya anak korban, banyaknya tindak pidana, ataupun pembayaran.',
      en: 'It does not measure how many children were harmed, how many offences took place, or any payment.',
    },
    caution: {
      id: 'Angka ini adalah jumlah laporan menurut lokasi pengunggahan, bukan jumlah anak, tindak pidana, atau pembayaran; menurut NCMEC, angka ini tidak menunjukkan tingkat kekerasan di suatu negara.',
      en: 'This number counts reports by place of upload, not children, offences or payments; NCMEC says that it does not show the level of abuse in a country.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah laporan yang masuk, terutama dari layanan daring yang wajib melapor menurut hukum Amerika Serikat.',
        en: 'The number counts reports filed, mostly by online services that US law obliges to report.',
      },
      {
        id: 'Laporan dikelompokkan menurut petunjuk geografis tentang tempat materi itu diunggah, bukan menurut tempat anak berada.',
        en: 'Reports are placed by geographic indicators of where the material was uploaded, not by where a child is.',
      },
      {
        id: 'Dalam terbitan yang memuat angka ini NCMEC menyatakan bahwa angka per negara dapat dipengaruhi proksi dan layanan penyamar alamat serta tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'In the document that gives this number NCMEC states that proxies and anonymisers may affect country numbers and that these do not indicate the level of child sexual abuse in a country.',
      },
      {
        id: 'Di halaman lain NCMEC menambahkan bahwa banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar, serta bahwa datanya tidak pernah benar-benar final.',
        en: 'Elsewhere NCMEC adds that the volume of reports is not a measure of prevalence, nor of the number of children or images, and that its data are never fully final.',
      },
      {
        id: 'Angka 2019–2023 berasal dari lima edisi tahunan satu terbitan NCMEC, dengan satuan yang sama dan keterangan yang hampir sama.',
        en: 'The numbers for 2019–2023 come from five yearly editions of one NCMEC publication, with the same unit and nearly the same note.',
      },
      {
        id: 'Perubahan antartahun dapat disebabkan antara lain oleh cara layanan mendeteksi dan melapor; menurut abstrak sebuah analisis, pertumbuhan jumlah laporan secara keseluruhan terutama mengikuti pertambahan akun media sosial. Angka ini tidak menunjukkan penyebabnya untuk Indonesia.',
        en: 'Changes from year to year may come, among other things, from how services detect and report; the abstract of one analysis attributes the growth in reports overall largely to growth in social-media accounts. The number does not show the cause for Indonesia.',
      },
      {
        id: 'Angka ini tidak menunjukkan apa pun tentang pembayaran.',
        en: 'The number says nothing about payments.',
      },
      {
        id: 'Data 2024 dihitung dengan cara lain dan tidak boleh disambung dengan data 2019–2023.',
        en: 'The reports for 2024 were counted differently and must not be joined to those of 2019–2023.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['ncmec-2020-01', 'robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-nd-02', 'arxiv-2024-01'],
  },
  'ncmec-indonesia-2020': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, 2020',
      en: 'CyberTipline reports connected with Indonesia, 2020',
    },
    statement: {
      id: 'CyberTipline NCMEC mencatat 986.648 laporan yang terkait dengan Indonesia pada 2020.',
      en: 'NCMEC’s CyberTipline recorded 986,648 reports connected with Indonesia in 2020.',
    },
    value: 986648,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2020-01-01',
      to: '2020-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2020', en: 'January–December 2020' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (CyberTipline Reports by Country)',
      en: 'NCMEC (CyberTipline Reports by Country)',
    },
    saidOn: '2021',
    series: {
      id: 'Laporan CyberTipline NCMEC, Indonesia, jumlah tahunan',
      en: 'NCMEC CyberTipline reports, Indonesia, annual totals',
    },
    comparableWith: [
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2022',
      'ncmec-indonesia-2023',
    ],
    comparableBasis: {
      id: 'Angkanya berasal dari lima edisi satu terbitan tahunan NCMEC, “CyberTipline Reports by Country”; tiap edisi memuat angka satu tahun dan tidak menyatakan tren untuk suatu negara.',
      en: 'The numbers come from five yearly editions of the same NCMEC publication, ‘CyberTipline Reports by Country’; each edition gives one year and does not claim a trend for any country.',
    },
    measures: {
      id: 'Banyaknya laporan CyberTipline tahun 2020 yang memuat petunjuk geografis bahwa materinya diunggah di Indonesia.',
      en: 'The number of CyberTipline reports in 2020 with geographic indicators that the material was uploaded in Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur banyaknya anak korban, banyaknya tindak pidana, ataupun pembayaran.',
      en: 'It does not measure how many children were harmed, how many offences took place, or any payment.',
    },
    caution: {
      id: 'Angka ini adalah jumlah laporan menurut lokasi pengunggahan, bukan jumlah anak, tindak pidana, atau pembayaran; menurut NCMEC, angka ini tidak menunjukkan tingkat kekerasan di suatu negara.',
      en: 'This number counts reports by place of upload, not children, offences or payments; NCMEC says that it does not show the level of abuse in a country.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah laporan yang masuk, terutama dari layanan daring yang wajib melapor menurut hukum Amerika Serikat.',
        en: 'The number counts reports filed, mostly by online services that US law obliges to report.',
      },
      {
        id: 'Laporan dikelompokkan menurut petunjuk geografis tentang tempat materi itu diunggah, bukan menurut tempat anak berada.',
        en: 'Reports are placed by geographic indicators of where the material was uploaded, not by where a child is.',
      },
      {
        id: 'Dalam terbitan yang memuat angka ini NCMEC menyatakan bahwa angka per negara dapat dipengaruhi proksi dan layanan penyamar alamat serta tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'In the document that gives this number NCMEC states that proxies and anonymisers may affect country numbers and that these do not indicate the level of child sexual abuse in a country.',
      },
      {
        id: 'Di halaman lain NCMEC menambahkan bahwa banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar, serta bahwa datanya tidak pernah benar-benar final.',
        en: 'Elsewhere NCMEC adds that the volume of reports is not a measure of prevalence, nor of the number of children or images, and that its data are never fully final.',
      },
      {
        id: 'Angka 2019–2023 berasal dari lima edisi tahunan satu terbitan NCMEC, dengan satuan yang sama dan keterangan yang hampir sama.',
        en: 'The numbers for 2019–2023 come from five yearly editions of one NCMEC publication, with the same unit and nearly the same note.',
      },
      {
        id: 'Perubahan antartahun dapat disebabkan antara lain oleh cara layanan mendeteksi dan melapor; menurut abstrak sebuah analisis, pertumbuhan jumlah laporan secara keseluruhan terutama mengikuti pertambahan akun media sosial. Angka ini tidak menunjukkan penyebabnya untuk Indonesia.',
        en: 'Changes from year to year may come, among other things, from how services detect and report; the abstract of one analysis attributes the growth in reports overall largely to growth in social-media accounts. The number does not show the cause for Indonesia.',
      },
      {
        id: 'Angka ini tidak menunjukkan apa pun tentang pembayaran.',
        en: 'The number says nothing about payments.',
      },
      {
        id: 'Data 2024 dihitung dengan cara lain dan tidak boleh disambung dengan data 2019–2023.',
        en: 'The reports for 2024 were counted differently and must not be joined to those of 2019–2023.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['ncmec-2021-01', 'robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-nd-02', 'arxiv-2024-01'],
  },
  'ncmec-indonesia-2021': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, 2021',
      en: 'CyberTipline reports connected with Indonesia, 2021',
    },
    statement: {
      id: 'CyberTipline NCMEC mencatat 1.861.135 laporan yang terkait dengan Indonesia pada 2021.',
      en: 'NCMEC’s CyberTipline recorded 1,861,135 reports connected with Indonesia in 2021.',
    },
    value: 1861135,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2021-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2021', en: 'January–December 2021' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (CyberTipline Reports by Country)',
      en: 'NCMEC (CyberTipline Reports by Country)',
    },
    saidOn: '2022',
    series: {
      id: 'Laporan CyberTipline NCMEC, Indonesia, jumlah tahunan',
      en: 'NCMEC CyberTipline reports, Indonesia, annual totals',
    },
    comparableWith: [
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2022',
      'ncmec-indonesia-2023',
    ],
    comparableBasis: {
      id: 'Angkanya berasal dari lima edisi satu terbitan tahunan NCMEC, “CyberTipline Reports by Country”; tiap edisi memuat angka satu tahun dan tidak menyatakan tren untuk suatu negara.',
      en: 'The numbers come from five yearly editions of the same NCMEC publication, ‘CyberTipline Reports by Country’; each edition gives one year and does not claim a trend for any country.',
    },
    measures: {
      id: 'Banyaknya laporan CyberTipline tahun 2021 yang memuat petunjuk geografis bahwa materinya diunggah di Indonesia.',
      en: 'The number of CyberTipline reports in 2021 with geographic indicators that the material was uploaded in Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur banyaknya anak korban, banyaknya tindak pidana, ataupun pembayaran.',
      en: 'It does not measure how many children were harmed, how many offences took place, or any payment.',
    },
    caution: {
      id: 'Angka ini adalah jumlah laporan menurut lokasi pengunggahan, bukan jumlah anak, tindak pidana, atau pembayaran; menurut NCMEC, angka ini tidak menunjukkan tingkat kekerasan di suatu negara.',
      en: 'This number counts reports by place of upload, not children, offences or payments; NCMEC says that it does not show the level of abuse in a country.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah laporan yang masuk, terutama dari layanan daring yang wajib melapor menurut hukum Amerika Serikat.',
        en: 'The number counts reports filed, mostly by online services that US law obliges to report.',
      },
      {
        id: 'Laporan dikelompokkan menurut petunjuk geografis tentang tempat materi itu diunggah, bukan menurut tempat anak berada.',
        en: 'Reports are placed by geographic indicators of where the material was uploaded, not by where a child is.',
      },
      {
        id: 'Dalam terbitan yang memuat angka ini NCMEC menyatakan bahwa angka per negara dapat dipengaruhi proksi dan layanan penyamar alamat serta tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'In the document that gives this number NCMEC states that proxies and anonymisers may affect country numbers and that these do not indicate the level of child sexual abuse in a country.',
      },
      {
        id: 'Di halaman lain NCMEC menambahkan bahwa banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar, serta bahwa datanya tidak pernah benar-benar final.',
        en: 'Elsewhere NCMEC adds that the volume of reports is not a measure of prevalence, nor of the number of children or images, and that its data are never fully final.',
      },
      {
        id: 'Angka 2019–2023 berasal dari lima edisi tahunan satu terbitan NCMEC, dengan satuan yang sama dan keterangan yang hampir sama.',
        en: 'The numbers for 2019–2023 come from five yearly editions of one NCMEC publication, with the same unit and nearly the same note.',
      },
      {
        id: 'Perubahan antartahun dapat disebabkan antara lain oleh cara layanan mendeteksi dan melapor; menurut abstrak sebuah analisis, pertumbuhan jumlah laporan secara keseluruhan terutama mengikuti pertambahan akun media sosial. Angka ini tidak menunjukkan penyebabnya untuk Indonesia.',
        en: 'Changes from year to year may come, among other things, from how services detect and report; the abstract of one analysis attributes the growth in reports overall largely to growth in social-media accounts. The number does not show the cause for Indonesia.',
      },
      {
        id: 'Angka ini tidak menunjukkan apa pun tentang pembayaran.',
        en: 'The number says nothing about payments.',
      },
      {
        id: 'Data 2024 dihitung dengan cara lain dan tidak boleh disambung dengan data 2019–2023.',
        en: 'The reports for 2024 were counted differently and must not be joined to those of 2019–2023.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['ncmec-2022-01', 'robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-nd-02', 'arxiv-2024-01'],
  },
  'ncmec-indonesia-2022': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, 2022',
      en: 'CyberTipline reports connected with Indonesia, 2022',
    },
    statement: {
      id: 'CyberTipline NCMEC mencatat 1.878.011 laporan yang terkait dengan Indonesia pada 2022.',
      en: 'NCMEC’s CyberTipline recorded 1,878,011 reports connected with Indonesia in 2022.',
    },
    value: 1878011,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (CyberTipline Reports by Country)',
      en: 'NCMEC (CyberTipline Reports by Country)',
    },
    saidOn: '2023',
    series: {
      id: 'Laporan CyberTipline NCMEC, Indonesia, jumlah tahunan',
      en: 'NCMEC CyberTipline reports, Indonesia, annual totals',
    },
    comparableWith: [
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2023',
    ],
    comparableBasis: {
      id: 'Angkanya berasal dari lima edisi satu terbitan tahunan NCMEC, “CyberTipline Reports by Country”; tiap edisi memuat angka satu tahun dan tidak menyatakan tren untuk suatu negara.',
      en: 'The numbers come from five yearly editions of the same NCMEC publication, ‘CyberTipline Reports by Country’; each edition gives one year and does not claim a trend for any country.',
    },
    measures: {
      id: 'Banyaknya laporan CyberTipline tahun 2022 yang memuat petunjuk geografis bahwa materinya diunggah di Indonesia.',
      en: 'The number of CyberTipline reports in 2022 with geographic indicators that the material was uploaded in Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur banyaknya anak korban, banyaknya tindak pidana, ataupun pembayaran.',
      en: 'It does not measure how many children were harmed, how many offences took place, or any payment.',
    },
    caution: {
      id: 'Angka ini adalah jumlah laporan menurut lokasi pengunggahan, bukan jumlah anak, tindak pidana, atau pembayaran; menurut NCMEC, angka ini tidak menunjukkan tingkat kekerasan di suatu negara.',
      en: 'This number counts reports by place of upload, not children, offences or payments; NCMEC says that it does not show the level of abuse in a country.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah laporan yang masuk, terutama dari layanan daring yang wajib melapor menurut hukum Amerika Serikat.',
        en: 'The number counts reports filed, mostly by online services that US law obliges to report.',
      },
      {
        id: 'Laporan dikelompokkan menurut petunjuk geografis tentang tempat materi itu diunggah, bukan menurut tempat anak berada.',
        en: 'Reports are placed by geographic indicators of where the material was uploaded, not by where a child is.',
      },
      {
        id: 'Dalam terbitan yang memuat angka ini NCMEC menyatakan bahwa angka per negara dapat dipengaruhi proksi dan layanan penyamar alamat serta tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'In the document that gives this number NCMEC states that proxies and anonymisers may affect country numbers and that these do not indicate the level of child sexual abuse in a country.',
      },
      {
        id: 'Di halaman lain NCMEC menambahkan bahwa banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar, serta bahwa datanya tidak pernah benar-benar final.',
        en: 'Elsewhere NCMEC adds that the volume of reports is not a measure of prevalence, nor of the number of children or images, and that its data are never fully final.',
      },
      {
        id: 'Angka 2019–2023 berasal dari lima edisi tahunan satu terbitan NCMEC, dengan satuan yang sama dan keterangan yang hampir sama.',
        en: 'The numbers for 2019–2023 come from five yearly editions of one NCMEC publication, with the same unit and nearly the same note.',
      },
      {
        id: 'Perubahan antartahun dapat disebabkan antara lain oleh cara layanan mendeteksi dan melapor; menurut abstrak sebuah analisis, pertumbuhan jumlah laporan secara keseluruhan terutama mengikuti pertambahan akun media sosial. Angka ini tidak menunjukkan penyebabnya untuk Indonesia.',
        en: 'Changes from year to year may come, among other things, from how services detect and report; the abstract of one analysis attributes the growth in reports overall largely to growth in social-media accounts. The number does not show the cause for Indonesia.',
      },
      {
        id: 'Angka ini tidak menunjukkan apa pun tentang pembayaran.',
        en: 'The number says nothing about payments.',
      },
      {
        id: 'Data 2024 dihitung dengan cara lain dan tidak boleh disambung dengan data 2019–2023.',
        en: 'The reports for 2024 were counted differently and must not be joined to those of 2019–2023.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['ncmec-2023-01', 'robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-nd-02', 'arxiv-2024-01'],
  },
  'ncmec-indonesia-2023': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, 2023',
      en: 'CyberTipline reports connected with Indonesia, 2023',
    },
    statement: {
      id: 'CyberTipline NCMEC mencatat 1.925.549 laporan yang terkait dengan Indonesia pada 2023.',
      en: 'NCMEC’s CyberTipline recorded 1,925,549 reports connected with Indonesia in 2023.',
    },
    value: 1925549,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2023', en: 'January–December 2023' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (CyberTipline Reports by Country)',
      en: 'NCMEC (CyberTipline Reports by Country)',
    },
    saidOn: '2024',
    series: {
      id: 'Laporan CyberTipline NCMEC, Indonesia, jumlah tahunan',
      en: 'NCMEC CyberTipline reports, Indonesia, annual totals',
    },
    comparableWith: [
      'ncmec-indonesia-2019',
      'ncmec-indonesia-2020',
      'ncmec-indonesia-2021',
      'ncmec-indonesia-2022',
    ],
    comparableBasis: {
      id: 'Angkanya berasal dari lima edisi satu terbitan tahunan NCMEC, “CyberTipline Reports by Country”; tiap edisi memuat angka satu tahun dan tidak menyatakan tren untuk suatu negara.',
      en: 'The numbers come from five yearly editions of the same NCMEC publication, ‘CyberTipline Reports by Country’; each edition gives one year and does not claim a trend for any country.',
    },
    measures: {
      id: 'Banyaknya laporan CyberTipline tahun 2023 yang memuat petunjuk geografis bahwa materinya diunggah di Indonesia.',
      en: 'The number of CyberTipline reports in 2023 with geographic indicators that the material was uploaded in Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur banyaknya anak korban, banyaknya tindak pidana, ataupun pembayaran.',
      en: 'It does not measure how many children were harmed, how many offences took place, or any payment.',
    },
    caution: {
      id: 'Angka ini adalah jumlah laporan menurut lokasi pengunggahan, bukan jumlah anak, tindak pidana, atau pembayaran; menurut NCMEC, angka ini tidak menunjukkan tingkat kekerasan di suatu negara. Laporan 2024 dihitung dengan cara lain sehingga tidak dapat dibandingkan dengan angka ini.',
      en: 'This number counts reports by place of upload, not children, offences or payments; NCMEC says that it does not show the level of abuse in a country. Reports for 2024 were counted differently and cannot be compared with this number.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah laporan yang masuk, terutama dari layanan daring yang wajib melapor menurut hukum Amerika Serikat.',
        en: 'The number counts reports filed, mostly by online services that US law obliges to report.',
      },
      {
        id: 'Laporan dikelompokkan menurut petunjuk geografis tentang tempat materi itu diunggah, bukan menurut tempat anak berada.',
        en: 'Reports are placed by geographic indicators of where the material was uploaded, not by where a child is.',
      },
      {
        id: 'Dalam terbitan yang memuat angka ini NCMEC menyatakan bahwa angka per negara dapat dipengaruhi proksi dan layanan penyamar alamat serta tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'In the document that gives this number NCMEC states that proxies and anonymisers may affect country numbers and that these do not indicate the level of child sexual abuse in a country.',
      },
      {
        id: 'Di halaman lain NCMEC menambahkan bahwa banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar, serta bahwa datanya tidak pernah benar-benar final.',
        en: 'Elsewhere NCMEC adds that the volume of reports is not a measure of prevalence, nor of the number of children or images, and that its data are never fully final.',
      },
      {
        id: 'Angka 2019–2023 berasal dari lima edisi tahunan satu terbitan NCMEC, dengan satuan yang sama dan keterangan yang hampir sama.',
        en: 'The numbers for 2019–2023 come from five yearly editions of one NCMEC publication, with the same unit and nearly the same note.',
      },
      {
        id: 'Perubahan antartahun dapat disebabkan antara lain oleh cara layanan mendeteksi dan melapor; menurut abstrak sebuah analisis, pertumbuhan jumlah laporan secara keseluruhan terutama mengikuti pertambahan akun media sosial. Angka ini tidak menunjukkan penyebabnya untuk Indonesia.',
        en: 'Changes from year to year may come, among other things, from how services detect and report; the abstract of one analysis attributes the growth in reports overall largely to growth in social-media accounts. The number does not show the cause for Indonesia.',
      },
      {
        id: 'Angka ini tidak menunjukkan apa pun tentang pembayaran.',
        en: 'The number says nothing about payments.',
      },
      {
        id: 'Data 2024 dihitung dengan cara lain dan tidak boleh disambung dengan data 2019–2023.',
        en: 'The reports for 2024 were counted differently and must not be joined to those of 2019–2023.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['ncmec-2024-01', 'robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-nd-02', 'arxiv-2024-01'],
  },
  'ncmec-indonesia-2019-2022-total': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, empat tahun digabung',
      en: 'CyberTipline reports connected with Indonesia, four years together',
    },
    statement: {
      id: 'Angka 5.566.015 yang dikutip pada 2024 sama dengan jumlah laporan CyberTipline terkait Indonesia yang diterbitkan NCMEC untuk 2019, 2020, 2021, dan 2022.',
      en: 'The total of 5,566,015 quoted in 2024 equals the sum of the CyberTipline reports connected with Indonesia that NCMEC published for 2019, 2020, 2021 and 2022.',
    },
    value: 5566015,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2019-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari 2019–Desember 2022', en: 'January 2019–December 2022' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan (Hadi Tjahjanto), mengutip NCMEC',
      en: 'Coordinating Minister for Political, Legal and Security Affairs (Hadi Tjahjanto), citing NCMEC',
    },
    saidOn: '2024-04-18',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Jumlah empat hitungan tahunan NCMEC tentang laporan dengan lokasi pengunggahan di Indonesia, 2019 sampai 2022.',
      en: 'The sum of NCMEC’s four yearly counts of reports with an upload location in Indonesia, 2019 to 2022.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah kasus atau anak, dan keempat tahunnya, 2019 sampai 2022, bukan empat tahun terakhir sebelum angka ini dikutip pada April 2024.',
      en: 'It does not count cases or children, and its four years, 2019 to 2022, are not the last four before it was quoted in April 2024.',
    },
    caution: {
      id: 'Angka ini menjumlahkan laporan selama empat tahun, 2019 sampai 2022. Yang dijumlahkan adalah laporan menurut lokasi pengunggahan, bukan kasus atau anak. Menurut NCMEC, angka semacam ini tidak menunjukkan tingkat kekerasan di suatu negara, dan jumlah empat tahun tidak boleh disandingkan dengan angka satu tahun.',
      en: 'This number adds up the reports of four years, 2019 to 2022. They are reports by place of upload, not cases or children. NCMEC says that such numbers do not show the level of abuse in a country; the sum of four years must not be set beside the number for a single year.',
    },
    caveats: [
      {
        id: 'Menurut NCMEC, banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar; dalam keempat terbitan per negara untuk 2019–2022 NCMEC menyatakan bahwa angkanya mengikuti lokasi pengunggahan dan tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'NCMEC says that the volume of reports is not a measure of prevalence, nor of the number of children or images; in its four editions by country for 2019–2022 it says that the numbers are assigned by place of upload and do not show the level of child sexual abuse in a country.',
      },
      {
        id: 'Kami memeriksa penjumlahannya dengan dokumen NCMEC sendiri: 840.221 + 986.648 + 1.861.135 + 1.878.011 = 5.566.015.',
        en: 'We checked the sum against NCMEC’s own documents: 840,221 + 986,648 + 1,861,135 + 1,878,011 = 5,566,015.',
      },
      {
        id: 'Menteri menempatkan Indonesia di urutan keempat di dunia dan kedua di ASEAN. Menurut hitungan kami dari dokumen NCMEC, dengan jumlah itu Indonesia memang keempat di antara negara-negara yang disebut dan kedua di ASEAN setelah Filipina; urutan ini menyangkut banyaknya laporan, bukan tingkat kekerasan.',
        en: 'The minister placed Indonesia fourth in the world and second in ASEAN. By our calculation from NCMEC’s documents, that sum does make it fourth among the countries named and second in ASEAN, after the Philippines; the order is of numbers of reports, not of levels of abuse.',
      },
      {
        id: 'Menteri menyebut angka itu “kasus”, padahal yang dihitung adalah laporan.',
        en: 'The minister called them ‘cases’; they are reports.',
      },
      {
        id: 'Keempat tahunnya adalah 2019–2022, bukan empat tahun sebelum April 2024.',
        en: 'The four years are 2019–2022, not the four years before April 2024.',
      },
      {
        id: 'Waktu itu seorang direktur jenderal Kementerian Kominfo menyatakan bahwa angkanya masih perlu diverifikasi.',
        en: 'A director general of the communications ministry said at the time that the number still needed verifying.',
      },
      {
        id: 'Jumlah ini tidak boleh disandingkan dengan angka satu tahun.',
        en: 'The sum must not be set beside numbers for single years.',
      },
    ],
    derived: {
      arithmetic: '840221 + 986648 + 1861135 + 1878011 = 5566015',
      from: [
        'ncmec-indonesia-2019',
        'ncmec-indonesia-2020',
        'ncmec-indonesia-2021',
        'ncmec-indonesia-2022',
      ],
      note: {
        id: 'disebut oleh menteri; penjumlahannya hitungan kami',
        en: 'stated by the minister; the addition is ours',
      },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'bloomberg-technoz-nd-01',
      'west-java-today-2024-01',
      'robert-grimm-nd-01',
      'ncmec-2020-01',
      'ncmec-2021-01',
      'ncmec-2022-01',
      'ncmec-2023-01',
      'alinea-nd-01',
      'ncmec-nd-02',
    ],
  },
  'ncmec-indonesia-2024-total': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan CyberTipline terkait Indonesia, 2024',
      en: 'CyberTipline reports connected with Indonesia, 2024',
    },
    statement: {
      id: 'Untuk 2024 laporan NCMEC terkait Indonesia berjumlah 1.450.403 (1.235.762 rujukan ditambah 214.641 laporan informasional), angka yang juga dimuat sebuah berita tentang forum PPATK 2025.',
      en: 'For 2024 NCMEC’s reports connected with Indonesia add up to 1,450,403 (1,235,762 referrals plus 214,641 informational reports), the figure that an article on PPATK’s 2025 forum also gives.',
    },
    value: 1450403,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2024', en: 'January–December 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (melalui berita Channel9.id tentang forum PPATK dan himpunan data diaphanous)',
      en: 'NCMEC (through Channel9.id’s report on a PPATK forum and the diaphanous dataset)',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Rujukan ditambah laporan informasional tahun 2024 yang terkait dengan Indonesia.',
      en: 'Referrals plus informational reports for 2024 connected with Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan bahwa eksploitasi berkurang dari 2023: banyak laporan kini dapat digabung menjadi satu, dan sebagian layanan daring mengirim lebih sedikit laporan.',
      en: 'It does not show that there was less exploitation than in 2023: many tips may now be sent as one report, and some online services send fewer reports.',
    },
    caution: {
      id: 'Angka ini lebih rendah daripada 2023, tetapi bukan bukti bahwa eksploitasi berkurang: mulai 2024 banyak laporan tentang satu peristiwa dapat dikirim sebagai satu laporan. Yang dihitung adalah laporan, bukan anak; menurut NCMEC, jumlah laporan bukan ukuran prevalensi. Kami membaca angka ini dalam sebuah berita dan himpunan data pihak lain, bukan dalam terbitan NCMEC.',
      en: 'This number is lower than that of 2023, but it is no evidence of less exploitation: from 2024 many tips about one event can be sent as a single report. It counts reports, not children, and NCMEC says that their volume is not prevalence. We read this number in a news report and in a third party’s dataset, not in NCMEC’s own edition.',
    },
    caveats: [
      {
        id: 'Menurut NCMEC, banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar; dalam terbitan per negara untuk 2023 NCMEC menyatakan bahwa angkanya mengikuti lokasi pengunggahan dan tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'NCMEC says that the volume of reports is not a measure of prevalence, nor of the number of children or images; in its edition by country for 2023 it says that the numbers are assigned by place of upload and do not show the level of child sexual abuse in a country.',
      },
      {
        id: 'Kedua bagiannya, rujukan dan laporan informasional, kami baca dalam himpunan data pihak lain, bukan dalam terbitan NCMEC; keterangan asal datanya menyebut dokumen NCMEC hanya untuk 2019–2022, dan kami tidak mengetahui atas dasar apa laporan 2024 dikelompokkan per negara.',
        en: 'We read the two parts, referrals and informational reports, in a third party’s dataset, not in NCMEC’s own edition; its note on provenance names NCMEC’s documents only for 2019–2022, and we do not know on what basis the reports for 2024 were assigned to countries.',
      },
      {
        id: 'Angka ini lebih rendah daripada 2023, tetapi bukan bukti bahwa eksploitasi berkurang.',
        en: 'The number is lower than that of 2023, but it is not evidence of less exploitation.',
      },
      {
        id: 'Pada 2024 NCMEC memperkenalkan penggabungan (bundling): banyak laporan tentang satu peristiwa viral dapat dikirim sebagai satu laporan.',
        en: 'In 2024 NCMEC introduced bundling: many tips about one viral event can be sent as a single report.',
      },
      {
        id: 'Di seluruh dunia jumlah laporan turun dari 36,2 juta untuk 2023 menjadi 20,5 juta untuk 2024.',
        en: 'Worldwide, reports fell from 36.2 million for 2023 to 20.5 million for 2024.',
      },
      {
        id: 'Bila diurai, 20,5 juta itu mewakili sekitar 29,2 juta insiden, yang tetap lebih sedikit daripada sebelumnya; sumber mengaitkannya dengan berkurangnya kiriman dari sebagian layanan dan dengan enkripsi.',
        en: 'Unbundled, the 20.5 million represent about 29.2 million incidents, which is still fewer than before; the sources put this down to fewer submissions from some services and to encryption.',
      },
      {
        id: 'Penjelasan itu kami temukan dalam sumber sekunder yang mengutip NCMEC.',
        en: 'We found these explanations on secondary pages that cite NCMEC.',
      },
      {
        id: 'Halaman milik NCMEC tidak memberi penjelasan pasti untuk perubahan di satu yurisdiksi sehingga tidak diketahui seberapa besar bagian dari selisih angka Indonesia yang disebabkan oleh penggabungan itu.',
        en: 'NCMEC’s own page offers no definitive explanation for changes in any one jurisdiction, so it is not known how much of the difference for Indonesia is due to bundling.',
      },
      {
        id: 'Data 2024 juga untuk pertama kali diterbitkan dalam dua bagian.',
        en: 'The data for 2024 are also the first to be published in two parts.',
      },
      {
        id: 'Kami menampilkan angka ini terpisah dari 2019–2023.',
        en: 'We show the number apart from 2019–2023.',
      },
      {
        id: 'Klaim kenaikan dalam artikel menyangkut transaksi; angka ini adalah jumlah laporan sehingga tidak mendukung ataupun membantah klaim itu.',
        en: 'The paper’s claim of a rise concerns transactions; this number counts reports, so it neither supports nor contradicts that claim.',
      },
    ],
    derived: {
      arithmetic: '1235762 + 214641 = 1450403',
      from: ['ncmec-indonesia-2024-referrals', 'ncmec-indonesia-2024-informational'],
      note: { id: 'Channel9.id memuat jumlah yang sama', en: 'Channel9.id gives the same total' },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'channel9-nd-01',
      'robert-grimm-nd-01',
      'ncmec-nd-01',
      'ein-news-nd-01',
      'the-mission-haven-nd-01',
      'factually-2026-01',
      'factually-2026-02',
      'ncmec-nd-03',
      'ncmec-2024-01',
      'ncmec-nd-02',
    ],
  },
  'ncmec-indonesia-2024-referrals': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Rujukan di antara laporan 2024 terkait Indonesia',
      en: 'Referrals among the 2024 reports connected with Indonesia',
    },
    statement: {
      id: 'Dari laporan NCMEC 2024 terkait Indonesia, sebanyak 1.235.762 merupakan rujukan (laporan yang cukup rinci untuk ditindaklanjuti).',
      en: 'Of NCMEC’s 2024 reports connected with Indonesia, 1,235,762 were referrals (reports with enough detail to act on).',
    },
    value: 1235762,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2024', en: 'January–December 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (melalui himpunan data diaphanous)',
      en: 'NCMEC (through the diaphanous dataset)',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Laporan 2024 terkait Indonesia yang cukup rinci untuk dirujuk.',
      en: 'Reports from 2024 connected with Indonesia that contained enough detail to be referred.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah penyidikan, penangkapan, atau anak.',
      en: 'It does not count investigations, arrests or children.',
    },
    caution: {
      id: 'Angka ini adalah jumlah laporan yang cukup rinci untuk dirujuk, bukan jumlah penyidikan, penangkapan, atau anak; pembagian ini belum ada pada tahun sebelumnya. Menurut NCMEC, banyaknya laporan bukan ukuran prevalensi. Kami membaca angka ini dalam himpunan data pihak lain, bukan dalam terbitan NCMEC.',
      en: 'This number counts reports detailed enough to refer, not investigations, arrests or children; no earlier year has this split. NCMEC says that the volume of reports is not prevalence. We read this number in a third party’s dataset, not in NCMEC’s own edition.',
    },
    caveats: [
      {
        id: 'Menurut NCMEC, banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar; dalam terbitan per negara untuk 2023 NCMEC menyatakan bahwa angkanya mengikuti lokasi pengunggahan dan tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'NCMEC says that the volume of reports is not a measure of prevalence, nor of the number of children or images; in its edition by country for 2023 it says that the numbers are assigned by place of upload and do not show the level of child sexual abuse in a country.',
      },
      {
        id: 'Kedua bagiannya, rujukan dan laporan informasional, kami baca dalam himpunan data pihak lain, bukan dalam terbitan NCMEC; keterangan asal datanya menyebut dokumen NCMEC hanya untuk 2019–2022, dan kami tidak mengetahui atas dasar apa laporan 2024 dikelompokkan per negara.',
        en: 'We read the two parts, referrals and informational reports, in a third party’s dataset, not in NCMEC’s own edition; its note on provenance names NCMEC’s documents only for 2019–2022, and we do not know on what basis the reports for 2024 were assigned to countries.',
      },
      {
        id: 'Jumlah rujukan dan jumlah laporan informasional baru dipisahkan mulai dari data 2024.',
        en: 'The split into referrals and informational reports begins with the data for 2024.',
      },
      {
        id: 'Tidak ada tahun sebelumnya yang dapat dijadikan pembanding.',
        en: 'There is no earlier year to compare with.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-2024-01', 'ncmec-nd-02'],
  },
  'ncmec-indonesia-2024-informational': {
    topic: 'ncmec-cybertipline',
    label: {
      id: 'Laporan informasional terkait Indonesia, 2024',
      en: 'Informational reports connected with Indonesia, 2024',
    },
    statement: {
      id: 'Dari laporan NCMEC 2024 terkait Indonesia, sebanyak 214.641 merupakan laporan informasional (terlalu sedikit rincian untuk ditindaklanjuti kebanyakan yurisdiksi).',
      en: 'Of NCMEC’s 2024 reports connected with Indonesia, 214,641 were informational reports (too little detail for most jurisdictions to act on).',
    },
    value: 214641,
    bounds: null,
    wording: null,
    unit: 'reports',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2024', en: 'January–December 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'NCMEC (melalui himpunan data diaphanous)',
      en: 'NCMEC (through the diaphanous dataset)',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Laporan 2024 terkait Indonesia yang rinciannya terlalu sedikit untuk ditindaklanjuti kebanyakan yurisdiksi.',
      en: 'Reports from 2024 connected with Indonesia that contained too little detail for most jurisdictions to act on.',
    },
    notMeasures: {
      id: 'Angka ini tidak berarti laporannya tidak berdasar.',
      en: 'It does not mean that these reports were unfounded.',
    },
    caution: {
      id: '“Informasional” tidak berarti tidak berdasar: rincian laporan ini terlalu sedikit untuk ditindaklanjuti kebanyakan yurisdiksi. Yang dihitung adalah laporan, bukan anak; menurut NCMEC, banyaknya laporan bukan ukuran prevalensi. Kami membaca angka ini dalam himpunan data pihak lain, bukan dalam terbitan NCMEC.',
      en: '‘Informational’ does not mean unfounded: these reports contained too little detail for most jurisdictions to act on. They are reports, not children, and NCMEC says that their volume is not prevalence. We read this number in a third party’s dataset, not in NCMEC’s own edition.',
    },
    caveats: [
      {
        id: 'Menurut NCMEC, banyaknya laporan bukan ukuran prevalensi, bukan jumlah anak, dan bukan jumlah gambar; dalam terbitan per negara untuk 2023 NCMEC menyatakan bahwa angkanya mengikuti lokasi pengunggahan dan tidak menunjukkan tingkat kekerasan seksual terhadap anak di suatu negara.',
        en: 'NCMEC says that the volume of reports is not a measure of prevalence, nor of the number of children or images; in its edition by country for 2023 it says that the numbers are assigned by place of upload and do not show the level of child sexual abuse in a country.',
      },
      {
        id: 'Kedua bagiannya, rujukan dan laporan informasional, kami baca dalam himpunan data pihak lain, bukan dalam terbitan NCMEC; keterangan asal datanya menyebut dokumen NCMEC hanya untuk 2019–2022, dan kami tidak mengetahui atas dasar apa laporan 2024 dikelompokkan per negara.',
        en: 'We read the two parts, referrals and informational reports, in a third party’s dataset, not in NCMEC’s own edition; its note on provenance names NCMEC’s documents only for 2019–2022, and we do not know on what basis the reports for 2024 were assigned to countries.',
      },
      {
        id: 'Jumlah rujukan dan jumlah laporan informasional baru dipisahkan mulai dari data 2024.',
        en: 'The split into referrals and informational reports begins with the data for 2024.',
      },
      {
        id: 'Tidak ada tahun sebelumnya yang dapat dijadikan pembanding.',
        en: 'There is no earlier year to compare with.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['robert-grimm-nd-01', 'ncmec-nd-01', 'ncmec-2024-01', 'ncmec-nd-02'],
  },
});
