import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities July to December 2024 whose role is asked; the answers follow the records of the same id. */
export const whichRole2024FromJuly = {
  'teman-anak-2024': {
    number: 18,
    difficulty: 1,
    difficultyWhy: {
      id: 'Orang tua dan guru diajar secara langsung.',
      en: 'Parents and teachers were taught directly.',
    },
    cardTitle: null,
    neutral: {
      id: 'ECPAT Indonesia, YouTube, KemenPPPA, dan BSSN mengadakan seminar dan pelatihan di lima daerah agar orang tua dan guru mampu mendampingi anak di internet. Kegiatan di Tangerang Selatan berlangsung pada 23–24 Oktober 2024. Menurut laporan ECPAT Indonesia bertanggal 28 November 2024, peserta di kelima daerah berjumlah 2.000 orang.',
      en: 'ECPAT Indonesia, YouTube, the women and child protection ministry (KemenPPPA) and the national cyber agency BSSN ran seminars and training in five areas so that parents and teachers could guide children online. The South Tangerang round was held on 23–24 October 2024. According to ECPAT Indonesia’s report dated 28 November 2024, 2,000 people took part in the five areas.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
    ],
    tested: [
      {
        role: 'catalyst',
        lookAlikeOf: 'implementer',
      },
    ],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: {
          id: 'Edukasi masyarakat termasuk kerja katalis bila pesertanya diharapkan mengubah aturan, anggaran, atau praktik. Namun, uraian peran pelaksana memakai kegiatan ini sebagai contoh kerja pelaksana, dan entri ini tidak menyebut harapan semacam itu.',
          en: 'Teaching the public is catalyst work when the audience is expected to change rules, budgets or practice. However, the account of the implementer role names this activity as its example of implementer work, and the record mentions no such expectation.',
        },
        rests: ['roles/implementer', 'activities/teman-anak-2024'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama YouTube, KemenPPPA, dan BSSN. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with YouTube, KemenPPPA and BSSN. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/teman-anak-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Laporan tentang kegiatan ini menyebut 2.000 peserta. Apa yang perlu Anda ketahui sebelum menyebut kegiatan ini pencegahan?',
      en: 'The report on the activity gives 2,000 participants. What would you need to know before calling the activity prevention?',
    },
  },
  'kpai-ppatk-mou-2024': {
    number: 15,
    difficulty: 3,
    difficultyWhy: {
      id: 'Kesepakatan ini dibuat oleh dua lembaga negara; ECPAT Indonesia tidak ikut menandatanganinya.',
      en: 'Two state bodies made this agreement; ECPAT Indonesia did not sign.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 26 Juli 2024 KPAI dan PPATK menandatangani nota kesepahaman tentang pencegahan pencucian uang yang terkait dengan anak; nota itu antara lain mencakup pertukaran data dan analisis strategis. ECPAT Indonesia tidak ikut menandatangani.',
      en: 'On 26 July 2024 KPAI and PPATK signed a memorandum of understanding on preventing child-related money laundering; it covers data exchange and strategic analysis, among other things. ECPAT Indonesia did not sign.',
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
        rests: ['activities/kpai-ppatk-mou-2024'],
      },
      {
        role: 'catalyst',
        says: {
          id: 'Sumber publik yang kami baca tidak menunjukkan apakah kerja ECPAT Indonesia ikut mendorong nota kesepahaman ini; beberapa pihak bergerak pada waktu yang sama.',
          en: 'The public sources that we read do not show whether ECPAT Indonesia’s work helped to bring the memorandum about; several parties were active at the same time.',
        },
        rests: ['claims/catalyst-succeeded'],
      },
    ],
    discuss: {
      id: 'Kesepakatan ini dibuat oleh KPAI dan PPATK. Bagaimana sebaiknya kesepakatan ini disebut dalam tulisan tentang ECPAT Indonesia?',
      en: 'The agreement is between KPAI and PPATK. How should a text about ECPAT Indonesia mention it?',
    },
  },
  'ppatk-fgd-red-flag-july-2024': {
    number: 12,
    difficulty: 2,
    difficultyWhy: {
      id: 'Menurut sumbernya, ECPAT Indonesia bekerja bersama PPATK, tetapi organisasi ini diundang dan PPATK yang memimpin.',
      en: 'The sources report work with PPATK, but they also say that ECPAT Indonesia was invited and that PPATK led.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 30–31 Juli 2024 PPATK mengundang ECPAT Indonesia ke diskusi kelompok terpumpun (FGD) di Jakarta untuk menyusun indikator transaksi keuangan mencurigakan terkait eksploitasi seksual anak. Penyedia jasa keuangan dan pemangku kepentingan lain juga ikut serta; PPATK yang memimpin.',
      en: 'On 30–31 July 2024 PPATK invited ECPAT Indonesia to a focus group in Jakarta to draw up indicators for suspicious transactions linked to child sexual exploitation. Financial service providers and other stakeholders took part too; PPATK led.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'lookAlike',
        note: {
          id: 'Uraian peran mitra memuat patokan: diundang untuk memberi masukan berarti mempunyai pengaruh. Patokan itu ditulis untuk rapat pada Desember 2024. Kami sendiri yang menerapkannya di sini karena entri ini mencatat bahwa ECPAT Indonesia diundang dan PPATK memimpin.',
          en: 'The account of the partner role gives a test: an organisation that is invited to comment has influence. The test was written for the meeting in December 2024. We apply it here ourselves, because this record says that ECPAT Indonesia was invited and that PPATK led.',
        },
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/ppatk-fgd-red-flag-july-2024'],
      },
      {
        role: 'catalyst',
        says: {
          id: 'Menurut patokan dalam uraian peran mitra, diundang untuk memberi masukan berarti mempunyai pengaruh, sedangkan kemitraan menuntut penyusunan bersama. Patokan itu ditulis untuk rapat pada Desember 2024; di sini kami yang menerapkannya.',
          en: 'According to the test in the account of the partner role, an organisation that is invited to comment has influence, whereas partnership requires shared drafting. The test was written for the meeting in December 2024, and we apply it here.',
        },
        rests: ['roles/partner', 'activities/ppatk-fgd-red-flag-july-2024'],
      },
    ],
    discuss: {
      id: 'Sebuah organisasi dapat diundang, hadir, ikut menulis, atau ikut memiliki hasilnya. Mulai dari tahap mana Anda menyebut ECPAT Indonesia mitra?',
      en: 'An organisation can be invited, attend, help to write or share in the result. From which of these stages on would you call ECPAT Indonesia a partner?',
    },
  },
  'denpasar-recommendations-2024': {
    number: 52,
    difficulty: 2,
    difficultyWhy: {
      id: 'Rekomendasi tertulis lazimnya meminta pihak lain bertindak, tetapi kami tidak membaca teksnya dan tidak mengetahui siapa yang menyusunnya.',
      en: 'Written recommendations normally ask others to act, but we did not read the text and do not know who drafted it.',
    },
    cardTitle: null,
    neutral: {
      id: 'Konferensi di Denpasar pada Agustus 2024 menghasilkan serangkaian rekomendasi tentang pencegahan dan penanganan penyalahgunaan penyedia jasa keuangan. ECPAT Indonesia membagikannya dalam Forum TIK ASEAN di Bali pada September 2024. Kami tidak membaca teksnya, dan sumber yang kami baca tidak menyebut siapa yang menyusunnya.',
      en: 'The conference in Denpasar in August 2024 produced a set of recommendations on preventing and responding to the misuse of financial service providers. ECPAT Indonesia distributed them at the ASEAN ICT Forum in Bali in September 2024. We did not read the text, and the sources that we read do not say who drafted it.',
    },
    accepted: [
      {
        role: 'catalyst',
        by: 'role',
        note: null,
      },
    ],
    tested: [
      {
        role: 'partner',
        lookAlikeOf: 'catalyst',
      },
    ],
    otherAnswer: {
      kind: 'part-unclear',
      text: {
        id: 'Jawaban “keterlibatan ECPAT Indonesia tidak dapat diketahui dari sumber yang kami baca” juga diterima.',
        en: 'The answer ‘the sources that we read do not show ECPAT Indonesia’s part’ is accepted too.',
      },
    },
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/denpasar-recommendations-2024'],
      },
      {
        role: 'partner',
        says: {
          id: 'Sebuah konferensi dapat memuat kerja katalis dan kerja mitra pada hari yang sama. Uraian peran katalis memakai rekomendasi ini sebagai contoh kerja katalis karena dibagikan dalam forum ASEAN. Sumber yang kami baca tidak menyebut siapa yang menyusunnya.',
          en: 'A conference can include catalyst and partner work on the same day. The account of the catalyst role names these recommendations as catalyst work because they were distributed at an ASEAN forum. The sources that we read do not say who drafted them.',
        },
        rests: ['roles/catalyst', 'activities/denpasar-recommendations-2024'],
      },
    ],
    discuss: {
      id: 'Kami tidak menemukan pengesahan oleh badan ASEAN. Apakah peran ECPAT Indonesia bergantung pada diterima atau tidaknya rekomendasi itu?',
      en: 'We found no adoption by an ASEAN body. Does ECPAT Indonesia’s role depend on whether the recommendations were taken up?',
    },
  },
  'asean-conference-denpasar-2024': {
    number: 53,
    difficulty: 3,
    difficultyWhy: {
      id: 'Lewat konferensi ini banyak pihak diminta bertindak, tetapi PPATK juga mendukung konferensi itu dan berbicara di sana. Sumber-sumbernya menyebut penyelenggara yang berbeda.',
      en: 'At the conference many parties were asked to act, but PPATK also supported it and spoke there. Sources differ on who organised it.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 7–8 Agustus 2024 ECPAT Indonesia dan asosiasi pengajar hukum pidana ASPERHUPIKI, dengan dukungan pemerintah, mengadakan konferensi ASEAN di Denpasar tentang jasa keuangan dan eksploitasi seksual anak. Lebih dari 200 orang dari pemerintah, penegak hukum, unit intelijen keuangan, penyedia jasa keuangan, LSM, PBB, dan perguruan tinggi hadir, dan konferensi itu menghasilkan rekomendasi. PPATK termasuk pendukung dan berbicara dalam sesi pleno. Sumber menyebut penyelenggara yang berbeda-beda.',
      en: 'On 7–8 August 2024 ECPAT Indonesia and the criminal-law lecturers’ association ASPERHUPIKI, with government support, held an ASEAN conference in Denpasar on financial services and child sexual exploitation. More than 200 people from government, law enforcement, financial intelligence units, financial service providers, NGOs, the UN and universities attended, and recommendations came out of it. PPATK was among the supporters and spoke in plenary. Sources differ on who organised it.',
    },
    accepted: [
      {
        role: 'catalyst',
        by: 'role',
        note: null,
      },
      {
        role: 'partner',
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
        rests: ['activities/asean-conference-denpasar-2024'],
      },
      {
        role: 'partner',
        says: 'secondRole',
        rests: ['activities/asean-conference-denpasar-2024'],
      },
    ],
    discuss: {
      id: 'Sumber-sumber menyebut penyelenggara yang berbeda. Bagaimana perbedaan itu memengaruhi peran yang Anda pilih untuk ECPAT Indonesia?',
      en: 'Sources differ on who organised the conference. How does that affect the role you choose for ECPAT Indonesia?',
    },
  },
  'asean-ict-forum-2024-panel': {
    number: 23,
    difficulty: 1,
    difficultyWhy: {
      id: 'ECPAT Indonesia langsung mengadakan diskusi bagi negara anggota ASEAN dan industri.',
      en: 'ECPAT Indonesia itself ran a discussion for ASEAN member states and industry.',
    },
    cardTitle: null,
    neutral: {
      id: 'Dalam ASEAN ICT Forum on Child Online Protection di Bali, 25–27 September 2024, ECPAT Indonesia mengadakan diskusi khusus tentang akuntabilitas lembaga keuangan. Narasumbernya berasal dari International Justice Mission, National Australia Bank, dan PPATK.',
      en: 'At the ASEAN ICT Forum on Child Online Protection in Bali, 25–27 September 2024, ECPAT Indonesia held a dedicated discussion on the accountability of financial institutions. Speakers came from International Justice Mission, National Australia Bank and PPATK.',
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
        says: 'nothing',
        rests: ['activities/asean-ict-forum-2024-panel'],
      },
      {
        role: 'partner',
        says: {
          id: 'PPATK termasuk narasumber panel ini, tetapi entri ini tidak mencantumkan tugas atau keputusan bersama.',
          en: 'PPATK was among the speakers, but the record names no shared task or decision.',
        },
        rests: ['activities/asean-ict-forum-2024-panel'],
      },
    ],
    discuss: {
      id: 'PPATK menjadi narasumber. Apakah berbicara di panel yang sama merupakan tanda kemitraan?',
      en: 'PPATK was one of the speakers. Is speaking on the same panel a sign of partnership?',
    },
  },
  'world-childrens-day-2024': {
    number: 11,
    difficulty: 2,
    difficultyWhy: {
      id: 'Siaran pers ini menyapa masyarakat, tetapi juga meminta pihak lain bertindak.',
      en: 'The release speaks to the public but also asks others to act.',
    },
    cardTitle: null,
    neutral: {
      id: 'Untuk Hari Anak Sedunia, 20 November 2024, ECPAT Indonesia menerbitkan siaran pers tentang partisipasi yang sehat bagi anak di ranah daring. Siaran itu mengutip Komentar Umum No. 25 dan meminta agar pendapat anak didengar, disertai edukasi dan perlindungan.',
      en: 'For World Children’s Day, 20 November 2024, ECPAT Indonesia published a press release on the healthy participation of children online. It cited General Comment No. 25 and asked that children’s views be heard, together with education and protection.',
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
        rests: ['activities/world-childrens-day-2024'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/world-childrens-day-2024'],
      },
    ],
    discuss: {
      id: 'Siaran pers ini menyadarkan masyarakat dan meminta pihak lain bertindak. Mana yang menentukan pilihan Anda, dan mengapa?',
      en: 'The press release raises awareness and asks others to act. Which of the two decides your choice, and why?',
    },
  },
  'ppatk-fgd-red-flag-december-2024': {
    number: 55,
    difficulty: 3,
    difficultyWhy: {
      id: 'Uraian peran mitra tidak menentukan peran kegiatan ini.',
      en: 'The account of the partner role leaves the role of this activity open.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 16–18 Desember 2024 PPATK, bersama OPDAT dari Departemen Kehakiman AS, mengumpulkan penegak hukum, lembaga pengawas, penyedia jasa keuangan, kementerian, dan LSM di Jakarta untuk memperbaiki draf pertama indikator. ECPAT Indonesia adalah salah satu pesertanya.',
      en: 'On 16–18 December 2024 PPATK, with the US Justice Department’s overseas training office OPDAT, brought law enforcement, regulators, financial service providers, ministries and NGOs together in Jakarta to improve the first draft of the indicators. ECPAT Indonesia was one of the participants.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'lookAlike',
        note: {
          id: 'Uraian peran mitra menyebut kegiatan ini, tetapi tidak menentukan perannya.',
          en: 'The account of the partner role names this activity but leaves its role open.',
        },
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/ppatk-fgd-red-flag-december-2024'],
      },
      {
        role: 'catalyst',
        says: {
          id: 'Uraian peran mitra sengaja tidak menjawab pertanyaan ini: PPATK memimpin dan ECPAT Indonesia ikut serta. Organisasi yang diundang memberi masukan mempunyai pengaruh, sedangkan kemitraan menuntut penyusunan bersama.',
          en: 'The account of the partner role leaves this question open on purpose: PPATK led and ECPAT Indonesia took part. An organisation that is invited to comment has influence, whereas partnership requires shared drafting.',
        },
        rests: ['roles/partner', 'activities/ppatk-fgd-red-flag-december-2024'],
      },
    ],
    discuss: {
      id: 'ECPAT Indonesia adalah salah satu dari banyak peserta. Apa yang membedakan peserta rapat dari mitra, dan sumber apa yang dapat menunjukkannya?',
      en: 'ECPAT Indonesia was one of many participants. What distinguishes a participant in a meeting from a partner, and what source could show it?',
    },
  },
  'central-sulawesi-service-training-2024': {
    number: 14,
    difficulty: 3,
    difficultyWhy: {
      id: 'Pihak lain menyelenggarakan pelatihan ini dan ECPAT Indonesia menjadi fasilitator, sedangkan pelatihan cocok untuk ketiga peran.',
      en: 'Others organised the training and ECPAT Indonesia facilitated it, and training can fit all three roles.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 17–18 September 2024 yayasan PKPA dan dinas pemberdayaan perempuan dan perlindungan anak Provinsi Sulawesi Tengah, dalam program yang didukung KNH Jerman, melatih unit layanan daerah dalam menangani kekerasan berbasis elektronik terhadap anak. Koordinator nasional ECPAT Indonesia menjadi fasilitatornya.',
      en: 'On 17–18 September 2024 the foundation PKPA and the Central Sulawesi women and child protection office, in a programme supported by KNH Germany, trained local service units in handling electronic-based violence against children. ECPAT Indonesia’s national coordinator was the facilitator.',
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
          id: 'Menurut uraian peran mitra, mengisi sesi dalam pelatihan rancangan pihak lain adalah kerja pelaksana. PKPA menyelenggarakan pelatihan ini, tetapi sumber yang kami baca tidak menyebut siapa yang merancangnya.',
          en: 'According to the account of the partner role, giving sessions in a course that someone else designed is implementer work. PKPA organised this course, but the source that we read does not say who designed it.',
        },
        rests: ['roles/partner', 'activities/central-sulawesi-service-training-2024'],
      },
      {
        role: 'partner',
        says: {
          id: 'Satu abstrak menyebut pengembangan kapasitas sebagai contoh peran mitra, tetapi entri ini tidak mencantumkan tugas atau keputusan bersama.',
          en: 'One abstract gives capacity building as an example of the partner role, but the record names no shared task or decision.',
        },
        rests: ['lensNotes/overlap-training', 'sources/taylor-and-francis-nd-01'],
      },
    ],
    discuss: {
      id: 'PKPA menyelenggarakan pelatihan ini dan ECPAT Indonesia memfasilitasinya. Perlukah Anda mengetahui siapa yang merancangnya sebelum memilih peran?',
      en: 'PKPA organised the course and ECPAT Indonesia facilitated it. Do you need to know who designed it before you choose a role?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
