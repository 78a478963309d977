import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities 2022 whose role is asked; the answers follow the records of the same id. */
export const whichRole2022 = {
  'safer-internet-day-2022': {
    number: 30,
    difficulty: 1,
    difficultyWhy: {
      id: 'Acara ini ditujukan kepada masyarakat umum, dan entrinya tidak mendukung peran lain.',
      en: 'The event is for the general public, and the record supports no other role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 15 Februari 2022 ECPAT Indonesia dan Meta membuka rangkaian Safer Internet Day dengan gelar wicara Instagram Live tentang bermain gim daring dengan aman. Menteri PPPA membukanya. Pembicaranya adalah pimpinan NXG dan seorang pemain gim profesional, sedangkan moderatornya dari ECPAT Indonesia.',
      en: 'On 15 February 2022 ECPAT Indonesia and Meta opened a Safer Internet Day series with an Instagram Live talk show on safe online gaming. The minister for women and child protection opened it. The head of NXG and a professional gamer spoke, and the moderator came from ECPAT Indonesia.',
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
        rests: ['activities/safer-internet-day-2022'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama Meta. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with Meta. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/safer-internet-day-2022', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Seorang menteri membuka acara ini. Apakah kehadiran pejabat cukup untuk mengubah peran yang Anda pilih?',
      en: 'A minister opened the event. Is the presence of an official enough to change the role you chose?',
    },
  },
  'joint-social-media-campaign-2022': {
    number: 21,
    difficulty: 2,
    difficultyWhy: {
      id: 'Kampanye ini ditujukan kepada masyarakat, tetapi salah satu harapannya menyangkut lembaga lain.',
      en: 'The campaign is for the public, but one of the hopes behind it concerns other organisations.',
    },
    cardTitle: {
      id: 'Kampanye media sosial dengan forum anak',
      en: 'Social-media campaign with children’s forums',
    },
    neutral: {
      id: 'Pada 14–16 Maret 2022 berbagai lembaga dan forum anak di seluruh Indonesia mengunggah tiga video yang sama tentang kekerasan dan eksploitasi seksual anak di ranah daring serta cara melaporkannya. KemenPPPA dan ECPAT Indonesia menggagas kampanye ini; lebih dari 100 relawan ikut serta.',
      en: 'On 14–16 March 2022 organisations and children’s forums across Indonesia posted the same three videos on violence against children and their sexual exploitation online, and on how to report it. The women and child protection ministry (KemenPPPA) and ECPAT Indonesia set up the campaign; more than 100 volunteers took part.',
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
        rests: ['activities/joint-social-media-campaign-2022'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama KemenPPPA. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with KemenPPPA. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/joint-social-media-campaign-2022', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Sumbernya adalah laporan sebuah forum anak, bukan halaman ECPAT Indonesia. Apakah sudut pandang itu memengaruhi peran yang Anda pilih?',
      en: 'The source is a children’s forum’s report, not a page of ECPAT Indonesia. Does that point of view affect the role you choose?',
    },
  },
  'national-child-protection-conference-2022': {
    number: 16,
    difficulty: 1,
    difficultyWhy: {
      id: 'Rekomendasinya ditujukan kepada pemerintah sehingga sasarannya jelas.',
      en: 'The recommendations are addressed to government, so the target is clear.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 18–19 Mei 2022 ECPAT Indonesia, yayasan PKPA, dan jaringan JARAK menyelenggarakan konferensi nasional dua hari di Jakarta tentang perlindungan anak setelah pandemi. Panel, makalah yang dihimpun lewat undangan terbuka, dan pertemuan dengan anak menghasilkan rekomendasi kepada pemerintah; sekitar 200 orang hadir.',
      en: 'On 18–19 May 2022 ECPAT Indonesia, the foundation PKPA and the network JARAK held a two-day national conference in Jakarta on protecting children after the pandemic. Panels, a call for papers and sessions with children led to recommendations to government; about 200 people attended.',
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
        rests: ['activities/national-child-protection-conference-2022'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menyelenggarakan kegiatan ini bersama PKPA, JARAK, dan lembaga lain. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with PKPA, JARAK and others. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/national-child-protection-conference-2022', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Rekomendasinya ditujukan kepada pemerintah. Sumber apa yang perlu dicari untuk mengetahui apakah rekomendasi itu diterima dan apa yang kemudian dilakukan pemerintah?',
      en: 'The recommendations were addressed to government. Which sources would you look for to learn whether government received them and what it did next?',
    },
  },
  'festival-aman-2022': {
    number: 20,
    difficulty: 2,
    difficultyWhy: {
      id: 'Acara ini ditujukan kepada anak, tetapi aspirasi anak juga disampaikan di dalamnya. Sumber yang kami baca tidak menyebut siapa yang memimpin.',
      en: 'The event is for children, but their wishes were presented too, and the source that we read does not say who led.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2022 rangkaian Hari Anak Nasional yang berisi tantangan infografik, pembuatan video tentang situasi hak anak, dan kampanye ditutup dengan Festival AMAN. Kami menyimpulkan bulannya, yaitu Juli, dari Hari Anak Nasional itu. Anak dilibatkan sebagai panitia, moderator, dan narasumber; aspirasi anak juga disampaikan dalam acara itu. Siaran pers menyebut ECPAT Indonesia, kementerian, Meta, dan Siberkreasi tanpa menjelaskan siapa yang memimpin.',
      en: 'In 2022 a National Children’s Day series, with an infographic challenge, the making of videos on the situation of children’s rights and a campaign, closed with Festival AMAN. We infer the month, July, from the date of National Children’s Day. Children took part as organisers, moderators and speakers, and children’s wishes were presented. The press release names ECPAT Indonesia, ministries, Meta and Siberkreasi without saying who led.',
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
          id: 'Aspirasi anak disampaikan dalam acara ini, dan kementerian termasuk pihak yang terlibat. Namun, sumbernya tidak menyebut siapa yang mendengarkan, dan entri ini tidak mencatat peran kedua.',
          en: 'Children’s wishes were presented at this event, and ministries were among those involved. But the source does not say who listened, and the record gives no second role.',
        },
        rests: ['activities/festival-aman-2022'],
      },
      {
        role: 'partner',
        says: {
          id: 'Siaran pers menyebut kementerian, Meta, dan Siberkreasi tanpa menjelaskan siapa yang memimpin. Siaran itu tidak menyebut rancangan atau keputusan bersama.',
          en: 'The press release names ministries, Meta and Siberkreasi without saying who led. It does not mention shared design or decisions.',
        },
        rests: ['activities/festival-aman-2022', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Aspirasi anak disampaikan dalam acara ini, dan kementerian termasuk pihak yang terlibat. Cukupkah keterangan itu untuk memberi kegiatan ini peran kedua?',
      en: 'Children’s wishes were presented at this event, and ministries were among those involved. Is that enough to give the activity a second role?',
    },
  },
  'break-free-to-fly-2022': {
    number: 27,
    difficulty: 2,
    difficultyWhy: {
      id: 'Kampanye ini berskala global, dan nama perusahaan platform mudah dianggap sebagai tanda kemitraan.',
      en: 'The campaign was global, and the platform company’s name is easily taken as a sign of partnership.',
    },
    cardTitle: null,
    neutral: {
      id: 'Untuk Hari Menentang Perdagangan Orang Sedunia, 30 Juli 2022, ECPAT Indonesia bersama ECPAT International dan Meta meluncurkan kampanye realitas virtual dan realitas tertambah tentang perdagangan orang dan kanal bantuannya bagi pengguna media sosial. Menurut halaman ECPAT International, organisasi itu meluncurkan kampanye ini bersama Meta, IJM, AIM, dan A21.',
      en: 'For the World Day Against Trafficking in Persons, 30 July 2022, ECPAT Indonesia joined ECPAT International and Meta in launching a virtual and augmented reality campaign for social-media users about trafficking and where to find help. According to its own page, ECPAT International launched the campaign with Meta, IJM, AIM and A21.',
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
        role: 'partner',
        lookAlikeOf: 'implementer',
      },
    ],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: 'nothing',
        rests: ['activities/break-free-to-fly-2022'],
      },
      {
        role: 'partner',
        says: {
          id: 'Kampanye bersama perusahaan platform menjadi kerja mitra hanya bila ada sumber yang menunjukkan bahwa rancangan dan keputusannya dibuat bersama. Kami tidak menemukan sumber seperti itu; kami hanya menemukan bahwa ECPAT Indonesia ikut meluncurkan kampanye global itu.',
          en: 'A campaign with a platform company becomes partner work only where a source shows shared design and decisions. We found no such source; we found only that ECPAT Indonesia helped to launch this global campaign.',
        },
        rests: ['roles/implementer', 'activities/break-free-to-fly-2022'],
      },
    ],
    discuss: {
      id: 'Halaman ECPAT Indonesia menyebut tiga lembaga yang meluncurkan kampanye ini. Apa yang harus tertulis dalam sumber agar ketiganya dapat disebut merancangnya bersama?',
      en: 'ECPAT Indonesia’s page names three organisations that launched this campaign. What would a source have to say before we could write that the three designed it together?',
    },
  },
  'disrupting-harm-indonesia-launch-2022': {
    number: 58,
    difficulty: 1,
    difficultyWhy: {
      id: 'Hasil riset ini ditujukan kepada kementerian, penegak hukum, dan penyedia layanan.',
      en: 'The research findings are meant for ministries, law enforcement and service providers.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 29 September 2022 KemenPPPA, kantor riset UNICEF, ECPAT Indonesia, dan INTERPOL meluncurkan laporan Disrupting Harm di Indonesia, studi nasional tentang eksploitasi dan kekerasan seksual terhadap anak di ranah daring serta celah hukum dan penanganannya. ECPAT Indonesia juga menerbitkan lembar ringkas bagi pembuat kebijakan.',
      en: 'On 29 September 2022 the women and child protection ministry (KemenPPPA), UNICEF’s research office, ECPAT Indonesia and INTERPOL launched the report Disrupting Harm in Indonesia. This national study covers online child sexual exploitation and abuse as well as gaps in law and response. ECPAT Indonesia also published a short sheet for policy makers.',
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
          id: 'Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, riset yang dikerjakan untuk pihak lain tergolong layanan. Abstrak artikel memasukkan riset ke peran katalis, dan entri ini mengikuti abstrak itu.',
          en: 'A thesis that draws on Lewis & Kanji counts research for others as a service. The abstract of the paper places research under the catalyst role, and the record follows the abstract.',
        },
        rests: ['roles/implementer', 'sources/unidentified-student-thesis-nd-01'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia meluncurkan laporan ini bersama KemenPPPA, UNICEF, dan INTERPOL. Kegiatan ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama. Namun, menurut entri ini ECPAT Indonesia ikut meluncurkan laporan itu dan tidak termasuk ketiga mitra penelitiannya; di antara sumber kegiatan ini yang kami baca, hanya halaman ECPAT Indonesia yang menyebut keterlibatannya dalam proyek penelitian itu.',
          en: 'ECPAT Indonesia launched the report together with KemenPPPA, UNICEF and INTERPOL. Such an activity can be placed under the partner role only if its design and decisions were shared too. According to the record, however, ECPAT Indonesia helped to launch the report and is not one of the three study partners; among the sources of this activity that we read, only ECPAT Indonesia’s own page says that it was involved in the research project.',
        },
        rests: ['activities/disrupting-harm-indonesia-launch-2022', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Mitra penelitiannya adalah ECPAT International, INTERPOL, dan UNICEF Innocenti, sedangkan ECPAT Indonesia ikut meluncurkan laporannya. Apakah itu cukup untuk menyebut riset ini kerja ECPAT Indonesia?',
      en: 'ECPAT International, INTERPOL and UNICEF Innocenti are the study partners, and ECPAT Indonesia helped to launch the report. Is that enough to call the research ECPAT Indonesia’s work?',
    },
  },
  'west-manggarai-tourism-villages-2022': {
    number: 39,
    difficulty: 3,
    difficultyWhy: {
      id: 'Bagian berita setempat yang kami baca tidak menyebut ECPAT Indonesia; kaitannya kami simpulkan dari halaman organisasi itu tentang programnya.',
      en: 'The part of the local report that we read does not name ECPAT Indonesia; we infer the link from ECPAT Indonesia’s own page on the programme.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 2022 KemenPPPA membuka pendampingan desa wisata ramah anak di Manggarai Barat dengan bimbingan teknis di Labuan Bajo; empat desa masing-masing mengutus 17 orang, termasuk wakil anak. Bagian berita setempat yang kami baca tidak menyebut ECPAT Indonesia; halaman organisasi itu menyebut kabupaten ini sebagai wilayah programnya bersama kementerian.',
      en: 'In 2022 the women and child protection ministry (KemenPPPA) opened its support for child-friendly tourism villages in West Manggarai with a technical training session in Labuan Bajo; four villages each sent 17 people, including children’s representatives. The part of the local report that we read does not name ECPAT Indonesia; ECPAT Indonesia’s own page names the regency as an area of its programme with the ministry.',
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
        says: 'secondRole',
        rests: ['activities/west-manggarai-tourism-villages-2022'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menyatakan bahwa program ini dijalankannya bersama kementerian, tetapi tidak menyebut siapa yang merancang ataupun memutuskan.',
          en: 'ECPAT Indonesia says that it runs the programme with the ministry, but not who designed it and who decided.',
        },
        rests: ['activities/west-manggarai-tourism-villages-2022', 'sources/ecpat-indonesia-nd-10'],
      },
    ],
    discuss: {
      id: 'Kami menganggap kedua sumber ini membahas program yang sama, tetapi dalam bagian yang kami baca hanya satu yang menyebut ECPAT Indonesia. Bagaimana Anda menuliskannya dalam alasan Anda?',
      en: 'We take the two sources to be about the same programme, but in the parts that we read only one names ECPAT Indonesia. How would you write this in your reason?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
