import type { Records, Term } from '#data/types';

/**
 * What the numbers of the figures count, and in what.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const units = {
  idr: {
    label: { id: 'rupiah', en: 'IDR' },
    short: { id: 'Rp', en: 'IDR' },
    meaning: {
      id: 'Nilai dalam rupiah sebagaimana tertulis dalam sumber.',
      en: 'An amount in rupiah, as the source gives it.',
    },
  },
  'analysis-results': {
    label: { id: 'hasil analisis', en: 'analysis results' },
    short: { id: 'hasil', en: 'results' },
    meaning: {
      id: 'Analisis yang diselesaikan atau diteruskan PPATK.',
      en: 'Analyses that PPATK completed or passed on.',
    },
  },
  'idr-order-of-magnitude-hundreds-of-millions': {
    label: {
      id: 'rupiah (kisaran ratusan juta)',
      en: 'IDR (order of magnitude: hundreds of millions)',
    },
    short: { id: 'Rp, ratusan juta', en: 'IDR, hundreds of millions' },
    meaning: {
      id: 'Sumber hanya menyebut kisarannya, bukan nilainya.',
      en: 'The source gives only the order of magnitude, not the amount.',
    },
  },
  transactions: {
    label: { id: 'transaksi', en: 'transactions' },
    short: { id: 'transaksi', en: 'transactions' },
    meaning: {
      id: 'Banyaknya transaksi, bukan jumlah orang atau kasus.',
      en: 'The number of transactions, not of people or cases.',
    },
  },
  'children-suspected': {
    label: { id: 'anak (dugaan)', en: 'children (suspected)' },
    short: { id: 'anak, dugaan', en: 'children, suspected' },
    meaning: {
      id: 'Anak yang dikaitkan PPATK dengan transaksi yang masih berupa dugaan; mereka bukan korban yang sudah teridentifikasi.',
      en: 'Children linked by PPATK to suspected transactions; they are not identified victims.',
    },
  },
  'ltkm-reports': {
    label: { id: 'LTKM', en: 'suspicious transaction reports (LTKM)' },
    short: { id: 'LTKM', en: 'LTKM' },
    meaning: {
      id: 'Laporan yang dikirim pihak pelapor kepada PPATK.',
      en: 'Reports sent to PPATK by reporting parties.',
    },
  },
  cases: {
    label: { id: 'kasus', en: 'cases' },
    short: { id: 'kasus', en: 'cases' },
    meaning: {
      id: 'Kasus yang tercatat; satu kasus dapat menyangkut lebih dari satu korban.',
      en: 'Cases as recorded; one case may have several victims.',
    },
  },
  reports: {
    label: { id: 'laporan', en: 'reports' },
    short: { id: 'laporan', en: 'reports' },
    meaning: {
      id: 'Laporan yang diterima; ini bukan jumlah anak dan bukan jumlah kasus terverifikasi.',
      en: 'Reports received; this is not a number of children or of confirmed cases.',
    },
  },
  'content-items': {
    label: { id: 'konten', en: 'items of content' },
    short: { id: 'konten', en: 'items' },
    meaning: { id: 'Satuan konten daring.', en: 'Pieces of online content.' },
  },
  'percent-of-internet-using-children-aged-12-17': {
    label: {
      id: 'persen anak pengguna internet berusia 12–17 tahun',
      en: 'per cent of internet-using children aged 12–17',
    },
    short: { id: '% anak berinternet, 12–17', en: '% of children online, 12–17' },
    meaning: {
      id: 'Persentase dari anak pengguna internet berusia 12–17 tahun.',
      en: 'A share of children aged 12–17 who use the internet.',
    },
  },
  'percent-range-1-20': {
    label: { id: 'persen (rentang 1–20)', en: 'per cent (range 1–20)' },
    short: { id: '%, rentang', en: '%, range' },
    meaning: {
      id: 'Persentase terendah dan tertinggi dari beberapa negara.',
      en: 'The lowest and highest share among several countries.',
    },
  },
  'percent-of-internet-using-children': {
    label: { id: 'persen anak pengguna internet', en: 'per cent of internet-using children' },
    short: { id: '% anak berinternet', en: '% of children online' },
    meaning: {
      id: 'Persentase dari anak pengguna internet.',
      en: 'A share of children who use the internet.',
    },
  },
  percent: {
    label: { id: 'persen', en: 'per cent' },
    short: { id: '%', en: '%' },
    meaning: {
      id: 'Persentase dari kelompok yang disebut bersama angkanya.',
      en: 'A share of the group named with the figure.',
    },
  },
  'web-pages-worldwide': {
    label: { id: 'halaman web (seluruh dunia)', en: 'web pages (worldwide)' },
    short: { id: 'halaman web, dunia', en: 'web pages, worldwide' },
    meaning: {
      id: 'Halaman web di seluruh dunia; satu halaman dapat memuat banyak gambar atau video.',
      en: 'Web pages worldwide; one page can contain many images or videos.',
    },
  },
  'hours-per-day': {
    label: { id: 'jam per hari', en: 'hours per day' },
    short: { id: 'jam/hari', en: 'hours a day' },
    meaning: { id: 'Lama penggunaan internet dalam sehari.', en: 'Hours spent online in a day.' },
  },
  'children-interviewed': {
    label: { id: 'anak yang diwawancarai', en: 'children interviewed' },
    short: { id: 'diwawancarai', en: 'interviewed' },
    meaning: {
      id: 'Anak yang diwawancarai untuk suatu studi.',
      en: 'Children interviewed for a study.',
    },
  },
  'survey-of-1-203-children': {
    label: { id: 'dalam survei 1.203 anak', en: 'in a survey of 1,203 children' },
    short: { id: 'survei 1.203 anak', en: 'survey of 1,203' },
    meaning: {
      id: 'Jumlah anak atau jumlah pengalaman buruk (sumber tidak sepakat) dalam survei yang dijawab 1.203 anak.',
      en: 'Children or bad experiences (sources differ) in a survey that 1,203 children answered.',
    },
  },
  'children-estimate-40-000-70-000': {
    label: { id: 'anak (perkiraan, 40.000–70.000)', en: 'children (estimate, 40,000–70,000)' },
    short: { id: 'anak, perkiraan', en: 'children, estimate' },
    meaning: { id: 'Rentang perkiraan, bukan hitungan.', en: 'An estimated range, not a count.' },
  },
  'child-victims': {
    label: { id: 'anak korban', en: 'child victims' },
    short: { id: 'anak korban', en: 'child victims' },
    meaning: { id: 'Anak yang tercatat sebagai korban.', en: 'Children recorded as victims.' },
  },
  'child-victims-more-than': {
    label: { id: 'anak korban (“lebih dari”)', en: 'child victims (‘more than’)' },
    short: { id: 'lebih dari … anak korban', en: 'more than … child victims' },
    meaning: {
      id: 'Anak yang tercatat sebagai korban; sumber menyebut batas bawah.',
      en: 'Children recorded as victims; the source gives a lower bound.',
    },
  },
  complaints: {
    label: { id: 'pengaduan', en: 'complaints' },
    short: { id: 'aduan', en: 'complaints' },
    meaning: {
      id: 'Aduan yang diterima; ini bukan jumlah anak dan bukan jumlah kasus terverifikasi.',
      en: 'Complaints received; this is not a number of children or of confirmed cases.',
    },
  },
  'complaints-under-18': {
    label: { id: 'aduan (di bawah 18 tahun)', en: 'complaints (under 18)' },
    short: { id: 'di bawah 18', en: 'under 18' },
    meaning: {
      id: 'Aduan yang korbannya berusia di bawah 18 tahun.',
      en: 'Complaints in which the victim is under 18.',
    },
  },
  'complaints-derived': {
    label: { id: 'aduan (hitungan kami)', en: 'complaints (our calculation)' },
    short: { id: 'hitungan kami', en: 'our calculation' },
    meaning: {
      id: 'Kami menghitungnya dari angka yang diterbitkan.',
      en: 'We calculated this from published figures.',
    },
  },
  'idr-about': {
    label: { id: 'rupiah (kira-kira)', en: 'IDR (approximate)' },
    short: { id: 'kira-kira Rp', en: 'about IDR' },
    meaning: {
      id: 'Nilai dalam rupiah yang dibulatkan oleh sumbernya.',
      en: 'An amount in rupiah that the source rounded.',
    },
  },
  'share-almost-one-in-three': {
    label: { id: 'proporsi (hampir satu dari tiga)', en: 'share (almost one in three)' },
    short: { id: 'hampir 1 dari 3', en: 'almost 1 in 3' },
    meaning: {
      id: 'Proporsi yang ditulis dengan kata-kata; sumber tidak menyebut angka pastinya.',
      en: 'A share stated in words; the source gives no exact number.',
    },
  },
  'percent-of-children-subjected-to-online-sexual-abuse': {
    label: {
      id: 'persen anak yang mengalami kekerasan seksual di ranah daring',
      en: 'per cent of children subjected to online sexual abuse',
    },
    short: { id: '% anak korban', en: '% of child victims' },
    meaning: {
      id: 'Persentase dari anak yang menyatakan pernah mengalami kekerasan itu.',
      en: 'A share of the children who said that they had been subjected to such abuse.',
    },
  },
  'complaints-aged-18-25': {
    label: { id: 'aduan (usia 18–25 tahun)', en: 'complaints (aged 18–25)' },
    short: { id: '18–25 tahun', en: 'aged 18–25' },
    meaning: {
      id: 'Aduan yang korbannya berusia 18–25 tahun.',
      en: 'Complaints in which the victim is aged 18–25.',
    },
  },
  'complaints-lower-bound-derived': {
    label: {
      id: 'aduan (batas bawah, hitungan kami)',
      en: 'complaints (lower bound, our calculation)',
    },
    short: { id: 'lebih dari, hitungan kami', en: 'more than, our calculation' },
    meaning: {
      id: 'Jumlahnya lebih besar daripada batas ini, yang kami simpulkan dari keterangan yang diterbitkan.',
      en: 'The number is above this bound, which we infer from published statements.',
    },
  },
  'complaints-range-derived': {
    label: { id: 'aduan (rentang, hitungan kami)', en: 'complaints (range, our calculation)' },
    short: { id: 'rentang, hitungan kami', en: 'range, our calculation' },
    meaning: {
      id: 'Rentang yang kami simpulkan dari angka dan keterangan yang diterbitkan.',
      en: 'The range that we infer from published numbers and statements.',
    },
  },
  'complaints-and-monitoring': {
    label: { id: 'kasus (aduan dan pemantauan)', en: 'cases (complaints and monitoring)' },
    short: { id: 'kasus', en: 'cases' },
    meaning: {
      id: 'Kasus yang dicatat dari aduan dan pemantauan; ini bukan jumlah anak.',
      en: 'Cases recorded through complaints and monitoring; this is not a number of children.',
    },
  },
  'complaints-to-safenet': {
    label: { id: 'aduan', en: 'complaints' },
    short: { id: 'aduan', en: 'complaints' },
    meaning: {
      id: 'Aduan yang diterima; ini bukan jumlah anak dan bukan jumlah kasus terverifikasi.',
      en: 'Complaints received; this is not a number of children or of confirmed cases.',
    },
  },
} satisfies Records<Term>;

/** Id of a unit. */
export type UnitId = keyof typeof units;
