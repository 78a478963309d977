import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities January to June 2024 whose role is asked; the answers follow the records of the same id. */
export const whichRole2024ToJune = {
  'acosec-2024-proceedings': {
    number: 13,
    difficulty: 2,
    difficultyWhy: {
      id: 'Yang diketahui hanya entri daftar pustaka; bagian ECPAT Indonesia sendiri tidak diuraikan.',
      en: 'Only reference-list entries are known, and ECPAT Indonesia’s own part is not set out.',
    },
    cardTitle: null,
    neutral: {
      id: 'Makalah ACOSEC 2024, kemungkinan besar konferensi ASEAN Agustus 2024 (kesimpulan kami), terbit dalam sebuah prosiding pada 2024. Dua di antaranya dikutip artikel yang dikaji: satu tentang tanggapan hukum Indonesia terhadap penyalahgunaan penyedia jasa keuangan, satu tentang hubungan antara jasa keuangan dan LSM. Yang kami baca hanya entri daftar pustakanya.',
      en: 'Papers of ACOSEC 2024, most probably the ASEAN conference of August 2024 (our inference), appeared in a proceedings volume in 2024. The paper studied cites two: one on how Indonesian law responds to the misuse of financial service providers, one on links between financial services and NGOs. We read only the reference-list entries.',
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
          id: 'Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, riset bagi pihak lain termasuk layanan. Artikel menempatkan riset pada peran katalis.',
          en: 'One thesis’s reading of Lewis & Kanji counts research for others as a service. The paper places research under catalyst.',
        },
        rests: ['roles/implementer', 'sources/unidentified-student-thesis-nd-01'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/acosec-2024-proceedings'],
      },
    ],
    discuss: {
      id: 'Apakah sebuah makalah konferensi termasuk kegiatan organisasi, atau karya penulisnya? Bagaimana hal itu memengaruhi pengodean?',
      en: 'Is a conference paper an activity of the organisation or the work of its authors? How does that affect the coding?',
    },
  },
  'research-report-financial-services-2024': {
    number: 49,
    difficulty: 2,
    difficultyWhy: {
      id: 'Riset muncul dalam dua peran; yang menentukan adalah siapa pembacanya.',
      en: 'Research appears in two roles; what decides is who reads it.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2024 tim peneliti ECPAT Indonesia menerbitkan laporan tentang penyalahgunaan produk dan layanan jasa keuangan untuk eksploitasi seksual anak di Indonesia. Organisasi itu juga melaporkan telah memaparkan temuan penelitian cepat tentang topik ini, yang dikerjakan dengan KemenPPPA, kepada Bank Indonesia, PPATK, dan OJK.',
      en: 'In 2024 ECPAT Indonesia researchers issued a report on how financial products and services in Indonesia are misused for the sexual exploitation of children. The organisation also reports presenting findings of a rapid study on the topic, done with the women and child protection ministry (KemenPPPA), to Bank Indonesia, PPATK and the financial services authority OJK.',
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
        role: 'implementer',
        lookAlikeOf: 'catalyst',
      },
    ],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: {
          id: 'Riset muncul dalam kedua peran; menurut sebuah skripsi yang merujuk pada Lewis & Kanji, riset bagi pihak lain termasuk layanan. Uraian peran katalis memakai laporan ini sebagai contoh: pembacanya bank dan regulator, jadi dikodekan sebagai katalis.',
          en: 'Research appears in both roles; one thesis’s reading of Lewis & Kanji counts research for others as a service. The account of the catalyst role uses this very report as its example: its readers are banks and regulators, so it is coded as catalyst.',
        },
        rests: ['roles/catalyst', 'roles/implementer', 'sources/unidentified-student-thesis-nd-01'],
      },
      {
        role: 'partner',
        says: {
          id: 'Penelitian cepat itu dikerjakan dengan KemenPPPA. Siapa yang merancang dan memutuskannya tidak disebut, dan belum dipastikan apakah penelitian itu sama dengan laporan 2024.',
          en: 'The rapid study was done with KemenPPPA. Who designed and decided it is not stated, and whether it is the same as the 2024 report was not confirmed.',
        },
        rests: ['activities/research-report-financial-services-2024'],
      },
    ],
    discuss: {
      id: 'Laporan ini diteliti oleh organisasi yang juga menyuarakan perubahan. Apa keuntungannya, dan apa yang perlu diperiksa pembaca?',
      en: 'The organisation that asks for change also did the research. What does it gain from that, and what should a reader check?',
    },
  },
  'audience-prosecutor-training-agency-2024': {
    number: 43,
    difficulty: 3,
    difficultyWhy: {
      id: 'Pertemuan ini merencanakan pelatihan sekaligus nota kesepahaman dan modul dengan lembaga negara.',
      en: 'The meeting planned training and also a memorandum and a module with a state body.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2 Februari 2024 ECPAT Indonesia menemui Badan Pendidikan dan Pelatihan (Badiklat) Kejaksaan, melanjutkan hubungan sejak 2018, dengan dukungan Kedutaan Besar Inggris di Jakarta. Direncanakan pelatihan bagi jaksa dari sepuluh wilayah, nota kesepahaman, dan modul panduan tentang eksploitasi ekonomi terhadap anak.',
      en: 'On 2 February 2024 ECPAT Indonesia met the prosecutors’ training agency, continuing contact since 2018, with support from the British Embassy in Jakarta. Planned were training for prosecutors from ten regions, a memorandum of understanding and a guidance module on the economic exploitation of children.',
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
        rests: ['activities/audience-prosecutor-training-agency-2024'],
      },
      {
        role: 'partner',
        says: 'secondRole',
        rests: ['activities/audience-prosecutor-training-agency-2024'],
      },
    ],
    discuss: {
      id: 'Nota kesepahaman direncanakan, tetapi tidak diketahui apakah ditandatangani. Apakah rencana cukup untuk mengubah peran?',
      en: 'A memorandum was planned, but whether it was signed is not known. Is a plan enough to change the role?',
    },
  },
  'safer-internet-day-2024': {
    number: 56,
    difficulty: 1,
    difficultyWhy: {
      id: 'Khalayaknya anak dan pengasuh, dan data tidak mencantumkan peran kedua.',
      en: 'It is meant for children and caregivers, and the record gives no second role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 24 Februari 2024 acara di Kemenko PMK, Jakarta, menutup rangkaian Safer Internet Day bagi anak, antara lain kelas tentang pencegahan eksploitasi dan lomba video anak. ECPAT Indonesia salah satu penyelenggaranya, bersama PKPA, KOMPAK Jakarta, YouTube, dan kementerian.',
      en: 'On 24 February 2024 an event at the coordinating ministry for human development and culture in Jakarta closed a Safer Internet Day series for children, with classes on preventing exploitation and a children’s video contest. ECPAT Indonesia was one of the organisers, alongside PKPA, KOMPAK Jakarta, YouTube and ministries.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: 'nothing',
        rests: ['activities/safer-internet-day-2024'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankannya bersama PKPA, KOMPAK Jakarta, YouTube, dan kementerian. Hal itu mengarah ke peran mitra bila rancangan dan keputusannya juga dibuat bersama; entri ini tidak menyebutnya.',
          en: 'ECPAT Indonesia shared the lead with PKPA, KOMPAK Jakarta, YouTube and ministries. That would point to the partner role if design and decisions were shared too; the record does not say so.',
        },
        rests: ['activities/safer-internet-day-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Acara diadakan di kantor kementerian. Apakah tempat dan tuan rumah termasuk bukti peran?',
      en: 'The event was held at a ministry. Do the venue and the host count as evidence of a role?',
    },
  },
  'ficg-project-2024-2025': {
    number: 50,
    difficulty: 3,
    difficultyWhy: {
      id: 'Ini langkah PPATK; kami tidak menemukan keterlibatan ECPAT Indonesia.',
      en: 'This was PPATK’s step; no act of ECPAT Indonesia was found.',
    },
    cardTitle: null,
    neutral: {
      id: 'Dalam pertemuan tahunan Financial Intelligence Consultative Group di Melbourne, Mei 2024, PPATK mengusulkan penyusunan indikator transaksi keuangan mencurigakan terkait eksploitasi seksual anak. Kelompok itu menerimanya sebagai proyek strategis 2024–2025 yang dipimpin PPATK. Kehadiran ECPAT Indonesia di Melbourne tidak ditemukan.',
      en: 'At the annual meeting of the Financial Intelligence Consultative Group in Melbourne in May 2024, PPATK proposed drawing up indicators for suspicious transactions linked to child sexual exploitation. The group accepted this as a strategic project for 2024–2025 led by PPATK. No ECPAT Indonesia presence in Melbourne was found.',
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
        id: 'Jawaban “keterlibatan ECPAT Indonesia tidak ditemukan” juga diterima. Kegiatan ini tindakan lembaga lain dan dicatat sebagai konteks peran mitra.',
        en: 'The answer ‘no act of ECPAT Indonesia was found’ is accepted too. This is another body’s act, recorded as context of the partner role.',
      },
    },
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/ficg-project-2024-2025'],
      },
      {
        role: 'catalyst',
        says: {
          id: 'PPATK mengusulkan indikator ini sebelum konferensi Denpasar. Apakah kerja yang lebih awal ikut mendorongnya, misalnya pelatihan 2017 yang penyelenggaranya tidak disebut, tidak dapat ditunjukkan dari sumber publik.',
          en: 'PPATK proposed the indicators before the Denpasar conference. Whether earlier work, such as the training of 2017 whose organiser is not named, helped to bring this about cannot be shown from public sources.',
        },
        rests: ['claims/catalyst-succeeded', 'activities/ppatk-transaction-training-2017'],
      },
    ],
    discuss: {
      id: 'Kegiatan ini dicatat meskipun ECPAT Indonesia tidak ditemukan di dalamnya. Apakah langkah lembaga lain boleh dihitung saat menilai peran sebuah LSM?',
      en: 'The activity is on record although no part of ECPAT Indonesia was found in it. May another body’s step be counted when we judge an NGO’s role?',
    },
  },
  'prosecutor-training-2024': {
    number: 51,
    difficulty: 2,
    difficultyWhy: {
      id: 'Pelatihan dapat masuk ke ketiga peran, tetapi pesertanya jelas: jaksa.',
      en: 'Training can fit all three roles, but those trained are clear: prosecutors.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 13–15 Mei 2024 Badiklat Kejaksaan, ECPAT Indonesia, dan Kedutaan Besar Inggris di Jakarta melatih jaksa dari sepuluh wilayah di kampus Badiklat, Jakarta. Materinya penuntutan tindak pidana mempekerjakan anak dan eksploitasi ekonomi terhadap anak.',
      en: 'On 13–15 May 2024 the prosecutors’ training agency, ECPAT Indonesia and the British Embassy in Jakarta trained prosecutors from ten regions at the agency’s campus in Jakarta. The subject was prosecuting the employment and economic exploitation of children.',
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
        role: 'implementer',
        lookAlikeOf: 'implementer',
      },
    ],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: {
          id: 'Mengajar menjadi kerja pelaksana bila yang mendengar adalah pengguna; menurut sebuah skripsi, pelatihan bagi pemerintah pun termasuk layanan. Uraian peran pelaksana memakai kegiatan ini sebagai contoh kerja katalis.',
          en: 'Teaching is implementer work when the listener is the user; in one thesis’s reading, training for government is a service too. The account of the implementer role names this activity as its example of catalyst work.',
        },
        rests: [
          'roles/implementer',
          'lensNotes/overlap-training',
          'sources/unidentified-student-thesis-nd-01',
        ],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankannya bersama Badiklat Kejaksaan dan Kedutaan Besar Inggris. Hal itu mengarah ke peran mitra bila rancangan dan keputusannya juga dibuat bersama; entri ini tidak menyebutnya.',
          en: 'ECPAT Indonesia shared the lead with the prosecutors’ training agency and the British Embassy. That would point to the partner role if design and decisions were shared too; the record does not say so.',
        },
        rests: ['activities/prosecutor-training-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Melatih jaksa dan melatih orang tua sama-sama pelatihan. Mengapa hanya salah satunya yang dikodekan sebagai kerja katalis?',
      en: 'Training prosecutors and training parents are both training. Why is only one of them coded as catalyst work?',
    },
  },
  'red-flag-indicators-instrument': {
    number: 37,
    difficulty: 3,
    difficultyWhy: {
      id: 'Artikel menyebut penyusunan bersama; sumber lain menunjukkan ECPAT Indonesia diundang dan PPATK memimpin.',
      en: 'The paper speaks of joint drafting; other sources show ECPAT Indonesia invited and PPATK in the lead.',
    },
    cardTitle: null,
    neutral: {
      id: 'Sejak Mei 2024 PPATK memimpin penyusunan dokumen indikator transaksi keuangan mencurigakan bagi penyedia jasa keuangan. ECPAT Indonesia diundang dalam prosesnya, yang mencakup dua diskusi kelompok terpumpun (FGD) pada 2024. PPATK memaparkan indikator itu di Jakarta pada 2 Oktober 2025; halaman yang memuat versi akhirnya tidak ditemukan.',
      en: 'From May 2024 PPATK led work on a document of indicators for suspicious transactions, meant for financial service providers. ECPAT Indonesia was invited into the process, which included two focus groups in 2024. PPATK presented the indicators in Jakarta on 2 October 2025; no page publishing a final version was found.',
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
          id: 'Uraian peran mitra memuat patokan: diundang memberi masukan berarti berpengaruh. Contohnya di sana rapat Desember 2024; menerapkannya di sini adalah tafsiran kami, karena entri ini mencatat ECPAT Indonesia sebagai peserta undangan.',
          en: 'The account of the partner role gives a test: an invitation to comment gives influence. Its example there is the meeting of December 2024; applying the test here is our reading, because this record lists ECPAT Indonesia as an invited participant.',
        },
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/red-flag-indicators-instrument'],
      },
      {
        role: 'catalyst',
        says: {
          id: 'Menurut patokan dalam uraian peran mitra, diundang memberi masukan berarti berpengaruh, sedangkan kemitraan menuntut penyusunan bersama. Entri ini mencatat ECPAT Indonesia sebagai peserta undangan; menerapkan patokan itu di sini adalah langkah kami.',
          en: 'By the test in the account of the partner role, an invitation to comment gives influence, whereas partnership requires shared drafting. The record lists ECPAT Indonesia as an invited participant; applying the test here is our step.',
        },
        rests: [
          'roles/partner',
          'activities/red-flag-indicators-instrument',
          'claims/partner-red-flag-indicators',
        ],
      },
    ],
    discuss: {
      id: 'PPATK memimpin, ECPAT Indonesia diundang dan ikut serta. Apakah itu kerja mitra, atau kerja katalis dalam proyek lembaga lain?',
      en: 'PPATK leads; ECPAT Indonesia is invited and takes part. Is that partner work, or catalyst work inside another body’s project?',
    },
  },
  'villages-free-from-pornography-2024': {
    number: 26,
    difficulty: 2,
    difficultyWhy: {
      id: 'Fasilitatornya dari ECPAT Indonesia, tetapi desa juga dibekali untuk membuat aturan sendiri.',
      en: 'The facilitators are ECPAT Indonesia’s, but villages are also equipped to make their own rules.',
    },
    cardTitle: null,
    neutral: {
      id: 'KemenPPPA dan ECPAT Indonesia melatih desa untuk membangun sistem pencegahan di masyarakat, melalui skema pemerintah Swakelola Tipe III dan dengan fasilitator ECPAT Indonesia. Dua putaran tercatat, di Lampung Tengah (29–30 Mei 2024) dan Sleman (24–25 Juni 2024), masing-masing diikuti 75 orang dari tujuh desa.',
      en: 'The women and child protection ministry (KemenPPPA) and ECPAT Indonesia trained villages to build prevention systems in the community, under a government self-management scheme (Swakelola Tipe III) and with ECPAT Indonesia facilitators. Two rounds are on record, in Central Lampung (29–30 May 2024) and Sleman (24–25 June 2024), each with 75 people from seven villages.',
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
        rests: ['activities/villages-free-from-pornography-2024'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankannya bersama KemenPPPA. Hal itu mengarah ke peran mitra bila rancangan dan keputusannya juga dibuat bersama; entri ini tidak menyebutnya.',
          en: 'ECPAT Indonesia shared the lead with KemenPPPA. That would point to the partner role if design and decisions were shared too; the record does not say so.',
        },
        rests: ['activities/villages-free-from-pornography-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Program ini milik kementerian dan dijalankan lewat skema swakelola. Apakah ECPAT Indonesia menjembatani layanan yang belum ada, atau menjadi kontraktor negara?',
      en: 'The programme is the ministry’s and runs under a self-management scheme. Is ECPAT Indonesia bridging a missing service, or acting as a contractor for the state?',
    },
  },
  'media-talk-roadmap-2024': {
    number: 29,
    difficulty: 1,
    difficultyWhy: {
      id: 'Desakannya ditujukan kepada kementerian dan penegak hukum.',
      en: 'The call is addressed to a ministry and to law enforcement.',
    },
    cardTitle: null,
    neutral: {
      id: 'Dalam Media Talk KemenPPPA yang diberitakan pada 3 Juni 2024, manajer program ECPAT Indonesia menyampaikan angka dari portal pelaporan serta mendesak Kementerian Kominfo dan penegak hukum bertindak. Acara itu juga membahas rancangan peraturan presiden tentang peta jalan pelindungan anak di ranah daring.',
      en: 'At a media talk of the women and child protection ministry (KemenPPPA), reported on 3 June 2024, ECPAT Indonesia’s programme manager presented figures from the reporting portal and urged the communications ministry and law enforcement to act. The talk also dealt with the draft presidential regulation on an online child-protection roadmap.',
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
        rests: ['activities/media-talk-roadmap-2024'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/media-talk-roadmap-2024'],
      },
    ],
    discuss: {
      id: 'Forumnya milik kementerian. Apakah berbicara di forum pemerintah membuat LSM menjadi mitra pemerintah?',
      en: 'The forum belongs to a ministry. Does speaking at a government forum make an NGO a partner of government?',
    },
  },
  'tourism-villages-monitoring-2024': {
    number: 34,
    difficulty: 2,
    difficultyWhy: {
      id: 'Pemantauan mengikuti peran program yang dipantau, bukan bentuk kegiatannya.',
      en: 'Monitoring follows the role of the programme it looks at, not the form of the activity.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada Juni 2024 program desa wisata ramah anak yang dijalankan KemenPPPA dan ECPAT Indonesia dipantau di Kabupaten Magelang, Toba, dan Bogor melalui wawancara, diskusi kelompok, dan kunjungan. Dinas daerah, perangkat desa, dan wakil anak ikut serta.',
      en: 'In June 2024 the programme for child-friendly tourism villages, run by the women and child protection ministry (KemenPPPA) and ECPAT Indonesia, was monitored in Magelang, Toba and Bogor regencies through interviews, group discussions and visits. Local offices, village leaders and children’s representatives took part.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: {
          id: 'Untuk pelatihan dalam program yang sama, katalis tercatat sebagai peran kedua karena desa dibekali untuk membuat aturannya sendiri. Untuk pemantauannya tidak.',
          en: 'For the training in the same programme the record gives catalyst as a second role, because villages are equipped to make their own rules. For the monitoring it does not.',
        },
        rests: [
          'activities/child-friendly-tourism-villages-2023',
          'activities/tourism-villages-monitoring-2024',
        ],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankannya bersama KemenPPPA. Hal itu mengarah ke peran mitra bila rancangan dan keputusannya juga dibuat bersama; entri ini tidak menyebutnya.',
          en: 'ECPAT Indonesia shared the lead with KemenPPPA. That would point to the partner role if design and decisions were shared too; the record does not say so.',
        },
        rests: ['activities/tourism-villages-monitoring-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Entri ini mencatat layanan dan kunjungan. Adakah keterangan tentang perubahan pada orang yang dijangkau?',
      en: 'The record shows services and visits. Does it say anything about change in the people reached?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
