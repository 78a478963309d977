import type { HelpChannel, Records } from '#data/types';
import type { SourceId } from './sources';

/**
 * Help channels that are cleared for publication, with the day on which each was last seen.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const helpChannels = {
  sapa129: {
    label: { id: 'SAPA 129 (KemenPPPA)', en: 'SAPA 129 (KemenPPPA)' },
    account: {
      id: 'Pusat kontak KemenPPPA ini buka 24 jam sehari. Siapa saja boleh menelepon atau mengirim pesan tentang kekerasan terhadap perempuan atau anak. Pusat kontak ini meneruskan kasus tersebut ke unit perlindungan di daerah.',
      en: 'The ministry’s contact centre answers 24 hours a day. Anyone may call or send a message about violence against a woman or a child. The centre passes the case to the protection unit in the region.',
    },
    owner: {
      id: 'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak (KemenPPPA)',
      en: 'Ministry of Women’s Empowerment and Child Protection (KemenPPPA)',
    },
    clearance: 'publish',
    newestSeen: '2026-02-11',
    note: {
      id: 'Layanan ini buka 24 jam. Nomor 129 terakhir tercantum di halaman publik pada 11 Februari 2026 dan nomor WhatsApp-nya pada 28 Januari 2026. Dalam keadaan darurat, hubungi 110.',
      en: 'This service is open 24 hours. We last found 129 on a public page dated 11 February 2026, and the WhatsApp number on one dated 28 January 2026. In an emergency, call 110.',
    },
    caution: {
      id: 'Layanan ini diluncurkan pada 8 Maret 2021. Beberapa halaman yang terbit pada 2023 dan satu halaman yang tidak bertanggal, yang mengutip situs Sekretariat Kabinet, memuat nomor lain; gunakan 129. Nomor 129 disebut oleh menteri, dalam teks kementerian yang lebih baru, dan di semua halaman dari 2025–2026 yang kami baca. Kami hanya membaca berita pers dan halaman polisi, bukan situs kementerian itu. Di halaman yang terbit pada Januari 2026, nama harinya tidak cocok dengan tanggalnya. Aplikasinya terakhir tercantum di halaman publik pada 2023 dan tidak kami muat di sini.',
      en: 'The service was launched on 8 March 2021. Several pages published in 2023 and one undated page, which quotes the Cabinet Secretariat’s site, give a different number; use 129. The minister, the ministry’s later texts and every page from 2025–2026 that we read give 129. We read only press reports and police pages, not the ministry’s own site. The page published in January 2026 gives a weekday that does not fit its date. We last found the app on a public page published in 2023 and do not show it here.',
    },
    contacts: [
      {
        type: 'phone',
        value: '129',
        lastSeen: '2026-02-11',
        seenOn: [
          'jakarta365-2026-01',
          'prokalteng-2026-01',
          'kontan-2025-01',
          'tribratanews-2023-01',
        ],
      },
      {
        type: 'whatsapp',
        value: '08111-129-129',
        lastSeen: '2026-01-28',
        seenOn: ['prokalteng-2026-01', 'kontan-2025-01', 'idn-times-2025-01'],
      },
    ],
    basis: 'seen',
    sources: [
      'tribratanews-2023-01',
      'antara-2023-02',
      'kontan-2025-01',
      'prokalteng-2026-01',
      'disway-2025-01',
      'jakarta365-2026-01',
      'idn-times-2025-01',
      'halo-jabar-nd-01',
    ],
  },
  polri110: {
    label: { id: 'Nomor darurat polisi 110 (Call Center Polri)', en: 'Police emergency line 110' },
    account: {
      id: 'Gunakan nomor ini bila bahaya sedang terjadi atau untuk melaporkan tindak pidana. Panggilannya gratis, dilayani 24 jam, dan tersambung ke kantor polisi terdekat. Ini nomor umum polisi, bukan layanan khusus anak.',
      en: 'Use this number if danger is happening right now, or to report a crime. The call is free, is answered 24 hours a day and connects you to the nearest police station. It is a general police line, not a special service for children.',
    },
    owner: {
      id: 'Kepolisian Negara Republik Indonesia (Polri)',
      en: 'Indonesian National Police (Polri)',
    },
    clearance: 'publish',
    newestSeen: '2026-01',
    note: {
      id: 'Panggilan ke nomor ini gratis dan dilayani 24 jam. Ini nomor umum polisi, bukan layanan khusus anak. Nomor ini terakhir tercantum di halaman publik pada Januari 2026.',
      en: 'Calls are free and are answered 24 hours a day. This is a general police line, not a special service for children. We last found it on a public page of January 2026.',
    },
    caution: {
      id: 'Menurut beberapa halaman, panggilan ke nomor ini gratis. Keterangan bahwa panggilan tersambung ke kantor polisi terdekat kami ambil dari detik, yang mengutip situs Humas Polri. Kami tidak mencoba menelepon nomor ini.',
      en: 'According to several pages, the call is free. We know from detik, which cites the website of the police public relations division, that the call is connected to the nearest police station. We did not call this number.',
    },
    contacts: [
      {
        type: 'phone',
        value: '110',
        lastSeen: '2026-01',
        seenOn: ['sandiwarta-news-2026-01', 'tabirlenteranusantara-2026-01', 'arahkompas-2021-01'],
      },
    ],
    basis: 'seen',
    sources: [
      'detik-nd-01',
      'arahkompas-2021-01',
      'tabirlenteranusantara-2026-01',
      'sandiwarta-news-2026-01',
    ],
  },
  uptd: {
    label: {
      id: 'UPTD PPA (unit perlindungan di daerah)',
      en: 'UPTD PPA (protection unit in your region)',
    },
    account: {
      id: 'Unit daerah terdekat menerima pengaduan dan memberi bantuan medis, psikologis, dan hukum, rumah perlindungan, serta pendampingan untuk kembali ke keluarga dan masyarakat. Kami tidak menemukan nomor yang berlaku untuk semua daerah; hubungi SAPA 129, yang akan mengarahkan Anda.',
      en: 'The nearest regional unit takes complaints and gives medical, psychological and legal help, shelter, and support in returning to family and community. We found no number that serves all regions; call SAPA 129, which will direct you.',
    },
    owner: {
      id: 'Pemerintah provinsi, kabupaten, dan kota',
      en: 'Provincial, regency and city governments',
    },
    clearance: 'publish',
    newestSeen: '2026-01-28',
    note: {
      id: 'Kami tidak menemukan nomor yang berlaku untuk semua unit ini; hubungi 129, yang akan mengarahkan Anda. Layanan ini terakhir tercantum di halaman publik pada 28 Januari 2026.',
      en: 'We found no number that serves all these units; call 129, which will direct you. We last found this service on a public page dated 28 January 2026.',
    },
    caution: {
      id: 'Menurut keterangan 24 Juni 2024 yang dikutip sebuah berita, ada 333 unit untuk 514 kabupaten dan kota; berita itu tidak menjelaskan apakah unit tingkat provinsi ikut dihitung. Pada 2024, menurut kementerian, 34 dari 38 provinsi mempunyai unit. Jadi, mungkin belum ada unit di daerah Anda.',
      en: 'According to a statement of 24 June 2024 quoted in a report, there were 333 units for 514 regencies and cities; the report does not say whether units at provincial level are included. In 2024, according to the ministry, 34 of 38 provinces had a unit. Your region may therefore have none yet.',
    },
    contacts: [
      {
        type: 'via',
        value: 'SAPA 129',
        lastSeen: '2026-01-28',
        seenOn: ['prokalteng-2026-01', 'antara-2023-02'],
      },
    ],
    basis: 'seen',
    sources: [
      'dp3ap2kb-kepulauan-riau-nd-01',
      'tribratanews-2024-01',
      'antara-2023-02',
      'antara-2024-01',
      'prokalteng-2026-01',
    ],
  },
  kpai: {
    label: { id: 'Pengaduan KPAI', en: 'KPAI complaint service' },
    account: {
      id: 'Komisi perlindungan anak menerima pengaduan lewat surel atau formulir daring dan bertugas melakukan pemantauan. Dua alamat yang sama tercantum di halaman yang terbit pada 2018 dan pada 2024. Kami tidak memuat nomor telepon karena nomor yang beredar tidak sama.',
      en: 'The child protection commission takes complaints by e-mail or online form and has the task of monitoring. Pages published in 2018 and in 2024 give the same two addresses. We show no telephone number, because the published ones conflict.',
    },
    owner: {
      id: 'Komisi Perlindungan Anak Indonesia (KPAI)',
      en: 'Indonesian Child Protection Commission (KPAI)',
    },
    clearance: 'publish_with_date',
    newestSeen: '2024-08',
    note: {
      id: 'Kedua alamat ini terakhir tercantum di halaman publik pada Agustus 2024; bila tidak ada jawaban, hubungi 129.',
      en: 'We last found these addresses on a public page of August 2024; if there is no answer, call 129.',
    },
    caution: {
      id: 'Nomor yang beredar tidak sama sehingga tidak satu pun kami muat di sini. Sebuah halaman yang terbit pada 2022 memuat satu nomor WhatsApp, dan halaman yang terbit pada 2024 memuat nomor lain. Satu nomor telepon kantor tercantum di halaman yang terbit pada 2018 dan dalam sebuah daftar yang tidak bertanggal, sedangkan dua nomor lain berasal dari halaman yang terbit pada 2024. Daftar yang tidak bertanggal itu juga memuat alamat formulir yang berbeda. Halaman-halaman yang menyalin daftar seperti itu memuat nomor yang tidak kami temukan di tempat lain. Kami tidak menemukan keterangan dari KPAI sesudah Agustus 2024.',
      en: 'The published numbers conflict, so we show none of them. A page published in 2022 gives one WhatsApp number, and a page published in 2024 gives another. One office telephone number is on a page published in 2018 and on an undated list, and two others are on pages published in 2024. The undated list also gives a different address for the form. Pages that copy such lists give numbers that we did not find anywhere else. We found no statement by KPAI after August 2024.',
    },
    contacts: [
      {
        type: 'form',
        value: 'https://www.kpai.go.id/formulir-pengaduan',
        lastSeen: '2024-08',
        seenOn: ['merdeka-2024-01', 'jpnn-2018-01'],
      },
      {
        type: 'email',
        value: 'pengaduan@kpai.go.id',
        lastSeen: '2024-08',
        seenOn: ['merdeka-2024-01', 'jpnn-2018-01'],
      },
    ],
    basis: 'seen',
    sources: ['antara-2022-01', 'merdeka-2024-01', 'jpnn-2018-01', 'muria-network-nd-01'],
  },
  aduankonten: {
    label: {
      id: 'Aduan Konten (Komdigi, dahulu Kominfo)',
      en: 'Aduan Konten (Komdigi, formerly Kominfo)',
    },
    account: {
      id: 'Kementerian menerima laporan konten ilegal di ranah daring, termasuk materi kekerasan seksual terhadap anak. Layanan ini tidak anonim: pelapor mendaftar lebih dahulu dan diminta mengisi nama, surel, tautan, tangkapan layar, dan alasan. Jangan pernah membuat tangkapan layar materi kekerasan seksual. Laporkan alamatnya saja, atau hubungi polisi (110).',
      en: 'The ministry takes reports of illegal online content, including child sexual abuse material. The service is not anonymous: you register first, and it asks for your name, your e-mail address, the link, a screenshot and a reason. Never take a screenshot of abuse material. Report only the address, or tell the police (110).',
    },
    owner: {
      id: 'Kementerian Komunikasi dan Digital (Komdigi)',
      en: 'Ministry of Communication and Digital Affairs (Komdigi)',
    },
    clearance: 'publish',
    newestSeen: '2025-05',
    note: {
      id: 'Layanan ini meminta tangkapan layar. Jangan menyalin materi kekerasan seksual; hubungi polisi (110). Layanan ini terakhir tercantum di halaman publik pada Mei 2025.',
      en: 'This service asks for a screenshot. Never copy abuse material; tell the police (110) instead. We last found it on a public page of May 2025.',
    },
    caution: {
      id: 'Kementerian memakai alamat yang sama sebelum dan sesudah berganti nama pada Oktober 2024. Keterangan tentang pendaftaran dan isiannya berasal dari artikel bertanggal 14 Februari 2019 dan berita yang tidak bertanggal; kami tidak mencoba layanan ini. Halamannya memakai istilah lama untuk materi kekerasan seksual terhadap anak. Nomor WhatsApp lama (2018) tidak kami muat.',
      en: 'The ministry used the same address before and after its renaming in October 2024. What we say about registering and about the form comes from an article dated 14 February 2019 and an undated report; we did not try the service. Its page used an older term for child sexual abuse material. We do not publish the old WhatsApp number (2018).',
    },
    contacts: [
      {
        type: 'web',
        value: 'https://aduankonten.id',
        lastSeen: '2025-05',
        seenOn: ['radar-sumbar-2025-01', 'cerita-negeri-2025-01', 'merahputih-2018-01'],
      },
    ],
    basis: 'seen',
    sources: [
      'wahananews-nd-01',
      'merahputih-2018-01',
      'radar-sumbar-2025-01',
      'cerita-negeri-2025-01',
      'hukumonline-nd-01',
      'katadata-2025-01',
    ],
  },
  ecpatid: {
    label: { id: 'ECPAT Indonesia', en: 'ECPAT Indonesia' },
    account: {
      id: 'Ini situs sebuah organisasi, bukan kanal bantuan. Kami tidak menemukan layanan pengaduan atau halaman pelaporan yang dikelola ECPAT Indonesia. Untuk melaporkan materi kekerasan seksual di internet, hubungi polisi (110). Portal IWF yang ikut diluncurkan organisasi ini terakhir tercantum di halaman publik pada 2020 dan tidak kami muat di sini.',
      en: 'This is an organisation’s website, not a help channel. We found no hotline or reporting page run by ECPAT Indonesia. To report abuse material online, tell the police (110). We last found the IWF portal that it helped to launch on a public page from 2020 and do not show it here.',
    },
    owner: { id: 'ECPAT Indonesia', en: 'ECPAT Indonesia' },
    clearance: 'publish',
    newestSeen: '2025',
    note: {
      id: 'Ini situs sebuah organisasi, bukan kanal bantuan. Untuk mendapat bantuan, hubungi 129; dalam keadaan darurat, hubungi 110. Situs ini terakhir tercantum di halaman publik pada 2025.',
      en: 'This is an organisation’s website, not a help channel. For help, call 129; in an emergency, call 110. We last found the website on a public page from 2025.',
    },
    caution: {
      id: 'Telepon dan surel kantor hanya kami temukan pada salinan tidak resmi sebuah halaman sehingga tidak kami muat di sini. Halaman organisasi itu tentang sebuah kampanye pada 2022 menyebut layanan langsung bagi korban, tetapi kami tidak menemukan cara meminta layanan itu.',
      en: 'We found an office telephone and e-mail only on an unofficial copy of a page, so we do not publish them. The organisation’s page on a 2022 campaign says that it gives victims direct services, but we did not find how to ask for them.',
    },
    contacts: [
      {
        type: 'web',
        value: 'https://ecpatindonesia.org',
        lastSeen: '2025',
        seenOn: ['ecpat-indonesia-2024b', 'ecpat-indonesia-2025-01', 'ecpat-indonesia-nd-07'],
      },
    ],
    basis: 'seen',
    sources: [
      'ecpat-international-nd-05',
      'internet-watch-foundation-2020-01',
      'ecpat-indonesia-nd-07',
      'ecpat-indonesia-2024b',
      'ecpat-indonesia-2025-01',
    ],
  },
  takeitdown: {
    label: { id: 'Take It Down (NCMEC)', en: 'Take It Down (NCMEC)' },
    account: {
      id: 'Layanan ini gratis dan anonim, bagi siapa pun yang gambar telanjang atau gambar seksualnya dibuat sebelum ia berusia 18 tahun. Sidik jari digital gambar itu dibuat di gawai orang tersebut agar platform peserta dapat menemukan dan menghapusnya. Gambar aslinya tidak dikirim.',
      en: 'This service is free and anonymous, for anyone whose nude or sexual image was taken before they turned 18. It makes a digital fingerprint of the image on the person’s own device, so that participating platforms can find and remove it. The image itself is not sent.',
    },
    owner: {
      id: 'National Center for Missing & Exploited Children (NCMEC), Amerika Serikat',
      en: 'National Center for Missing & Exploited Children (NCMEC), United States',
    },
    clearance: 'publish_with_date',
    newestSeen: '2024-02-07',
    note: {
      id: 'Layanan ini untuk orang yang ada dalam gambar atau, menurut sebuah berita, orang tua atau orang dewasa tepercaya yang membantunya. Layanan ini terakhir tercantum di halaman publik pada 7 Februari 2024; bila situsnya tidak dapat dibuka, hubungi 129.',
      en: 'This service is for the person in the image or, according to a report, a parent or trusted adult who helps them. We last found it on a public page dated 7 February 2024; if the site does not open, call 129.',
    },
    caution: {
      id: 'Layanan ini bukan untuk orang yang menemukan gambar orang lain. Layanan ini hanya berfungsi pada platform peserta dan tidak berfungsi pada platform yang terenkripsi. Menurut sebuah berita Februari 2024, layanan ini ada dalam bahasa Indonesia; kami sendiri tidak membuka halaman itu.',
      en: 'This service is not for people who come across an image of someone else. It works only on participating platforms and not on encrypted ones. A report of February 2024 lists Indonesian among its languages; we did not open an Indonesian page ourselves.',
    },
    contacts: [
      {
        type: 'web',
        value: 'https://takeitdown.ncmec.org',
        lastSeen: '2024-02-07',
        seenOn: ['ncmec-nd-04', 'republika-2023-01', 'techverse-2024-01'],
      },
    ],
    basis: 'seen',
    sources: [
      'ncmec-nd-04',
      'republika-2023-01',
      'techverse-2024-01',
      'the-shillong-times-2024-01',
    ],
  },
  conduct: {
    label: { id: 'Cara melapor dengan aman', en: 'How to report safely' },
    account: {
      id: 'Jika saat ini ada anak dalam bahaya, hubungi 110 atau 129. Jika Anda menemukan materi kekerasan seksual, laporkan alamatnya saja. Jangan mengunduh, menyalin, meneruskan, atau mencarinya. Satu layanan pelaporan (hotline) menyatakan bahwa layanan itu menerima alamat, tetapi tidak dapat menerima gambar.',
      en: 'If a child is in danger now, call 110 or 129. If you come across abuse material, report only its address. Do not download, copy, forward or search for it. One hotline states that it takes addresses but cannot take images.',
    },
    owner: { id: 'Saran situs ini', en: 'Advice of this site' },
    clearance: 'publish',
    newestSeen: null,
    note: {
      id: 'Dalam keadaan darurat, hubungi 110 atau 129. Bila Anda menemukan materi kekerasan seksual, laporkan alamatnya saja; jangan menyalin atau meneruskannya.',
      en: 'In an emergency, call 110 or 129. If you come across abuse material, report only its address; never copy or forward it.',
    },
    caution: {
      id: 'Saran untuk melaporkan alamatnya saja berasal dari kami dan didukung aturan sebuah layanan pelaporan di Kamboja.',
      en: 'The advice to report only the address is ours; it is supported by a rule of a hotline in Cambodia.',
    },
    contacts: [],
    basis: 'seen',
    sources: ['aple-cambodia-nd-01', 'weprotect-global-alliance-nd-03'],
  },
} satisfies Records<HelpChannel<SourceId>>;
