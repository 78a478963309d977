import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/**
 * Complaints of online gender-based violence to SAFEnet, and the one worked out from a change that SAFEnet gives.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const safenetKbgo = defineFigures<SourceId, UnitId, TopicId>()({
  'safenet-kbgo-2021': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, 2021',
      en: 'Online gender-based violence reported to SAFEnet, 2021',
    },
    statement: {
      id: 'SAFEnet menerima 677 aduan kekerasan berbasis gender online (KBGO) pada 2021.',
      en: 'SAFEnet received 677 complaints of online gender-based violence in 2021.',
    },
    value: 677,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2021-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2021', en: 'January–December 2021' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: null,
    series: {
      id: 'Aduan KBGO ke SAFEnet, tahunan',
      en: 'Complaints of online gender-based violence to SAFEnet, annual',
    },
    comparableWith: ['safenet-kbgo-2022'],
    comparableBasis: {
      id: 'SAFEnet sendiri membandingkan 2022 dengan 2021 (bertambah 21).',
      en: 'SAFEnet itself compares 2022 with 2021 (21 more).',
    },
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada 2021.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet in 2021.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak, jadi angka ini bukan ukuran eksploitasi seksual anak. Sebagian aduannya dirujuk oleh Komnas Perempuan, dan pada Januari 2022 SAFEnet membuka satu platform aduan; hal itu mungkin memengaruhi perbandingan dengan 2022.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone, so it does not measure child sexual exploitation. It includes referrals from Komnas Perempuan, and in January 2022 SAFEnet opened a single complaint platform, which may affect the comparison with 2022.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Angka ini mencakup rujukan dari Komnas Perempuan.',
        en: 'The number includes referrals from Komnas Perempuan.',
      },
      {
        id: 'Pada Januari 2022 SAFEnet membuka satu platform aduan; hal itu mungkin memengaruhi hitungan sesudahnya.',
        en: 'In January 2022 SAFEnet opened a single complaint platform, which may affect later counts.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kabarnusa-nd-01', 'tempo-2023-01'],
  },
  'safenet-kbgo-2022': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, 2022',
      en: 'Online gender-based violence reported to SAFEnet, 2022',
    },
    statement: {
      id: 'SAFEnet menerima 698 aduan kekerasan berbasis gender online (KBGO) pada 2022, bertambah 21 dari 2021.',
      en: 'SAFEnet received 698 complaints of online gender-based violence in 2022, 21 more than in 2021.',
    },
    value: 698,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2023-06-27',
    series: {
      id: 'Aduan KBGO ke SAFEnet, tahunan',
      en: 'Complaints of online gender-based violence to SAFEnet, annual',
    },
    comparableWith: ['safenet-kbgo-2021'],
    comparableBasis: {
      id: 'SAFEnet sendiri membandingkan 2022 dengan 2021 (bertambah 21).',
      en: 'SAFEnet itself compares 2022 with 2021 (21 more).',
    },
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada 2022.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet in 2022.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak, jadi angka ini bukan ukuran eksploitasi seksual anak. Pada Januari 2022 SAFEnet membuka satu platform aduan; hal itu mungkin memengaruhi perbandingan dengan 2021.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone, so it does not measure child sexual exploitation. In January 2022 SAFEnet opened a single complaint platform, which may affect the comparison with 2021.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'SAFEnet sendiri membandingkan angka ini dengan angka 2021.',
        en: 'SAFEnet itself compares the number with that of 2021.',
      },
      {
        id: 'Bila 191 aduan triwulan pertama dan sekitar 188 aduan triwulan ketiga (hitungan kami) dikurangkan, tersisa sekitar 319 untuk dua triwulan lainnya.',
        en: 'Once the 191 of the first quarter and the 188 or so of the third (our calculation) are taken away, about 319 remain for the other two quarters together.',
      },
      {
        id: 'Angka 2021 mencakup rujukan dari Komnas Perempuan, dan pada Januari 2022 SAFEnet membuka satu platform aduan; hal itu mungkin memengaruhi hitungan sesudahnya.',
        en: 'The number for 2021 includes referrals from Komnas Perempuan, and in January 2022 SAFEnet opened a single complaint platform, which may have affected the counts since then.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['tempo-2023-01', 'kabarnusa-nd-01', 'safenet-2023-01', 'safenet-2023-02'],
  },
  'safenet-kbgo-2023': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Kekerasan berbasis gender online yang dicatat SAFEnet, 2023',
      en: 'Online gender-based violence recorded by SAFEnet, 2023',
    },
    statement: {
      id: 'SAFEnet mencatat 1.052 kasus kekerasan berbasis gender online (KBGO) pada 2023.',
      en: 'SAFEnet counted 1,052 cases of online gender-based violence in 2023.',
    },
    value: 1052,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2023', en: 'January–December 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet (Wida Arioka)', en: 'SAFEnet (Wida Arioka)' },
    saidOn: '2024-09-05',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada 2023; halaman sumbernya memakai kata “kasus”.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet in 2023; the source’s page calls them cases.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak; halaman sumbernya memakai kata “kasus”. Angka ini bukan ukuran eksploitasi seksual anak. Kami tidak menemukan perbandingan dengan 2022 yang dibuat SAFEnet sehingga kedua tahun itu tidak kami hubungkan dengan garis.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone; the source’s page calls them cases. It does not measure child sexual exploitation. We found no page on which SAFEnet compares the year with 2022, so we draw no line between the two years.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Di halaman sumber angka ini SAFEnet memakai kata “kasus”; di halaman lain SAFEnet memakai kata “aduan”.',
        en: 'On the page that gives this number SAFEnet speaks of cases; on other pages it speaks of complaints.',
      },
      {
        id: 'SAFEnet membandingkan tahun ini dengan paruh pertama 2024; kami tidak menemukan perbandingan dengan 2022 sehingga angka ini ditampilkan di samping tahun-tahun sebelumnya tanpa garis.',
        en: 'SAFEnet compares the year with the first half of 2024; we found no comparison with 2022, so we show the number beside the earlier years without a line.',
      },
      {
        id: 'Banyaknya aduan mungkin juga bergantung pada seberapa dikenal kanal aduannya; itulah dugaan SAFEnet untuk awal 2024.',
        en: 'How many complaints arrive may also depend on how well the complaint channel is known, as SAFEnet suggests for early 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kbr-nd-02', 'cnn-indonesia-2024-01'],
  },
  'safenet-kbgo-2024-h1': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, Januari–Juni 2024',
      en: 'Online gender-based violence reported to SAFEnet, January–June 2024',
    },
    statement: {
      id: 'SAFEnet menerima 945 aduan kekerasan berbasis gender online (KBGO) pada Januari–Juni 2024.',
      en: 'SAFEnet received 945 complaints of online gender-based violence in January–June 2024.',
    },
    value: 945,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-06-30',
      precision: 'month',
      label: { id: 'Januari–Juni 2024', en: 'January–June 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet (Wida Arioka)', en: 'SAFEnet (Wida Arioka)' },
    saidOn: '2024-09-05',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada Januari–Juni 2024.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet from January to June 2024.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Angka ini adalah jumlah aduan kepada satu lembaga selama setengah tahun dengan korban dari segala usia, bukan hanya anak; angka ini tidak dapat dibandingkan dengan angka setahun penuh dan bukan ukuran eksploitasi seksual anak.',
      en: 'This number counts complaints to one organisation over half a year and covers victims of every age, not children alone; it cannot be compared with full years and does not measure child sexual exploitation.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'SAFEnet membandingkannya dengan angka setahun penuh 2023 (1.052); kami tidak melakukannya karena angka ini hanya mencakup setengah tahun.',
        en: 'SAFEnet compares it with the whole of 2023 (1,052); we do not, because the number covers only half a year.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kbr-nd-02'],
  },
  'safenet-kbgo-2022-q1': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan I 2022',
      en: 'Online gender-based violence reported to SAFEnet, first quarter 2022',
    },
    statement: {
      id: 'SAFEnet mencatat 191 aduan kekerasan berbasis gender online (KBGO) untuk Januari–Maret 2022.',
      en: 'SAFEnet gives 191 complaints of online gender-based violence for January–March 2022.',
    },
    value: 191,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-03-31',
      precision: 'month',
      label: { id: 'Januari–Maret 2022', en: 'January–March 2022' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2023-04',
    series: {
      id: 'Aduan KBGO ke SAFEnet, triwulan pertama',
      en: 'Complaints of online gender-based violence to SAFEnet, first quarter',
    },
    comparableWith: ['safenet-kbgo-2023-q1'],
    comparableBasis: {
      id: 'SAFEnet membandingkan triwulan yang sama dari tahun ke tahun: 2023 dengan 2022 dan 2024 dengan 2023.',
      en: 'SAFEnet compares the same quarter year on year: 2023 with 2022 and 2024 with 2023.',
    },
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada Januari–Maret 2022.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet from January to March 2022.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak, jadi angka ini bukan ukuran eksploitasi seksual anak. SAFEnet menyebut angka ini pada April 2023; data KBGO dalam laporan aslinya direvisi pada 29 April 2022.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone, so it does not measure child sexual exploitation. SAFEnet gave this number in April 2023; the data on online gender-based violence in its original report were revised on 29 April 2022.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Angka ini dikutip dari keterangan SAFEnet pada April 2023; data KBGO dalam laporan asli tahun 2022 direvisi pada 29 April 2022.',
        en: 'The number is the one that SAFEnet restated in April 2023; the data on online gender-based violence in its original 2022 report were revised on 29 April 2022.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safenet-2023-01', 'safenet-nd-01'],
  },
  'safenet-kbgo-2023-q1': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan I 2023',
      en: 'Online gender-based violence reported to SAFEnet, first quarter 2023',
    },
    statement: {
      id: 'SAFEnet menerima 118 aduan kekerasan berbasis gender online (KBGO) pada Januari–Maret 2023.',
      en: 'SAFEnet received 118 complaints of online gender-based violence in January–March 2023.',
    },
    value: 118,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-03-31',
      precision: 'month',
      label: { id: 'Januari–Maret 2023', en: 'January–March 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2023-04',
    series: {
      id: 'Aduan KBGO ke SAFEnet, triwulan pertama',
      en: 'Complaints of online gender-based violence to SAFEnet, first quarter',
    },
    comparableWith: ['safenet-kbgo-2022-q1', 'safenet-kbgo-2024-q1'],
    comparableBasis: {
      id: 'SAFEnet membandingkan triwulan yang sama dari tahun ke tahun: 2023 dengan 2022 dan 2024 dengan 2023.',
      en: 'SAFEnet compares the same quarter year on year: 2023 with 2022 and 2024 with 2023.',
    },
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada Januari–Maret 2023.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet from January to March 2023.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak: angka ini memberi konteks tentang kekerasan berbasis gender online, tetapi bukan ukuran eksploitasi seksual anak.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone: it gives context on online gender-based violence and does not measure child sexual exploitation.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Angka ini lebih rendah daripada angka setahun sebelumnya (191), jadi deret triwulan ini tidak terus naik.',
        en: 'The number is lower than the 191 of a year earlier, so the quarterly series does not rise steadily.',
      },
      {
        id: 'Di halaman SAFEnet, jumlah aduan per jenis melebihi 118 karena satu aduan dapat memuat beberapa jenis kekerasan.',
        en: 'On SAFEnet’s page, the complaints by type add up to more than 118, because one complaint can name several types of violence.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safenet-2023-01', 'cnn-indonesia-2024-01'],
  },
  'safenet-kbgo-2024-q1': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan I 2024',
      en: 'Online gender-based violence reported to SAFEnet, first quarter 2024',
    },
    statement: {
      id: 'SAFEnet menerima 480 aduan kekerasan berbasis gender online (KBGO) pada Januari–Maret 2024, empat kali jumlah pada triwulan yang sama tahun 2023.',
      en: 'SAFEnet received 480 complaints of online gender-based violence in January–March 2024, four times as many as in the same quarter of 2023.',
    },
    value: 480,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2024-01-01',
      to: '2024-03-31',
      precision: 'month',
      label: { id: 'Januari–Maret 2024', en: 'January–March 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2024-05-09',
    series: {
      id: 'Aduan KBGO ke SAFEnet, triwulan pertama',
      en: 'Complaints of online gender-based violence to SAFEnet, first quarter',
    },
    comparableWith: ['safenet-kbgo-2023-q1'],
    comparableBasis: {
      id: 'SAFEnet membandingkan triwulan yang sama dari tahun ke tahun: 2023 dengan 2022 dan 2024 dengan 2023.',
      en: 'SAFEnet compares the same quarter year on year: 2023 with 2022 and 2024 with 2023.',
    },
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada Januari–Maret 2024.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet from January to March 2024.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak, jadi angka ini bukan ukuran eksploitasi seksual anak. SAFEnet menduga bahwa kanal aduannya makin dikenal, dan angka bulanan di Databoks (130, 148, dan 93) berjumlah 371, bukan 480.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone, so it does not measure child sexual exploitation. SAFEnet suggests that its channel had become better known, and the monthly figures in Databoks (130, 148 and 93) add up to 371, not 480.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Databoks menulis angka 130, 148, dan 93 untuk ketiga bulan itu; jumlahnya 371, bukan 480.',
        en: 'Databoks lists 130, 148 and 93 for the three months, which makes 371, not 480.',
      },
      {
        id: 'KBR juga menyebut angka 148 untuk Februari, jadi angka bulanan itu kemungkinan besar berasal dari SAFEnet (kesimpulan kami); kami tidak menemukan penjelasan atas selisihnya.',
        en: 'KBR also gives 148 for February, so the monthly figures most probably come from SAFEnet (our inference); we found no explanation of the difference.',
      },
      {
        id: 'SAFEnet sendiri menduga kanal aduannya makin dikenal.',
        en: 'SAFEnet itself suggests that its channel had become better known.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['cnn-indonesia-2024-01', 'safenet-nd-02', 'databoks-2024-01', 'kbr-nd-02'],
  },
  'safenet-kbgo-2024-q1-children': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan ke SAFEnet dengan korban di bawah 18 tahun, triwulan I 2024',
      en: 'SAFEnet complaints concerning people under 18, January–March 2024',
    },
    statement: {
      id: 'Dari 480 aduan ke SAFEnet pada Januari–Maret 2024, sebanyak 123 (26 persen) menyangkut korban di bawah 18 tahun.',
      en: 'Of SAFEnet’s 480 complaints for January–March 2024, 123 (26%) concerned people under 18.',
    },
    value: 123,
    bounds: null,
    wording: null,
    unit: 'complaints-under-18',
    denominator: { id: 'dari 480 aduan', en: 'of 480 complaints' },
    period: {
      from: '2024-01-01',
      to: '2024-03-31',
      precision: 'month',
      label: { id: 'Januari–Maret 2024', en: 'January–March 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2024-05-09',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Aduan kepada SAFEnet pada Januari–Maret 2024 dengan korban di bawah 18 tahun.',
      en: 'Complaints to SAFEnet from January to March 2024 in which the victim was under 18.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Dari semua triwulan pada 2022–2024, hanya untuk triwulan ini kami menemukan jumlah aduan yang korbannya anak; angkanya menyangkut KBGO, bukan eksploitasi seksual secara khusus. Angka bulanan di Databoks untuk triwulan itu berjumlah 371, bukan 480, dan kami tidak menemukan penjelasannya.',
      en: 'This is the only quarter of 2022–2024 for which we found a count of complaints with child victims; it concerns online gender-based violence, not sexual exploitation as such. The monthly figures that Databoks gives for that quarter add up to 371, not 480, and we found no explanation.',
    },
    caveats: [
      {
        id: 'Dari semua triwulan pada 2022–2024, hanya untuk triwulan ini kami menemukan jumlah aduan yang korbannya anak (untuk Juli–September 2025 SAFEnet, sebagaimana dikutip Databoks, menyebut 121 kasus, atau 20 persen).',
        en: 'This is the only quarter of 2022–2024 for which we found a count of complaints with child victims (for July–September 2025 SAFEnet, as cited by Databoks, gave 121 cases, 20%).',
      },
      {
        id: 'Angka ini menyangkut aduan KBGO dengan korban anak, bukan eksploitasi seksual secara khusus.',
        en: 'The number concerns complaints of online gender-based violence with child victims, not sexual exploitation as such.',
      },
      {
        id: 'CNN Indonesia memakai kata “aduan” dan “kasus” secara bergantian.',
        en: 'CNN Indonesia uses the words ‘complaints’ and ‘cases’ interchangeably.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['cnn-indonesia-2024-01', 'safenet-nd-02', 'databoks-2024-01', 'databoks-nd-02'],
  },
  'safenet-kbgo-2023-q3': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan III 2023',
      en: 'Online gender-based violence reported to SAFEnet, third quarter 2023',
    },
    statement: {
      id: 'SAFEnet menerima 275 aduan kekerasan berbasis gender online (KBGO) pada Juli–September 2023, 46,18 persen lebih banyak daripada triwulan yang sama tahun 2022.',
      en: 'SAFEnet received 275 complaints of online gender-based violence in July–September 2023, 46.18% more than in the same quarter of 2022.',
    },
    value: 275,
    bounds: null,
    wording: null,
    unit: 'complaints-to-safenet',
    denominator: null,
    period: {
      from: '2023-07-01',
      to: '2023-09-30',
      precision: 'month',
      label: { id: 'Juli–September 2023', en: 'July–September 2023' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2023-11',
    series: {
      id: 'Aduan KBGO ke SAFEnet, triwulan ketiga',
      en: 'Complaints of online gender-based violence to SAFEnet, third quarter',
    },
    comparableWith: ['safenet-kbgo-2022-q3-derived'],
    comparableBasis: {
      id: 'SAFEnet sendiri membandingkan Juli–September 2023 dengan bulan yang sama pada 2022: aduannya 46,18 persen lebih banyak.',
      en: 'SAFEnet itself compares July–September 2023 with the same months of 2022 (46.18% more).',
    },
    measures: {
      id: 'Aduan kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang sampai ke SAFEnet pada Juli–September 2023.',
      en: 'Complaints of online gender-based violence, with victims of every age, that reached SAFEnet from July to September 2023.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak, jadi angka ini bukan ukuran eksploitasi seksual anak. Persentase kenaikannya mungkin salah ketik karena tidak ada bilangan bulat yang menghasilkan tepat 46,18 persen.',
      en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone, so it does not measure child sexual exploitation. The percentage may contain a typing error, because no whole number gives exactly 46.18%.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Perbandingan dengan triwulan yang sama tahun 2022 dibuat SAFEnet sendiri.',
        en: 'The comparison with the same quarter of 2022 is SAFEnet’s own.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safenet-2023-02'],
  },
  'safenet-kbgo-2022-q3-derived': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan kekerasan berbasis gender online ke SAFEnet, triwulan III 2022',
      en: 'Online gender-based violence reported to SAFEnet, third quarter 2022',
    },
    statement: {
      id: 'Berdasarkan hitungan mundur dari persentase SAFEnet, ada sekitar 188 aduan kekerasan berbasis gender online (KBGO) pada Juli–September 2022.',
      en: 'Worked back from SAFEnet’s percentage, the complaints of online gender-based violence in July–September 2022 numbered about 188.',
    },
    value: 188,
    bounds: null,
    wording: null,
    unit: 'complaints-derived',
    denominator: null,
    period: {
      from: '2022-07-01',
      to: '2022-09-30',
      precision: 'month',
      label: { id: 'Juli–September 2022', en: 'July–September 2022' },
    },
    periodsReported: [],
    saidBy: {
      id: 'Hitungan kami berdasarkan halaman SAFEnet triwulan III 2023',
      en: 'Our calculation from SAFEnet’s page on the third quarter of 2023',
    },
    saidOn: null,
    series: {
      id: 'Aduan KBGO ke SAFEnet, triwulan ketiga',
      en: 'Complaints of online gender-based violence to SAFEnet, third quarter',
    },
    comparableWith: ['safenet-kbgo-2023-q3'],
    comparableBasis: {
      id: 'SAFEnet sendiri membandingkan Juli–September 2023 dengan bulan yang sama pada 2022: aduannya 46,18 persen lebih banyak.',
      en: 'SAFEnet itself compares July–September 2023 with the same months of 2022 (46.18% more).',
    },
    measures: {
      id: 'Jumlah aduan ke SAFEnet pada Juli–September 2022 yang kami hitung mundur dari persentase yang diterbitkan.',
      en: 'Our calculation of complaints to SAFEnet from July to September 2022, worked back from a published percentage.',
    },
    notMeasures: {
      id: 'Ini bukan angka terbitan SAFEnet dan dapat meleset satu atau dua; angka ini tidak mengukur eksploitasi seksual anak.',
      en: 'It is not a count published by SAFEnet and may be off by one or two; it does not measure child sexual exploitation.',
    },
    caution: {
      id: 'Ini hitungan kami dari persentase SAFEnet, yang mungkin salah ketik, dan bukan angka terbitan SAFEnet: angka ini dapat meleset satu atau dua dan mencakup segala usia.',
      en: 'This is our calculation from SAFEnet’s percentage, which may contain a typing error, and not a count published by SAFEnet: it may be off by one or two, and it covers every age.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan kekerasan berbasis gender online (KBGO) ke SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are complaints of online gender-based violence to SAFEnet: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Aduan ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These complaints give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Angka ini tidak tertulis dalam sumber yang kami baca; perhitungannya 275 / 1,4618 = 188,1.',
        en: 'No source that we read gives this number; the calculation is 275 / 1.4618 = 188.1.',
      },
      {
        id: 'Tidak ada bilangan bulat yang menghasilkan tepat 46,18 persen (188 menghasilkan 46,28 persen, 189 menghasilkan 45,50 persen) sehingga persentase SAFEnet mungkin salah ketik.',
        en: 'No whole number gives exactly 46.18% (188 gives 46.28%, 189 gives 45.50%), so SAFEnet’s percentage may contain a typing error.',
      },
      {
        id: 'Bagian yang kami baca dari halaman SAFEnet tentang triwulan III 2022 tidak memuat angkanya; bila laporannya tersedia, kami akan memakai angka di dalamnya.',
        en: 'The part that we read of SAFEnet’s page on the third quarter of 2022 does not give the count; when the report becomes available, we will use the number in it.',
      },
    ],
    derived: {
      arithmetic: '275 / 1.4618 = 188.1',
      from: ['safenet-kbgo-2023-q3'],
      note: { id: 'dibulatkan menjadi 188', en: 'rounded to 188' },
    },
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safenet-2023-02', 'safenet-2022-01'],
  },
  'safenet-kbgo-2024-q3': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Kekerasan berbasis gender online yang dicatat SAFEnet, triwulan III 2024',
      en: 'Online gender-based violence recorded by SAFEnet, third quarter 2024',
    },
    statement: {
      id: 'SAFEnet mencatat 599 kasus kekerasan berbasis gender online (KBGO) pada Juli–September 2024.',
      en: 'SAFEnet counted 599 cases of online gender-based violence in July–September 2024.',
    },
    value: 599,
    bounds: null,
    wording: null,
    unit: 'complaints-and-monitoring',
    denominator: null,
    period: {
      from: '2024-07-01',
      to: '2024-09-30',
      precision: 'month',
      label: { id: 'Juli–September 2024', en: 'July–September 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet, sebagaimana dikutip Databoks', en: 'SAFEnet, as cited by Databoks' },
    saidOn: '2025-10-29',
    series: {
      id: 'KBGO yang dicatat SAFEnet, triwulan ketiga, laporan 2025',
      en: 'Online gender-based violence recorded by SAFEnet, third quarter, 2025 report',
    },
    comparableWith: ['safenet-kbgo-2025-q3'],
    comparableBasis: {
      id: 'SAFEnet sendiri membandingkan Juli–September 2025 dengan bulan yang sama pada 2024.',
      en: 'SAFEnet itself compares July–September 2025 with the same months of 2024.',
    },
    measures: {
      id: 'Kasus kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang dicatat SAFEnet pada Juli–September 2024; kemungkinan besar kasus itu berasal dari aduan dan pemantauan, seperti pada 2025 (kesimpulan kami).',
      en: 'Cases of online gender-based violence, with victims of every age, that SAFEnet recorded from July to September 2024, most probably through complaints and monitoring, as for 2025 (our inference).',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Kami membaca angka ini di Databoks, yang mengutip laporan SAFEnet dari tahun 2025, bukan dalam laporan itu sendiri. Kemungkinan besar asalnya aduan dan pemantauan (kesimpulan kami). Korbannya dari segala usia, jadi angka ini bukan ukuran eksploitasi seksual anak.',
      en: 'We read this number in Databoks, which cites a SAFEnet report of 2025, not in the report itself. It most probably comes from complaints and monitoring (our inference). Victims are of every age, so it does not measure child sexual exploitation.',
    },
    caveats: [
      {
        id: 'Yang dihitung adalah kekerasan berbasis gender online (KBGO) yang dicatat SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are cases of online gender-based violence that SAFEnet recorded: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Kasus-kasus ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These cases give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'SAFEnet menyebut angka ini setahun kemudian sebagai pembanding 2025; kami tidak membaca laporan triwulan III 2024 yang dikutip artikel.',
        en: 'SAFEnet gave the number a year later for comparison with 2025; we did not read the report on the third quarter of 2024 that the paper cites.',
      },
      {
        id: 'SAFEnet memakai kata “kasus”, dan dalam laporan tentang triwulan III 2025 SAFEnet menyatakan bahwa datanya berasal dari aduan dan pemantauan; karena itu, kami tidak menghubungkan angka ini dengan angka triwulan ketiga 2022 dan 2023, yang merupakan jumlah aduan.',
        en: 'SAFEnet calls these cases, and in its report on the third quarter of 2025 it says that its data come from complaints and monitoring; we therefore do not join this number to the third quarters of 2022 and 2023, which count complaints.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['databoks-nd-02', 'safenet-2025-01'],
  },
  'safenet-kbgo-2025-q3': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Kekerasan berbasis gender online yang dicatat SAFEnet, triwulan III 2025',
      en: 'Online gender-based violence recorded by SAFEnet, third quarter 2025',
    },
    statement: {
      id: 'SAFEnet mencatat sedikitnya 605 kasus kekerasan berbasis gender online (KBGO) pada Juli–September 2025.',
      en: 'SAFEnet counted at least 605 cases of online gender-based violence in July–September 2025.',
    },
    value: 605,
    bounds: { min: 605, isMinIncluded: true, max: null, isMaxIncluded: false },
    wording: null,
    unit: 'complaints-and-monitoring',
    denominator: null,
    period: {
      from: '2025-07-01',
      to: '2025-09-30',
      precision: 'month',
      label: { id: 'Juli–September 2025', en: 'July–September 2025' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet, sebagaimana dikutip Databoks', en: 'SAFEnet, as cited by Databoks' },
    saidOn: '2025-10-29',
    series: {
      id: 'KBGO yang dicatat SAFEnet, triwulan ketiga, laporan 2025',
      en: 'Online gender-based violence recorded by SAFEnet, third quarter, 2025 report',
    },
    comparableWith: ['safenet-kbgo-2024-q3'],
    comparableBasis: {
      id: 'SAFEnet sendiri membandingkan Juli–September 2025 dengan bulan yang sama pada 2024.',
      en: 'SAFEnet itself compares July–September 2025 with the same months of 2024.',
    },
    measures: {
      id: 'Kasus kekerasan berbasis gender online (KBGO) dengan korban dari segala usia yang dicatat SAFEnet pada Juli–September 2025 dari aduan dan pemantauan.',
      en: 'Cases of online gender-based violence, with victims of every age, that SAFEnet recorded from July to September 2025 through complaints and monitoring.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual anak, seberapa sering KBGO terjadi, ataupun pembayaran.',
      en: 'It does not measure child sexual exploitation, how common online gender-based violence is, or payments.',
    },
    caution: {
      id: 'Kami membaca angka ini di Databoks, bukan dalam laporan SAFEnet; menurut SAFEnet datanya berasal dari aduan dan pemantauan. Angka ini menyangkut masa sesudah periode yang dikaji artikel dan mencakup segala usia, jadi bukan ukuran eksploitasi seksual anak; kami mencantumkan angka ini hanya karena SAFEnet membandingkan 2025 dengan 2024.',
      en: 'We read this number in Databoks, not in SAFEnet’s report; SAFEnet says that its data come from complaints and monitoring. The number concerns a time after the period that the paper studies and covers every age, so it does not measure child sexual exploitation; we keep it only because SAFEnet compares 2025 with 2024.',
    },
    caveats: [
      {
        id: 'Yang dihitung adalah kekerasan berbasis gender online (KBGO) yang dicatat SAFEnet: korbannya dari segala usia, bukan hanya anak, dan tidak ada informasi tentang pembayaran.',
        en: 'These are cases of online gender-based violence that SAFEnet recorded: the victims are of every age, not children alone, and there is no information about payment.',
      },
      {
        id: 'Kasus-kasus ini memberi konteks tentang KBGO, tetapi bukan ukuran eksploitasi seksual anak.',
        en: 'These cases give context on online gender-based violence and do not measure child sexual exploitation.',
      },
      {
        id: 'Angka ini menyangkut masa sesudah periode yang dikaji artikel; kami mencantumkan angka ini hanya karena SAFEnet membandingkan 2025 dengan 2024.',
        en: 'The number concerns a time after the period that the paper studies; we keep it only because SAFEnet compares 2025 with 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['databoks-nd-02', 'safenet-2025-01'],
  },
  'safenet-kbgo-2024-q1-18-25': {
    topic: 'safenet-kbgo',
    label: {
      id: 'Aduan ke SAFEnet dengan korban 18–25 tahun, triwulan I 2024',
      en: 'SAFEnet complaints concerning people aged 18–25, January–March 2024',
    },
    statement: {
      id: 'Dari 480 aduan ke SAFEnet pada Januari–Maret 2024, sebanyak 272 (57 persen) menyangkut korban berusia 18 sampai 25 tahun.',
      en: 'Of SAFEnet’s 480 complaints for January–March 2024, 272 (57%) concerned people aged 18 to 25.',
    },
    value: 272,
    bounds: null,
    wording: null,
    unit: 'complaints-aged-18-25',
    denominator: { id: 'dari 480 aduan', en: 'of 480 complaints' },
    period: {
      from: '2024-01-01',
      to: '2024-03-31',
      precision: 'month',
      label: { id: 'Januari–Maret 2024', en: 'January–March 2024' },
    },
    periodsReported: [],
    saidBy: { id: 'SAFEnet', en: 'SAFEnet' },
    saidOn: '2024-05-09',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Aduan kepada SAFEnet pada Januari–Maret 2024 dengan korban berusia 18 sampai 25 tahun.',
      en: 'Complaints to SAFEnet from January to March 2024 in which the victim was 18 to 25.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah anak dan tidak mengukur seberapa sering KBGO terjadi.',
      en: 'It is not a number of children and does not measure how common online gender-based violence is.',
    },
    caution: {
      id: 'Yang dihitung adalah aduan KBGO dengan korban dewasa, bukan kasus eksploitasi seksual anak; kami mencantumkan angka ini untuk menunjukkan proporsi anak dalam keseluruhan aduan. Angka bulanan di Databoks untuk triwulan itu berjumlah 371, bukan 480, dan kami tidak menemukan penjelasannya.',
      en: 'This number counts complaints of online gender-based violence with adult victims, not child sexual exploitation; we show it so that the share of children in all complaints becomes clear. The monthly figures that Databoks gives for that quarter add up to 371, not 480, and we found no explanation.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah aduan dengan korban dewasa; kami mencantumkannya untuk menunjukkan proporsi anak dalam keseluruhan aduan.',
        en: 'This number counts complaints with adult victims; we keep it so that the share of children in all complaints becomes clear.',
      },
      {
        id: '123 + 272 = 395; dalam 85 aduan lainnya korban lebih tua atau usianya tidak diketahui.',
        en: '123 + 272 = 395; in the other 85 complaints the victim is older or of unknown age.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['cnn-indonesia-2024-01', 'databoks-2024-01'],
  },
});
