import type { RoleDefinition, RoleId } from '#data/types';
import type { ActivityId } from './activities';
import type { SourceId } from './sources';

/**
 * The three roles as the lens of the paper uses them: definition, its source, and where it is thin.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const roles = {
  implementer: {
    label: { id: 'Pelaksana', en: 'Implementer' },
    motto: { id: 'mengerjakan sendiri', en: 'does it itself' },
    oneLine: {
      id: 'Menyediakan barang atau layanan bagi orang atau kelompok yang membutuhkannya.',
      en: 'Delivers goods or services to the people or groups who need them.',
    },
    account: {
      id: 'LSM menyediakan barang atau layanan bagi yang membutuhkan, biasanya lewat program sendiri atau yang didanai. Menurut sebuah skripsi yang membaca Lewis & Kanji, cakupannya bantuan langsung, tetapi juga pelatihan, riset, atau masukan ahli bagi LSM, pemerintah, atau swasta. Dalam artikel, peran ini berarti edukasi dan sosialisasi tentang perkembangan kasus.',
      en: 'The NGO supplies goods or services to the people who need them, usually through its own or funded programmes. A thesis that reads Lewis & Kanji counts direct help, and also training, research or specialist advice for NGOs, government or business. In the paper, this role means education and public outreach about how the problem is changing.',
    },
    definition: {
      id: 'Organisasi sendiri yang menjalankan program atau proyek, miliknya atau yang didanai pemerintah atau donor, dan manfaatnya langsung sampai kepada pengguna. Sebuah skripsi yang membaca Lewis & Kanji (2009) menyebut layanan kesehatan, kredit, penyuluhan pertanian, nasihat hukum, dan bantuan darurat di tempat yang layanannya tidak ada atau lemah, sering bersama pemerintah, serta pelatihan, riset, dan masukan ahli bagi organisasi lain.',
      en: 'The organisation itself runs a programme or project, its own or one funded by government or a donor, and users benefit directly. One thesis’s reading of Lewis & Kanji (2009) lists health care, credit, farm extension, legal advice and emergency aid where services are missing or weak, often alongside government, and training, research and specialist advice for other organisations.',
    },
    attribution: {
      id: 'Arti ringkas: abstrak bab di Taylor & Francis yang mengutip Lewis (2001) dan Anheier (2005: 174–5). Arti lengkap: bagian skripsi di 123dok, hlm. 11–12, yang mengutip “Lewis Kanzi, 2009”. Keduanya bukan buku itu sendiri.',
      en: 'One-line sense: chapter abstract at Taylor & Francis citing Lewis (2001) and Anheier (2005: 174–5). Fuller sense: thesis section on 123dok, pp. 11–12, citing ‘Lewis Kanzi, 2009’. Neither is the book itself.',
    },
    whatItDoes: [
      { id: 'menjalankan program', en: 'runs programmes' },
      { id: 'memberi bantuan atau nasihat langsung', en: 'gives direct help or advice' },
      { id: 'mengedukasi masyarakat', en: 'educates the public' },
      { id: 'melatih pihak lain sebagai layanan', en: 'trains others as a service' },
    ],
    asks: [
      { id: 'Apa yang diberikan, di mana, dan kapan?', en: 'What was delivered, where and when?' },
      {
        id: 'Siapa penerimanya, dan berapa yang tercatat?',
        en: 'Who received it, and how many are documented?',
      },
      {
        id: 'Program siapa itu: milik organisasi sendiri, atau program yang didanai atau dikontrakkan kepadanya?',
        en: 'Whose programme was it: its own, or one it was funded or contracted to run?',
      },
      {
        id: 'Apakah catatannya hanya menunjukkan layanan, atau juga perubahan pada orang yang dijangkau?',
        en: 'Does the record show only the service, or also a change in the people reached?',
      },
    ],
    lookAlikes: [
      {
        role: 'catalyst',
        how: {
          id: 'Mengedukasi masyarakat adalah kerja pelaksana bila yang mendengar adalah pengguna, dan menjadi kerja katalis bila yang mendengar diharapkan mengubah aturan, anggaran, atau praktik.',
          en: 'Teaching the public is implementer work when the listener is the user; it turns catalyst when the listener is expected to change rules, budgets or practice.',
        },
        example: {
          id: 'Seminar keselamatan daring bagi orang tua dan guru (2024) dapat dibaca sebagai kerja pelaksana; pelatihan bagi jaksa (2024) sebagai kerja katalis.',
          en: 'Online-safety seminars for parents and teachers (2024) read as implementer work; training for prosecutors (2024) reads as catalyst work.',
        },
        activities: ['teman-anak-2024', 'prosecutor-training-2024'],
      },
      {
        role: 'partner',
        how: {
          id: 'Logo bersama belum berarti kemitraan. Bila pihak lain hanya menjadi tuan rumah atau pendana, sedangkan organisasi yang merancang dan menjalankannya, itu kerja pelaksana dengan pendukung.',
          en: 'A joint logo is not yet partnership. If the other body only hosts or funds and the organisation designs and delivers, it is implementer work with supporters.',
        },
        example: {
          id: 'Kampanye bersama perusahaan platform (2022) adalah kerja pelaksana, kecuali bila ada catatan bahwa rancangan dan keputusannya dibuat bersama.',
          en: 'A campaign run with a platform company (2022) is implementer work unless a record shows shared design and decisions.',
        },
        activities: ['break-free-to-fly-2022'],
      },
    ],
    limits: [
      {
        id: 'Keluaran mudah dihitung, dan mudah pula disangka dampak.',
        en: 'Outputs are easy to count and easy to mistake for effects.',
      },
      {
        id: 'Catatan publik yang ditemukan untuk peran ini menyangkut keselamatan daring dan perlindungan anak secara umum, bukan tema keuangan.',
        en: 'The public records found for this role concern online safety and child protection in general, not the financial theme.',
      },
      {
        id: 'Abstrak hanya menyebut edukasi dan sosialisasi. Halaman ECPAT Indonesia tahun 2022 juga mencantumkan layanan langsung bagi korban, jadi peran dalam artikel bisa lebih sempit daripada pekerjaan organisasi itu.',
        en: 'The abstract names only education and outreach. ECPAT Indonesia’s own page of 2022 also lists direct services for victims, so the role in the paper may be narrower than the organisation’s work.',
      },
    ],
    caution: {
      id: 'Skripsi itu mencatat dilema yang sudah dikenal: apakah LSM menjembatani kekosongan sampai negara mampu, atau menjadi kontraktor negara?',
      en: 'The thesis reports a known dilemma: is the NGO bridging a gap until the state can act, or acting as a contractor for the state?',
    },
    basis: 'seen',
    sources: [
      'taylor-and-francis-nd-01',
      'unidentified-student-thesis-nd-01',
      'jpai-62425-2025',
      'ecpat-indonesia-nd-07',
    ],
  },
  catalyst: {
    label: { id: 'Katalis', en: 'Catalyst' },
    motto: { id: 'menggerakkan pihak lain', en: 'moves others' },
    oneLine: {
      id: 'Mendorong aktor lain mengubah cara berpikir atau bertindaknya.',
      en: 'Moves other actors to think or act differently.',
    },
    account: {
      id: 'LSM mengubah cara pihak lain berpikir atau bertindak. Sumber-sumber menyebut lobi dan advokasi, inovasi (menemukan jawaban baru atas masalah), dan pengawasan (watchdog). Artikel menempatkan pelatihan, riset, serta advokasi nasional dan kawasan di sini, dan menilai peran ini dari perhatian serta respons berbagai pihak.',
      en: 'The NGO changes how others think or act. The sources name lobbying and advocacy, innovation (finding new answers to a problem) and watchdog work. The paper places training, research and national and regional advocacy here, and judges the role by the attention and response of other parties.',
    },
    definition: {
      id: 'Organisasi bekerja lewat pihak lain: mengilhami mereka, menggeser cara mereka memandang masalah, dan mendorong perubahan kebijakan atau praktik. Sebuah skripsi yang membaca Lewis & Kanji (2009) menyebut advokasi, inovasi (menemukan jawaban baru), dan pengawasan (watchdog); abstrak bab menyebut lobi dan advokasi untuk perubahan. Dalam advokasi lewat kerja sama langsung dengan pemerintah, peran ini bersinggungan dengan peran mitra.',
      en: 'The organisation works through others: it inspires them, shifts how they frame a problem and pushes for change in policy or practice. One thesis’s reading of Lewis & Kanji (2009) names advocacy, innovation (finding new answers) and watchdog work; the chapter abstract names lobbying and advocating for change. In advocacy through direct cooperation with government, it touches the partner role.',
    },
    attribution: {
      id: 'Dasarnya dua teks yang juga dipakai untuk peran pelaksana. Rumusan tentang mengilhami dan mengubah kerangka pikir aktor lain berasal dari skripsi itu dan di sini diceritakan ulang.',
      en: 'The same two texts as for the implementer role. The wording ‘inspire and change the frame of thought of other actors’ is the thesis’s, retold here.',
    },
    whatItDoes: [
      { id: 'melakukan advokasi dan lobi', en: 'advocates and lobbies' },
      { id: 'berinovasi', en: 'innovates' },
      { id: 'mengawasi pemegang kuasa', en: 'monitors power holders' },
      {
        id: 'menyediakan bukti yang mengubah arah perdebatan',
        en: 'supplies evidence that shifts debate',
      },
    ],
    asks: [
      {
        id: 'Siapa yang hendak diubah: pembuat undang-undang, kementerian, bank, jaksa, media?',
        en: 'Who was meant to change: lawmakers, a ministry, banks, prosecutors, the media?',
      },
      {
        id: 'Dengan cara apa: advokasi, bukti, inovasi, atau pengawasan?',
        en: 'By what means: advocacy, evidence, innovation or watchdog work?',
      },
      {
        id: 'Apa yang kemudian dilakukan pihak itu, dan menurut siapa?',
        en: 'What did that actor do afterwards, and who says so?',
      },
      {
        id: 'Apakah hal itu akan tetap terjadi tanpa dorongan ini? Apa lagi yang mendorong ke arah yang sama?',
        en: 'Would it have happened anyway? What else pushed in the same direction?',
      },
    ],
    lookAlikes: [
      {
        role: 'implementer',
        how: {
          id: 'Lihat sasarannya, bukan bentuknya. Pelatihan, riset, dan kampanye muncul di kedua peran.',
          en: 'Look at the target, not at the form. Training, research and campaigns appear in both roles.',
        },
        example: {
          id: 'Laporan riset tentang penyalahgunaan layanan keuangan (2024) adalah kerja katalis karena pembacanya bank dan regulator.',
          en: 'A research report on the misuse of financial services (2024) is catalyst work because its readers are banks and regulators.',
        },
        activities: ['research-report-financial-services-2024'],
      },
      {
        role: 'partner',
        how: {
          id: 'Katalis meminta aktor lain bertindak; mitra bertindak bersamanya dan ikut memiliki hasilnya. Satu konferensi bisa memuat keduanya pada hari yang sama.',
          en: 'A catalyst asks another actor to act; a partner acts with it and shares the result. A conference can hold both on the same day.',
        },
        example: {
          id: 'Konferensi Denpasar dan rekomendasinya (Agustus 2024) ditujukan kepada pihak lain dan dapat dibaca sebagai kerja katalis; rapat penyusunan indikator sebagai kerja mitra.',
          en: 'The Denpasar conference and its recommendations (August 2024) address others and read as catalyst work; the drafting meetings on the indicators read as partner work.',
        },
        activities: [
          'asean-conference-denpasar-2024',
          'denpasar-recommendations-2024',
          'ppatk-fgd-red-flag-december-2024',
        ],
      },
    ],
    limits: [
      {
        id: 'Pengaruh lebih sering dinyatakan daripada dibuktikan; perhatian dan respons adalah ukuran yang dipakai abstrak itu sendiri.',
        en: 'Influence is claimed more often than shown; attention and response are the measure that the abstract itself uses.',
      },
      {
        id: 'Beberapa aktor mendorong pada saat yang sama, jadi jasa tiap pihak tidak dapat dipilah dari halaman publik.',
        en: 'Several actors pushed at the same time, so public pages cannot show how to divide the credit.',
      },
      {
        id: 'Peran ini mengundang pujian: sebutkan siapa yang menilai upaya itu berhasil.',
        en: 'The role invites praise: say who judged that it worked.',
      },
    ],
    caution: {
      id: 'Kata “berhasil” dalam abstrak adalah penilaian penulisnya; abstrak tidak memuat ukuran hasil.',
      en: 'The word ‘succeeded’ in the abstract is the author’s judgement; the abstract shows no measure of outcome.',
    },
    basis: 'seen',
    sources: ['taylor-and-francis-nd-01', 'unidentified-student-thesis-nd-01', 'jpai-62425-2025'],
  },
  partner: {
    label: { id: 'Mitra', en: 'Partner' },
    motto: { id: 'bekerja bersama', en: 'works together' },
    oneLine: {
      id: 'Menggarap satu tugas bersama aktor lain dan ikut memiliki hasilnya.',
      en: 'Works jointly with other actors on a shared task and co-owns the result.',
    },
    account: {
      id: 'LSM menggarap satu tugas bersama pemerintah, donor, swasta, atau kelompok lain; satu abstrak memberi contoh pengembangan kapasitas. Dalam artikel, mitranya adalah PPATK, dengan hasil bersama berupa indikator red flag dan modul pelatihan.',
      en: 'The NGO works jointly with government, donors, business or other groups on a shared task; one abstract gives capacity building as an example. In the paper the partner is PPATK, and the joint products are red-flag indicators and training modules.',
    },
    definition: {
      id: 'Organisasi dan sedikitnya satu pihak lain menyepakati tugas, menyumbangkan sumber daya yang berbeda, mengambil keputusan bersama, dan memiliki hasilnya bersama. Brinkerhoff (2002) menambahkan ujian yang tidak ada dalam lensa ini: seberapa timbal balik hubungannya, dan seberapa jauh tiap pihak menjaga jati dirinya. Bila salah satunya rendah, hubungan itu lebih merupakan kontrak, perpanjangan tangan, atau penyerapan perlahan daripada kemitraan.',
      en: 'The organisation and at least one other body agree on a task, put in different resources, take decisions together and own what comes out. Brinkerhoff (2002) adds a test that the lens lacks: how mutual the relation is, and how far each side keeps its identity. Where either is low, it is contracting, extension or gradual absorption rather than partnership.',
    },
    attribution: {
      id: 'Arti ringkas: abstrak bab di Taylor & Francis yang mengutip Lewis (2001) dan Anheier (2005: 174–5). Ujian: ringkasan Brinkerhoff, Public Administration and Development 22 (2002). Rumusan lengkap dalam definisi di atas berasal dari kami.',
      en: 'One-line sense: chapter abstract at Taylor & Francis citing Lewis (2001) and Anheier (2005: 174–5). Test: summary of Brinkerhoff, Public Administration and Development 22 (2002). The fuller wording in our definition is ours.',
    },
    whatItDoes: [
      { id: 'berbagi rancangan dan keputusan', en: 'shares design and decisions' },
      { id: 'menggabungkan keahlian', en: 'combines expertise' },
      { id: 'menghasilkan perangkat bersama', en: 'produces joint tools' },
      { id: 'membangun kapasitas mitra', en: 'builds partner capacity' },
    ],
    asks: [
      {
        id: 'Siapa yang memulai, siapa yang memimpin, dan siapa yang memutuskan?',
        en: 'Who started it, who leads, and who decides?',
      },
      {
        id: 'Apa yang dibawa tiap pihak: data, wewenang hukum, keahlian, akses, dana?',
        en: 'What did each side bring: data, legal power, expertise, access, money?',
      },
      {
        id: 'Adakah kesepakatan, dan persisnya antara siapa dan siapa?',
        en: 'Is there an agreement, and exactly between whom?',
      },
      {
        id: 'Apa hasil bersamanya, dan nama siapa yang tercantum di sana?',
        en: 'What is the joint product, and whose name is on it?',
      },
    ],
    lookAlikes: [
      {
        role: 'implementer',
        how: {
          id: 'Tanpa suara dalam perancangan, organisasi adalah penyedia jasa kontrak, sebaik apa pun hubungannya.',
          en: 'Without a say in design the organisation is a contracted provider, however friendly the relation.',
        },
        example: {
          id: 'Mengisi sesi dalam pelatihan rancangan pihak lain adalah kerja pelaksana; menetapkan kerangka modul bersama-sama (Mei 2025) adalah kerja mitra.',
          en: 'Giving sessions in a course that someone else designed is implementer work; settling the outline of the module together (May 2025) is partner work.',
        },
        activities: ['training-module-fgd-may-2025'],
      },
      {
        role: 'catalyst',
        how: {
          id: 'Diundang memberi masukan berarti berpengaruh; ikut memegang pena berarti bermitra.',
          en: 'Being invited to comment is influence; sharing the pen is partnership.',
        },
        example: {
          id: 'Dalam rapat tentang draf pertama indikator (Desember 2024), halaman publik menunjukkan PPATK memimpin dan ECPAT Indonesia ikut serta. Diskusikan: peran apakah itu?',
          en: 'At the meeting on the first draft of the indicators (December 2024), public pages show PPATK in the lead and ECPAT Indonesia taking part. Discuss which role that is.',
        },
        activities: ['ppatk-fgd-red-flag-december-2024'],
      },
    ],
    limits: [
      {
        id: 'Definisinya paling tipis di antara ketiganya: satu-satunya uraian yang kami lihat mengutip Lewis hanya satu kalimat dan memberi contoh pengembangan kapasitas.',
        en: 'Its definition is the thinnest of the three: the only gloss we saw that cites Lewis is one sentence long and gives capacity building as the example.',
      },
      {
        id: 'Kesepakatan antara ECPAT Indonesia dan PPATK tidak ditemukan; nota kesepahaman 26 Juli 2024 dibuat oleh KPAI dan PPATK.',
        en: 'No agreement between ECPAT Indonesia and PPATK was found; the memorandum of understanding of 26 July 2024 is between KPAI and PPATK.',
      },
      {
        id: 'Label ini tidak menerangkan siapa yang berkuasa atas data dan keputusan.',
        en: 'The label says nothing about who holds power over data and decisions.',
      },
      {
        id: 'Isi indikator tidak pernah diuraikan di sini.',
        en: 'The content of the indicators is never described here.',
      },
    ],
    caution: {
      id: 'Di sini buktinya tipis: tidak satu pun sumber yang kami lihat memuat rumusan lengkap Lewis & Kanji untuk peran ini. Daftar “pemerintah, donor, swasta” adalah generalisasi kami dari abstrak kemitraan. Isi indikator tidak boleh diuraikan.',
      en: 'Here the evidence is thin: no source we saw gives Lewis & Kanji’s full wording for this role. The list ‘government, donors, business’ is our generalisation from the partnership abstracts. The content of the indicators must not be described.',
    },
    basis: 'seen',
    sources: [
      'taylor-and-francis-nd-01',
      'jpai-62425-2025',
      'development-in-practice-nd-01',
      'john-wiley-and-sons-2002-01',
    ],
  },
} satisfies Readonly<Record<RoleId, RoleDefinition<ActivityId, SourceId>>>;
