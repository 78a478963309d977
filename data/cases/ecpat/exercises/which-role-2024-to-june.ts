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
      id: 'Kami hanya mengetahui entrinya dalam daftar pustaka, dan di sana keterlibatan ECPAT Indonesia tidak dijelaskan.',
      en: 'We know only the reference-list entries, and they do not explain ECPAT Indonesia’s own part.',
    },
    cardTitle: null,
    neutral: {
      id: 'Makalah ACOSEC 2024 terbit dalam sebuah prosiding pada 2024. Menurut kesimpulan kami, ACOSEC kemungkinan besar adalah konferensi ASEAN pada Agustus 2024. Artikel yang dikaji mengutip dua makalah; menurut judulnya, yang satu tentang tanggapan hukum Indonesia terhadap penyalahgunaan dompet elektronik, yang lain tentang hubungan antara jasa keuangan dan LSM. Kami hanya membaca entri daftar pustakanya.',
      en: 'Papers from ACOSEC 2024 appeared in a proceedings volume in 2024. We infer that ACOSEC was most probably the ASEAN conference in August 2024. The paper under study cites two of them: to judge by their titles, one is on how Indonesian law responds to the misuse of e-wallets, one on links between financial services and NGOs. We read only the reference-list entries.',
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
          id: 'Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, riset yang dikerjakan untuk pihak lain tergolong layanan. Abstrak artikel memasukkan riset ke peran katalis.',
          en: 'A thesis that draws on Lewis & Kanji counts research for others as a service. The abstract of the paper places research under the catalyst role.',
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
      id: 'Riset dapat digolongkan ke dalam dua peran, bergantung pada siapa yang dituju.',
      en: 'Research can fall under two roles, depending on whom it addresses.',
    },
    cardTitle: null,
    neutral: {
      id: 'Daftar pustaka artikel memuat sebuah laporan tahun 2024 yang, menurut judulnya, membahas penyalahgunaan produk dan layanan jasa keuangan untuk eksploitasi seksual anak di Indonesia; daftar itu hanya menyebut para penulis dan alamat perpustakaan daring ECPAT Indonesia. Organisasi itu melaporkan telah memaparkan temuan penelitian cepat bersama KemenPPPA tentang topik ini kepada Bank Indonesia, PPATK, dan OJK.',
      en: 'The paper’s reference list names a 2024 report that, according to its title, is about the misuse of financial products and services in Indonesia for the sexual exploitation of children; the list names only the authors and the address of ECPAT Indonesia’s online library. The organisation reports a rapid study on the topic, done with the women and child protection ministry (KemenPPPA), and says that it presented findings to Bank Indonesia, PPATK and the financial services authority OJK.',
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
          id: 'Riset dapat digolongkan ke dalam kedua peran; menurut sebuah skripsi yang merujuk pada Lewis & Kanji, riset yang dikerjakan untuk pihak lain tergolong layanan. Uraian peran katalis memakai laporan ini sebagai contoh dan menggolongkannya sebagai kerja katalis menurut jenisnya.',
          en: 'Research can fall under both roles; a thesis that draws on Lewis & Kanji counts research for others as a service. The account of the catalyst role uses this report as its example and classes it as catalyst work by its kind.',
        },
        rests: ['roles/catalyst', 'roles/implementer', 'sources/unidentified-student-thesis-nd-01'],
      },
      {
        role: 'partner',
        says: {
          id: 'Penelitian cepat itu dikerjakan bersama KemenPPPA. Entri ini tidak menyebut siapa yang merancangnya ataupun siapa yang mengambil keputusan, dan kami belum dapat memastikan apakah penelitian itu sama dengan laporan 2024.',
          en: 'The rapid study was done with KemenPPPA. The record does not say who designed it and who decided, and we could not confirm whether it is the same as the 2024 report.',
        },
        rests: ['activities/research-report-financial-services-2024'],
      },
    ],
    discuss: {
      id: 'Organisasi yang menyerukan perubahan juga melakukan penelitiannya. Apa keuntungannya bagi organisasi itu, dan apa yang perlu diperiksa pembaca?',
      en: 'The organisation that calls for change also did the research. What does it gain from that, and what should a reader check?',
    },
  },
  'audience-prosecutor-training-agency-2024': {
    number: 43,
    difficulty: 3,
    difficultyWhy: {
      id: 'Dalam pertemuan ini, pelatihan direncanakan sekaligus dengan nota kesepahaman dan modul bersama lembaga negara.',
      en: 'At the meeting, training was planned and also a memorandum and a module with a state body.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2 Februari 2024 ECPAT Indonesia menemui Badan Pendidikan dan Pelatihan (Badiklat) Kejaksaan, melanjutkan hubungan sejak 2018, dengan dukungan Kedutaan Besar Inggris di Jakarta. Kedua pihak merencanakan pelatihan bagi jaksa dari sepuluh wilayah, nota kesepahaman, dan modul panduan tentang eksploitasi ekonomi terhadap anak.',
      en: 'On 2 February 2024 ECPAT Indonesia met the prosecutors’ training agency, continuing contact since 2018, with support from the British Embassy in Jakarta. They planned training for prosecutors from ten regions, a memorandum of understanding and a guidance module on the economic exploitation of children.',
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
      id: 'Kedua pihak merencanakan nota kesepahaman, tetapi kami tidak mengetahui apakah nota itu ditandatangani. Apakah sebuah rencana cukup untuk mengubah peran?',
      en: 'The two sides planned a memorandum, but we do not know whether it was signed. Is a plan enough to change the role?',
    },
  },
  'safer-internet-day-2024': {
    number: 56,
    difficulty: 1,
    difficultyWhy: {
      id: 'Acara ini ditujukan kepada anak dan pengasuh, dan entrinya tidak mencantumkan peran kedua.',
      en: 'The event is meant for children and caregivers, and the record gives no second role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 24 Februari 2024 acara di Kemenko PMK, Jakarta, menutup rangkaian Safer Internet Day bagi anak, antara lain kelas tentang pencegahan eksploitasi dan lomba video anak. ECPAT Indonesia adalah salah satu penyelenggaranya, bersama PKPA, KOMPAK Jakarta, YouTube, dan kementerian.',
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
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama PKPA, KOMPAK Jakarta, YouTube, dan kementerian. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with PKPA, KOMPAK Jakarta, YouTube and ministries. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/safer-internet-day-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Acara ini diadakan di kantor kementerian. Apakah tempat dan tuan rumah dapat menjadi bukti sebuah peran?',
      en: 'The event was held at a ministry. Do the venue and the host count as evidence of a role?',
    },
  },
  'ficg-project-2024-2025': {
    number: 50,
    difficulty: 3,
    difficultyWhy: {
      id: 'Ini langkah PPATK; kami tidak menemukan keterlibatan ECPAT Indonesia.',
      en: 'This was PPATK’s step; we found no act of ECPAT Indonesia.',
    },
    cardTitle: null,
    neutral: {
      id: 'Dalam pertemuan tahunan Financial Intelligence Consultative Group di Melbourne, Mei 2024, PPATK mengusulkan penyusunan indikator transaksi keuangan mencurigakan terkait eksploitasi seksual anak. Kelompok itu menerimanya sebagai proyek strategis 2024–2025 yang dipimpin PPATK. Kami tidak menemukan petunjuk bahwa ECPAT Indonesia hadir di Melbourne.',
      en: 'At the annual meeting of the Financial Intelligence Consultative Group in Melbourne in May 2024, PPATK proposed drawing up indicators for suspicious transactions linked to child sexual exploitation. The group accepted this as a strategic project for 2024–2025 led by PPATK. We found no sign that ECPAT Indonesia was present in Melbourne.',
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
        rests: ['activities/ficg-project-2024-2025'],
      },
      {
        role: 'catalyst',
        says: {
          id: 'PPATK mengusulkan indikator ini sebelum konferensi Denpasar. Sumber publik yang kami baca tidak menunjukkan apakah kerja yang lebih awal ikut mendorongnya, misalnya pelatihan pada 2017, yang penyelenggaranya tidak kami ketahui.',
          en: 'PPATK proposed the indicators before the Denpasar conference. The public sources that we read do not show whether earlier work helped to bring this about, for example the 2017 training, whose organiser we do not know.',
        },
        rests: ['claims/catalyst-succeeded', 'activities/ppatk-transaction-training-2017'],
      },
    ],
    discuss: {
      id: 'Kegiatan ini dicatat meskipun kami tidak menemukan keterlibatan ECPAT Indonesia. Apakah langkah lembaga lain boleh diperhitungkan ketika kita menilai peran sebuah LSM?',
      en: 'The activity is recorded although we found no part played by ECPAT Indonesia. May another body’s step count when we judge an NGO’s role?',
    },
  },
  'prosecutor-training-2024': {
    number: 51,
    difficulty: 2,
    difficultyWhy: {
      id: 'Pelatihan cocok untuk ketiga peran, tetapi pesertanya jelas, yaitu jaksa.',
      en: 'Training can fit all three roles, but it is clear who was trained: prosecutors.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 13–15 Mei 2024 Badiklat Kejaksaan, ECPAT Indonesia, dan Kedutaan Besar Inggris di Jakarta melatih jaksa di kampus Badiklat, Jakarta; menurut siaran pers ECPAT Indonesia, jaksa yang diundang berasal dari sepuluh wilayah. Materinya adalah penuntutan tindak pidana mempekerjakan anak dan eksploitasi ekonomi terhadap anak.',
      en: 'On 13–15 May 2024 the prosecutors’ training agency, ECPAT Indonesia and the British Embassy in Jakarta trained prosecutors at the agency’s campus in Jakarta; according to ECPAT Indonesia’s press release, those invited came from ten regions. The subject was prosecuting the employment and economic exploitation of children.',
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
          id: 'Edukasi termasuk kerja pelaksana bila pesertanya penerima manfaat, dan menurut sebuah skripsi, pelatihan bagi pemerintah pun termasuk layanan. Namun, uraian peran pelaksana memakai kegiatan ini sebagai contoh kerja katalis.',
          en: 'Teaching is implementer work when the audience is the service users, and according to one thesis, training for government is a service too. However, the account of the implementer role names this activity as its example of catalyst work.',
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
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama Badiklat Kejaksaan dan Kedutaan Besar Inggris. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with the prosecutors’ training agency and the British Embassy. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/prosecutor-training-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Pelatihan bagi jaksa dan bagi orang tua sama-sama berupa pelatihan. Mengapa hanya salah satunya yang dikodekan sebagai kerja katalis?',
      en: 'Training prosecutors and training parents are both training. Why is only one of them coded as catalyst work?',
    },
  },
  'red-flag-indicators-instrument': {
    number: 37,
    difficulty: 3,
    difficultyWhy: {
      id: 'Menurut abstrak artikel, indikator itu disusun dalam kemitraan; menurut sumber lain, PPATK memimpin dan ECPAT Indonesia diundang.',
      en: 'The abstract of the paper speaks of drafting in partnership; other sources show that ECPAT Indonesia was invited and that PPATK led.',
    },
    cardTitle: null,
    neutral: {
      id: 'Sejak Mei 2024 PPATK memimpin penyusunan dokumen indikator transaksi keuangan mencurigakan bagi penyedia jasa keuangan. ECPAT Indonesia diundang ke dalam proses itu; kami menemukan dua diskusi kelompok terpumpun (FGD) pada 2024. PPATK memaparkan indikator itu di Jakarta pada 2 Oktober 2025; kami tidak menemukan halaman yang memuat versi akhirnya.',
      en: 'From May 2024 PPATK led work on a document of indicators for suspicious transactions, meant for financial service providers. ECPAT Indonesia was invited into the process; we found two focus groups in 2024. PPATK presented the indicators in Jakarta on 2 October 2025; we found no page that publishes a final version.',
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
          id: 'Uraian peran mitra memuat patokan: diundang untuk memberi masukan berarti mempunyai pengaruh. Patokan itu ditulis untuk rapat pada Desember 2024. Kami sendiri yang menerapkannya di sini karena entri ini mencatat ECPAT Indonesia sebagai peserta undangan.',
          en: 'The account of the partner role gives a test: an organisation that is invited to comment has influence. The test was written for the meeting in December 2024. We apply it here ourselves, because this record lists ECPAT Indonesia as an invited participant.',
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
          id: 'Menurut patokan dalam uraian peran mitra, diundang untuk memberi masukan berarti mempunyai pengaruh, sedangkan kemitraan menuntut penyusunan bersama. Patokan itu ditulis untuk rapat pada Desember 2024; di sini kami yang menerapkannya.',
          en: 'According to the test in the account of the partner role, an organisation that is invited to comment has influence, whereas partnership requires shared drafting. The test was written for the meeting in December 2024, and we apply it here.',
        },
        rests: [
          'roles/partner',
          'activities/red-flag-indicators-instrument',
          'claims/partner-red-flag-indicators',
        ],
      },
    ],
    discuss: {
      id: 'PPATK memimpin, sedangkan ECPAT Indonesia diundang dan ikut serta. Apakah itu kerja mitra, atau kerja katalis dalam proyek lembaga lain?',
      en: 'PPATK led, and ECPAT Indonesia was invited and took part. Is that partner work, or catalyst work inside another body’s project?',
    },
  },
  'villages-free-from-pornography-2024': {
    number: 26,
    difficulty: 2,
    difficultyWhy: {
      id: 'Fasilitatornya berasal dari ECPAT Indonesia, tetapi desa juga dibekali untuk membuat aturan sendiri.',
      en: 'The facilitators are ECPAT Indonesia’s, but villages are also equipped to make their own rules.',
    },
    cardTitle: null,
    neutral: {
      id: 'KemenPPPA dan ECPAT Indonesia melatih desa untuk membangun sistem pencegahan di masyarakat, dengan fasilitator ECPAT Indonesia. Kami menemukan dua putaran pelatihan ini, yaitu di Lampung Tengah (29–30 Mei 2024, menurut kementerian dengan skema pemerintah Swakelola Tipe III) dan Sleman (24–25 Juni 2024), menurut ECPAT Indonesia masing-masing dengan 75 peserta dari tujuh desa.',
      en: 'The women and child protection ministry (KemenPPPA) and ECPAT Indonesia trained villages to build prevention systems in the community, with ECPAT Indonesia facilitators. We found two rounds, in Central Lampung (29–30 May 2024, according to the ministry under the government self-management scheme Swakelola Tipe III) and Sleman (24–25 June 2024), each, according to ECPAT Indonesia, with 75 people from seven villages.',
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
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama KemenPPPA. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with KemenPPPA. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/villages-free-from-pornography-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Program ini diprakarsai kementerian; menurut kementerian, pelatihan di Lampung Tengah dijalankan lewat skema swakelola. Apakah ECPAT Indonesia mengisi kekosongan layanan, atau menjadi kontraktor negara?',
      en: 'The ministry initiated the programme and says that the training in Central Lampung ran under a self-management scheme. Is ECPAT Indonesia filling a gap in services, or acting as a contractor for the state?',
    },
  },
  'media-talk-roadmap-2024': {
    number: 29,
    difficulty: 1,
    difficultyWhy: {
      id: 'Desakannya ditujukan kepada kementerian dan penegak hukum.',
      en: 'The call was addressed to a ministry and to law enforcement.',
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
      id: 'Forum ini diadakan kementerian. Apakah LSM menjadi mitra pemerintah hanya karena berbicara di forum pemerintah?',
      en: 'A ministry held the forum. Does an NGO become a partner of government merely by speaking at a government forum?',
    },
  },
  'tourism-villages-monitoring-2024': {
    number: 34,
    difficulty: 2,
    difficultyWhy: {
      id: 'Peran sebuah pemantauan ditentukan oleh peran program yang dipantau, bukan oleh bentuk kegiatannya.',
      en: 'Monitoring takes the role of the programme it monitors, whatever form the activity takes.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada Juni 2024 program desa wisata ramah anak yang dijalankan KemenPPPA dan ECPAT Indonesia dipantau di Kabupaten Magelang, Toba, dan Bogor melalui wawancara, diskusi kelompok, dan kunjungan. Dinas daerah, perangkat desa, dan wakil anak ikut serta. Bagian halaman yang kami baca tidak menyebut siapa yang memantau.',
      en: 'In June 2024 the programme for child-friendly tourism villages, run by the women and child protection ministry (KemenPPPA) and ECPAT Indonesia, was monitored in Magelang, Toba and Bogor regencies through interviews, group discussions and visits. Local government offices, village officials and children’s representatives took part. The part of the page that we read does not say who did the monitoring.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: {
      kind: 'part-unclear',
      text: {
        id: 'Jawaban “keterlibatan ECPAT Indonesia tidak dapat diketahui dari sumber yang kami baca” juga diterima.',
        en: 'The answer ‘the sources that we read do not show ECPAT Indonesia’s part’ is accepted too.',
      },
    },
    speaksFor: [
      {
        role: 'catalyst',
        says: {
          id: 'Untuk pelatihan dalam program yang sama, kami mencatat katalis sebagai peran kedua karena desa dibekali untuk membuat aturannya sendiri. Untuk pemantauan ini, kami tidak mencatat peran kedua.',
          en: 'The record of the training in the same programme gives catalyst as a second role, because villages are equipped to make their own rules. The record of the monitoring gives no second role.',
        },
        rests: [
          'activities/child-friendly-tourism-villages-2023',
          'activities/tourism-villages-monitoring-2024',
        ],
      },
      {
        role: 'partner',
        says: {
          id: 'Program yang dipantau dijalankan ECPAT Indonesia bersama KemenPPPA. Pemantauannya baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia runs the programme with KemenPPPA. The monitoring can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/tourism-villages-monitoring-2024', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Entri ini mencatat wawancara, diskusi, dan kunjungan. Adakah di dalamnya keterangan tentang perubahan bagi anak di desa-desa itu?',
      en: 'The record shows interviews, discussions and visits. Does it say anything about a change for the children in these villages?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
