import type { Chart, Records } from '#data/types';

/** Charts that count the records of the case itself. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfRecords = {
  // Three lanes, one a role; three columns, one a year. One mark, one activity: shape and colour give the role;
  // filled = directly about financial transactions, hollow = context, hollow with a core = act of another body.
  // The count stands in every cell. An empty cell says in words that nothing was found. Activities before and
  // after the three years stand beyond a double rule; an undated one is counted, named and not placed.
  'activities-by-role-and-year': {
    headline: {
      id: 'Kami menemukan {n} kegiatan bertanggal dalam tiga tahun; yang paling awal dalam peran mitra berasal dari {partner_first_year}',
      en: 'We found {n} dated activities in three years; the earliest of them in the partner role is from {partner_first_year}',
    },
    subtitle: {
      id: 'Kegiatan yang kami temukan dalam sumber publik, menurut peran utama dan tahun mulainya, {year_first}–{year_last}',
      en: 'Activities that we found in public sources, by main role and by the year in which they began, {year_first}–{year_last}',
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
      axis: { id: 'Tahun mulai', en: 'Starting year' },
      direct: { id: 'tentang transaksi keuangan', en: 'about financial transactions' },
      context: { id: 'konteks', en: 'context' },
      otherBody: { id: 'tindakan lembaga lain', en: 'act of another organisation' },
      empty: { id: 'tidak ditemukan di sumber publik', en: 'none found in public sources' },
    },
    notes: [{ id: 'pengodean kami', en: 'our coding' }],
    alt: {
      id: 'Bagan ini mempunyai tiga lajur tanda untuk {year_first} sampai {year_last}, dan satu tanda berarti satu kegiatan. Ada {implementer} kegiatan dalam peran pelaksana, {catalyst} dalam peran katalis, dan {partner} dalam peran mitra; kegiatan bertanggal yang pertama dalam peran mitra berasal dari {partner_first_year}. Dari {cells} sel, {empty_cells} kosong dan diberi keterangan. Di luar garis ganda terdapat {outside} kegiatan dari tahun lain. Kegiatan yang tidak bertanggal berjumlah {undated}.',
      en: 'The chart has three lanes of marks for the years {year_first} to {year_last}, and one mark stands for one activity. There are {implementer} activities in the implementer role, {catalyst} in the catalyst role and {partner} in the partner role; the first dated activity in the partner role is from {partner_first_year}. Of the {cells} cells, {empty_cells} are empty and carry a note. Beyond a double line are {outside} activities of other years. The number of undated activities is {undated}.',
    },
    caution: {
      id: 'Bagan ini hanya memuat kegiatan yang kami temukan di halaman publik dan kami kodekan sendiri. Sel yang kosong tidak membuktikan bahwa tidak ada kegiatan, dan pada beberapa kegiatan kami tidak menemukan keterlibatan ECPAT Indonesia. Satu pertemuan tak bertanggal dalam peran mitra tidak dimuat dan mungkin lebih awal daripada kegiatan peran itu di bagan.',
      en: 'The chart contains only activities that we found on public pages and coded ourselves. An empty cell does not prove that there was no activity, and in some activities we found no involvement of ECPAT Indonesia. One undated meeting in the partner role is not in the chart and may have taken place earlier than the activities shown in that role.',
    },
    whyNotMisleading: {
      id: 'Tiap tanda dapat dibuka untuk membaca kegiatannya. Karena jumlahnya kecil, kami menuliskan angkanya dan tidak menampilkan garis, persentase, atau kenaikan dari tahun ke tahun.',
      en: 'Every mark opens the activity that it stands for. Because the numbers are small, we give them and show no line, percentage or growth from year to year.',
    },
  },
  // Three rows, one a role, one mark an activity. Filled marks first (directly about financial transactions),
  // then hollow ones (context). Both counts are printed at the end of the row. A row without a filled mark says
  // so in words. No percentage, no ranking of roles.
  'direct-against-context': {
    headline: {
      id: '{direct} dari {n} kegiatan yang kami temukan membahas transaksi keuangan secara langsung: pelaksana {direct_implementer} dari {n_implementer}, katalis {direct_catalyst} dari {n_catalyst}, mitra {direct_partner} dari {n_partner}',
      en: '{direct} of the {n} activities that we found are directly about financial transactions: implementer {direct_implementer} of {n_implementer}, catalyst {direct_catalyst} of {n_catalyst}, partner {direct_partner} of {n_partner}',
    },
    subtitle: {
      id: 'Kegiatan yang kami temukan dalam sumber publik, menurut peran utama dan ada tidaknya kaitan langsung dengan transaksi keuangan, {year_first}–{year_last}, serta kegiatan tanpa tanggal ({undated})',
      en: 'Activities that we found in public sources, by main role and by whether they are directly about financial transactions, {year_first}–{year_last}, and {undated} undated',
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
      id: 'Bagan ini mempunyai tiga baris tanda, dan satu tanda berarti satu kegiatan. Tanda yang terisi berarti bahwa kegiatannya langsung membahas transaksi keuangan. Pada baris pelaksana, {direct_implementer} dari {n_implementer} tanda terisi; pada baris katalis, {direct_catalyst} dari {n_catalyst}; pada baris mitra, {direct_partner} dari {n_partner}. Untuk 2022–2024, tanda terisi yang bertanggal paling awal berasal dari {direct_first_core_year}.',
      en: 'The chart has three rows of marks, and one mark stands for one activity. A filled mark means that the activity is directly about financial transactions. In the implementer row, {direct_implementer} of {n_implementer} marks are filled; in the catalyst row, {direct_catalyst} of {n_catalyst}; in the partner row, {direct_partner} of {n_partner}. Within 2022–2024 the earliest dated filled mark is from {direct_first_core_year}.',
    },
    caution: {
      id: 'Kami mengodekan kegiatan menurut isi halaman sumber, dan empat karya menurut judul atau jenisnya. Kegiatan “konteks” mungkin juga membahas pembayaran. Pada beberapa kegiatan, terutama dalam peran mitra, kami tidak menemukan keterlibatan ECPAT Indonesia.',
      en: 'We coded the activities from what the pages report, and four works from their title or kind. A context activity may also have dealt with payments. In some activities, mainly in the partner role, we found no involvement of ECPAT Indonesia.',
    },
    whyNotMisleading: {
      id: 'Tiap tanda mewakili satu kegiatan yang dapat dibuka. Tanda terisi dan tanda kosong dihitung dalam baris yang sama. Kami tidak menghitung persentase karena jumlahnya kecil.',
      en: 'Each mark stands for one activity that can be opened. Filled and hollow marks are counted in the same row. We calculate no percentages because the numbers are small.',
    },
  },
  // Columns are years, the years before 2017 in one column; rows are kinds of publisher. One small mark, one
  // page, in ink. Undated pages stand beyond a double rule in a column of their own, with their count. The count
  // stands in every cell; an empty cell stays empty. A mark opens the source’s entry.
  'sources-by-year-and-publisher': {
    headline: {
      id: 'Situs ini didasarkan pada {n} halaman publik, antara lain {news} dari media berita dan {ngo} dari LSM; pada {undated} halaman kami tidak menemukan tanggal',
      en: 'This site is based on {n} public pages, among them {news} from news media and {ngo} from NGOs; on {undated} pages we found no date',
    },
    subtitle: {
      id: 'Halaman publik yang kami pakai, menurut tahun terbit dan jenis penerbit, {year_first}–{year_last} dan tanpa tanggal',
      en: 'Public pages that we used, by year of publication and kind of publisher, {year_first}–{year_last} and undated',
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
      id: 'Bagan ini berupa kisi tanda kecil, dan satu tanda berarti satu halaman publik. Tahun dari {year_first} sampai {year_last} tersusun ke samping, dan {kinds} jenis penerbit tersusun ke bawah. Dari {n} halaman, {news} berasal dari media berita dan {ngo} dari LSM. Sebanyak {dated} halaman bertanggal, dan tahun dengan halaman terbanyak adalah {year_most}, yaitu {n_year_most} halaman. Sebanyak {undated} halaman yang tidak bertanggal ditempatkan terpisah di luar garis ganda.',
      en: 'The chart is a grid of small marks, and one mark stands for one public page. The years from {year_first} to {year_last} run across, and {kinds} kinds of publisher run down. Of {n} pages, {news} come from news media and {ngo} from NGOs. Of these pages, {dated} carry a date; the year with the most pages is {year_most}, with {n_year_most}. The undated pages, {undated} in number, are placed apart beyond a double line.',
    },
    caution: {
      id: 'Yang dihitung dalam bagan ini adalah halaman yang dapat kami temukan dan baca, sebagian hanya abstrak atau entri katalognya, bukan semua halaman yang terbit. Karena itu, banyaknya halaman tidak menunjukkan banyaknya peristiwa dalam setahun.',
      en: 'The chart counts the pages that we could find and read, some only as an abstract or catalogue record, not all pages that were published. The number of pages therefore does not show how much happened in a year.',
    },
    whyNotMisleading: {
      id: 'Halaman yang tidak bertanggal kami tampilkan; kami tidak menghilangkannya dan tidak membaginya ke tahun-tahun yang ada. Kami menghitung halaman, bukan peristiwa, dan tidak menarik garis dari tahun ke tahun.',
      en: 'We show the undated pages; we do not leave them out or spread them over the years. We count pages, not events, and draw no line from year to year.',
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
      id: 'Lembaga yang disebut dalam kegiatan itu, menurut jenis lembaga dan peran utama kegiatannya, {year_first}–{year_last}, dan {undated} kegiatan yang tidak bertanggal',
      en: 'Organisations named in these activities, by kind of organisation and by the main role of the activity, {year_first}–{year_last}, with undated activities ({undated})',
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
        id: 'kegiatan bersama belum membuktikan adanya hubungan',
        en: 'a shared activity does not prove a relationship',
      },
    ],
    alt: {
      id: 'Matriks ini memuat {n} lembaga yang dikelompokkan menurut jenisnya, dengan satu kolom untuk tiap peran. Sebanyak {implementer} lembaga disebut dalam kegiatan untuk peran pelaksana, {catalyst} untuk peran katalis, dan {partner} untuk peran mitra; {multi} lembaga disebut dalam lebih dari satu peran. Angka di samping tanda adalah jumlah kegiatan. Di bagian bawah, {others} lembaga dicantumkan tanpa tanda karena alasan lain.',
      en: 'The matrix shows {n} organisations grouped by kind, with one column for each role. In activities in the implementer role {implementer} organisations are named, in the catalyst role {catalyst} and in the partner role {partner}; {multi} organisations are named in more than one role. The numbers beside the marks are numbers of activities. At the bottom, {others} organisations are listed without marks for another reason.',
    },
    caution: {
      id: 'Peran dalam bagan ini adalah peran kegiatannya, bukan peran lembaganya. Lembaga yang disebut dalam suatu kegiatan belum tentu bersekutu dengan ECPAT Indonesia, bertanggung jawab atas kegiatan itu, atau ikut mengerjakannya. Pada beberapa kegiatan kami tidak menemukan keterlibatan ECPAT Indonesia.',
      en: 'The role in this chart describes the activity, not the organisation. An organisation that is named in an activity is not necessarily allied with ECPAT Indonesia, responsible for the activity or involved in the work. In some activities we found no involvement of ECPAT Indonesia.',
    },
    whyNotMisleading: {
      id: 'Kami tidak menggambar jejaring agar bagan ini tidak mengesankan adanya hubungan yang tidak disebut sumber. Tiap tanda mengarah ke kegiatan yang dihitung.',
      en: 'We draw no network, so that the chart does not suggest a relationship that no source reports. Every mark links to the activities that it counts.',
    },
  },
} satisfies Records<Chart>;
