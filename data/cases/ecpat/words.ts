import type { Written } from '#data/types';
import type { CaseWords } from '#data/words';

/** Words of the interface that name the subject, the organisation and the paper of this case. */
export const words = {
  Header: {
    siteName: { id: 'Tiga Peran', en: 'Three Roles' },
  },
  Pages: {
    overview: {
      description: {
        id: 'Apa yang dilakukan sebuah LSM untuk memutus aliran dana di balik eksploitasi seksual anak, dengan sumber untuk setiap pernyataan.',
        en: 'What one NGO did to cut the flow of money behind child sexual exploitation, with a source for every statement.',
      },
    },
  },
  Footer: {
    licence: {
      id: 'Teks dan bagan kami: CC BY-SA 4.0. Abstrak artikel: © 2025 Penulis, CC BY-SA 4.0, disampaikan dengan kata-kata kami.',
      en: 'Our text and charts: CC BY-SA 4.0. The paper’s abstract: © 2025 Author, CC BY-SA 4.0, put into our own words.',
    },
  },
  Hero: {
    question: {
      id: 'Apa yang dilakukan sebuah LSM untuk memutus aliran dana di balik eksploitasi seksual anak?',
      en: 'What did one NGO do to cut the flow of money behind child sexual exploitation?',
    },
    lead: {
      id: 'Sebuah artikel tahun {year} mengkaji pekerjaan {organisation} pada {from}–{to} melalui tiga peran. Kami menelusuri pekerjaan itu di sumber publik dan menemukan {count, plural, other {# kegiatan}} yang berkaitan dengannya, masing-masing beserta sumbernya.',
      en: 'A {year} article examines the work of {organisation} in {from}–{to} through three roles. We traced that work in public sources and found {count, plural, one {# activity} other {# activities}} connected with it, each with its source.',
    },
  },
  PaperStrip: {
    whatWasRead: {
      id: 'Kami hanya membaca abstraknya. Naskah lengkap dan nama penulisnya tidak kami temukan.',
      en: 'We read only its abstract. We did not find the full text or the author’s name.',
    },
  },
  OverviewPage: {
    years: {
      id: 'Tiga peran dalam tiga tahun: kami menemukan kegiatan tentang transaksi mulai {year}',
      en: 'Three roles over three years: we found activities about transactions from {year} on',
    },
    yearsWithoutDirect: { id: 'Kegiatan menurut peran', en: 'Activities by role' },
    yearsLead: {
      id: 'Satu tanda mewakili satu kegiatan, dan bentuknya menunjukkan peran. Tanda terisi berarti kegiatan itu langsung membahas transaksi keuangan; tanda kosong berarti kegiatan itu tentang perlindungan anak secara umum.',
      en: 'Each mark is one activity, and its shape shows the role. A filled mark means that the activity is directly about financial transactions; a hollow mark means that it is about child protection in general.',
    },
  },
  RoleCard: {
    direct: {
      id: '<b>{count, number}</b> di antaranya langsung membahas transaksi',
      en: '<b>{count, number}</b> directly about transactions',
    },
  },
  ActivityKey: {
    filled: { id: 'tentang transaksi', en: 'about transactions' },
  },
  ClaimKey: {
    direct: { id: 'tentang transaksi', en: 'about transactions' },
  },
  TimelineKey: {
    direct: { id: 'tentang transaksi', en: 'about transactions' },
  },
  YearBlock: {
    counts: {
      id: 'seluruhnya {count, plural, other {# kegiatan}}, {direct} tentang transaksi',
      en: '{count, plural, one {# activity} other {# activities}} in all, {direct} about transactions',
    },
  },
  YearCounts: {
    direct: { id: '{count, number} tentang transaksi', en: '{count, number} about transactions' },
  },
  ChartTable: {
    direct: { id: 'Langsung tentang transaksi', en: 'Directly about transactions' },
  },
  Slide: { direct: { id: 'tentang transaksi', en: 'about transactions' } },
  TimelineFilters: {
    direct: { id: '{direct} tentang transaksi', en: '{direct} about transactions' },
  },
  TimelineEmpty: {
    finding: {
      id: 'Kami tidak menemukan kegiatan {role} tentang transaksi di sumber publik. Ini temuan, bukan kesalahan saringan.',
      en: 'We found no {role} activities about transactions in public sources. This is a finding, not an error of the filter.',
    },
  },
  RoleYears: {
    titleWithDirect: {
      id: '{count, plural, other {# kegiatan}}; dalam periode kajian, kami menemukan kegiatan tentang transaksi mulai {year}',
      en: '{count, plural, one {# activity} other {# activities}}; within the study period, we found activities about transactions from {year} on',
    },
    titleWithoutDirect: {
      id: '{count, plural, other {# kegiatan}}; tidak satu pun tentang transaksi',
      en: '{count, plural, one {# activity} other {# activities}}; none of them about transactions',
    },
    direct: { id: '{count, number} tentang transaksi', en: '{count, number} about transactions' },
  },
  ClaimsPage: {
    checked: {
      id: 'Kami hanya membaca abstrak artikel dan memeriksa halaman publik. Naskah lengkap artikel mungkin memuat bukti yang tidak kami ketahui.',
      en: 'We read only the abstract of the paper, and we checked only public pages. The full paper may contain evidence that we do not know of.',
    },
  },
  AboutPage: {
    lead: {
      id: 'Kami mencocokkan satu artikel dengan sumber publik. Halaman ini menjelaskan bagaimana kami membaca sumber, bagaimana kami mengodekan kegiatan, dan apa yang tetap tidak kami ketahui.',
      en: 'We checked one paper against public sources. This page explains how we read the sources, how we coded the activities, and what we still do not know.',
    },
  },
  AboutSection: {
    'two-amounts': {
      id: 'Mengapa kami tidak menggabungkan kedua nilai',
      en: 'Why we do not combine the two amounts',
    },
  },
  AboutCoding: {
    roleLead: {
      id: 'Tiap kegiatan mendapat satu peran utama, disertai alasannya. Pengodean ini tafsiran kami; pengodean penulis artikel hanya kami ketahui dari abstraknya.',
      en: 'Each activity has one main role, with the reason for it. The coding is our interpretation; we know the author’s own coding only from the abstract.',
    },
    focusLead: {
      id: 'Kami menentukannya menurut pokok bahasan kegiatan, bukan menurut apakah uang disebut.',
      en: 'We decide by what the activity is about, not by whether money is mentioned.',
    },
  },
  AboutLimits: {
    abstract: {
      id: 'Kami hanya membaca abstrak dan daftar pustaka artikel. Naskah lengkapnya mungkin menjawab hal yang di sini belum terjawab.',
      en: 'We read only the paper’s abstract and its reference list. The full text may answer what remains open here.',
    },
  },
  AboutAmounts: {
    rule: {
      id: 'Karena itu, dalam bagan, tabel, dan kalimat kami, kedua nilai itu tidak kami tampilkan sebagai batang atau garis yang dapat dibandingkan panjangnya, dan selisih, perbandingan, atau persentasenya tidak kami hitung. Pihak lain pernah membandingkannya; perbandingan itu kami catat sebagai pernyataan mereka.',
      en: 'In our charts, tables and sentences we therefore do not show the two amounts as bars or lines whose lengths could be compared, and we do not compute a difference, a ratio or a percentage. Others have compared them; we record that as their statement.',
    },
    read: { id: 'Baca kedua pernyataan selengkapnya', en: 'Read both statements in full' },
  },
  AboutCare: {
    level: {
      id: 'Situs ini membahas kebijakan dan lembaga. Kami tidak memuat cara kejahatan dilakukan, rincian perkara, atau keterangan tentang anak, meskipun sumbernya memuatnya.',
      en: 'This site is about policy and organisations. We do not show how crimes are committed, details of cases or information about children, even where a source gives them.',
    },
    words: {
      id: 'Kami tidak memakai istilah lama yang memberi kesan bahwa anak ikut bersalah; glosarium dan bahan ajar hanya menyebutnya untuk menjelaskan mengapa istilah itu dihindari. Judul sumber yang memuat istilah seperti itu hanya muncul di satu halaman situs ini, yaitu halaman sumber itu sendiri.',
      en: 'We do not use older terms that make a child seem to share the blame; the glossary and the teaching material name them only to explain why they are avoided. Among the pages of this site, a source title that contains such a term appears only on the page of that source.',
    },
  },
  AboutSite: {
    attribution: {
      id: 'Tiga Peran / Three Roles, CC BY-SA 4.0. Berdasarkan abstrak artikel “{title}”, © 2025 Penulis, CC BY-SA 4.0, yang kami sampaikan dengan kata-kata kami sendiri.',
      en: 'Tiga Peran / Three Roles, CC BY-SA 4.0. Based on the abstract of “{title}”, © 2025 Author, CC BY-SA 4.0, which we put into our own words.',
    },
  },
  HelpBar: {
    material: {
      id: 'Menemukan materi kekerasan seksual terhadap anak di internet? Laporkan alamatnya; jangan mengunduh, menyalin, atau meneruskannya.',
      en: 'Have you found child sexual abuse material online? Report its address; do not download, copy or forward it.',
    },
  },
  Cite: {
    author: { id: 'Kontributor Tiga Peran', en: 'Tiga Peran contributors' },
    siteTitle: {
      id: 'Tiga Peran: Upaya ECPAT Indonesia memutus aliran dana di balik eksploitasi seksual anak, 2022–2024',
      en: 'Three Roles: What ECPAT Indonesia did to cut the flow of money behind child sexual exploitation, 2022–2024',
    },
  },
  GlossaryPage: {
    care: {
      id: 'Sebagian kata menyamarkan kekerasan atau melimpahkan kesalahan kepada anak. Selain dalam judul sumber, nama peraturan dan program, serta istilah sumber dalam tanda petik, kata-kata itu hanya muncul di halaman ini, dalam bahan ajar tentang istilah, dan dalam pencarian, agar alasan untuk menghindarinya dapat dibaca.',
      en: 'Some words hide the violence or shift blame to the child. Apart from titles of sources, names of laws and programmes, and a source’s own term in quotation marks, they appear only on this page, in teaching material on terms and in the search. They appear there so that the reasons for avoiding them can be read.',
    },
  },
  FrameworkPage: {
    concepts: { id: 'Konsep artikel', en: 'The paper’s concepts' },
    rolesLead: {
      id: 'Dengan konsep keempat, pekerjaan LSM dikelompokkan menurut cara kerjanya.',
      en: 'The fourth concept groups the work of an NGO by the way in which it is done.',
    },
    othersLead: {
      id: 'Abstrak tidak menyebutnya di antara konsep yang dipakai; kami menambahkannya untuk pengajaran.',
      en: 'The abstract does not name these among its concepts; we added them for teaching.',
    },
    lawsLead: {
      id: 'Bagian ini memuat undang-undang, peraturan, dan satu deklarasi kawasan yang melatarbelakangi kasus ini. Tanggalnya kami tulis sejauh sumber menyebutkannya.',
      en: 'These laws, regulations and one regional declaration form the background of this case. We give dates as far as the sources state them.',
    },
  },
  LawStrip: {
    quietSaid: {
      id: 'Daftar ini tidak memuat aturan dari masa antara {from} dan {to}. Isinya aturan yang melatarbelakangi kasus ini, bukan semua aturan tentang anak.',
      en: 'This list contains no law dated between {from} and {to}. It covers the laws that form the background of this case, not every law about children.',
    },
  },
  LawEntry: {
    steps: {
      passedByDpr: { id: 'disetujui DPR {date}', en: 'passed by parliament {date}' },
      signed: { id: 'ditandatangani {date}', en: 'signed {date}' },
      promulgated: { id: 'diundangkan {date}', en: 'promulgated {date}' },
      declaration: { id: 'deklarasi {date}', en: 'declaration {date}' },
      ratificationReported: {
        id: 'menurut berita, ratifikasi {date}',
        en: 'ratification, as reported, {date}',
      },
      announced: { id: 'diumumkan {date}', en: 'announced {date}' },
      planNoted: { id: 'rencana aksi dicatat {date}', en: 'plan noted {date}' },
      inForce: { id: 'berlaku {date}', en: 'in force {date}' },
    },
  },
} satisfies Written<CaseWords>;

/** A dated step of a law. */
export type LawStep = keyof typeof words.LawEntry.steps;
