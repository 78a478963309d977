import type { Activity, Records } from '#data/types';
import type { ActorId } from '../actors';
import type { SourceId } from '../sources';

/** Activities of the run-up, 2017 and 2021. From the evidence dossier, checked on 24 November 2026. */
export const activities20172021 = {
  'aman-warrior-2021': {
    title: {
      id: 'AMAN Warrior: menyiapkan orang muda sebagai pendidik sebaya',
      en: 'AMAN Warrior: preparing young peer educators',
    },
    short: { id: 'AMAN Warrior: pendidik sebaya', en: 'AMAN Warrior: young peer educators' },
    officialName: null,
    summary: {
      id: 'ECPAT Indonesia membuka proyek AMAN Warrior dengan pertemuan awal. Pertemuan itu dihadiri lima puluh anak dan orang muda dari enam kota dan diberitakan ECPAT Indonesia pada 6 Mei 2021. Sebulan sebelumnya, pada 6 April, ECPAT Indonesia beraudiensi dengan KemenPPPA dan dinas daerah. Menurut rencana, kelima puluh peserta kemudian akan dilatih, lalu meneruskan literasi digital dan pengetahuan tentang pencegahan eksploitasi seksual anak di ranah daring kepada teman sebaya di kota lain. Nama AMAN Warrior muncul lagi dalam agenda Hari Anak Nasional 2022.',
      en: 'ECPAT Indonesia opened AMAN Warrior with a kick-off meeting, attended by fifty children and young people from six cities, which it reported on 6 May 2021. On 6 April it had met the women and child protection ministry (KemenPPPA) and local government offices. The fifty were to be trained next and then to teach peers in other cities digital literacy and the prevention of online child sexual exploitation. The name AMAN Warrior appeared again in the programme of National Children’s Day 2022.',
    },
    when: {
      from: '2021-04',
      to: '2021-05',
      kind: 'occasions',
      occasions: [
        { from: '2021-04', to: '2021-04' },
        { from: '2021-05', to: '2021-05' },
      ],
      isOngoing: null,
    },
    place: {
      id: 'Jakarta (tempat yang tertera pada berita); peserta dari Medan, Jakarta, Solo, Lombok, Kupang, dan Ambon',
      en: 'Jakarta (dateline of the report); participants from Medan, Jakarta, Solo, Lombok, Kupang and Ambon',
    },
    level: 'national',
    role: 'implementer',
    roleWhy: {
      id: 'ECPAT Indonesia langsung membekali anak dan orang muda, yang kemudian mengajar teman sebaya, sehingga kegiatan ini termasuk edukasi langsung. Abstrak menggolongkan edukasi dan sosialisasi seperti ini ke dalam peran pelaksana.',
      en: 'ECPAT Indonesia itself prepares children and young people, who then teach their peers, so this is direct education. The abstract places such education and outreach under the implementer role.',
    },
    secondRole: null,
    part: 'lead',
    actOf: 'own',
    actOfWhy: null,
    kind: 'education',
    focus: 'context',
    actors: ['meta', 'kemenpppa', 'siberkreasi', 'local-women-child-offices'],
    otherActors: [
      {
        id: 'Lembaga pendamping anak dan orang muda',
        en: 'Organisations that support children and young people',
      },
    ],
    audience: {
      id: 'Anak dan orang muda (pendidik sebaya) serta teman sebaya di kota lain',
      en: 'Children and young people (peer educators) and their peers in other cities',
    },
    outputs: {
      id: 'Pertemuan awal 50 anak dan orang muda terpilih; pelatihan mereka, lalu sosialisasi di Batam, Bandung, Surabaya, Makassar, dan Jayapura, saat itu masih direncanakan. Tahap 2020 diikuti 238 anak berusia 13–17 tahun. Menurut halaman ECPAT International yang tidak bertanggal, AMAN Warrior sudah dilatih; jangkauan kumulatif AMAN: lebih dari 600 anak dan orang muda berusia 13–24 tahun di 12 kota, 133 orang dewasa, 118 lembaga, dan hingga 4 juta pengguna media sosial.',
      en: 'A kick-off meeting of the 50 children and young people chosen; their training, then outreach in Batam, Bandung, Surabaya, Makassar and Jayapura were still planned. The 2020 phase had reached 238 children aged 13–17. According to an undated ECPAT International page they were trained; AMAN’s cumulative reach: over 600 children and young people aged 13–24 in 12 cities, 133 adults, 118 organisations and up to 4 million social-media users.',
    },
    sources: [
      'ecpat-indonesia-2021-01',
      'ecpat-indonesia-nd-01',
      'ecpat-international-nd-01',
      'tirto-nd-01',
    ],
    confidence: 'high',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024 dan tidak membahas transaksi keuangan. Waktu yang kami cantumkan mencakup dua acara terpisah: audiensi (6 April) dan pertemuan awal. Tanggal pertemuan itu tidak kami ketahui; bulannya kami simpulkan dari tanggal beritanya, 6 Mei. Angka jangkauannya bersifat kumulatif, dilaporkan penyelenggaranya sendiri, dan halamannya tidak bertanggal.',
      en: 'The activity took place outside 2022–2024 and is not about financial transactions. The dates combine two separate occasions: the meeting with the ministry and local government offices (6 April) and the kick-off. We do not know the day of the kick-off and infer the month from the date of the report on it, 6 May. The reach figures are cumulative, reported by the organisation itself and taken from an undated page.',
    },
    cautionMore: null,
  },
  'festival-aman-2021': {
    title: {
      id: 'Festival AMAN 2021 untuk Hari Anak Nasional',
      en: 'Festival AMAN 2021 for National Children’s Day',
    },
    short: {
      id: 'Festival AMAN: internet yang lebih baik',
      en: 'Festival AMAN: a better internet',
    },
    officialName: null,
    summary: {
      id: 'ECPAT Indonesia dan Facebook menggelar festival daring pada 18 Juli 2021 dengan tema “You(th) Can Create A Better Internet for Children and Young People”. Selain memperkenalkan calon pendidik sebaya AMAN, acara ini mengajak anak dan orang muda ikut mencegah bahaya di ranah daring.',
      en: 'ECPAT Indonesia and Facebook held an online festival on 18 July 2021 under the theme ‘You(th) Can Create A Better Internet for Children and Young People’. It encouraged children and young people to help prevent harm online and presented the future peer educators of AMAN.',
    },
    when: {
      from: '2021-07-18',
      to: '2021-07-18',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Daring, Indonesia', en: 'Online, Indonesia' },
    level: 'national',
    role: 'implementer',
    roleWhy: {
      id: 'ECPAT Indonesia menyelenggarakan acara penyadaran bagi anak ini sehingga kegiatan ini termasuk sosialisasi yang dijalankan langsung.',
      en: 'ECPAT Indonesia organised this awareness event for children, so it is outreach carried out directly.',
    },
    secondRole: null,
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'campaign',
    focus: 'context',
    actors: ['meta', 'kemenpppa', 'kominfo-komdigi', 'siberkreasi'],
    otherActors: [],
    audience: { id: 'Anak, orang muda, dan orang tua', en: 'Children, young people and parents' },
    outputs: {
      id: 'Acara daring nasional yang memperkenalkan 50 calon pendidik sebaya.',
      en: 'A national online event that presented 50 future peer educators.',
    },
    sources: [
      'ecpat-indonesia-nd-02',
      'suara-2021-01',
      'jnews-online-nd-01',
      'ecpat-indonesia-2021-02',
    ],
    confidence: 'high',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024. Temanya adalah keselamatan daring, termasuk pencegahan eksploitasi seksual anak, bukan transaksi keuangan.',
      en: 'The activity took place outside 2022–2024. Its theme is online safety, including the prevention of child sexual exploitation, not financial transactions.',
    },
    cautionMore: null,
  },
  'community-talkshow-2021': {
    title: {
      id: 'Gelar wicara nasional bersama desa tentang materi kekerasan seksual terhadap anak',
      en: 'National talk show with villages on child sexual abuse material',
    },
    short: {
      id: 'Gelar wicara desa: materi kekerasan seksual terhadap anak',
      en: 'Talk show with villages on child sexual abuse material',
    },
    officialName: null,
    summary: {
      id: 'KemenPPPA dan ECPAT Indonesia mengadakan gelar wicara nasional bagi pemerintah desa dan masyarakat luas pada 12 Oktober 2021; Menteri PPPA membukanya. Pembicaranya antara lain berasal dari KemenPPPA, Kementerian Kominfo, Mabes Polri, ECPAT Indonesia, dan ECPAT International.',
      en: 'The women and child protection ministry (KemenPPPA) and ECPAT Indonesia ran a national talk show for village governments and the wider public on 12 October 2021; the minister opened it. Among others, speakers came from the ministry, the communications ministry, the national police, ECPAT Indonesia and ECPAT International.',
    },
    when: {
      from: '2021-10-12',
      to: '2021-10-12',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Daring (webinar), Indonesia', en: 'Online (webinar), Indonesia' },
    level: 'national',
    role: 'implementer',
    roleWhy: {
      id: 'ECPAT Indonesia ikut menjalankan kegiatan penyadaran masyarakat ini, yang termasuk edukasi dan sosialisasi.',
      en: 'ECPAT Indonesia helped to run this community awareness session, which counts as education and outreach.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Acara ini menghadirkan pembicara dari kementerian dan kepolisian. Pemerintah desa, yang juga perlu bertindak, turut diundang.',
        en: 'Speakers from ministries and the police took part, and village governments, which need to act as well, were invited.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'education',
    focus: 'context',
    actors: ['kemenpppa', 'kominfo-komdigi', 'polri', 'ecpat-international'],
    otherActors: [],
    audience: {
      id: 'Pemerintah desa, organisasi, dan masyarakat umum',
      en: 'Village governments, organisations and the public',
    },
    outputs: {
      id: 'Acara ini mengundang 20 desa yang sebelumnya mendapat penguatan kapasitas; menurut penyelenggara, jumlah peserta mencapai 1.000 orang.',
      en: '20 villages that had earlier received capacity building were invited; according to the organisers, attendance reached 1,000.',
    },
    sources: ['ecpat-indonesia-nd-03', 'antara-2021-01'],
    confidence: 'high',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024; jumlah pesertanya adalah angka dari penyelenggara. Judul asli acara memakai istilah yang tidak dianjurkan Panduan Terminologi sehingga kami hanya menampilkannya sebagai judul sumber.',
      en: 'The activity took place outside 2022–2024; attendance is the organisers’ figure. The event’s own title uses a term that the Luxembourg Guidelines advise against; we show it only as the source’s title.',
    },
    cautionMore: null,
  },
  'ppatk-transaction-training-2017': {
    title: {
      id: 'Pelatihan tentang transaksi keuangan bagi PPATK, penegak hukum, dan sektor swasta',
      en: 'Training on financial transactions for PPATK, law enforcement and the private sector',
    },
    short: {
      id: 'Pelatihan tentang transaksi bagi PPATK dan pihak lain',
      en: 'Training on transactions for PPATK and others',
    },
    officialName: {
      id: 'Training on Transaction Analysis of Sexual Exploitation of Children Involving Financial Institutions',
      en: 'Training on Transaction Analysis of Sexual Exploitation of Children Involving Financial Institutions',
    },
    summary: {
      id: 'Pada 13–14 Juni 2017 sebuah pelatihan di Bogor, yang diberitakan di situs ECPAT Indonesia, membahas sisi keuangan eksploitasi seksual anak. Menurut judulnya, pelatihan itu ditujukan bagi PPATK, penegak hukum, dan sektor swasta. Pelatihan ini adalah kegiatan terkait PPATK paling awal yang kami temukan di sumber publik, lima tahun sebelum awal periode yang dikaji artikel.',
      en: 'On 13–14 June 2017 a training course in Bogor, reported on ECPAT Indonesia’s site, dealt with the financial side of child sexual exploitation. According to its title it was meant for PPATK, law enforcement and the private sector. It is the earliest activity concerning PPATK that we found in public sources, five years before the start of the period that the paper studies.',
    },
    when: {
      from: '2017-06-13',
      to: '2017-06-14',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Bogor', en: 'Bogor' },
    level: 'national',
    role: 'catalyst',
    roleWhy: {
      id: 'Pelatihan ini dimaksudkan untuk mendorong lembaga lain bertindak; abstrak menyebut pelatihan sebagai sarana katalis.',
      en: 'This training is meant to make other institutions respond; the abstract names training as a catalyst tool.',
    },
    secondRole: {
      role: 'partner',
      why: {
        id: 'Judul pelatihan menyebut PPATK sebagai salah satu sasarannya sehingga kegiatan ini dapat dipandang sebagai pendahulu kemitraan dengan PPATK.',
        en: 'The title of the training names PPATK as one of the groups for which it was intended, so the activity can be seen as a forerunner of the partnership with PPATK.',
      },
    },
    part: 'unclear',
    actOf: null,
    actOfWhy: {
      id: 'Bagian halaman yang kami baca tidak menyebut penyelenggaranya.',
      en: 'The part of the page that we read does not name the organiser.',
    },
    kind: 'training',
    focus: 'direct',
    actors: ['ppatk'],
    otherActors: [],
    audience: {
      id: 'PPATK, penegak hukum, dan sektor swasta, menurut judul pelatihan',
      en: 'PPATK, law enforcement and the private sector, according to the title of the training',
    },
    outputs: { id: 'Pelatihan dua hari.', en: 'A two-day training course.' },
    sources: ['ecpat-indonesia-2017-01', 'jurnal-nusantara-2020-01'],
    confidence: 'medium',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024 dan merupakan kegiatan paling awal yang kami catat. Bagian halaman yang kami baca tidak menyebut penyelenggaranya ataupun peran PPATK di dalamnya.',
      en: 'The activity took place outside 2022–2024 and is the earliest of those that we record. The part of the page that we read does not say who organised it or what PPATK’s part was.',
    },
    cautionMore: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024 dan merupakan yang paling awal di antara kegiatan yang kami catat. Bagian halaman yang kami baca memuat tanggal, tempat, dan sasaran pelatihan, tetapi tidak menyebut penyelenggaranya ataupun peran PPATK di dalamnya. Berita 24 Desember 2020 tentang catatan akhir tahun ECPAT Indonesia juga menyebut kerja sama dengan PPATK terkait lembaga keuangan. Halaman 2017 itu menjelaskan modus sehingga tidak kami tautkan.',
      en: 'The activity took place outside 2022–2024 and is the earliest of those that we record. The part of the page that we read gives the date, the place and the target groups, but does not say who organised the training or what PPATK’s own part was. A report of 24 December 2020 on ECPAT Indonesia’s year-end report also lists cooperation with PPATK on financial institutions. The 2017 page describes methods, so we do not link it.',
    },
  },
} satisfies Records<Activity<ActorId, SourceId>>;
