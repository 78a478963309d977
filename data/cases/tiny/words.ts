import type { Written } from '#data/types';
import type { CaseWords } from '#data/words';

/** Words of the interface that name the subject, the organisation and the paper of this case. */
export const words = {
  Header: { siteName: { id: 'Taman Baca (karangan)', en: 'Reading Gardens (invented)' } },
  Pages: {
    overview: {
      description: {
        id: 'Contoh karangan: apa yang dilakukan satu jaringan taman baca, dengan sumber pada tiap pernyataan.',
        en: 'An invented example: what one library network did, with a source for every statement.',
      },
    },
  },
  Footer: {
    licence: {
      id: 'Teks dan bagan kami: CC BY-SA 4.0. Semua isinya karangan.',
      en: 'Our text and charts: CC BY-SA 4.0. All of it is invented.',
    },
  },
  Hero: {
    question: {
      id: 'Apa yang dilakukan satu jaringan taman baca agar buku dipinjam?',
      en: 'What did one library network do so that books are borrowed?',
    },
    lead: {
      id: 'Sebuah artikel karangan tahun {year} membaca kerja {organisation} pada {from}–{to}: {count, plural, other {# kegiatan}}, masing-masing dengan sumbernya.',
      en: 'An invented article of {year} reads the work of {organisation} in {from}–{to}: {count, plural, one {# activity} other {# activities}}, each with its source.',
    },
  },
  PaperStrip: {
    whatWasRead: { id: 'Yang dibaca hanya abstraknya.', en: 'Only its abstract was read.' },
  },
  OverviewPage: {
    years: {
      id: 'Dua tahun, tiga lajur: pinjaman buku mulai tercatat pada {year}',
      en: 'Two years, three lanes: lending enters the record in {year}',
    },
    yearsWithoutDirect: { id: 'Dua tahun, tiga lajur', en: 'Two years, three lanes' },
    yearsLead: {
      id: 'Satu tanda, satu kegiatan. Bentuknya menunjukkan peran. Tanda terisi berarti kegiatan itu langsung menyangkut pinjaman buku.',
      en: 'One mark, one activity. Its shape gives the role. A filled mark is directly about lending books.',
    },
  },
  RoleCard: {
    direct: {
      id: '<b>{count, number}</b> langsung tentang pinjaman',
      en: '<b>{count, number}</b> directly about lending',
    },
  },
  ActivityKey: { filled: { id: 'tentang pinjaman', en: 'about lending' } },
  ClaimKey: { direct: { id: 'tentang pinjaman', en: 'about lending' } },
  TimelineKey: { direct: { id: 'tentang pinjaman', en: 'on lending' } },
  YearBlock: {
    counts: {
      id: 'seluruhnya {count, plural, other {# kegiatan}}, {direct} tentang pinjaman',
      en: '{count, plural, one {# activity} other {# activities}} in all, {direct} on lending',
    },
  },
  YearCounts: {
    direct: { id: '{count, number} tentang pinjaman', en: '{count, number} on lending' },
  },
  ChartTable: { direct: { id: 'Langsung tentang pinjaman', en: 'Directly about lending' } },
  Slide: { direct: { id: 'tentang pinjaman', en: 'about lending' } },
  TimelineFilters: { direct: { id: '{direct} tentang pinjaman', en: '{direct} on lending' } },
  TimelineEmpty: {
    finding: {
      id: 'Kami tidak menemukan kegiatan {role} tentang pinjaman di sumber publik.',
      en: 'We found no {role} activities on lending in public sources.',
    },
  },
  RoleYears: {
    titleWithDirect: {
      id: '{count, plural, other {# kegiatan}}; pinjaman buku mulai tercatat pada {year}',
      en: '{count, plural, one {# activity} other {# activities}}; lending enters the record in {year}',
    },
    titleWithoutDirect: {
      id: '{count, plural, other {# kegiatan}}; tidak ada yang tentang pinjaman',
      en: '{count, plural, one {# activity} other {# activities}}; none of them about lending',
    },
    direct: { id: '{count, number} tentang pinjaman', en: '{count, number} on lending' },
  },
  ClaimsPage: {
    checked: {
      id: 'Yang dibaca hanya abstrak dan halaman publik.',
      en: 'Only the abstract and public pages were read.',
    },
  },
  AboutPage: {
    lead: {
      id: 'Satu artikel karangan, dicocokkan dengan sumber publik yang juga karangan.',
      en: 'One invented paper, checked against public sources that are invented too.',
    },
  },
  AboutSection: {
    'two-amounts': {
      id: 'Mengapa dua nilai tidak pernah digabung',
      en: 'Why two amounts are never joined',
    },
  },
  AboutCoding: {
    roleLead: {
      id: 'Setiap kegiatan mendapat satu peran utama, beserta alasannya.',
      en: 'Each activity has one main role, with the reason for it.',
    },
    focusLead: {
      id: 'Yang dihitung ialah pokok kegiatannya.',
      en: 'What counts is what the activity is about.',
    },
  },
  AboutLimits: {
    abstract: {
      id: 'Yang dibaca dari artikel itu hanya abstraknya.',
      en: 'Of the paper only the abstract was read.',
    },
  },
  AboutAmounts: {
    rule: {
      id: 'Karena itu tidak satu pun bagan kami membandingkannya.',
      en: 'So no chart of ours compares them.',
    },
    read: { id: 'Baca kedua pernyataan', en: 'Read both statements' },
  },
  AboutCare: {
    level: {
      id: 'Situs ini berbicara tentang lembaga, bukan tentang pembaca tertentu.',
      en: 'This site speaks of organisations, not of single readers.',
    },
    words: {
      id: 'Kami memakai istilah yang dipilih glosarium.',
      en: 'We use the words that the glossary prefers.',
    },
  },
  AboutSite: {
    attribution: {
      id: 'Taman Baca (karangan), CC BY-SA 4.0. Berdasarkan abstrak “{title}”.',
      en: 'Reading Gardens (invented), CC BY-SA 4.0. Based on the abstract of “{title}”.',
    },
  },
  HelpBar: {
    material: {
      id: 'Bertanya tentang sebuah buku? Tanyakan di perpustakaan.',
      en: 'A question about a book? Ask at the library.',
    },
  },
  Cite: {
    author: { id: 'Penyusun Taman Baca', en: 'Reading Gardens contributors' },
    siteTitle: {
      id: 'Taman Baca: contoh karangan, 2022–2023',
      en: 'Reading Gardens: an invented example, 2022–2023',
    },
  },
  GlossaryPage: {
    care: {
      id: 'Istilah yang dihindari hanya muncul di halaman ini, dalam tanda petik.',
      en: 'Words to avoid appear on this page only, in quotation marks.',
    },
  },
  FrameworkPage: {
    concepts: { id: 'Konsep artikel', en: 'The paper’s concepts' },
    rolesLead: {
      id: 'Ketiga peran memilah kerja sebuah jaringan menurut caranya.',
      en: 'The three roles sort the work of a network by the way it is done.',
    },
    othersLead: {
      id: 'Abstraknya tidak menyebutnya; kami menambahkannya untuk pengajaran.',
      en: 'The abstract does not name them; we add them for teaching.',
    },
    lawsLead: {
      id: 'Peraturan di balik kasus ini, juga karangan.',
      en: 'The laws behind this case, invented too.',
    },
  },
  LawStrip: {
    quietSaid: {
      id: 'Antara {from} dan {to} daftar ini tidak memuat peraturan.',
      en: 'Between {from} and {to} this list holds no law.',
    },
  },
  LawEntry: {
    steps: {
      signed: { id: 'ditandatangani {date}', en: 'signed {date}' },
      promulgated: { id: 'diundangkan {date}', en: 'promulgated {date}' },
    },
  },
} satisfies Written<CaseWords>;

/** A dated step of a law. */
export type LawStep = keyof typeof words.LawEntry.steps;
