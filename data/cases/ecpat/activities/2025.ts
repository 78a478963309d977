import type { Activity, Records } from '#data/types';
import type { ActorId } from '../actors';
import type { SourceId } from '../sources';

/**
 * Activities of 2025, after the period that the paper studies.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const activities2025 = {
  'year-end-report-2024': {
    title: { id: 'Catatan akhir tahun 2024', en: 'Year-end report 2024' },
    short: { id: 'Catatan akhir tahun 2024', en: 'Year-end report 2024' },
    officialName: null,
    summary: {
      id: 'Artikel mencantumkan catatan akhir tahun ECPAT Indonesia untuk 2024 sebagai terbitan 2025. Menurut judulnya, catatan ini tentang 2024, tahun terakhir yang dikaji artikel.',
      en: 'The paper lists ECPAT Indonesia’s year-end report on 2024 as published in 2025. To judge by its title, it is about 2024, the last year that the paper studies.',
    },
    when: {
      from: '2025',
      to: '2025',
      kind: 'within',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Indonesia', en: 'Indonesia' },
    level: 'national',
    role: 'catalyst',
    roleWhy: {
      id: 'Kami mengodekan catatan akhir tahun sebagai kerja katalis karena jenisnya, yaitu laporan yang terbuka bagi publik; abstrak menyebut riset sebagai sarana katalis. Kami tidak membaca isi laporan ini.',
      en: 'We code year-end reports as catalyst work because of their kind: they are reports open to the public; the abstract names research as a catalyst tool. We did not read this report.',
    },
    secondRole: null,
    part: 'lead',
    actOf: 'own',
    actOfWhy: null,
    kind: 'research',
    focus: 'context',
    actors: [],
    otherActors: [],
    audience: {
      id: 'Tidak kami ketahui; kami tidak membaca laporannya',
      en: 'Not known to us; we did not read the report',
    },
    outputs: { id: 'Catatan akhir tahun yang sudah terbit.', en: 'A published year-end report.' },
    sources: ['ecpat-indonesia-2025'],
    confidence: 'medium',
    caution: {
      id: 'Kami hanya membaca entri daftar pustaka dan belum memeriksa isi laporannya. Tautannya mengarah ke perpustakaan daring, bukan ke dokumennya.',
      en: 'We read only the entry in the reference list and have not verified the contents of the report. The link goes to the online library, not to the document.',
    },
    cautionMore: null,
  },
  'partnership-workshop-february-2025': {
    title: {
      id: 'Lokakarya kemitraan dengan penyedia jasa keuangan',
      en: 'Workshop on partnership with financial service providers',
    },
    short: {
      id: 'Lokakarya bersama penyedia jasa keuangan',
      en: 'Workshop with financial service providers',
    },
    officialName: {
      id: 'Workshop Membangun Kemitraan Strategis untuk Penguatan Penyedia Jasa Keuangan dalam Melawan Eksploitasi Seksual Anak',
      en: 'Workshop Membangun Kemitraan Strategis untuk Penguatan Penyedia Jasa Keuangan dalam Melawan Eksploitasi Seksual Anak',
    },
    summary: {
      id: 'Dalam rangka Safer Internet Day, Februari 2025, ECPAT Indonesia, KemenPPPA, dan KPAI memprakarsai lokakarya bagi penyedia jasa keuangan. Lokakarya ini mengambil pelajaran dari praktik kemitraan di Australia dan bertujuan meningkatkan kesadaran dan kolaborasi antara pemerintah, industri, dan masyarakat sipil.',
      en: 'Around Safer Internet Day in February 2025 ECPAT Indonesia, the women and child protection ministry (KemenPPPA) and the child protection commission KPAI initiated a workshop for financial service providers, drawing on the practice of partnership in Australia. The workshop aimed to raise awareness and strengthen collaboration between government, industry and civil society.',
    },
    when: {
      from: '2025-02',
      to: '2025-02',
      kind: 'within',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Indonesia (tempat persisnya tidak diketahui)',
      en: 'Indonesia (venue not known)',
    },
    level: 'national',
    role: 'partner',
    roleWhy: {
      id: 'ECPAT Indonesia dan lembaga negara bersama-sama mengajak penyedia jasa keuangan menjadi mitra.',
      en: 'ECPAT Indonesia and state bodies jointly invited financial service providers to become partners.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Lokakarya ini bertujuan meningkatkan kesadaran industri yang perlu merespons.',
        en: 'The workshop aimed to raise the awareness of an industry that needs to respond.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'meeting',
    focus: 'direct',
    actors: ['kemenpppa', 'kpai'],
    otherActors: [],
    audience: {
      id: 'Penyedia jasa keuangan; bagian halaman yang kami baca tidak menyebut siapa yang hadir',
      en: 'Financial service providers; the part of the page that we read does not say who attended',
    },
    outputs: {
      id: 'Menurut KPAI, pertemuan tingkat tinggi pada Agustus 2025 menindaklanjuti hasil lokakarya ini.',
      en: 'According to KPAI, the high-level meeting in August 2025 followed up on the results of the workshop.',
    },
    sources: ['ecpat-indonesia-nd-21', 'kpai-2025-01'],
    confidence: 'high',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024. Tanggal dan tempatnya tidak kami ketahui; bulannya kami ambil dari halaman KPAI.',
      en: 'The activity took place outside 2022–2024. We do not know the day and the venue; the month comes from KPAI’s page.',
    },
    cautionMore: null,
  },
  'safer-internet-day-2025': {
    title: {
      id: 'Safer Internet Day 2025: kolaborasi nasional',
      en: 'Safer Internet Day 2025: national collaboration',
    },
    short: {
      id: 'Safer Internet Day: kolaborasi nasional',
      en: 'Safer Internet Day: national collaboration',
    },
    officialName: null,
    summary: {
      id: 'Pada 27 Februari 2025 ECPAT Indonesia memberitakan peringatan nasional Safer Internet Day bersama Menteri Komunikasi dan Digital serta YouTube. Pesannya kepada publik memuat angka PPATK tentang transaksi yang diduga terkait eksploitasi anak dalam prostitusi.',
      en: 'On 27 February 2025 ECPAT Indonesia reported a national Safer Internet Day gathering with the digital affairs minister and YouTube. Its message to the public included PPATK’s figures on transactions suspected to be linked to the exploitation of children in prostitution.',
    },
    when: {
      from: '2025-02',
      to: '2025-02',
      kind: 'within',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Jakarta (disimpulkan dari awal beritanya)',
      en: 'Jakarta (inferred from the page’s dateline)',
    },
    level: 'national',
    role: 'implementer',
    roleWhy: {
      id: 'Kegiatan ini termasuk kerja penyadaran publik; di antara pesan edukasi ECPAT Indonesia yang kami baca, inilah yang paling awal memuat tema keuangan.',
      en: 'This is public awareness work; of ECPAT Indonesia’s education messages that we read, it is the earliest that includes the financial theme.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Untuk peringatan yang sama, ECPAT Indonesia dan jejaring ID-COP mengumumkan diskusi tentang penguatan kebijakan perlindungan anak.',
        en: 'For the same commemoration ECPAT Indonesia and the ID-COP network announced a discussion on strengthening child-protection policy.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'campaign',
    focus: 'context',
    actors: ['kominfo-komdigi', 'kemenpppa', 'youtube'],
    otherActors: [{ id: 'jejaring ID-COP', en: 'ID-COP network' }],
    audience: {
      id: 'Masyarakat, kementerian, dan platform digital',
      en: 'Public, ministries and digital platforms',
    },
    outputs: {
      id: 'Peringatan nasional dan berita pers.',
      en: 'A national commemoration and a press report.',
    },
    sources: ['ecpat-indonesia-2025-01', 'ecpat-indonesia-nd-23'],
    confidence: 'high',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024. Halamannya bertanggal 27 Februari 2025; tanggal acaranya tidak kami ketahui, dan bulannya kami simpulkan dari tanggal itu. Dari beritanya dan siaran pers tentang diskusi yang digagas ECPAT Indonesia bersama ID-COP, kami menyimpulkan bahwa lembaga itu ikut menyelenggarakan acara ini. Tema keuangan disinggung, tetapi bukan pokok bahasannya.',
      en: 'The activity took place outside 2022–2024. The page is dated 27 February 2025; we do not know the day of the gathering and infer the month from the date of the page. That ECPAT Indonesia helped to organise it is our inference from its report and from its release on the discussion that it initiated with ID-COP. The financial theme is mentioned but is not the subject.',
    },
    cautionMore: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024. Halamannya bertanggal 27 Februari 2025; tanggal acaranya tidak kami ketahui, dan bulannya kami simpulkan dari tanggal itu. Dari beritanya dan siaran pers tentang diskusi yang digagas ECPAT Indonesia bersama ID-COP, kami menyimpulkan bahwa lembaga itu ikut menyelenggarakan acara ini. Tema keuangan disinggung, tetapi bukan pokok bahasannya. Keterangan tentang peran KemenPPPA kami catat ketika membaca halaman itu sebelumnya; bagian halaman yang dapat kami baca ulang tidak memuatnya.',
      en: 'The activity took place outside 2022–2024. The page is dated 27 February 2025; we do not know the day of the gathering and infer the month from the date of the page. That ECPAT Indonesia helped to organise it is our inference from its report and from its release on the discussion that it initiated with ID-COP. The financial theme is mentioned but is not the subject. What we say on KemenPPPA’s part comes from an earlier reading; the part of the page that we could read again does not mention it.',
    },
  },
  'training-module-fgd-may-2025': {
    title: {
      id: 'FGD modul pelatihan di kantor PPATK',
      en: 'Focus group on the training module at PPATK’s office',
    },
    short: { id: 'FGD modul pelatihan di kantor PPATK', en: 'Focus group on the training module' },
    officialName: null,
    summary: {
      id: 'Pada 7 Mei 2025 ECPAT Indonesia dan Asosiasi Analis Transaksi Keuangan Indonesia (AATKI) bertemu di kantor PPATK untuk menyepakati kerangka dan jadwal modul pelatihan tentang pengenalan dan penanganan transaksi mencurigakan. Modul ini ditujukan bagi penyedia jasa keuangan, penegak hukum, dan masyarakat sipil.',
      en: 'On 7 May 2025 ECPAT Indonesia and the association of financial transaction analysts AATKI met at PPATK’s office to settle the outline and timetable of a training module on recognising and responding to suspicious transactions. The module is meant for financial service providers, law enforcement and civil society.',
    },
    when: {
      from: '2025-05-07',
      to: '2025-05-07',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Kantor PPATK', en: 'PPATK’s office' },
    level: 'national',
    role: 'partner',
    roleWhy: {
      id: 'Modul pelatihan adalah kebijakan strategis kedua yang dikaitkan abstrak dengan kemitraan ECPAT Indonesia dan PPATK.',
      en: 'The training module is the second strategic policy that the abstract links to the partnership between ECPAT Indonesia and PPATK.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Modul ini disusun untuk melatih lembaga lain.',
        en: 'The module is written to train other institutions.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'module',
    focus: 'direct',
    actors: ['aatki', 'ppatk'],
    otherActors: [],
    audience: {
      id: 'Penyedia jasa keuangan, penegak hukum, dan masyarakat sipil',
      en: 'Financial service providers, law enforcement and civil society',
    },
    outputs: {
      id: 'Kerangka dan jadwal yang telah disepakati untuk modul “Identifikasi dan Respons Transaksi Mencurigakan: Memerangi Eksploitasi Seksual Anak dengan Melibatkan Sektor Keuangan”.',
      en: 'An agreed outline and timetable for the module ‘Identifikasi dan Respons Transaksi Mencurigakan: Memerangi Eksploitasi Seksual Anak dengan Melibatkan Sektor Keuangan’ (Identifying and Responding to Suspicious Transactions: Fighting Child Sexual Exploitation by Involving the Financial Sector).',
    },
    sources: ['ecpat-indonesia-nd-13', 'jpai-62425-2025'],
    confidence: 'high',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024: baru pada Mei 2025 kerangka modul disusun dan disepakati, sedangkan abstrak artikel, yang mengkaji 2022–2024, menyebut modul pelatihan sebagai hasil, tanpa tanggal. Tim penyusunnya adalah ECPAT Indonesia dan AATKI; kami tidak mengetahui keterlibatan PPATK selain sebagai tuan rumah.',
      en: 'The activity took place outside 2022–2024: the outline of the module was drafted and settled only in May 2025, whereas the abstract of the paper, which studies 2022–2024, names training modules as a result without a date. ECPAT Indonesia and AATKI form the drafting team; we do not know PPATK’s part beyond hosting.',
    },
    cautionMore: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024: halaman ECPAT Indonesia menyebut pertemuan ini sebagai langkah awal kolaboratif dan menunjukkan bahwa baru pada Mei 2025 kerangka modul disusun dan disepakati, sedangkan abstrak artikel, yang mengkaji 2022–2024, menyebut modul pelatihan sebagai hasil, tanpa tanggal. Kami tidak menemukan langkah sebelumnya. Tim penyusunnya adalah ECPAT Indonesia dan AATKI; kami tidak mengetahui keterlibatan PPATK selain sebagai tuan rumah.',
      en: 'The activity took place outside 2022–2024: ECPAT Indonesia’s page calls this meeting a first collaborative step and shows that the outline of the module was drafted and settled only in May 2025. The abstract of the paper, which studies 2022–2024, names training modules as a result but gives no date. We found no earlier step. ECPAT Indonesia and AATKI form the drafting team; we do not know PPATK’s part beyond hosting.',
    },
  },
  'high-level-meeting-august-2025': {
    title: {
      id: 'Pertemuan tingkat tinggi tentang transaksi mencurigakan dan eksploitasi seksual anak',
      en: 'High-level meeting on suspicious transactions and child sexual exploitation',
    },
    short: {
      id: 'Pertemuan tingkat tinggi tentang transaksi mencurigakan',
      en: 'High-level meeting on suspicious transactions',
    },
    officialName: {
      id: 'Komitmen Bersama Cegah dan Tangani Transaksi Mencurigakan dalam Eksploitasi Seksual Anak',
      en: 'Komitmen Bersama Cegah dan Tangani Transaksi Mencurigakan dalam Eksploitasi Seksual Anak',
    },
    summary: {
      id: 'KPAI dan ECPAT Indonesia, dengan dukungan Down to Zero, mempertemukan kementerian, Polri, PPATK, Bank Indonesia, OJK, dan masyarakat sipil pada 27 Agustus 2025. Pertemuan ini menghasilkan komitmen bersama dan rencana aksi, antara lain penyusunan indikator oleh PPATK, sosialisasinya, dan usulan satuan tugas.',
      en: 'The child protection commission KPAI and ECPAT Indonesia, supported by Down to Zero, brought together ministries, police, PPATK, Bank Indonesia, the financial services authority OJK and civil society on 27 August 2025. The meeting produced a shared commitment and action points, among them the drawing up of the indicators by PPATK, their dissemination and a proposed task force.',
    },
    when: {
      from: '2025-08-27',
      to: '2025-08-27',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Kantor KPAI, Jakarta', en: 'KPAI office, Jakarta' },
    level: 'national',
    role: 'partner',
    roleWhy: {
      id: 'ECPAT Indonesia bekerja bersama lembaga negara dan lembaga keuangan untuk menyepakati aksi bersama.',
      en: 'ECPAT Indonesia worked with state and financial institutions to agree on joint action.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Pertemuan ini menghimpun komitmen banyak lembaga sekaligus.',
        en: 'The meeting drew commitments from many institutions at once.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'meeting',
    focus: 'direct',
    actors: [
      'kpai',
      'down-to-zero',
      'kemenpppa',
      'kominfo-komdigi',
      'polri',
      'ppatk',
      'bank-indonesia',
      'ojk',
      'kemenko-polkam',
      'kemendikdasmen',
      'civil-society-organisations',
    ],
    otherActors: [],
    audience: {
      id: 'Kementerian, kepolisian, otoritas keuangan, dan masyarakat sipil',
      en: 'Ministries, police, financial authorities and civil society',
    },
    outputs: {
      id: 'Komitmen multipihak; rencana aksi tentang penyusunan indikator oleh PPATK, yang akan disosialisasikan pada September–Oktober 2025; dan usulan pembentukan desk atau satuan tugas.',
      en: 'A multi-party commitment; an action point on the drawing up of the indicators by PPATK, to be made known in September–October 2025; and a proposal for a desk or task force.',
    },
    sources: ['kpai-2025-01'],
    confidence: 'high',
    caution: {
      id: 'Kami hanya menemukan satu sumber. Kegiatan ini berlangsung di luar periode 2022–2024; tahunnya kami ambil dari keterangan foto (2025). Sumber itu menulis Kemenko Polkam dan juga Kemenko Polhukam.',
      en: 'We found only one source. The activity took place outside 2022–2024; the year comes from the page’s photo credit (2025). The source names both Kemenko Polkam and Kemenko Polhukam.',
    },
    cautionMore: {
      id: 'Kami hanya menemukan satu sumber. Kegiatan ini berlangsung di luar periode 2022–2024; tahunnya kami ambil dari keterangan foto (2025). Halaman itu menulis Rabu, 27 Agustus, dan pada 2025 tanggal itu memang jatuh pada hari Rabu. Sumber itu menulis Kemenko Polkam dan juga Kemenko Polhukam. Halaman itu memuat rincian operasional yang tidak kami tampilkan.',
      en: 'We found only one source. The activity took place outside 2022–2024; the year comes from the page’s photo credit (2025). The page says Wednesday 27 August, and in 2025 that date was indeed a Wednesday. The source names both Kemenko Polkam and Kemenko Polhukam. The page contains operational details that we do not reproduce.',
    },
  },
  'cso-training-december-2025': {
    title: {
      id: 'Pelatihan organisasi masyarakat sipil di Pusdiklat PPATK',
      en: 'Training for civil society at PPATK’s training centre',
    },
    short: {
      id: 'Pelatihan masyarakat sipil di Pusdiklat PPATK',
      en: 'Civil-society training at PPATK’s training centre',
    },
    officialName: {
      id: 'Pelatihan Penguatan Peran Organisasi Masyarakat Sipil Dalam Pencegahan dan Penanganan Eksploitasi Seksual Anak Melalui Pendekatan Sistem Keuangan',
      en: 'Pelatihan Penguatan Peran Organisasi Masyarakat Sipil Dalam Pencegahan dan Penanganan Eksploitasi Seksual Anak Melalui Pendekatan Sistem Keuangan',
    },
    summary: {
      id: 'Pada 9–10 Desember 2025 organisasi masyarakat sipil dilatih di Pusdiklat APU PPT PPATK. Materinya adalah pencegahan dan penanganan eksploitasi seksual anak melalui pendekatan sistem keuangan. Asosiasi analis AATKI dan ECPAT Indonesia mendukung pelatihan ini dan menghadirkan narasumber.',
      en: 'On 9–10 December 2025 civil-society organisations were trained at PPATK’s anti-money-laundering training centre. The subject was preventing and handling the sexual exploitation of children through a financial-system approach. The analysts’ association AATKI and ECPAT Indonesia supported the course and supplied speakers.',
    },
    when: {
      from: '2025-12-09',
      to: '2025-12-10',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Pusdiklat APU PPT PPATK, Depok',
      en: 'PPATK training centre (Pusdiklat APU PPT), Depok',
    },
    level: 'national',
    role: 'partner',
    roleWhy: {
      id: 'ECPAT Indonesia mendukung pelatihan di Pusdiklat milik PPATK, dan kepala pusdiklat itu membukanya.',
      en: 'ECPAT Indonesia supported a course at PPATK’s own training centre, and the head of that centre opened it.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Pelatihan ini dimaksudkan agar organisasi lain merespons dengan lebih baik.',
        en: 'The course is meant to help other organisations respond better.',
      },
    },
    part: 'supporter',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'training',
    focus: 'direct',
    actors: ['ppatk-pusdiklat', 'aatki', 'wise', 'upt-pppa-dki', 'civil-society-organisations'],
    otherActors: [],
    audience: { id: 'Organisasi masyarakat sipil', en: 'Civil-society organisations' },
    outputs: { id: 'Pelatihan dua hari.', en: 'A two-day course.' },
    sources: ['jarak-indonesia-2025-01'],
    confidence: 'high',
    caution: {
      id: 'Pelatihan ini berlangsung setahun setelah periode kajian. Satu-satunya sumber yang kami temukan tidak menyebut apakah modul yang dirancang pada Mei 2025 dipakai.',
      en: 'The course took place a year after the study period. The only source that we found does not say whether the module planned in May 2025 was used.',
    },
    cautionMore: null,
  },
  'regional-childrens-dialogue-2025': {
    title: {
      id: 'Dialog anak tingkat kawasan tentang keselamatan daring di Manila',
      en: 'Regional children’s dialogue on online safety in Manila',
    },
    short: {
      id: 'Dialog anak tingkat kawasan di Manila',
      en: 'Regional children’s dialogue in Manila',
    },
    officialName: null,
    summary: {
      id: 'Pada 5–7 Februari 2025, dalam rangka Safer Internet Day, ECPAT Indonesia ikut memfasilitasi dialog anak tingkat kawasan di Manila melalui program Children SafeSpace (C-SPACE). Selama sekitar setahun anak-anak menyusun pesan advokasi, yang kemudian didengar pejabat kawasan dan menjadi sumbangan bagi pelaksanaan Komentar Umum No. 25.',
      en: 'On 5–7 February 2025, around Safer Internet Day, ECPAT Indonesia helped to facilitate a regional dialogue of children in Manila under the Children SafeSpace (C-SPACE) programme. Children had spent about a year working out advocacy messages, which regional officials then heard and which contribute to the implementation of General Comment No. 25.',
    },
    when: {
      from: '2025-02-05',
      to: '2025-02-07',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Manila, Filipina', en: 'Manila, the Philippines' },
    level: 'regional',
    role: 'catalyst',
    roleWhy: {
      id: 'Dialog ini termasuk advokasi kawasan karena menyampaikan pesan anak kepada para pengambil keputusan.',
      en: 'The dialogue is regional advocacy, because it brought children’s messages to decision makers.',
    },
    secondRole: {
      role: 'implementer',
      why: {
        id: 'Selama sekitar setahun ECPAT Indonesia ikut mendampingi anak menyusun pesan advokasi.',
        en: 'For about a year ECPAT Indonesia helped to support children in working out advocacy messages.',
      },
    },
    part: 'participant',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'advocacy',
    focus: 'context',
    actors: [],
    otherActors: [
      {
        id: 'Department of Information Technology and Communications (nama menurut sumber)',
        en: 'Department of Information Technology and Communications (name as in the source)',
      },
      {
        id: 'Kelompok kerja dewan ITU tentang perlindungan anak di ranah daring',
        en: 'ITU council working group on child online protection',
      },
      {
        id: 'National Cyber Security Center (nama menurut sumber)',
        en: 'National Cyber Security Center (name as in the source)',
      },
    ],
    audience: {
      id: 'Anak dari kawasan dan pembuat kebijakan yang mendengarkan mereka',
      en: 'Children from the region and the policy makers who heard them',
    },
    outputs: {
      id: 'Pesan advokasi anak tentang sekolah, hukum, kesehatan mental, platform, dan kerja sama.',
      en: 'Children’s advocacy messages on schools, law, mental health, platforms and cooperation.',
    },
    sources: ['ecpat-indonesia-nd-25'],
    confidence: 'high',
    caution: {
      id: 'Dialog ini berlangsung di luar periode 2022–2024, tetapi menurut sumbernya pendampingan anak berlangsung sekitar setahun sehingga sebagian terjadi pada 2024. Kami hanya menemukan satu sumber, yang tidak membahas keuangan; bagian yang kami baca tidak menyebut siapa penyelenggaranya dan hanya menyebut sebagian pejabat yang menanggapi.',
      en: 'The dialogue took place outside 2022–2024, but according to the source the work with children took about a year, part of which falls in 2024. We found only one source, which does not deal with finance; the part that we read does not say who held the dialogue and names only some of the officials who responded.',
    },
    cautionMore: null,
  },
  'ppatk-dialogue-october-2025': {
    title: {
      id: 'Dialog PPATK untuk memaparkan indikator',
      en: 'PPATK dialogue presenting the indicators',
    },
    short: {
      id: 'Dialog PPATK untuk memaparkan indikator',
      en: 'PPATK dialogue presenting the indicators',
    },
    officialName: {
      id: 'Multistakeholder Dialogue on Follow the Money: Unmasking Child Sexual Exploitation through Financial Transactions',
      en: 'Multistakeholder Dialogue on Follow the Money: Unmasking Child Sexual Exploitation through Financial Transactions',
    },
    summary: {
      id: 'Pada 2 Oktober 2025 PPATK menggelar dialog multipihak di Jakarta bersama penyedia jasa keuangan, penegak hukum, regulator, kementerian, organisasi internasional, akademisi, dan LSM. Direktur strategi dan kerja sama internasional PPATK memaparkan indikator, yang disusun dengan sumbangan dari Asia Tenggara, Australia, Selandia Baru, Jepang, dan Pasifik.',
      en: 'On 2 October 2025 the financial intelligence unit PPATK held a multi-stakeholder dialogue in Jakarta with financial service providers, law enforcement, regulators, ministries, international organisations, academics and NGOs. Its director for strategy and international cooperation presented the indicators, to which Southeast Asia, Australia, New Zealand, Japan and the Pacific had contributed.',
    },
    when: {
      from: '2025-10-02',
      to: '2025-10-02',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Jakarta', en: 'Jakarta' },
    level: 'national',
    role: 'partner',
    roleWhy: {
      id: 'Sejauh yang kami temukan, dalam dialog inilah indikator yang sudah disusun pertama kali dipaparkan; sebelumnya ECPAT Indonesia ikut membahas draf pertamanya. Kami mencatatnya sebagai konteks kemitraan.',
      en: 'The dialogue is the first presentation of the drafted indicators that we found; ECPAT Indonesia had taken part in discussing the first draft. We record it as context of the partnership.',
    },
    secondRole: null,
    part: 'none-seen',
    actOf: 'another-body',
    actOfWhy: null,
    kind: 'meeting',
    focus: 'direct',
    actors: [
      'ppatk',
      'financial-service-providers',
      'law-enforcement-agencies',
      'civil-society-organisations',
    ],
    otherActors: [
      {
        id: 'Regulator, kementerian, organisasi internasional, dan akademisi (peserta)',
        en: 'Regulators, ministries, international organisations and academics (participants)',
      },
    ],
    audience: {
      id: 'Penyedia jasa keuangan, penegak hukum, regulator, kementerian, organisasi internasional, akademisi, dan LSM',
      en: 'Financial service providers, law enforcement, regulators, ministries, international organisations, academics and NGOs',
    },
    outputs: {
      id: 'Pemaparan indikator (isinya tidak kami muat di sini).',
      en: 'A presentation of the indicators (we do not record their content here).',
    },
    sources: ['channel9-nd-01'],
    confidence: 'medium',
    caution: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024, dan kami hanya menemukan satu sumber. Acara ini diadakan PPATK. LSM yang menangani eksploitasi anak hadir, tetapi teks yang kami baca tidak menyebut ECPAT Indonesia.',
      en: 'The activity took place outside 2022–2024, and we found only one source. The event was held by PPATK. NGOs working against child exploitation attended, but the text that we read does not name ECPAT Indonesia.',
    },
    cautionMore: {
      id: 'Kegiatan ini berlangsung di luar periode 2022–2024, dan kami hanya menemukan satu sumber. Acara ini diadakan PPATK. LSM yang menangani eksploitasi anak hadir, tetapi teks yang kami baca tidak menyebut ECPAT Indonesia. Satu-satunya nilai yang diulang halaman itu sudah diumumkan pada 2024.',
      en: 'The activity took place outside 2022–2024, and we found only one source. The event was held by PPATK. NGOs working against child exploitation attended, but the text that we read does not name ECPAT Indonesia. The one amount that the page repeats was announced in 2024.',
    },
  },
} satisfies Records<Activity<ActorId, SourceId>>;
