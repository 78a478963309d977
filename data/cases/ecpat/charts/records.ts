import type { Chart, Records } from '#data/types';

/** Charts that count the records of the case itself. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfRecords = {
  // Three lanes, one a role; three columns, one a year. One mark, one activity: shape and colour give the role;
  // filled = directly about financial transactions, hollow = context, hollow with a core = act of another body.
  // The count stands in every cell. An empty cell says in words that nothing was found. Activities before and
  // after the three years stand beyond a double rule; an undated one is counted, named and not placed.
  'activities-by-role-and-year': {
    headline: {
      id: 'Kami menemukan {n} kegiatan dalam tiga tahun; kegiatan mitra baru kami temukan pada {partner_first_year}',
      en: 'We found {n} activities in three years, the first in the partner role in {partner_first_year}',
    },
    subtitle: {
      id: 'Kegiatan yang ditemukan dalam sumber publik, menurut peran utama dan tahun mulai, {year_first}–{year_last}',
      en: 'Activities found in public sources, by main role and year of start, {year_first}–{year_last}',
    },
    form: 'lanes',
    figures: [],
    placeholders: {
      n: { of: 'activities', give: 'number', periods: ['core'] },
      partner_first_year: {
        of: 'activities',
        give: 'first-year',
        role: 'partner',
        periods: ['core'],
      },
      year_first: { of: 'study', give: 'first-year' },
      year_last: { of: 'study', give: 'last-year' },
      implementer: { of: 'activities', give: 'number', periods: ['core'], role: 'implementer' },
      catalyst: { of: 'activities', give: 'number', periods: ['core'], role: 'catalyst' },
      partner: { of: 'activities', give: 'number', periods: ['core'], role: 'partner' },
      outside: { of: 'activities', give: 'number', periods: ['run-up', 'follow-up'] },
      undated: { of: 'activities', give: 'number', isDated: false },
      cells: { of: 'cells' },
      empty_cells: { of: 'cells', isEmpty: true },
    },
    words: {
      axis: { id: 'Tahun mulai', en: 'Year of start' },
      direct: { id: 'tentang transaksi keuangan', en: 'about financial transactions' },
      context: { id: 'konteks', en: 'context' },
      otherBody: { id: 'tindakan lembaga lain', en: 'act of another organisation' },
      empty: { id: 'tidak ditemukan di sumber publik', en: 'none found in public sources' },
    },
    notes: [{ id: 'pengodean kami', en: 'our coding' }],
    alt: {
      id: 'Tiga lajur tanda, satu tanda untuk satu kegiatan, sepanjang {year_first} sampai {year_last}. Pelaksana: {implementer}. Katalis: {catalyst}. Mitra: {partner}, yang pertama pada {partner_first_year}. Dari {cells} sel, {empty_cells} kosong, dan bagan menyatakannya. Di luar garis ganda ada {outside} kegiatan di luar tahun-tahun itu. Kegiatan tanpa tanggal: {undated}.',
      en: 'Three lanes of marks, one mark an activity, over the years {year_first} to {year_last}. Implementer: {implementer}. Catalyst: {catalyst}. Partner: {partner}, the first in {partner_first_year}. {empty_cells} of the {cells} cells are empty, and the chart says so. Beyond a double line are {outside} activities outside these years. Undated activities: {undated}.',
    },
    caution: {
      id: 'Bagan ini hanya memuat kegiatan yang kami temukan di halaman publik dan kami kodekan sendiri: sel kosong tidak membuktikan bahwa tidak ada kegiatan, dan pada beberapa kegiatan kami tidak menemukan keterlibatan ECPAT Indonesia.',
      en: 'The chart holds only activities that we found on public pages and coded ourselves: an empty cell does not prove that there was none, and in some activities we found no involvement of ECPAT Indonesia.',
    },
    whyNotMisleading: {
      id: 'Tiap tanda dapat dibuka dan dibaca. Karena jumlahnya kecil, kami menuliskannya dan tidak menggambar garis, persentase, atau kenaikan antartahun.',
      en: 'Every mark can be opened and read. Because the counts are small, we print them and draw no line, percentage or growth from year to year.',
    },
  },
  // Three rows, one a role, one mark an activity. Filled marks first (directly about financial transactions),
  // then hollow ones (context). Both counts are printed at the end of the row. A row without a filled mark says
  // so in words. No percentage, no ranking of roles.
  'direct-against-context': {
    headline: {
      id: '{direct} dari {n} kegiatan yang kami temukan langsung membahas transaksi keuangan: pelaksana {direct_implementer} dari {n_implementer}, katalis {direct_catalyst} dari {n_catalyst}, mitra {direct_partner} dari {n_partner}',
      en: '{direct} of the {n} activities that we found are directly about financial transactions: implementer {direct_implementer} of {n_implementer}, catalyst {direct_catalyst} of {n_catalyst}, partner {direct_partner} of {n_partner}',
    },
    subtitle: {
      id: 'Kegiatan yang ditemukan dalam sumber publik, menurut peran utama dan kaitan langsungnya dengan transaksi keuangan, {year_first}–{year_last}, dan {undated} kegiatan tanpa tanggal',
      en: 'Activities found in public sources, by main role and by whether they are directly about financial transactions, {year_first}–{year_last}, and {undated} undated',
    },
    form: 'filled-and-hollow',
    figures: [],
    placeholders: {
      n: { of: 'activities', give: 'number' },
      direct: { of: 'activities', give: 'number', focus: 'direct' },
      n_implementer: { of: 'activities', give: 'number', role: 'implementer' },
      n_catalyst: { of: 'activities', give: 'number', role: 'catalyst' },
      n_partner: { of: 'activities', give: 'number', role: 'partner' },
      direct_implementer: {
        of: 'activities',
        give: 'number',
        focus: 'direct',
        role: 'implementer',
      },
      direct_catalyst: { of: 'activities', give: 'number', focus: 'direct', role: 'catalyst' },
      direct_partner: { of: 'activities', give: 'number', focus: 'direct', role: 'partner' },
      year_first: { of: 'activities', give: 'first-year' },
      year_last: { of: 'activities', give: 'last-year' },
      undated: { of: 'activities', give: 'number', isDated: false },
      direct_first_core_year: {
        of: 'activities',
        give: 'first-year',
        focus: 'direct',
        periods: ['core'],
      },
    },
    words: {
      direct: {
        id: 'langsung tentang transaksi keuangan',
        en: 'directly about financial transactions',
      },
      context: {
        id: 'konteks: keselamatan daring dan perlindungan anak secara umum',
        en: 'context: online safety and child protection in general',
      },
      of: { id: 'dari', en: 'of' },
      none: { id: 'tidak ditemukan', en: 'none found' },
    },
    notes: [
      { id: 'satu tanda, satu kegiatan', en: 'one mark, one activity' },
      { id: 'pengodean kami', en: 'our coding' },
    ],
    alt: {
      id: 'Tiga baris tanda, satu tanda untuk satu kegiatan; tanda terisi berarti langsung tentang transaksi keuangan. Pelaksana: {direct_implementer} terisi dari {n_implementer}. Katalis: {direct_catalyst} dari {n_catalyst}. Mitra: {direct_partner} dari {n_partner}. Dalam 2022–2024, tanda terisi pertama berasal dari {direct_first_core_year}.',
      en: 'Three rows of marks, one mark an activity; filled marks are directly about financial transactions. Implementer: {direct_implementer} filled of {n_implementer}. Catalyst: {direct_catalyst} of {n_catalyst}. Partner: {direct_partner} of {n_partner}. Within 2022–2024 the first filled mark is from {direct_first_core_year}.',
    },
    caution: {
      id: 'Kami mengodekannya menurut isi halaman; kegiatan yang kami catat sebagai konteks mungkin juga membahas pembayaran tanpa diberitakan.',
      en: 'We coded the activities from what pages report; an activity coded as context may have dealt with payments without a page saying so.',
    },
    whyNotMisleading: {
      id: 'Tiap tanda mewakili satu kegiatan yang dapat dibuka; tanda terisi dan tanda kosong dihitung dalam baris yang sama; kami tidak menghitung persentase dari jumlah sekecil ini.',
      en: 'Each mark is one activity that can be opened; filled and hollow marks are counted in the same row; we compute no share from such small numbers.',
    },
  },
  // Columns are years, the years before 2017 in one column; rows are kinds of publisher. One small mark, one
  // page, in ink. Undated pages stand beyond a double rule in a column of their own, with their count. The count
  // stands in every cell; an empty cell stays empty. A mark opens the source’s entry.
  'sources-by-year-and-publisher': {
    headline: {
      id: 'Situs ini didasarkan pada {n} halaman publik: {news} dari media berita, {ngo} dari LSM; pada {undated} halaman kami tidak menemukan tanggal',
      en: 'This site rests on {n} public pages: {news} from news media, {ngo} from NGOs; on {undated} of them we found no date',
    },
    subtitle: {
      id: 'Halaman publik yang dipakai, menurut tahun terbit dan jenis penerbit, {year_first}–{year_last} dan tanpa tanggal',
      en: 'Public pages used, by year of publication and kind of publisher, {year_first}–{year_last} and undated',
    },
    form: 'source-grid',
    figures: [],
    placeholders: {
      n: { of: 'sources', give: 'number' },
      news: { of: 'sources', give: 'number', publisherType: 'news' },
      ngo: { of: 'sources', give: 'number', publisherType: 'ngo' },
      undated: { of: 'sources', give: 'number', isDated: false },
      dated: { of: 'sources', give: 'number', isDated: true },
      year_first: { of: 'sources', give: 'first-year' },
      year_last: { of: 'sources', give: 'last-year' },
      year_most: { of: 'sources', give: 'fullest-year' },
      n_year_most: { of: 'sources', give: 'number-in-fullest-year' },
      kinds: { of: 'sources', give: 'kinds-of-publisher' },
    },
    words: {
      years: { id: 'Tahun terbit', en: 'Year of publication' },
      kinds: { id: 'Jenis penerbit', en: 'Kind of publisher' },
      earlier: { id: 'sebelum 2017', en: 'before 2017' },
      undated: { id: 'tanpa tanggal', en: 'undated' },
    },
    notes: [{ id: 'satu tanda, satu halaman', en: 'one mark, one page' }],
    alt: {
      id: 'Kisi tanda kecil, satu tanda untuk satu halaman publik: tahun dari {year_first} sampai {year_last} ke samping, {kinds} jenis penerbit ke bawah. Dari {n} halaman, {news} dari media berita dan {ngo} dari LSM. {dated} bertanggal; tahun dengan halaman terbanyak ialah {year_most}, yaitu {n_year_most}. {undated} halaman tanpa tanggal ditempatkan terpisah di luar garis ganda.',
      en: 'A grid of small marks, one mark a public page: years from {year_first} to {year_last} across, {kinds} kinds of publisher down. Of {n} pages, {news} come from news media and {ngo} from NGOs. {dated} carry a date; the year with most pages is {year_most}, with {n_year_most}. {undated} undated pages are placed apart, beyond a double line.',
    },
    caution: {
      id: 'Yang dihitung dalam bagan ini adalah halaman yang dapat kami temukan dan baca, bukan semua yang terbit: banyaknya halaman tidak menunjukkan banyaknya peristiwa dalam setahun.',
      en: 'The chart counts pages that we could find and read, not all that was published: the number of pages says nothing about how much happened in a year.',
    },
    whyNotMisleading: {
      id: 'Kami menampilkan halaman tanpa tanggal dan tidak menghilangkannya atau membaginya ke tahun-tahun lain; kami menghitung halaman, bukan peristiwa, dan tidak menggambar garis antartahun.',
      en: 'We show undated pages and do not leave them out or spread them over the years; we count pages, not events, and draw no line between years.',
    },
  },
  // One row an organisation, grouped by kind; three columns, one a role. A role’s mark stands where at least one
  // activity of that role names the organisation, with the number of activities beside it. Organisations under
  // more than one role come first in their group. No lines between organisations: a shared activity is not a
  // tie. Those listed for another reason are named below, without marks.
  'actors-by-role': {
    headline: {
      id: '{n} lembaga disebut dalam kegiatan yang kami temukan, {multi} di antaranya dalam lebih dari satu peran',
      en: '{n} organisations are named in the activities that we found, {multi} of them in more than one role',
    },
    subtitle: {
      id: 'Lembaga yang disebut bersama ECPAT Indonesia, menurut jenis dan peran utama kegiatannya, {year_first}–{year_last}, dan {undated} kegiatan tanpa tanggal',
      en: 'Organisations named together with ECPAT Indonesia, by kind and by the main role of the activity, {year_first}–{year_last}, and {undated} undated',
    },
    form: 'actor-matrix',
    figures: [],
    placeholders: {
      n: { of: 'actors', under: 'any-role' },
      multi: { of: 'actors', under: 'several-roles' },
      implementer: { of: 'actors', under: 'implementer' },
      catalyst: { of: 'actors', under: 'catalyst' },
      partner: { of: 'actors', under: 'partner' },
      others: { of: 'actors', under: 'no-role' },
      year_first: { of: 'activities', give: 'first-year' },
      year_last: { of: 'activities', give: 'last-year' },
      undated: { of: 'activities', give: 'number', isDated: false },
    },
    words: {
      namedIn: { id: 'disebut dalam kegiatan', en: 'named in activities' },
      moreThanOne: { id: 'dalam lebih dari satu peran', en: 'in more than one role' },
      otherReason: { id: 'dicantumkan karena alasan lain', en: 'listed for another reason' },
      oneMark: { id: 'satu tanda, satu lembaga', en: 'one mark, one organisation' },
    },
    notes: [
      {
        id: 'kegiatan bersama tidak membuktikan hubungan',
        en: 'a shared activity does not prove a relationship',
      },
    ],
    alt: {
      id: 'Matriks {n} lembaga yang dikelompokkan menurut jenis, dengan satu kolom untuk tiap peran. {implementer} disebut dalam kegiatan pelaksana, {catalyst} dalam kegiatan katalis, {partner} dalam kegiatan mitra; {multi} dalam lebih dari satu peran. Angka di samping tanda adalah jumlah kegiatan. {others} lembaga yang dicantumkan karena alasan lain ditempatkan di bawah tanpa tanda.',
      en: 'A matrix of {n} organisations grouped by kind, with a column for each role. {implementer} are named in activities coded implementer, {catalyst} in those coded catalyst, {partner} in those coded partner; {multi} under more than one. Numbers beside the marks count activities. {others} organisations listed for another reason are placed below, without marks.',
    },
    caution: {
      id: 'Peran itu menggambarkan kegiatannya, bukan lembaganya; lembaga yang disebut dalam suatu kegiatan belum tentu bersekutu, bertugas, atau ikut mengerjakannya.',
      en: 'The role describes the activity, not the organisation; being named in an activity does not mean an alliance, a duty or a share in the work.',
    },
    whyNotMisleading: {
      id: 'Kami tidak menggambar jejaring agar bagan ini tidak memberi kesan adanya hubungan yang tidak disebut sumber; tiap tanda mengarah ke kegiatan yang dihitungnya.',
      en: 'We draw no network, so the chart suggests no unreported link; every mark leads to the activities that it counts.',
    },
  },
} satisfies Records<Chart>;
