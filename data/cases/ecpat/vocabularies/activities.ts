import type { Vocabularies, Written } from '#data/types';

/** Words for activities and actors. From the evidence dossier, checked on 24 November 2026. */
export const wordsForActivities = {
  role: {
    implementer: {
      label: { id: 'Pelaksana', en: 'Implementer' },
      short: { id: 'Pelaksana', en: 'Implementer' },
      meaning: {
        id: 'ECPAT Indonesia turun tangan langsung, misalnya lewat edukasi, sosialisasi, atau program.',
        en: 'ECPAT Indonesia does the work itself, such as education, outreach or programmes.',
      },
    },
    catalyst: {
      label: { id: 'Katalis', en: 'Catalyst' },
      short: { id: 'Katalis', en: 'Catalyst' },
      meaning: {
        id: 'ECPAT Indonesia menggerakkan pihak lain, misalnya lewat pelatihan, riset, atau advokasi.',
        en: 'ECPAT Indonesia moves others to act, for example through training, research or advocacy.',
      },
    },
    partner: {
      label: { id: 'Mitra', en: 'Partner' },
      short: { id: 'Mitra', en: 'Partner' },
      meaning: {
        id: 'ECPAT Indonesia bekerja bersama lembaga lain, atau kegiatan itu menjadi konteks kerja sama tersebut.',
        en: 'ECPAT Indonesia works together with another body, or the activity is the context of such work.',
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
        id: 'Di seluruh dunia, termasuk Indonesia.',
        en: 'Worldwide, including Indonesia.',
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
        en: 'A working meeting, workshop or focus group of several organisations.',
      },
    },
    education: {
      label: { id: 'Edukasi', en: 'Education' },
      short: { id: 'Edukasi', en: 'Education' },
      meaning: {
        id: 'Pembelajaran bagi anak, orang tua, guru, atau warga desa.',
        en: 'Teaching for children, parents, teachers or villagers.',
      },
    },
    advocacy: {
      label: { id: 'Advokasi', en: 'Advocacy' },
      short: { id: 'Advokasi', en: 'Advocacy' },
      meaning: {
        id: 'Seruan kepada pengambil keputusan, sering kali dalam sebuah forum.',
        en: 'A call to decision makers, often at a forum.',
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
        en: 'A memorandum of understanding, or a project that a group accepted.',
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
        id: 'Pokok bahasannya adalah aliran dana, transaksi mencurigakan, atau penyedia jasa keuangan.',
        en: 'The subject is flows of money, suspicious transactions or financial service providers.',
      },
    },
    context: {
      label: { id: 'Konteks', en: 'Context' },
      short: { id: 'Konteks', en: 'Context' },
      meaning: {
        id: 'Pokok bahasannya adalah hal lain, misalnya keselamatan daring atau perlindungan anak secara umum.',
        en: 'The subject is something else, such as online safety or child protection in general.',
      },
    },
  },
  part: {
    lead: {
      label: { id: 'ECPAT Indonesia memimpin', en: 'ECPAT Indonesia led' },
      short: { id: 'Memimpin', en: 'Led' },
      meaning: {
        id: 'Menurut sumbernya, ECPAT Indonesia mengadakan kegiatan ini atau menerbitkan karya ini.',
        en: 'According to the sources, ECPAT Indonesia ran or published it.',
      },
    },
    'co-lead': {
      label: { id: 'ECPAT Indonesia ikut memimpin', en: 'ECPAT Indonesia shared the lead' },
      short: { id: 'Ikut memimpin', en: 'Shared the lead' },
      meaning: {
        id: 'ECPAT Indonesia menjalankan kegiatan ini bersama pihak lain.',
        en: 'ECPAT Indonesia ran it together with others.',
      },
    },
    participant: {
      label: { id: 'ECPAT Indonesia ikut serta', en: 'ECPAT Indonesia took part' },
      short: { id: 'Ikut serta', en: 'Took part' },
      meaning: {
        id: 'Pihak lain menjalankan kegiatan ini, sedangkan ECPAT Indonesia berbicara, menulis, atau ikut bekerja.',
        en: 'Others ran it; ECPAT Indonesia spoke, wrote or helped with the work.',
      },
    },
    invited: {
      label: { id: 'ECPAT Indonesia diundang', en: 'ECPAT Indonesia was invited' },
      short: { id: 'Diundang', en: 'Invited' },
      meaning: {
        id: 'Lembaga lain memimpin dan meminta masukan ECPAT Indonesia.',
        en: 'Another body led and asked ECPAT Indonesia to contribute.',
      },
    },
    supporter: {
      label: { id: 'ECPAT Indonesia mendukung', en: 'ECPAT Indonesia supported it' },
      short: { id: 'Mendukung', en: 'Supported' },
      meaning: {
        id: 'Pihak lain memimpin, dan ECPAT Indonesia memberi dukungan.',
        en: 'Others led, and ECPAT Indonesia gave support.',
      },
    },
    'none-seen': {
      label: {
        id: 'Keterlibatan ECPAT Indonesia tidak ditemukan',
        en: 'No involvement of ECPAT Indonesia found',
      },
      short: { id: 'Tidak ditemukan', en: 'None found' },
      meaning: {
        id: 'Ini tindakan lembaga lain; kami mencatatnya karena tindakan itu menjelaskan kegiatan lain.',
        en: 'This is an act of another organisation; we keep it because it explains other activities.',
      },
    },
    unclear: {
      label: {
        id: 'Keterlibatan ECPAT Indonesia belum jelas',
        en: 'ECPAT Indonesia’s involvement is unclear',
      },
      short: { id: 'Belum jelas', en: 'Unclear' },
      meaning: {
        id: 'Bagian yang kami baca tidak menjelaskan siapa mengerjakan apa.',
        en: 'The part that we read does not say who did what.',
      },
    },
  },
  actOf: {
    own: {
      label: { id: 'Tindakan ECPAT Indonesia', en: 'Act of ECPAT Indonesia' },
      short: { id: 'ECPAT Indonesia', en: 'ECPAT Indonesia' },
      meaning: {
        id: 'ECPAT Indonesia memimpin kegiatan ini, sendiri atau dengan dukungan pihak lain.',
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
        id: 'ECPAT Indonesia terlibat dalam kegiatan ini: ikut memimpin, ikut serta, diundang, atau mendukung.',
        en: 'ECPAT Indonesia was involved: it shared the lead, took part, was invited or gave support.',
      },
    },
    'another-body': {
      label: { id: 'Tindakan lembaga lain', en: 'Act of another organisation' },
      short: { id: 'Lembaga lain', en: 'Another organisation' },
      meaning: {
        id: 'Kami tidak menemukan keterlibatan ECPAT Indonesia; kegiatan ini kami catat sebagai konteks.',
        en: 'We found no involvement of ECPAT Indonesia; we keep the activity as context.',
      },
    },
  },
  precision: {
    day: {
      label: { id: 'Tanggal lengkap', en: 'Exact date' },
      short: { id: 'Tanggal', en: 'Day' },
      meaning: {
        id: 'Sumber menyebut tanggal lengkapnya.',
        en: 'The source gives the exact date.',
      },
    },
    month: {
      label: { id: 'Hanya bulan', en: 'Month only' },
      short: { id: 'Bulan', en: 'Month' },
      meaning: { id: 'Hanya bulannya yang diketahui.', en: 'Only the month is known.' },
    },
    year: {
      label: { id: 'Hanya tahun', en: 'Year only' },
      short: { id: 'Tahun', en: 'Year' },
      meaning: { id: 'Hanya tahunnya yang diketahui.', en: 'Only the year is known.' },
    },
    approximate: {
      label: { id: 'Kira-kira', en: 'Approximate' },
      short: { id: 'Kira-kira', en: 'Approximate' },
      meaning: {
        id: 'Sumbernya hanya menyebut rentang waktu secara kasar; awal atau akhirnya dapat berbeda.',
        en: 'The source gives the span only roughly; the start or the end may differ.',
      },
    },
    unknown: {
      label: { id: 'Rentang waktu tidak diketahui', en: 'Period not known' },
      short: { id: 'Tidak diketahui', en: 'Not known' },
      meaning: {
        id: 'Sumbernya tidak menyebut waktu yang dicakup angka ini.',
        en: 'The source does not say which period the figure covers.',
      },
    },
  },
  dateKind: {
    moment: {
      label: { id: 'Pada tanggal yang disebut', en: 'On the dates given' },
      short: { id: 'Tanggal itu', en: 'On the date' },
      meaning: {
        id: 'Berlangsung satu hari atau beberapa hari berturut-turut.',
        en: 'It took place on one day or on consecutive days.',
      },
    },
    lasting: {
      label: { id: 'Berlangsung terus', en: 'Lasted throughout' },
      short: { id: 'Berlangsung', en: 'Lasted' },
      meaning: {
        id: 'Kegiatan berlangsung dari tanggal pertama sampai tanggal terakhir.',
        en: 'The activity went on from the first date to the last.',
      },
    },
    within: {
      label: { id: 'Pada suatu waktu dalam rentang ini', en: 'Sometime in this span' },
      short: { id: 'Dalam rentang', en: 'Within' },
      meaning: {
        id: 'Tanggal pastinya tidak kami ketahui, tetapi ada di dalam rentang yang ditampilkan.',
        en: 'We do not know the exact date, but it lies within the span shown.',
      },
    },
    occasions: {
      label: { id: 'Pada tanggal terpisah', en: 'On separate dates' },
      short: { id: 'Tanggal terpisah', en: 'Separate dates' },
      meaning: {
        id: 'Kegiatan diadakan dua kali atau lebih; kami tidak menemukan kegiatan di antaranya.',
        en: 'The activity was held two or more times; we found no activity in between.',
      },
    },
    undated: {
      label: { id: 'Tanpa tanggal', en: 'Undated' },
      short: { id: 'Tanpa tanggal', en: 'Undated' },
      meaning: {
        id: 'Kami tidak menemukan tanggalnya; kegiatan ini ikut dihitung, tetapi di linimasa ditampilkan terpisah, tanpa tahun.',
        en: 'We found no date; the activity is counted, but the timeline shows it separately, without a year.',
      },
    },
  },
  ongoing: {
    true: {
      label: { id: 'Berlanjut sesudahnya', en: 'Continued afterwards' },
      short: { id: 'Berlanjut', en: 'Continued' },
      meaning: {
        id: 'Menurut sumbernya, kegiatan ini berlanjut sesudah tanggal yang ditampilkan.',
        en: 'According to the source, the activity continued after the date shown.',
      },
    },
    false: {
      label: { id: 'Kelanjutan tidak ditemukan', en: 'No continuation found' },
      short: { id: 'Tidak ditemukan', en: 'None found' },
      meaning: {
        id: 'Kami tidak menemukan petunjuk bahwa kegiatan ini berlanjut sesudah tanggal yang ditampilkan.',
        en: 'We found no sign that the activity continued after the date shown.',
      },
    },
    null: {
      label: {
        id: 'Tidak diketahui apakah kegiatan berlanjut',
        en: 'Not known whether it continued',
      },
      short: { id: 'Tidak diketahui', en: 'Not known' },
      meaning: {
        id: 'Langkah lanjutan direncanakan atau mungkin ada, tetapi kami tidak menemukan sumber tentang kelanjutannya.',
        en: 'Further steps were planned or are likely, but we found no source on what came of them.',
      },
    },
  },
  period: {
    'run-up': {
      label: { id: 'Sebelum periode kajian', en: 'Before the study period' },
      short: { id: 'Sebelum', en: 'Before' },
      meaning: {
        id: 'Kegiatan sebelum 2022 kami catat sebagai latar belakang pekerjaan yang dikaji.',
        en: 'We record activities before 2022 as background to the work under study.',
      },
    },
    core: {
      label: { id: 'Dalam periode kajian', en: 'In the study period' },
      short: { id: '2022–2024', en: '2022–2024' },
      meaning: {
        id: 'Artikel mengkaji tahun 2022–2024.',
        en: 'The paper studies the years 2022–2024.',
      },
    },
    'follow-up': {
      label: { id: 'Sesudah periode kajian', en: 'After the study period' },
      short: { id: 'Sesudah', en: 'After' },
      meaning: {
        id: 'Kegiatan tahun 2025 berlangsung sesudah masa yang dikaji artikel.',
        en: 'Activities in 2025 took place after the years that the paper studies.',
      },
    },
    undated: {
      label: { id: 'Tanpa tanggal', en: 'Undated' },
      short: { id: 'Tanpa tanggal', en: 'Undated' },
      meaning: {
        id: 'Kami tidak menemukan tanggalnya sehingga kegiatan ini tidak termasuk periode mana pun.',
        en: 'We found no date, so the activity belongs to no period.',
      },
    },
  },
  confidence: {
    high: {
      label: { id: 'Terdokumentasi baik', en: 'Well documented' },
      short: { id: 'Tinggi', en: 'High' },
      meaning: {
        id: 'Sumbernya menyebut dengan jelas tanggal, pihak, dan pokok bahasannya.',
        en: 'The sources clearly give the date, the parties and the subject.',
      },
    },
    medium: {
      label: { id: 'Terdokumentasi sebagian', en: 'Partly documented' },
      short: { id: 'Sedang', en: 'Medium' },
      meaning: {
        id: 'Ada hal penting yang tidak disebut, belum jelas, atau kami simpulkan; keterangan “Perlu diingat” menjelaskannya.',
        en: 'Something important is not stated, is unclear or is our inference; the caution explains it.',
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
        id: 'Kepolisian, kejaksaan, dan lembaga di bawahnya.',
        en: 'The police, the prosecution service and bodies under them.',
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
        id: 'Lembaga yang dibentuk beberapa negara di satu kawasan.',
        en: 'A body formed by several states of one region.',
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
      meaning: { id: 'Berkedudukan di Inggris Raya.', en: 'Based in the United Kingdom.' },
    },
    AU: {
      label: { id: 'Australia', en: 'Australia' },
      short: { id: 'Australia', en: 'Australia' },
      meaning: { id: 'Berkedudukan di Australia.', en: 'Based in Australia.' },
    },
    US: {
      label: { id: 'Amerika Serikat', en: 'United States' },
      short: { id: 'AS', en: 'US' },
      meaning: { id: 'Berkedudukan di Amerika Serikat.', en: 'Based in the United States.' },
    },
    NL: {
      label: { id: 'Belanda', en: 'Netherlands' },
      short: { id: 'Belanda', en: 'Netherlands' },
      meaning: { id: 'Berkedudukan di Belanda.', en: 'Based in the Netherlands.' },
    },
    DE: {
      label: { id: 'Jerman', en: 'Germany' },
      short: { id: 'Jerman', en: 'Germany' },
      meaning: { id: 'Berkedudukan di Jerman.', en: 'Based in Germany.' },
    },
  },
} satisfies Written<
  Pick<
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
  >
>;

/** A country in which an organisation is based. */
export type CountryId = keyof typeof wordsForActivities.country;
