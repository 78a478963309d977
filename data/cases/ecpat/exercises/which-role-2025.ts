import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities 2025 and after whose role is asked; the answers follow the records of the same id. */
export const whichRole2025 = {
  'year-end-report-2024': {
    number: 32,
    difficulty: 2,
    difficultyWhy: {
      id: 'Kami hanya mengetahui laporan ini dari daftar pustaka sehingga isinya tidak dapat membantu Anda memilih peran.',
      en: 'We know the report only from its entry in the reference list, so its contents cannot help you to choose a role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Artikel yang dikaji mencantumkan catatan akhir tahun ECPAT Indonesia untuk 2024 sebagai terbitan 2025. Kami hanya membaca entri itu, bukan laporannya.',
      en: 'The paper under study lists ECPAT Indonesia’s year-end report on 2024 as published in 2025. We read only that entry, not the report.',
    },
    accepted: [
      {
        role: 'catalyst',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: {
          id: 'Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, riset yang dikerjakan untuk pihak lain tergolong layanan. Kami tidak membaca laporan ini sehingga tidak mengetahui apakah isinya mendukung tafsiran itu.',
          en: 'A thesis that draws on Lewis & Kanji counts research for others as a service. We did not read the report, so we do not know whether its contents support that reading.',
        },
        rests: ['roles/implementer', 'sources/unidentified-student-thesis-nd-01'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/year-end-report-2024'],
      },
    ],
    discuss: {
      id: 'Laporan tentang tahun 2024 ini terbit pada 2025. Pada tahun mana Anda mencantumkan kegiatan ini dalam daftar Anda?',
      en: 'This report on 2024 appeared in 2025. Under which year would you list the activity?',
    },
  },
  'partnership-workshop-february-2025': {
    number: 40,
    difficulty: 2,
    difficultyWhy: {
      id: 'Lokakarya ini diadakan bersama lembaga negara, tetapi juga dimaksudkan untuk meningkatkan kesadaran industri.',
      en: 'The workshop was held with state bodies but was also meant to raise awareness in the industry.',
    },
    cardTitle: {
      id: 'Lokakarya bagi penyedia jasa keuangan',
      en: 'Workshop for financial service providers',
    },
    neutral: {
      id: 'Pada Februari 2025, dalam rangka Safer Internet Day, ECPAT Indonesia, KemenPPPA, dan KPAI memprakarsai lokakarya bagi penyedia jasa keuangan dengan belajar dari praktik di Australia. Menurut KPAI, pertemuan tingkat tinggi pada Agustus 2025 menindaklanjuti hasilnya.',
      en: 'In February 2025, around Safer Internet Day, ECPAT Indonesia, the women and child protection ministry (KemenPPPA) and KPAI initiated a workshop for financial service providers, drawing on practice in Australia. According to KPAI, a high-level meeting in August 2025 followed up on its results.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/partnership-workshop-february-2025'],
      },
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/partnership-workshop-february-2025'],
      },
    ],
    discuss: {
      id: 'Lokakarya ini ditujukan bagi penyedia jasa keuangan; kami tidak mengetahui siapa yang hadir. Apa yang akan menjadikan mereka mitra?',
      en: 'The workshop was meant for financial service providers; we do not know who attended. What would make them partners?',
    },
  },
  'safer-internet-day-2025': {
    number: 31,
    difficulty: 2,
    difficultyWhy: {
      id: 'Peringatan ini ditujukan kepada masyarakat, tetapi untuk peringatan yang sama diumumkan pula diskusi kebijakan.',
      en: 'The gathering was for the public, but a policy discussion was announced for the same commemoration.',
    },
    cardTitle: {
      id: 'Safer Internet Day 2025',
      en: 'Safer Internet Day 2025',
    },
    neutral: {
      id: 'Pada 27 Februari 2025 ECPAT Indonesia memberitakan peringatan nasional Safer Internet Day dengan Menteri Komunikasi dan Digital serta YouTube. Pesannya kepada masyarakat memuat angka PPATK tentang transaksi yang diduga terkait eksploitasi anak dalam prostitusi.',
      en: 'On 27 February 2025 ECPAT Indonesia reported a national Safer Internet Day gathering with the digital affairs minister and YouTube. Its message to the public included PPATK’s figures on transactions suspected to be linked to the exploitation of children in prostitution.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/safer-internet-day-2025'],
      },
      {
        role: 'partner',
        says: {
          id: 'Kami menyimpulkan bahwa ECPAT Indonesia ikut menyelenggarakan acara ini; menurut siaran persnya, ECPAT Indonesia menggagas diskusi kebijakan bersama jejaring ID-COP. Acara ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'That ECPAT Indonesia helped to organise the event is our inference; according to its release, it initiated the policy discussion with the ID-COP network. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/safer-internet-day-2025', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Tema keuangan disinggung, tetapi bukan pokok bahasan. Apakah penyebutan angka PPATK mengubah peran kegiatan ini?',
      en: 'Finance is mentioned but is not the subject. Does quoting PPATK’s figures change the role of this activity?',
    },
  },
  'training-module-fgd-may-2025': {
    number: 35,
    difficulty: 3,
    difficultyWhy: {
      id: 'Modul ini disusun bersama AATKI untuk melatih lembaga lain, dan kerangkanya disepakati di kantor PPATK. Kami tidak mengetahui keterlibatan PPATK selain sebagai tuan rumah.',
      en: 'The module is written with AATKI to train others, and its outline was agreed at PPATK’s office. We do not know PPATK’s part beyond hosting.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 7 Mei 2025 ECPAT Indonesia dan asosiasi analis transaksi keuangan AATKI bertemu di kantor PPATK untuk menyepakati kerangka dan jadwal sebuah modul pelatihan tentang transaksi mencurigakan. Modul itu ditujukan bagi penyedia jasa keuangan, penegak hukum, dan masyarakat sipil.',
      en: 'On 7 May 2025 ECPAT Indonesia and the association of financial transaction analysts AATKI met at PPATK’s office to settle the outline and timetable of a training module on suspicious transactions. The module is meant for financial service providers, law enforcement and civil society.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [
      {
        role: 'implementer',
        lookAlikeOf: 'partner',
      },
    ],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: {
          id: 'Organisasi yang tidak ikut menentukan rancangan adalah penyedia jasa kontrak. Namun, uraian peran mitra memakai kegiatan ini sebagai contoh sebaliknya: kerangkanya ditetapkan bersama AATKI.',
          en: 'An organisation without a say in the design is a contracted provider. The account of the partner role names this activity as the opposite case: the outline was settled together with AATKI.',
        },
        rests: ['roles/partner'],
      },
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/training-module-fgd-may-2025'],
      },
    ],
    discuss: {
      id: 'Abstrak artikel menyebut modul pelatihan sebagai hasil kemitraan dengan PPATK, sedangkan tim penyusunnya adalah ECPAT Indonesia dan AATKI. Dengan siapa ECPAT Indonesia bermitra di sini?',
      en: 'The abstract of the paper names training modules as a product of the partnership with PPATK, while the drafting team is ECPAT Indonesia and AATKI. Whose partner is ECPAT Indonesia here?',
    },
  },
  'high-level-meeting-august-2025': {
    number: 47,
    difficulty: 2,
    difficultyWhy: {
      id: 'Pertemuan ini diadakan oleh dua lembaga, dan banyak lembaga lain diminta berkomitmen.',
      en: 'Two bodies convened the meeting, and many others were asked to commit themselves.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 27 Agustus 2025 KPAI dan ECPAT Indonesia, dengan dukungan Down to Zero, mempertemukan kementerian, Polri, PPATK, Bank Indonesia, OJK, dan masyarakat sipil di kantor KPAI. Pertemuan itu menghasilkan komitmen dan rencana aksi, antara lain penyusunan indikator oleh PPATK, penyebarluasannya, dan usulan pembentukan satuan tugas.',
      en: 'On 27 August 2025 KPAI and ECPAT Indonesia, supported by Down to Zero, brought ministries, police, PPATK, Bank Indonesia, OJK and civil society together at KPAI’s office. The meeting produced a commitment and action points, among them the drawing up of the indicators by PPATK, their dissemination and a proposal for a task force.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/high-level-meeting-august-2025'],
      },
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/high-level-meeting-august-2025'],
      },
    ],
    discuss: {
      id: 'Banyak lembaga menyatakan komitmen. Keterangan apa yang membedakan komitmen bersama dari dukungan atas ajakan ECPAT Indonesia dan KPAI?',
      en: 'Many institutions voiced a commitment. What would distinguish a shared commitment from support for a call by ECPAT Indonesia and KPAI?',
    },
  },
  'cso-training-december-2025': {
    number: 22,
    difficulty: 3,
    difficultyWhy: {
      id: 'Pelatihan cocok untuk ketiga peran, dan di sini ECPAT Indonesia mendukung pelatihannya serta menghadirkan narasumber.',
      en: 'Training can fit all three roles, and here ECPAT Indonesia supported the course and supplied speakers.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 9–10 Desember 2025 organisasi masyarakat sipil dilatih di Pusdiklat APU PPT PPATK, Depok, tentang pencegahan dan penanganan eksploitasi seksual anak melalui pendekatan sistem keuangan. Asosiasi analis AATKI dan ECPAT Indonesia mendukung pelatihan dan menghadirkan narasumber.',
      en: 'On 9–10 December 2025 civil-society organisations were trained at PPATK’s training centre in Depok in preventing and handling the sexual exploitation of children through a financial-system approach. The analysts’ association AATKI and ECPAT Indonesia supported the course and supplied speakers.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: {
          id: 'Menurut uraian peran mitra, mengisi sesi dalam pelatihan rancangan pihak lain adalah kerja pelaksana. ECPAT Indonesia menghadirkan narasumber, tetapi sumber yang kami baca tidak menyebut siapa yang merancang pelatihan ini.',
          en: 'According to the account of the partner role, giving sessions in a course that someone else designed is implementer work. ECPAT Indonesia supplied speakers, but the source that we read does not say who designed the course.',
        },
        rests: ['roles/partner', 'activities/cso-training-december-2025'],
      },
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/cso-training-december-2025'],
      },
    ],
    discuss: {
      id: 'Sumber yang kami baca tidak menyebut apakah modul yang kerangkanya disepakati pada Mei 2025 dipakai. Apakah hal itu penting bagi peran yang Anda pilih?',
      en: 'The source that we read does not say whether the module outlined in May 2025 was used. Does the answer matter for the role you choose?',
    },
  },
  'regional-childrens-dialogue-2025': {
    number: 44,
    difficulty: 2,
    difficultyWhy: {
      id: 'Pejabat mendengar pesan anak, tetapi ECPAT Indonesia juga ikut mendampingi anak selama sekitar setahun.',
      en: 'Officials heard the children’s messages, but ECPAT Indonesia also helped to support the children for about a year.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 5–7 Februari 2025 ECPAT Indonesia ikut memfasilitasi dialog anak tingkat kawasan di Manila melalui program Children SafeSpace (C-SPACE). Selama sekitar setahun anak-anak menyusun pesan, yang kemudian didengar pejabat kawasan.',
      en: 'On 5–7 February 2025 ECPAT Indonesia helped to facilitate a regional dialogue of children in Manila under the Children SafeSpace (C-SPACE) programme. Over about a year the children had worked out messages, which regional officials then heard.',
    },
    accepted: [
      {
        role: 'catalyst',
        by: 'role',
        note: null,
      },
      {
        role: 'implementer',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'secondRole',
        rests: ['activities/regional-childrens-dialogue-2025'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/regional-childrens-dialogue-2025'],
      },
    ],
    discuss: {
      id: 'Dialog itu berlangsung tiga hari, sedangkan pendampingan anak berlangsung sekitar setahun. Kegiatan mana yang Anda kodekan?',
      en: 'The dialogue took three days, and the work with the children took about a year. Which of the two are you coding?',
    },
  },
  'ppatk-dialogue-october-2025': {
    number: 48,
    difficulty: 3,
    difficultyWhy: {
      id: 'Acara ini diadakan PPATK, dan teks yang kami baca tidak menyebut ECPAT Indonesia.',
      en: 'This was PPATK’s event, and the text that we read does not name ECPAT Indonesia.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2 Oktober 2025 PPATK mengadakan dialog di Jakarta dengan penyedia jasa keuangan, penegak hukum, regulator, kementerian, organisasi internasional, akademisi, dan LSM, serta memaparkan indikatornya. LSM yang menangani eksploitasi anak hadir; ECPAT Indonesia tidak disebut dalam teks yang kami baca.',
      en: 'On 2 October 2025 PPATK held a dialogue in Jakarta with financial service providers, law enforcement, regulators, ministries, international organisations, academics and NGOs, and presented its indicators. NGOs working against child exploitation attended; ECPAT Indonesia is not named in the text that we read.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: {
      kind: 'no-act',
      text: {
        id: 'Jawaban “keterlibatan ECPAT Indonesia tidak ditemukan” juga diterima. Kegiatan ini merupakan tindakan lembaga lain, yang kami catat sebagai konteks peran mitra.',
        en: 'The answer ‘no act of ECPAT Indonesia was found’ is accepted too. This was another body’s act, which we record as context of the partner role.',
      },
    },
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/ppatk-dialogue-october-2025'],
      },
      {
        role: 'catalyst',
        says: 'nothing',
        rests: ['activities/ppatk-dialogue-october-2025'],
      },
    ],
    discuss: {
      id: 'ECPAT Indonesia tidak disebut. Apakah kegiatan ini masih boleh menjadi bukti bagi peran mitra?',
      en: 'ECPAT Indonesia is not named. May the activity still serve as evidence for the partner role?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
