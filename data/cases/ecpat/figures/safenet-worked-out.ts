import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';
import type { safenetKbgo } from './safenet-kbgo';

/**
 * Complaints to SAFEnet that are worked out from the published ones.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const safenetWorkedOut = defineFigures<
  SourceId,
  UnitId,
  TopicId,
  keyof typeof safenetKbgo
>()({
  'safenet-kbgo-2024-q2-derived': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan II 2024',
      en: 'Online gender-based violence reported to SAFEnet, second quarter 2024',
    },
    statement: {
      id: 'Bila total setengah tahun dikurangi angka triwulan pertama, tersisa 465 aduan kekerasan berbasis gender online (KBGO) untuk April–Juni 2024.',
      en: 'Taking the first quarter from the half-year total leaves 465 complaints of online gender-based violence for April–June 2024.',
    },
    value: 465,
    bounds: { min: 465, isMinIncluded: true, max: 574, isMaxIncluded: true },
    wording: null,
    unit: 'complaints-derived',
    denominator: null,
    period: {
      from: '2024-04-01',
      to: '2024-06-30',
      precision: 'month',
      label: { id: 'April–Juni 2024', en: 'April–June 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Hitungan kami berdasarkan total SAFEnet',
      en: 'Our calculation from SAFEnet’s totals',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Ini hasil pengurangan kami: aduan ke SAFEnet pada paruh pertama 2024 dikurangi aduan triwulan pertama.',
      en: 'This is our subtraction: complaints to SAFEnet in the first half of 2024 less those of the first quarter.',
    },
    notMeasures: {
      id: 'Ini bukan angka terbitan SAFEnet dan ikut dipengaruhi selisih yang belum dijelaskan dalam data triwulan pertama; angka ini tidak mengukur eksploitasi seksual anak.',
      en: 'It is not a count published by SAFEnet and is affected by an unexplained mismatch in the first quarter; it does not measure child sexual exploitation.',
    },
    caution: {
      id: 'Ini hasil pengurangan kami, bukan angka terbitan SAFEnet: sisanya 574, bukan 465, bila angka bulanan triwulan pertama di Databoks yang benar. Korbannya dari segala usia.',
      en: 'This is our subtraction, not a count published by SAFEnet: 574 would remain instead of 465 if the monthly figures in Databoks for the first quarter are right. Victims are of every age.',
    },
    caveats: [
      {
        id: 'Yang dihitung adalah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Pengurangannya 945 - 480 = 465; hasilnya tidak tertulis dalam sumber yang kami baca.',
        en: 'The subtraction is 945 - 480 = 465; no source that we read gives the result.',
      },
      {
        id: 'Bila yang benar adalah angka bulanan triwulan pertama di Databoks (130 + 148 + 93 = 371), sisanya menjadi 945 - 371 = 574.',
        en: 'If the monthly figures in Databoks for the first quarter (130 + 148 + 93 = 371) are right, 945 - 371 = 574 remain instead.',
      },
      {
        id: 'Menurut SAFEnet, angkanya turun pada Maret dan naik lagi pada April sampai Juni.',
        en: 'SAFEnet said that numbers fell in March and rose again from April to June.',
      },
      {
        id: 'Bila laporan SAFEnet tentang triwulan II 2024 tersedia, kami akan memakai angka dalam laporan itu.',
        en: 'When SAFEnet’s report on the second quarter of 2024 becomes available, we will use the number in it.',
      },
    ],
    derived: {
      arithmetic: '945 - 480 = 465',
      from: ['safenet-kbgo-2024-h1', 'safenet-kbgo-2024-q1'],
      note: {
        id: '574 bila angka bulanan triwulan pertama yang dipakai',
        en: '574 if the monthly figures of the first quarter are used',
      },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kbr-nd-02', 'cnn-indonesia-2024-01', 'databoks-2024-01'],
  },
  'safenet-kbgo-2024-q1-older-or-unknown': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan ke SAFEnet dengan korban di atas 25 tahun atau tanpa data usia, triwulan I 2024',
      en: 'SAFEnet complaints, victim older than 25 or age unknown, January–March 2024',
    },
    statement: {
      id: 'Dari 480 aduan ke SAFEnet pada Januari–Maret 2024, tersisa 85 setelah dikurangi aduan dengan korban di bawah 18 tahun dan korban 18–25 tahun.',
      en: 'Of SAFEnet’s 480 complaints of January–March 2024, 85 remain once those concerning people under 18 and aged 18–25 are taken away.',
    },
    value: 85,
    bounds: null,
    wording: null,
    unit: 'complaints-derived',
    denominator: { id: 'dari 480 aduan', en: 'of 480 complaints' },
    period: {
      from: '2024-01-01',
      to: '2024-03-31',
      precision: 'month',
      label: { id: 'Januari–Maret 2024', en: 'January–March 2024' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Hitungan kami berdasarkan total SAFEnet',
      en: 'Our calculation from SAFEnet’s totals',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Ini hasil pengurangan kami: aduan kepada SAFEnet pada Januari–Maret 2024 dikurangi aduan dengan korban di bawah 18 tahun dan korban 18 sampai 25 tahun.',
      en: 'This is our subtraction: complaints to SAFEnet from January to March 2024 less those with a victim under 18 or aged 18 to 25.',
    },
    notMeasures: {
      id: 'Ini bukan angka terbitan SAFEnet dan tidak menunjukkan apa pun tentang anak; korban yang usianya tidak diketahui mungkin juga anak.',
      en: 'It is not a count published by SAFEnet and says nothing about children; victims of unknown age may be children too.',
    },
    caution: {
      id: 'Ini hasil pengurangan kami, bukan angka terbitan SAFEnet: aduan dengan korban di atas 25 tahun digabung dengan aduan yang usia korbannya tidak diketahui. Angka bulanan di Databoks untuk triwulan itu berjumlah 371, bukan 480, dan kami tidak menemukan penjelasannya.',
      en: 'This is our subtraction, not a count published by SAFEnet: it combines complaints with victims older than 25 and those with victims of unknown age. The monthly figures that Databoks gives for that quarter add up to 371, not 480, and we found no explanation.',
    },
    caveats: [
      {
        id: 'Pengurangannya 480 - 123 - 272 = 85.',
        en: 'The subtraction is 480 - 123 - 272 = 85.',
      },
      {
        id: 'CNN Indonesia menyebut 61 aduan untuk usia 26–35 tahun; dalam 24 aduan lainnya korban lebih tua atau tidak diketahui usianya.',
        en: 'CNN Indonesia gives 61 complaints for ages 26–35; in the other 24 the victim is older or of unknown age.',
      },
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet dan bukan ukuran eksploitasi seksual anak.',
        en: 'These are complaints of online gender-based violence to SAFEnet; they do not measure child sexual exploitation.',
      },
    ],
    derived: {
      arithmetic: '480 - 123 - 272 = 85',
      from: ['safenet-kbgo-2024-q1', 'safenet-kbgo-2024-q1-children', 'safenet-kbgo-2024-q1-18-25'],
      note: {
        id: 'menurut CNN Indonesia, 61 dari 85 aduan itu menyangkut korban berusia 26–35 tahun',
        en: 'according to CNN Indonesia, 61 of the 85 complaints concern victims aged 26–35',
      },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: ['cnn-indonesia-2024-01', 'databoks-2024-01'],
  },
  'safenet-kbgo-2022-q2-range': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan II 2022',
      en: 'Online gender-based violence reported to SAFEnet, second quarter 2022',
    },
    statement: {
      id: 'Untuk April–Juni 2022 hanya batas bawah yang dapat disimpulkan dari keterangan SAFEnet: aduan kekerasan berbasis gender online (KBGO) lebih banyak daripada pada Juli–September 2022 (sekitar 188).',
      en: 'For April–June 2022 only a lower bound can be inferred from SAFEnet’s words: there were more complaints of online gender-based violence than in July–September 2022 (about 188).',
    },
    value: null,
    bounds: { min: 188, isMinIncluded: false, max: null, isMaxIncluded: false },
    wording: null,
    unit: 'complaints-lower-bound-derived',
    denominator: null,
    period: {
      from: '2022-04-01',
      to: '2022-06-30',
      precision: 'month',
      label: { id: 'April–Juni 2022', en: 'April–June 2022' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Hitungan kami berdasarkan halaman SAFEnet triwulan III 2022 dan triwulan III 2023',
      en: 'Our calculation from SAFEnet’s pages on the third quarters of 2022 and 2023',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Batas bawah jumlah aduan pada April–Juni 2022 yang dapat disimpulkan dari keterangan SAFEnet.',
      en: 'The lower bound for complaints from April to June 2022 that can be inferred from SAFEnet’s own words.',
    },
    notMeasures: {
      id: 'Ini bukan hasil penghitungan; kami tidak menemukan angka terbitan SAFEnet.',
      en: 'It is not a count; we did not find the number published by SAFEnet.',
    },
    caution: {
      id: 'Ini bukan hasil penghitungan, melainkan batas bawah yang kami simpulkan dari keterangan SAFEnet; kami tidak menemukan angka terbitan SAFEnet. Angka 188 pun hitungan kami dari persentase yang mungkin salah ketik, jadi dapat meleset satu atau dua. Korbannya dari segala usia.',
      en: 'This is not a count but a lower bound that we infer from SAFEnet’s words; we did not find the number published by SAFEnet. The 188 is itself our calculation from a percentage that may contain a typing error, so it may be off by one or two. Victims are of every age.',
    },
    caveats: [
      {
        id: 'Yang dihitung adalah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Bagian yang kami baca dari halaman SAFEnet tentang laporan triwulan II 2022 (SAFEnet 2022b) tidak memuat angkanya. Halaman tentang triwulan III menyebut data KBGO lebih sedikit; kami menafsirkannya sebagai aduan.',
        en: 'The part that we read of SAFEnet’s page about its report on the second quarter of 2022 (SAFEnet 2022b) does not give the count. The page on the third quarter says that the data on online gender-based violence were lower; we take this to mean complaints.',
      },
      {
        id: 'Karena jumlah setahun 698, triwulan pertama 191, dan triwulan ketiga sekitar 188, jumlah untuk triwulan kedua dan keempat sekitar 319.',
        en: 'As the year had 698, the first quarter 191 and the third about 188, the second and fourth quarters together had about 319.',
      },
    ],
    derived: {
      arithmetic: 'Q2 > Q3, Q3 = 275 / 1.4618 = 188.1; Q2 + Q4 = 698 - 191 - 188 = 319',
      from: ['safenet-kbgo-2022-q3-derived', 'safenet-kbgo-2022', 'safenet-kbgo-2022-q1'],
      note: { id: 'hanya batas', en: 'a bound only' },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'safenet-2022-01',
      'safenet-2022-02',
      'safenet-2023-02',
      'safenet-2023-01',
      'tempo-2023-01',
    ],
  },
  'safenet-kbgo-2023-q2-range': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan II 2023',
      en: 'Online gender-based violence reported to SAFEnet, second quarter 2023',
    },
    statement: {
      id: 'Untuk April–Juni 2023 hanya rentang yang dapat disimpulkan dari keterangan SAFEnet: aduan kekerasan berbasis gender online (KBGO) lebih banyak daripada pada triwulan pertama (118) dan lebih sedikit daripada pada triwulan ketiga (275).',
      en: 'For April–June 2023 only a range can be inferred from SAFEnet’s words: there were more complaints of online gender-based violence than in the first quarter (118) and fewer than in the third (275).',
    },
    value: null,
    bounds: { min: 118, isMinIncluded: false, max: 275, isMaxIncluded: false },
    wording: null,
    unit: 'complaints-range-derived',
    denominator: null,
    period: {
      from: '2023-04-01',
      to: '2023-06-30',
      precision: 'month',
      label: { id: 'April–Juni 2023', en: 'April–June 2023' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Hitungan kami berdasarkan halaman SAFEnet triwulan II dan III 2023',
      en: 'Our calculation from SAFEnet’s pages on the second and third quarters of 2023',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Rentang jumlah aduan pada April–Juni 2023 yang dapat disimpulkan dari keterangan SAFEnet.',
      en: 'The range for complaints from April to June 2023 that can be inferred from SAFEnet’s own words.',
    },
    notMeasures: {
      id: 'Ini bukan hasil penghitungan; kami tidak menemukan angka terbitan SAFEnet.',
      en: 'It is not a count; we did not find the number published by SAFEnet.',
    },
    caution: {
      id: 'Ini bukan hitungan, melainkan rentang yang kami simpulkan dari keterangan SAFEnet; kami tidak menemukan angka terbitan SAFEnet. Korbannya dari segala usia. Batas atasnya lemah: dasarnya tafsiran kami atas satu kalimat SAFEnet tentang semua jenis pelanggaran.',
      en: 'This is not a count but a range that we infer from SAFEnet’s words; we did not find the number published by SAFEnet. Victims are of every age. The upper bound is weak: it rests on our reading of one SAFEnet sentence on every kind of violation.',
    },
    caveats: [
      {
        id: 'Yang dihitung adalah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Bagian yang kami baca dari halaman SAFEnet tentang laporan triwulan II 2023 (SAFEnet 2023b) tidak memuat angkanya. Halaman itu menyebut KBGO naik dari triwulan pertama; kami menafsirkannya sebagai aduan.',
        en: 'The part that we read of SAFEnet’s page about its report on the second quarter of 2023 (SAFEnet 2023b) does not give the count. The page says that online gender-based violence rose from the first quarter; we take this to mean complaints.',
      },
      {
        id: 'Batas atas didasarkan pada kalimat SAFEnet bahwa semua jenis pelanggaran meningkat pada triwulan ketiga; kalimat itu tidak menyebut pembandingnya. Selanjutnya halaman itu membandingkan jenis pelanggaran lain dengan triwulan sebelumnya, tetapi aduan KBGO dengan tiga bulan yang sama setahun sebelumnya (lebih banyak 46,18 persen). Karena itu, batas atasnya lemah.',
        en: 'The upper bound rests on a sentence in which SAFEnet says that every kind of violation rose in the third quarter; the sentence does not name the period of comparison. The page then compares the other kinds with the previous quarter, but complaints of online gender-based violence with the same three months a year earlier (46.18% more). This makes the upper bound weak.',
      },
      {
        id: 'Karena jumlah setahun 1.052 (disebut kasus, bukan aduan), triwulan pertama 118, dan triwulan ketiga 275, jumlah untuk triwulan kedua dan keempat 659.',
        en: 'As the year had 1,052 (called cases, not complaints), the first quarter 118 and the third 275, the second and fourth quarters together had 659.',
      },
    ],
    derived: {
      arithmetic: '118 < Q2 < 275; Q2 + Q4 = 1052 - 118 - 275 = 659',
      from: ['safenet-kbgo-2023-q1', 'safenet-kbgo-2023-q3', 'safenet-kbgo-2023'],
      note: { id: 'hanya batas', en: 'bounds only' },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safenet-2023-03', 'safenet-2023-02', 'safenet-2023-01', 'kbr-nd-02'],
  },
});
