import type { RoleDefinition, RoleId, Written } from '#data/types';
import type { ActivityId } from './activities';
import type { SourceId } from './sources';

/**
 * The three roles as the lens of the paper uses them: definition, its source, and where it is thin.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const roles = {
  implementer: {
    label: { id: 'Pelaksana', en: 'Implementer' },
    motto: { id: 'mengerjakannya sendiri', en: 'does it itself' },
    oneLine: {
      id: 'LSM menyediakan barang atau layanan bagi orang atau kelompok yang membutuhkannya.',
      en: 'The NGO delivers goods or services to the people or groups who need them.',
    },
    account: {
      id: 'LSM menyediakan barang atau layanan bagi yang membutuhkan, biasanya lewat program sendiri atau yang didanai. Menurut sebuah skripsi yang merujuk Lewis & Kanji, cakupannya tidak hanya bantuan langsung, tetapi juga pelatihan, riset, atau masukan ahli bagi LSM, pemerintah, atau swasta. Dalam artikel, peran ini berarti edukasi dan sosialisasi tentang perkembangan kasus.',
      en: 'The NGO supplies goods or services to the people who need them, usually through its own or funded programmes. A thesis that draws on Lewis & Kanji counts not only direct help but also training, research or specialist advice for NGOs, government or business. In the paper, this role means education and public outreach about how the problem is changing.',
    },
    definition: {
      id: 'Organisasi itu sendiri menjalankan program atau proyek, baik miliknya maupun yang didanai pemerintah atau donor, dan penerima manfaat merasakan hasilnya secara langsung. Sebuah skripsi yang merujuk Lewis & Kanji (2009) menyebut layanan kesehatan, kredit, penyuluhan pertanian, nasihat hukum, dan bantuan darurat di tempat yang layanannya tidak ada atau lemah, sering kali bersama pemerintah, serta pelatihan, riset, dan masukan ahli bagi organisasi lain.',
      en: 'The organisation itself runs a programme or project, its own or one funded by government or a donor, and users benefit directly. A thesis that draws on Lewis & Kanji (2009) lists health care, credit, farm extension, legal advice and emergency aid where services are missing or weak, often alongside government, and training, research and specialist advice for other organisations.',
    },
    attribution: {
      id: 'Arti ringkas berasal dari abstrak bab di Taylor & Francis yang mengutip Lewis (2001) dan Anheier (2005: 174–5). Arti lengkap berasal dari bagian skripsi di 123dok, hlm. 11–12, yang mengutip “Lewis Kanzi, 2009”. Kami tidak membaca bukunya sendiri.',
      en: 'The short sense comes from a chapter abstract at Taylor & Francis that cites Lewis (2001) and Anheier (2005: 174–5). The fuller sense comes from a thesis section on 123dok, pp. 11–12, that cites ‘Lewis Kanzi, 2009’. We did not read the book itself.',
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
        id: 'Siapa penerima manfaatnya, dan berapa orang yang tercatat?',
        en: 'Who received it, and how many recipients are documented?',
      },
      {
        id: 'Program siapa itu: milik organisasi itu sendiri, atau program yang didanai atau dikontrakkan kepadanya?',
        en: 'Whose programme was it: its own, or one it was funded or contracted to run?',
      },
      {
        id: 'Apakah sumbernya hanya menunjukkan layanan, atau juga perubahan pada orang yang dijangkau?',
        en: 'Do the sources show only the service, or also a change in the people reached?',
      },
    ],
    lookAlikes: [
      {
        role: 'catalyst',
        how: {
          id: 'Mengedukasi masyarakat adalah kerja pelaksana bila pendengarnya penerima manfaat, dan menjadi kerja katalis bila pendengarnya diharapkan mengubah aturan, anggaran, atau praktik.',
          en: 'Teaching the public is implementer work when the listener is the user; it turns catalyst when the listener is expected to change rules, budgets or practice.',
        },
        example: {
          id: 'Seminar keselamatan daring bagi orang tua dan guru (2024) dapat digolongkan sebagai kerja pelaksana; pelatihan bagi jaksa (2024) dapat digolongkan sebagai kerja katalis.',
          en: 'Online-safety seminars for parents and teachers (2024) can be classed as implementer work; training for prosecutors (2024) can be classed as catalyst work.',
        },
        activities: ['teman-anak-2024', 'prosecutor-training-2024'],
      },
      {
        role: 'partner',
        how: {
          id: 'Logo bersama belum berarti kemitraan. Bila pihak lain hanya menjadi tuan rumah atau pendana, sedangkan organisasi itu sendiri yang merancang dan menjalankan kegiatan, kegiatan itu termasuk kerja pelaksana yang didukung pihak lain.',
          en: 'A joint logo does not make a partnership. If the other body only hosts or funds the activity, and the organisation designs and delivers it, that is implementer work with supporters.',
        },
        example: {
          id: 'Kampanye bersama perusahaan platform (2022) adalah kerja pelaksana, kecuali bila ada sumber yang menunjukkan bahwa rancangan dan keputusannya dibuat bersama.',
          en: 'A campaign run with a platform company (2022) is implementer work unless a source shows that design and decisions were shared.',
        },
        activities: ['break-free-to-fly-2022'],
      },
    ],
    limits: [
      {
        id: 'Keluaran mudah dihitung, tetapi sering disangka sebagai dampak.',
        en: 'Outputs are easy to count, but people often mistake them for effects.',
      },
      {
        id: 'Sumber publik yang kami temukan untuk peran ini membahas keselamatan daring dan perlindungan anak secara umum, bukan soal keuangan.',
        en: 'The public sources that we found for this role are about online safety and child protection in general, not about finance.',
      },
      {
        id: 'Abstrak hanya menyebut edukasi dan sosialisasi. Halaman ECPAT Indonesia tahun 2022 juga mencantumkan layanan langsung bagi korban sehingga peran dalam artikel mungkin lebih sempit daripada pekerjaan organisasi itu.',
        en: 'The abstract names only education and outreach. ECPAT Indonesia’s own page of 2022 also lists direct services for victims, so the role in the paper may be narrower than the organisation’s work.',
      },
    ],
    caution: {
      id: 'Skripsi itu menyebut dilema yang sudah dikenal: apakah LSM mengisi kekosongan sampai negara mampu, atau bekerja sebagai kontraktor negara?',
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
    motto: { id: 'menggerakkan pihak lain', en: 'moves others to act' },
    oneLine: {
      id: 'LSM mendorong aktor lain mengubah cara berpikir atau cara bertindaknya.',
      en: 'The NGO moves other actors to think or act differently.',
    },
    account: {
      id: 'LSM mengubah cara pihak lain berpikir atau bertindak. Sumber-sumber menyebut lobi dan advokasi, inovasi (menemukan jawaban baru atas masalah), dan pengawasan (watchdog). Artikel menempatkan pelatihan, riset, serta advokasi nasional dan kawasan di sini, dan menilai peran ini dari perhatian serta respons berbagai pihak.',
      en: 'The NGO changes how others think or act. The sources name lobbying and advocacy, innovation (finding new answers to a problem) and watchdog work. The paper places training, research and national and regional advocacy here, and judges the role by the attention and response of other parties.',
    },
    definition: {
      id: 'Organisasi bekerja melalui pihak lain: mengilhami mereka, mengubah cara mereka memandang masalah, dan mendorong perubahan kebijakan atau praktik. Sebuah skripsi yang merujuk Lewis & Kanji (2009) menyebut advokasi, inovasi (menemukan jawaban baru), dan pengawasan (watchdog); abstrak bab menyebut lobi dan advokasi untuk perubahan. Bila advokasi dilakukan lewat kerja sama langsung dengan pemerintah, peran ini tumpang tindih dengan peran mitra.',
      en: 'The organisation works through others: it inspires them, changes how they see a problem and pushes for change in policy or practice. A thesis that draws on Lewis & Kanji (2009) names advocacy, innovation (finding new answers) and watchdog work; the chapter abstract names lobbying and advocating for change. Where advocacy works through direct cooperation with government, the role overlaps with that of partner.',
    },
    attribution: {
      id: 'Dasarnya adalah dua teks yang juga kami pakai untuk peran pelaksana. Rumusan tentang mengilhami dan mengubah kerangka pikir aktor lain berasal dari skripsi itu dan kami ceritakan ulang di sini.',
      en: 'We drew on the same two texts as for the implementer role. The wording ‘inspire and change the frame of thought of other actors’ comes from the thesis; we retell it here.',
    },
    whatItDoes: [
      { id: 'melakukan advokasi dan lobi', en: 'advocates and lobbies' },
      { id: 'berinovasi', en: 'innovates' },
      { id: 'mengawasi pemegang kekuasaan', en: 'monitors those who hold power' },
      {
        id: 'menyediakan bukti yang mengubah perdebatan',
        en: 'supplies evidence that changes a debate',
      },
    ],
    asks: [
      {
        id: 'Siapa yang diharapkan berubah: pembuat undang-undang, kementerian, bank, jaksa, atau media?',
        en: 'Who was meant to change: lawmakers, a ministry, banks, prosecutors or the media?',
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
        id: 'Apakah hal itu akan tetap terjadi tanpa dorongan ini? Siapa lagi yang mendorong perubahan yang sama?',
        en: 'Would it have happened without this push? Who else pushed for the same change?',
      },
    ],
    lookAlikes: [
      {
        role: 'implementer',
        how: {
          id: 'Perhatikan sasarannya, bukan bentuknya, karena pelatihan, riset, dan kampanye ada dalam kedua peran.',
          en: 'Look at the target rather than the form, because training, research and campaigns occur in both roles.',
        },
        example: {
          id: 'Laporan riset tentang penyalahgunaan jasa keuangan (2024) kami golongkan sebagai kerja katalis menurut jenisnya; laporannya tidak kami baca.',
          en: 'A research report on the misuse of financial services (2024) is classed as catalyst work by its kind; we did not read the report.',
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
          id: 'Konferensi Denpasar dan rekomendasinya (Agustus 2024) ditujukan kepada pihak lain dan dapat digolongkan sebagai kerja katalis; rapat penyusunan indikator dapat digolongkan sebagai kerja mitra.',
          en: 'The Denpasar conference and its recommendations (August 2024) are addressed to others and can be classed as catalyst work; the drafting meetings on the indicators can be classed as partner work.',
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
        id: 'Beberapa aktor mendorong perubahan pada saat yang sama sehingga halaman publik tidak dapat menunjukkan jasa masing-masing pihak.',
        en: 'Several actors pushed for change at the same time, so public pages cannot show who deserves which credit.',
      },
      {
        id: 'Peran ini mudah mendapat pujian; karena itu, sebutkan siapa yang menilai upaya itu berhasil.',
        en: 'This role is easily praised, so say who judged that the effort worked.',
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
    motto: { id: 'bekerja bersama pihak lain', en: 'works with others' },
    oneLine: {
      id: 'LSM mengerjakan satu tugas bersama aktor lain dan ikut memiliki hasilnya.',
      en: 'The NGO works jointly with other actors on a shared task and co-owns the result.',
    },
    account: {
      id: 'LSM mengerjakan satu tugas bersama pemerintah, donor, swasta, atau kelompok lain; satu abstrak menyebut pengembangan kapasitas sebagai contoh. Dalam artikel, mitranya adalah PPATK, dengan hasil bersama berupa indikator red flag dan modul pelatihan.',
      en: 'The NGO works jointly with government, donors, business or other groups on a shared task; one abstract gives capacity building as an example. In the paper the partner is PPATK, and the joint products are red-flag indicators and training modules.',
    },
    definition: {
      id: 'Organisasi dan sedikitnya satu pihak lain menyepakati tugas, menyumbangkan sumber daya yang berbeda, mengambil keputusan bersama, dan memiliki hasilnya bersama. Brinkerhoff (2002) menambahkan ukuran yang tidak ada dalam lensa ini: seberapa timbal balik hubungannya dan seberapa jauh tiap pihak menjaga jati dirinya. Bila salah satunya rendah, hubungan itu lebih merupakan kontrak, perpanjangan tangan, atau penyerapan perlahan daripada kemitraan.',
      en: 'The organisation and at least one other body agree on a task, put in different resources, take decisions together and own what comes out. Brinkerhoff (2002) adds a test that this lens does not contain: how mutual the relation is, and how far each side keeps its identity. Where either is low, it is contracting, extension or gradual absorption rather than partnership.',
    },
    attribution: {
      id: 'Arti ringkas berasal dari abstrak bab di Taylor & Francis yang mengutip Lewis (2001) dan Anheier (2005: 174–5). Ukuran untuk menguji kemitraan berasal dari ringkasan Brinkerhoff, Public Administration and Development 22 (2002). Rumusan lengkap dalam definisi di atas kami susun sendiri.',
      en: 'The short sense comes from a chapter abstract at Taylor & Francis that cites Lewis (2001) and Anheier (2005: 174–5). The test comes from a summary of Brinkerhoff, Public Administration and Development 22 (2002). We wrote the fuller wording of the definition above ourselves.',
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
        id: 'Apa yang disumbangkan tiap pihak: data, wewenang hukum, keahlian, akses, dana?',
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
          id: 'Bila organisasi tidak ikut menentukan rancangan, organisasi itu adalah penyedia jasa kontrak, sebaik apa pun hubungannya.',
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
          id: 'Organisasi yang diundang memberi masukan mempunyai pengaruh; organisasi yang ikut menulis dan memutuskan adalah mitra.',
          en: 'An organisation that is invited to comment has influence; an organisation that helps to write and decide is a partner.',
        },
        example: {
          id: 'Dalam rapat tentang draf pertama indikator (Desember 2024), halaman publik menunjukkan bahwa PPATK memimpin dan ECPAT Indonesia ikut serta. Diskusikan peran apa yang dijalankan ECPAT Indonesia di sana.',
          en: 'At the meeting on the first draft of the indicators (December 2024), public pages show that PPATK led and ECPAT Indonesia took part. Discuss which role ECPAT Indonesia had there.',
        },
        activities: ['ppatk-fgd-red-flag-december-2024'],
      },
    ],
    limits: [
      {
        id: 'Peran ini paling sedikit dijelaskan di antara ketiganya: satu-satunya penjelasan yang kami temukan, yang mengutip Lewis, hanya terdiri atas satu kalimat dan menyebut pengembangan kapasitas sebagai contoh.',
        en: 'This role is the least explained of the three: the only explanation we found that cites Lewis is one sentence long and gives capacity building as its example.',
      },
      {
        id: 'Kami tidak menemukan kesepakatan antara ECPAT Indonesia dan PPATK; nota kesepahaman 26 Juli 2024 dibuat oleh KPAI dan PPATK.',
        en: 'We found no agreement between ECPAT Indonesia and PPATK; the memorandum of understanding of 26 July 2024 is between KPAI and PPATK.',
      },
      {
        id: 'Sebutan “mitra” tidak menjelaskan siapa yang berwenang atas data dan keputusan.',
        en: 'The word ‘partner’ says nothing about who holds power over data and decisions.',
      },
      {
        id: 'Situs ini tidak menguraikan isi indikator.',
        en: 'This site does not describe the content of the indicators.',
      },
    ],
    caution: {
      id: 'Bukti untuk definisi ini sedikit: tidak satu pun sumber yang kami baca memuat rumusan lengkap Lewis & Kanji untuk peran ini. Daftar “pemerintah, donor, swasta” adalah generalisasi kami dari abstrak tentang kemitraan. Situs ini tidak menguraikan isi indikator.',
      en: 'There is little evidence for this definition: no source we read gives Lewis & Kanji’s full wording for this role. The list ‘government, donors, business’ is our generalisation from the abstracts on partnership. This site does not describe the content of the indicators.',
    },
    basis: 'seen',
    sources: [
      'taylor-and-francis-nd-01',
      'jpai-62425-2025',
      'development-in-practice-nd-01',
      'john-wiley-and-sons-2002-01',
    ],
  },
} satisfies Written<Readonly<Record<RoleId, RoleDefinition<ActivityId, SourceId>>>>;
