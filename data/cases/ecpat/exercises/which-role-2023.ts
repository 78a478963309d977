import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities 2023 whose role is asked; the answers follow the records of the same id. */
export const whichRole2023 = {
  'year-end-report-2022': {
    number: 28,
    difficulty: 2,
    difficultyWhy: {
      id: 'Kami hanya mengetahui laporan ini dari daftar pustaka sehingga isinya tidak dapat membantu Anda memilih peran.',
      en: 'We know the report only from its entry in the reference list, so its contents cannot help you to choose a role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Menurut daftar pustaka artikel yang dikaji, ECPAT Indonesia menerbitkan catatan akhir tahun 2022 pada 2023. Kami hanya membaca entri itu, bukan laporannya.',
      en: 'According to the reference list of the paper under study, ECPAT Indonesia published its year-end report for 2022 in 2023. We read only that entry, not the report.',
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
        rests: ['activities/year-end-report-2022'],
      },
    ],
    discuss: {
      id: 'Kami tidak membaca laporan ini. Dapatkah sebuah judul menjadi dasar pengodean, atau sebaiknya kegiatan ini dibiarkan tanpa peran?',
      en: 'We did not read the report. Can a title be the basis for a code, or should the activity be left without a role?',
    },
  },
  'help-protect-children-campaign-2023': {
    number: 19,
    difficulty: 3,
    difficultyWhy: {
      id: 'Kampanyenya dipimpin sebuah perusahaan; peran dalam entri ini adalah tafsiran kami.',
      en: 'A company led the campaign; the role given in the record is our interpretation.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 7 Februari 2023 Meta meluncurkan kampanye di Indonesia yang meminta siapa pun yang menemukan materi kekerasan seksual terhadap anak agar melaporkannya, bukan membagikan atau mengomentarinya. ECPAT Indonesia, Sejiwa, dan NXG mendukung kampanye itu di Indonesia.',
      en: 'On 7 February 2023 Meta launched a campaign in Indonesia asking people who come across child sexual abuse material to report it, not to share it or comment on it. ECPAT Indonesia, Sejiwa and NXG supported the campaign in Indonesia.',
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
        rests: ['activities/help-protect-children-campaign-2023'],
      },
      {
        role: 'partner',
        says: {
          id: 'Tiga lembaga Indonesia disebut sebagai mitra kampanye Meta. Sebutan itu saja belum menunjukkan rancangan atau keputusan bersama, dan dalam entri ini kami tidak mengodekan kampanye itu sebagai kerja mitra.',
          en: 'Three Indonesian organisations are called partners of Meta’s campaign. The word alone does not show shared design or decisions, and in the record we do not code the campaign as partner work.',
        },
        rests: ['activities/help-protect-children-campaign-2023', 'roles/implementer'],
      },
    ],
    discuss: {
      id: 'Meta memimpin dan ECPAT Indonesia mendukung. Apakah organisasi pendukung dapat disebut ikut menjalankan kampanye itu?',
      en: 'Meta led and ECPAT Indonesia supported. Can a supporting organisation be said to carry out the campaign?',
    },
  },
  'festival-literasi-digital-2023': {
    number: 33,
    difficulty: 1,
    difficultyWhy: {
      id: 'Festival ini ditujukan kepada anak, orang tua, dan guru; entrinya tidak mencantumkan peran kedua.',
      en: 'The festival is for children, parents and teachers, and the record gives no second role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 29 Juli 2023 jejaring perlindungan anak yang beranggotakan antara lain ECPAT Indonesia mengadakan festival literasi digital sehari di Jakarta untuk Hari Anak Nasional. Menurut siaran Siberkreasi pada hari itu, anak dari berbagai daerah akan tampil. Acara itu antara lain mengangkat eksploitasi seksual di ranah daring, perundungan, dan penyalahgunaan data anak.',
      en: 'On 29 July 2023 a child-protection network that includes ECPAT Indonesia held a one-day digital literacy festival in Jakarta for National Children’s Day. According to Siberkreasi’s release of that day, children from various regions were to perform. The programme dealt with online sexual exploitation, bullying and the misuse of children’s data, among other things.',
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
        rests: ['activities/festival-literasi-digital-2023'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama lembaga lain dalam jejaring itu. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with the other members of the network. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/festival-literasi-digital-2023', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Siberkreasi menyebut diri sebagai penyelenggara sebuah acara yang kemungkinan besar adalah acara ini juga. Apakah peran ECPAT Indonesia berubah bila penyelenggaranya adalah pihak lain?',
      en: 'Siberkreasi calls itself the organiser of what is most probably the same event. Would ECPAT Indonesia’s role change if someone else organised the event?',
    },
  },
  'child-friendly-tourism-villages-2023': {
    number: 36,
    difficulty: 3,
    difficultyWhy: {
      id: 'Kegiatan ini disebut pelatihan, tetapi sasarannya adalah pencegahan oleh masyarakat, sedangkan pelatihan cocok untuk ketiga peran.',
      en: 'The activity is called training, but its target is prevention by communities, and training can fit all three roles.',
    },
    cardTitle: null,
    neutral: {
      id: 'KemenPPPA dan ECPAT Indonesia melatih desa di daerah wisata agar anak bebas dari kekerasan dan eksploitasi. Pada 2023 dipilih enam desa di Kabupaten Bogor dan Toba, dimulai dengan tiga desa di Bogor pada 11–12 September. Pelatihan ini ditujukan kepada pemerintah desa dan tokoh masyarakat.',
      en: 'The women and child protection ministry (KemenPPPA) and ECPAT Indonesia trained villages in tourist areas to keep children free from violence and exploitation. In 2023 six villages were chosen in Bogor and Toba regencies, starting with three in Bogor on 11–12 September. The training was for village governments and community figures.',
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
        rests: ['activities/child-friendly-tourism-villages-2023'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan program ini bersama KemenPPPA. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia runs the programme with KemenPPPA. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/child-friendly-tourism-villages-2023', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Bergantung pada sumbernya, pelatihan dapat digolongkan ke dalam peran mana pun di antara ketiganya. Patokan mana yang Anda pakai: bentuk kegiatannya, sasarannya, atau siapa yang mengambil keputusan?',
      en: 'Depending on the source, training can fall under any of the three roles. Which test do you use: the form of the activity, its target, or who takes the decisions?',
    },
  },
  'asean-ict-forum-2023': {
    number: 17,
    difficulty: 1,
    difficultyWhy: {
      id: 'Paparannya ditujukan kepada pengambil keputusan ASEAN.',
      en: 'The talk was addressed to ASEAN decision makers.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 23–24 November 2023 ECPAT Indonesia menghadiri ASEAN ICT Forum on Child Online Protection di Bangkok. Forum itu antara lain membahas pedoman ASEAN untuk pembaruan hukum. Manajer ECPAT Indonesia untuk program Down to Zero berbicara dalam sesi pleno tentang peran orang tua dan pengasuh serta praktik di Indonesia.',
      en: 'On 23–24 November 2023 ECPAT Indonesia attended the ASEAN ICT Forum on Child Online Protection in Bangkok, where ASEAN guidelines for law reform were among the topics. ECPAT Indonesia’s manager for the Down to Zero programme spoke in a plenary session on the part played by parents and caregivers and on practice in Indonesia.',
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
        rests: ['activities/asean-ict-forum-2023'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/asean-ict-forum-2023'],
      },
    ],
    discuss: {
      id: 'Satu-satunya sumber yang kami temukan adalah halaman milik ECPAT Indonesia. Apa yang akan Anda cari untuk mengetahui apakah paparan itu ditanggapi?',
      en: 'The only source that we found is ECPAT Indonesia’s own page. What would you look for to learn whether anyone responded to the talk?',
    },
  },
  'year-end-report-2023-launch': {
    number: 41,
    difficulty: 1,
    difficultyWhy: {
      id: 'Capaian dan rekomendasi dipaparkan kepada lembaga lain.',
      en: 'Results and recommendations were presented to other institutions.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 29 Desember 2023 ECPAT Indonesia memaparkan catatan akhir tahunnya lewat Zoom kepada pemerintah, LSM, media, akademisi, dan anak peserta program. Menurut berita tentang peluncurannya, catatan itu memuat capaian, tantangan, dan rekomendasi, terutama tentang eksploitasi di ranah daring.',
      en: 'On 29 December 2023 ECPAT Indonesia presented its year-end report on Zoom to government, NGOs, media, academics and children from its programmes. According to reports on the launch, it set out results, challenges and recommendations, mainly on online exploitation.',
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
        rests: ['activities/year-end-report-2023-launch'],
      },
    ],
    discuss: {
      id: 'Laporan ini dipaparkan antara lain kepada media, pemerintah, dan anak. Siapa di antara mereka yang diharapkan bertindak, dan dari mana Anda mengetahuinya?',
      en: 'Media, government and children, among others, heard the report. Which of them was expected to act, and how do you know?',
    },
  },
  'online-exploitation-monitoring-report-2023': {
    number: 46,
    difficulty: 2,
    difficultyWhy: {
      id: 'Riset ini dimaksudkan sebagai data dasar bagi pencegahan dan penanganan di daerah. Perhatikan untuk apa data itu disusun.',
      en: 'The research is meant as basic data for prevention and response in the area, so look at what the data are for.',
    },
    cardTitle: null,
    neutral: {
      id: 'ECPAT Indonesia dan Bandungwangi memantau eksploitasi anak dalam prostitusi melalui saluran daring di Jakarta, Bogor, Depok, dan Bekasi pada 2022, tahun kedua kerja sama mereka. Laporan 2022–2023, dengan kata pengantar bertanggal 21 Februari 2023, dimaksudkan sebagai data dasar bagi pencegahan dan penanganan di wilayah itu.',
      en: 'In 2022, the second year of their cooperation, ECPAT Indonesia and Bandungwangi monitored the exploitation of children in prostitution through online channels in Jakarta, Bogor, Depok and Bekasi. The report for 2022–2023, whose foreword is dated 21 February 2023, was meant to give basic data for prevention and response in the area.',
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
          id: 'Laporan ini dimaksudkan sebagai data dasar bagi pencegahan dan penanganan, dan sebuah skripsi yang merujuk pada Lewis & Kanji menggolongkan riset untuk pihak lain sebagai layanan. Abstrak artikel memasukkan riset ke peran katalis.',
          en: 'The report was meant as basic data for prevention and response, and a thesis that draws on Lewis & Kanji counts research for others as a service. The abstract of the paper places research under the catalyst role.',
        },
        rests: [
          'activities/online-exploitation-monitoring-report-2023',
          'roles/implementer',
          'sources/unidentified-student-thesis-nd-01',
        ],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama Bandungwangi. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with Bandungwangi. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/online-exploitation-monitoring-report-2023', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Menurut kata pengantarnya, laporan ini dimaksudkan sebagai data dasar bagi pencegahan dan penanganan. Kapan data seperti itu dapat disebut dorongan agar lembaga lain bertindak?',
      en: 'According to its foreword, the report is meant as basic data for prevention and response. When do such data become a push for other institutions to act?',
    },
  },
  'tourism-villages-monitoring-2023': {
    number: 38,
    difficulty: 2,
    difficultyWhy: {
      id: 'Pemantauan bukan edukasi dan bukan pula riset untuk pihak lain; perannya mengikuti peran program yang dipantau.',
      en: 'Monitoring is neither education nor research for others; its role follows that of the programme that is monitored.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2023 program desa wisata ramah anak dipantau untuk pertama kali di lima desa, empat di Manggarai Barat dan satu di Lombok Tengah. KemenPPPA dan ECPAT Indonesia menjalankan program itu sejak 2021 dengan dinas PPPA kabupaten dan pemerintah desa. Bagian halaman yang kami baca tidak menyebut siapa yang memantau.',
      en: 'In 2023 the programme for child-friendly tourism villages was monitored for the first time, in five villages, four in West Manggarai and one in Central Lombok. The women and child protection ministry (KemenPPPA) and ECPAT Indonesia have run the programme since 2021 with the regencies’ women and child protection offices and village governments. The part of the page that we read does not say who did the monitoring.',
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
          'activities/tourism-villages-monitoring-2023',
        ],
      },
      {
        role: 'partner',
        says: {
          id: 'Program yang dipantau dijalankan ECPAT Indonesia bersama KemenPPPA. Pemantauannya baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia runs the programme with KemenPPPA. The monitoring can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/tourism-villages-monitoring-2023', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Haruskah pemantauan mendapat peran yang sama dengan program yang dipantau? Sebutkan satu alasan yang mendukung dan satu alasan yang menentang.',
      en: 'Must monitoring have the same role as the programme that is monitored? Give one reason for and one against.',
    },
  },
  'bali-child-labour-study-2023': {
    number: 57,
    difficulty: 1,
    difficultyWhy: {
      id: 'Lewat riset dan lokakarya ini, pemerintah daerah dan pelaku usaha diminta menanggapi.',
      en: 'Through the study and the workshop, local government and business are asked to respond.',
    },
    cardTitle: null,
    neutral: {
      id: 'ECPAT Indonesia meneliti pekerja anak yang terkait dengan pariwisata di Gianyar dan Karangasem. Badan riset daerah menerima timnya pada 6 Desember 2023, lalu temuan sementara dibahas dalam lokakarya pada 16–17 Januari 2024 dengan KemenPPPA dan asosiasi perjalanan Belanda ANVR.',
      en: 'ECPAT Indonesia studied child labour linked to tourism in Gianyar and Karangasem. The provincial research agency received the research team on 6 December 2023. Interim findings were discussed at a workshop on 16–17 January 2024 with the women and child protection ministry (KemenPPPA) and the Dutch travel association ANVR.',
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
        says: {
          id: 'ECPAT Indonesia mengadakan lokakarya temuannya bersama KemenPPPA dan ANVR. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia held the workshop on its findings with KemenPPPA and ANVR. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/bali-child-labour-study-2023', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Penelitian ini tidak membahas ranah daring atau keuangan. Apakah kegiatan di luar pokok bahasan artikel boleh dipakai untuk menunjukkan sebuah peran?',
      en: 'The study is not about the online or financial side. May an activity outside the paper’s subject be used to show a role?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
