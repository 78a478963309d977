import type { Vocabularies } from '#data/types';

/** Words for activities and actors. From the evidence dossier, checked on 24 November 2026. */
export const wordsForActivities = {
  role: {
    implementer: {
      label: { id: 'Pelaksana', en: 'Implementer' },
      short: { id: 'Pelaksana', en: 'Implementer' },
      meaning: {
        id: 'ECPAT Indonesia mengerjakannya sendiri: edukasi, sosialisasi, program.',
        en: 'ECPAT Indonesia does the work itself: education, outreach, programmes.',
      },
    },
    catalyst: {
      label: { id: 'Katalis', en: 'Catalyst' },
      short: { id: 'Katalis', en: 'Catalyst' },
      meaning: {
        id: 'ECPAT Indonesia menggerakkan pihak lain: pelatihan, riset, advokasi.',
        en: 'ECPAT Indonesia moves others to act: training, research, advocacy.',
      },
    },
    partner: {
      label: { id: 'Mitra', en: 'Partner' },
      short: { id: 'Mitra', en: 'Partner' },
      meaning: {
        id: 'ECPAT Indonesia dan lembaga lain mengerjakan satu hal bersama, atau catatannya memperlihatkan kerangka kerja itu.',
        en: 'ECPAT Indonesia and another body work on one thing together, or the record shows the setting of that work.',
      },
    },
  },
  level: {
    local: {
      label: { id: 'Daerah', en: 'Local' },
      short: { id: 'Daerah', en: 'Local' },
      meaning: {
        id: 'Di satu atau beberapa desa, kota, kabupaten, atau provinsi.',
        en: 'In one or a few villages, cities, regencies or provinces.',
      },
    },
    national: {
      label: { id: 'Nasional', en: 'National' },
      short: { id: 'Nasional', en: 'National' },
      meaning: {
        id: 'Ditujukan bagi Indonesia secara keseluruhan.',
        en: 'Aimed at Indonesia as a whole.',
      },
    },
    regional: {
      label: { id: 'Kawasan', en: 'Regional' },
      short: { id: 'Kawasan', en: 'Regional' },
      meaning: {
        id: 'Bersama beberapa negara ASEAN atau kawasan yang lebih luas.',
        en: 'With several countries of ASEAN or of a wider region.',
      },
    },
    global: {
      label: { id: 'Global', en: 'Global' },
      short: { id: 'Global', en: 'Global' },
      meaning: {
        id: 'Di seluruh dunia; Indonesia salah satu tempatnya.',
        en: 'Worldwide, with Indonesia as one of the places.',
      },
    },
  },
  activityKind: {
    campaign: {
      label: { id: 'Kampanye', en: 'Campaign' },
      short: { id: 'Kampanye', en: 'Campaign' },
      meaning: {
        id: 'Pesan, acara, atau rangkaian acara untuk khalayak luas.',
        en: 'A public message, event or series meant for many people.',
      },
    },
    research: {
      label: { id: 'Riset', en: 'Research' },
      short: { id: 'Riset', en: 'Research' },
      meaning: {
        id: 'Penelitian, laporan, atau makalah konferensi.',
        en: 'A study, a report or conference papers.',
      },
    },
    meeting: {
      label: { id: 'Pertemuan', en: 'Meeting' },
      short: { id: 'Pertemuan', en: 'Meeting' },
      meaning: {
        id: 'Pertemuan kerja, lokakarya, atau diskusi kelompok terpumpun (FGD) antarlembaga.',
        en: 'A working meeting, workshop or focus group between bodies.',
      },
    },
    education: {
      label: { id: 'Edukasi', en: 'Education' },
      short: { id: 'Edukasi', en: 'Education' },
      meaning: {
        id: 'Pembelajaran bagi anak, orang tua, guru, atau desa.',
        en: 'Teaching for children, parents, teachers or villages.',
      },
    },
    advocacy: {
      label: { id: 'Advokasi', en: 'Advocacy' },
      short: { id: 'Advokasi', en: 'Advocacy' },
      meaning: {
        id: 'Dorongan kepada pengambil keputusan, sering dalam sebuah forum.',
        en: 'A call on decision makers, often at a forum.',
      },
    },
    training: {
      label: { id: 'Pelatihan', en: 'Training' },
      short: { id: 'Pelatihan', en: 'Training' },
      meaning: {
        id: 'Pelatihan bagi tenaga profesional atau lembaga.',
        en: 'A course for professionals or organisations.',
      },
    },
    conference: {
      label: { id: 'Konferensi', en: 'Conference' },
      short: { id: 'Konferensi', en: 'Conference' },
      meaning: {
        id: 'Pertemuan besar dengan pembicara serta makalah atau rekomendasi.',
        en: 'A large meeting with speakers and papers or recommendations.',
      },
    },
    agreement: {
      label: { id: 'Kesepakatan', en: 'Agreement' },
      short: { id: 'Kesepakatan', en: 'Agreement' },
      meaning: {
        id: 'Nota kesepahaman, atau proyek yang diterima suatu kelompok.',
        en: 'A memorandum, or a project accepted by a group.',
      },
    },
    'policy-instrument': {
      label: { id: 'Instrumen kebijakan', en: 'Policy instrument' },
      short: { id: 'Instrumen', en: 'Instrument' },
      meaning: {
        id: 'Panduan tertulis atau serangkaian rekomendasi.',
        en: 'A written guide or set of recommendations.',
      },
    },
    monitoring: {
      label: { id: 'Pemantauan', en: 'Monitoring' },
      short: { id: 'Pemantauan', en: 'Monitoring' },
      meaning: {
        id: 'Kunjungan dan wawancara untuk melihat jalannya program.',
        en: 'Visits and interviews to see how a programme is going.',
      },
    },
    module: {
      label: { id: 'Modul pelatihan', en: 'Training module' },
      short: { id: 'Modul', en: 'Module' },
      meaning: {
        id: 'Penyusunan bahan ajar untuk pelatihan.',
        en: 'Work on teaching material for a course.',
      },
    },
  },
  focus: {
    direct: {
      label: {
        id: 'Langsung tentang transaksi keuangan',
        en: 'Directly about financial transactions',
      },
      short: { id: 'Transaksi', en: 'Transactions' },
      meaning: {
        id: 'Pokoknya aliran uang, transaksi mencurigakan, atau penyedia jasa keuangan.',
        en: 'Money flows, suspicious transactions or financial service providers are the subject.',
      },
    },
    context: {
      label: { id: 'Konteks', en: 'Context' },
      short: { id: 'Konteks', en: 'Context' },
      meaning: {
        id: 'Pokoknya hal lain, misalnya keselamatan daring atau perlindungan anak secara umum.',
        en: 'The subject is something else, such as online safety or child protection in general.',
      },
    },
  },
  part: {
    lead: {
      label: { id: 'ECPAT Indonesia memimpin', en: 'ECPAT Indonesia led' },
      short: { id: 'Memimpin', en: 'Led' },
      meaning: {
        id: 'Menurut sumber, ECPAT Indonesia yang menjalankan atau menerbitkannya.',
        en: 'The sources show it as the body that ran or published this.',
      },
    },
    'co-lead': {
      label: { id: 'ECPAT Indonesia ikut memimpin', en: 'ECPAT Indonesia shared the lead' },
      short: { id: 'Ikut memimpin', en: 'Shared the lead' },
      meaning: {
        id: 'ECPAT Indonesia menjalankannya bersama pihak lain.',
        en: 'It ran this together with others.',
      },
    },
    participant: {
      label: { id: 'ECPAT Indonesia ikut serta', en: 'ECPAT Indonesia took part' },
      short: { id: 'Ikut serta', en: 'Took part' },
      meaning: {
        id: 'Pihak lain yang menjalankan; ECPAT Indonesia berbicara, menulis, atau ikut bekerja.',
        en: 'Others ran it; ECPAT Indonesia spoke, wrote or worked along.',
      },
    },
    invited: {
      label: { id: 'ECPAT Indonesia diundang', en: 'ECPAT Indonesia was invited' },
      short: { id: 'Diundang', en: 'Invited' },
      meaning: {
        id: 'Lembaga lain memimpin dan meminta masukannya.',
        en: 'Another body led and asked it to contribute.',
      },
    },
    supporter: {
      label: { id: 'ECPAT Indonesia mendukung', en: 'ECPAT Indonesia supported it' },
      short: { id: 'Mendukung', en: 'Supported' },
      meaning: {
        id: 'Pihak lain memimpin; ECPAT Indonesia memberi dukungan.',
        en: 'Others led; ECPAT Indonesia gave support.',
      },
    },
    'none-seen': {
      label: {
        id: 'Keterlibatan ECPAT Indonesia tidak ditemukan',
        en: 'No part of ECPAT Indonesia found',
      },
      short: { id: 'Tidak ditemukan', en: 'None found' },
      meaning: {
        id: 'Tindakan lembaga lain, dicatat karena menjelaskan kegiatan lainnya.',
        en: 'An act of another body, kept because it explains the rest.',
      },
    },
    unclear: {
      label: {
        id: 'Keterlibatan ECPAT Indonesia belum jelas',
        en: 'ECPAT Indonesia’s part is unclear',
      },
      short: { id: 'Belum jelas', en: 'Unclear' },
      meaning: {
        id: 'Bagian yang terbaca tidak menerangkan siapa mengerjakan apa.',
        en: 'What was read does not say who did what.',
      },
    },
  },
  actOf: {
    own: {
      label: { id: 'Tindakan ECPAT Indonesia', en: 'Act of ECPAT Indonesia' },
      short: { id: 'ECPAT Indonesia', en: 'ECPAT Indonesia' },
      meaning: {
        id: 'ECPAT Indonesia memimpinnya, sendiri atau dengan dukungan pihak lain.',
        en: 'ECPAT Indonesia led it, alone or with support from others.',
      },
    },
    'with-others': {
      label: {
        id: 'Tindakan ECPAT Indonesia dan pihak lain',
        en: 'Act of ECPAT Indonesia and others',
      },
      short: { id: 'Bersama pihak lain', en: 'With others' },
      meaning: {
        id: 'ECPAT Indonesia ikut di dalamnya: ikut memimpin, ikut serta, diundang, atau mendukung.',
        en: 'ECPAT Indonesia had a part in it: it shared the lead, took part, was invited or gave support.',
      },
    },
    'another-body': {
      label: { id: 'Tindakan lembaga lain', en: 'Act of another body' },
      short: { id: 'Lembaga lain', en: 'Another body' },
      meaning: {
        id: 'Keterlibatan ECPAT Indonesia tidak ditemukan; dicatat sebagai konteks.',
        en: 'No part of ECPAT Indonesia was found; kept as context.',
      },
    },
  },
  precision: {
    day: {
      label: { id: 'Sampai hari', en: 'To the day' },
      short: { id: 'Hari', en: 'Day' },
      meaning: { id: 'Sumber menyebut harinya.', en: 'The source gives the day.' },
    },
    month: {
      label: { id: 'Sampai bulan', en: 'To the month' },
      short: { id: 'Bulan', en: 'Month' },
      meaning: { id: 'Hanya bulannya yang diketahui.', en: 'Only the month is known.' },
    },
    year: {
      label: { id: 'Sampai tahun', en: 'To the year' },
      short: { id: 'Tahun', en: 'Year' },
      meaning: { id: 'Hanya tahunnya yang diketahui.', en: 'Only the year is known.' },
    },
    approximate: {
      label: { id: 'Kira-kira', en: 'Approximate' },
      short: { id: 'Kira-kira', en: 'Approximate' },
      meaning: {
        id: 'Sumber menyebut rentangnya secara longgar; awal atau akhirnya dapat berbeda.',
        en: 'The source gives the span loosely; start or end may differ.',
      },
    },
    unknown: {
      label: { id: 'Rentang waktu tidak diketahui', en: 'Period not known' },
      short: { id: 'Tidak diketahui', en: 'Not known' },
      meaning: {
        id: 'Sumber tidak menyebut waktu yang dicakup angkanya.',
        en: 'The source does not say which time the figure covers.',
      },
    },
  },
  dateKind: {
    moment: {
      label: { id: 'Pada hari itu', en: 'On these days' },
      short: { id: 'Hari itu', en: 'On the day' },
      meaning: {
        id: 'Berlangsung satu hari atau beberapa hari berturut-turut.',
        en: 'It took place on one day or on consecutive days.',
      },
    },
    lasting: {
      label: { id: 'Berlangsung terus', en: 'It lasted' },
      short: { id: 'Berlangsung', en: 'It lasted' },
      meaning: {
        id: 'Berlangsung dari tanggal pertama sampai terakhir.',
        en: 'It went on from the first date to the last.',
      },
    },
    within: {
      label: { id: 'Suatu waktu dalam rentang ini', en: 'Sometime in this span' },
      short: { id: 'Dalam rentang', en: 'Within' },
      meaning: {
        id: 'Tanggal pastinya tidak diketahui; letaknya di dalam rentang yang ditampilkan.',
        en: 'The exact date is not known; it lies somewhere inside the span shown.',
      },
    },
    occasions: {
      label: { id: 'Pada tanggal terpisah', en: 'On separate dates' },
      short: { id: 'Tanggal terpisah', en: 'Separate dates' },
      meaning: {
        id: 'Dua kesempatan atau lebih; di antaranya tidak ada yang tercatat.',
        en: 'Two or more occasions, with nothing recorded in between.',
      },
    },
    undated: {
      label: { id: 'Tanpa tanggal', en: 'Undated' },
      short: { id: 'Tanpa tanggal', en: 'Undated' },
      meaning: {
        id: 'Tanggalnya tidak ditemukan; dihitung dan disebut, tetapi tidak diletakkan di linimasa.',
        en: 'No date was found; counted and named, but not placed on the timeline.',
      },
    },
  },
  ongoing: {
    true: {
      label: { id: 'Berlanjut sesudahnya', en: 'It went on afterwards' },
      short: { id: 'Berlanjut', en: 'Went on' },
      meaning: {
        id: 'Menurut sumber, kegiatan berlanjut sesudah tanggal yang ditampilkan.',
        en: 'The source says it continued after the date shown.',
      },
    },
    false: {
      label: { id: 'Selesai pada tanggalnya', en: 'Ended as dated' },
      short: { id: 'Selesai', en: 'Ended' },
      meaning: {
        id: 'Tidak ada petunjuk bahwa kegiatan berlanjut melewati tanggal yang ditampilkan.',
        en: 'Nothing indicates that it went on beyond the date shown.',
      },
    },
    null: {
      label: { id: 'Tidak diketahui apakah berlanjut', en: 'Not known whether it went on' },
      short: { id: 'Tidak diketahui', en: 'Not known' },
      meaning: {
        id: 'Langkah lanjutan direncanakan atau mungkin ada, tetapi catatan tentang akhirnya tidak ditemukan.',
        en: 'Further steps were planned or are likely, but no record of their end was found.',
      },
    },
  },
  period: {
    'run-up': {
      label: { id: 'Sebelum periode kajian', en: 'Before the study period' },
      short: { id: 'Sebelum', en: 'Before' },
      meaning: {
        id: 'Sebelum 2022: menunjukkan asal-usul kerjanya.',
        en: 'Before 2022: shows where the work came from.',
      },
    },
    core: {
      label: { id: 'Dalam periode kajian', en: 'In the study period' },
      short: { id: '2022–2024', en: '2022–2024' },
      meaning: {
        id: 'Tahun yang dikaji artikel, 2022–2024.',
        en: 'The years the paper studies, 2022–2024.',
      },
    },
    'follow-up': {
      label: { id: 'Sesudah periode kajian', en: 'After the study period' },
      short: { id: 'Sesudah', en: 'After' },
      meaning: {
        id: '2025: kelanjutannya, di luar tahun yang dikaji artikel.',
        en: '2025: what came of it, outside the paper’s years.',
      },
    },
    undated: {
      label: { id: 'Tanpa tanggal', en: 'Undated' },
      short: { id: 'Tanpa tanggal', en: 'Undated' },
      meaning: {
        id: 'Tanggalnya tidak ditemukan, sehingga tidak masuk periode mana pun.',
        en: 'No date was found, so it belongs to no period.',
      },
    },
  },
  confidence: {
    high: {
      label: { id: 'Terdokumentasi baik', en: 'Well documented' },
      short: { id: 'Tinggi', en: 'High' },
      meaning: {
        id: 'Sumbernya jelas menyebut tanggal, pihak, dan pokoknya.',
        en: 'The sources give date, parties and subject clearly.',
      },
    },
    medium: {
      label: { id: 'Terdokumentasi sebagian', en: 'Partly documented' },
      short: { id: 'Sedang', en: 'Medium' },
      meaning: {
        id: 'Ada hal penting yang kurang, belum jelas, atau disimpulkan; catatannya menerangkan.',
        en: 'Something that matters is missing, unclear or inferred; the caution says what.',
      },
    },
  },
  actorType: {
    ngo: {
      label: { id: 'Lembaga swadaya masyarakat', en: 'Non-governmental organisation' },
      short: { id: 'LSM', en: 'NGO' },
      meaning: {
        id: 'Perkumpulan, yayasan, atau jaringan di luar pemerintah.',
        en: 'An association, foundation or network outside government.',
      },
    },
    government: {
      label: { id: 'Pemerintah', en: 'Government' },
      short: { id: 'Pemerintah', en: 'Government' },
      meaning: {
        id: 'Kementerian, badan, komisi, atau pemerintah daerah.',
        en: 'A ministry, agency, commission or local government.',
      },
    },
    'financial-sector': {
      label: { id: 'Sektor keuangan', en: 'Financial sector' },
      short: { id: 'Keuangan', en: 'Finance' },
      meaning: {
        id: 'Penyedia jasa keuangan dan asosiasinya.',
        en: 'Financial service providers and their associations.',
      },
    },
    'law-enforcement': {
      label: { id: 'Penegak hukum', en: 'Law enforcement' },
      short: { id: 'Penegak hukum', en: 'Law enforcement' },
      meaning: {
        id: 'Kepolisian, kejaksaan, dan lembaganya.',
        en: 'Police, prosecutors and their bodies.',
      },
    },
    'financial-intelligence': {
      label: { id: 'Intelijen keuangan', en: 'Financial intelligence' },
      short: { id: 'Intelijen keuangan', en: 'Financial intelligence' },
      meaning: {
        id: 'Unit intelijen keuangan atau pusat pelatihannya.',
        en: 'A financial intelligence unit or its training centre.',
      },
    },
    'regional-body': {
      label: { id: 'Lembaga kawasan', en: 'Regional body' },
      short: { id: 'Lembaga kawasan', en: 'Regional body' },
      meaning: {
        id: 'Lembaga milik beberapa negara di satu kawasan.',
        en: 'A body of several states of a region.',
      },
    },
    alliance: {
      label: { id: 'Aliansi', en: 'Alliance' },
      short: { id: 'Aliansi', en: 'Alliance' },
      meaning: {
        id: 'Program atau jaringan bersama beberapa lembaga.',
        en: 'A joint programme or network of several organisations.',
      },
    },
    academic: {
      label: { id: 'Lembaga akademik', en: 'Academic body' },
      short: { id: 'Akademik', en: 'Academic' },
      meaning: {
        id: 'Unit perguruan tinggi atau asosiasi akademisi.',
        en: 'A university unit or association of scholars.',
      },
    },
    un: {
      label: { id: 'Perserikatan Bangsa-Bangsa', en: 'United Nations' },
      short: { id: 'PBB', en: 'UN' },
      meaning: { id: 'Badan Perserikatan Bangsa-Bangsa.', en: 'A United Nations body.' },
    },
    'private-tech': {
      label: { id: 'Perusahaan teknologi', en: 'Technology company' },
      short: { id: 'Teknologi', en: 'Technology' },
      meaning: {
        id: 'Perusahaan yang menjalankan platform daring.',
        en: 'A company that runs an online platform.',
      },
    },
    'private-sector': {
      label: { id: 'Badan usaha lain', en: 'Other business body' },
      short: { id: 'Usaha', en: 'Business' },
      meaning: {
        id: 'Perusahaan atau asosiasi usaha di bidang lain.',
        en: 'A company or trade association in another field.',
      },
    },
    other: {
      label: { id: 'Lainnya', en: 'Other' },
      short: { id: 'Lainnya', en: 'Other' },
      meaning: {
        id: 'Kelompok yang tidak termasuk jenis mana pun di atas.',
        en: 'A group that fits none of these types.',
      },
    },
  },
  country: {
    ID: {
      label: { id: 'Indonesia', en: 'Indonesia' },
      short: { id: 'Indonesia', en: 'Indonesia' },
      meaning: { id: 'Berkedudukan di Indonesia.', en: 'Based in Indonesia.' },
    },
    GB: {
      label: { id: 'Inggris Raya', en: 'United Kingdom' },
      short: { id: 'Inggris Raya', en: 'UK' },
      meaning: { id: 'Berasal dari Inggris Raya.', en: 'Based in the United Kingdom.' },
    },
    AU: {
      label: { id: 'Australia', en: 'Australia' },
      short: { id: 'Australia', en: 'Australia' },
      meaning: { id: 'Berasal dari Australia.', en: 'Based in Australia.' },
    },
    US: {
      label: { id: 'Amerika Serikat', en: 'United States' },
      short: { id: 'AS', en: 'US' },
      meaning: { id: 'Berasal dari Amerika Serikat.', en: 'Based in the United States.' },
    },
    NL: {
      label: { id: 'Belanda', en: 'Netherlands' },
      short: { id: 'Belanda', en: 'Netherlands' },
      meaning: { id: 'Berasal dari Belanda.', en: 'Based in the Netherlands.' },
    },
    DE: {
      label: { id: 'Jerman', en: 'Germany' },
      short: { id: 'Jerman', en: 'Germany' },
      meaning: { id: 'Berasal dari Jerman.', en: 'Based in Germany.' },
    },
  },
} satisfies Pick<
  Vocabularies,
  | 'role'
  | 'level'
  | 'activityKind'
  | 'focus'
  | 'part'
  | 'actOf'
  | 'precision'
  | 'dateKind'
  | 'ongoing'
  | 'period'
  | 'confidence'
  | 'actorType'
  | 'country'
>;
