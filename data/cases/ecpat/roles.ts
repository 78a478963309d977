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
    motto: { id: 'turun tangan langsung', en: 'does it itself' },
    oneLine: {
      id: 'LSM menyediakan barang atau layanan bagi orang atau kelompok yang membutuhkannya.',
      en: 'The NGO delivers goods or services to the people or groups who need them.',
    },
    account: {
      id: 'LSM menyediakan barang atau layanan bagi orang yang membutuhkannya, biasanya lewat program milik sendiri atau program yang didanai pihak lain. Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, peran ini tidak hanya mencakup bantuan langsung, tetapi juga pelatihan, riset, atau nasihat ahli bagi LSM, pemerintah, atau swasta. Dalam abstrak artikel, peran ini berupa edukasi dan sosialisasi tentang kasus itu; menurut teks Indonesianya, tentang “perkembangan kasus”.',
      en: 'The NGO supplies goods or services to the people who need them, usually through its own programmes or through programmes that others fund. According to a thesis that draws on Lewis & Kanji, this role includes not only direct help but also training, research or specialist advice for NGOs, government or business. In the abstract of the paper, this role is described as education and outreach about the case; the Indonesian text says about its development (perkembangan kasus).',
    },
    definition: {
      id: 'Organisasi turun tangan menjalankan sebuah program atau proyek, baik miliknya maupun yang didanai pemerintah atau donor, dan hasilnya langsung dirasakan penerima manfaat. Sebagai contoh, sebuah skripsi yang merujuk pada Lewis & Kanji (2009) menyebut layanan kesehatan, kredit, penyuluhan pertanian, nasihat hukum, dan bantuan darurat di tempat yang belum atau kurang terlayani, sering kali bersama pemerintah. Skripsi itu juga menyebut pelatihan, riset, dan nasihat ahli bagi organisasi lain.',
      en: 'The organisation itself runs a programme or project, either its own or one funded by government or a donor, and the service users benefit directly. As examples, a thesis that draws on Lewis & Kanji (2009) lists health care, credit, farm extension, legal advice and emergency aid where services are missing or weak, often alongside government. The thesis also lists training, research and specialist advice for other organisations.',
    },
    attribution: {
      id: 'Pengertian ringkas peran pelaksana kami ambil dari abstrak sebuah bab di Taylor & Francis yang mengutip Lewis (2001) dan Anheier (2005: 174–5). Pengertian lengkapnya kami ambil dari bagian skripsi di 123dok, hlm. 11–12, yang mengutip “Lewis Kanzi, 2009”. Buku Lewis & Kanji tidak kami baca.',
      en: 'We took the short definition of the implementer role from the abstract of a chapter at Taylor & Francis that cites Lewis (2001) and Anheier (2005: 174–5). We took the fuller definition from a thesis section on 123dok, pp. 11–12, that cites ‘Lewis Kanzi, 2009’. We did not read the book by Lewis & Kanji.',
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
        id: 'Siapa penerima manfaatnya, dan menurut sumber berapa jumlahnya?',
        en: 'Who received it, and how many people do the sources record?',
      },
      {
        id: 'Milik siapa program itu: organisasi tersebut, atau pihak lain yang mendanai atau mengontraknya?',
        en: 'Whose programme was it: the organisation’s own, or one that another body funded or contracted it to run?',
      },
      {
        id: 'Apakah sumbernya hanya menunjukkan layanan, atau juga perubahan pada orang yang menerimanya?',
        en: 'Do the sources show only the service, or also a change in the people who received it?',
      },
    ],
    lookAlikes: [
      {
        role: 'catalyst',
        how: {
          id: 'Edukasi masyarakat termasuk kerja pelaksana bila pesertanya penerima manfaat, tetapi termasuk kerja katalis bila pesertanya diharapkan mengubah aturan, anggaran, atau praktik.',
          en: 'Teaching the public is implementer work when the audience consists of service users, but catalyst work when the audience is expected to change rules, budgets or practice.',
        },
        example: {
          id: 'Seminar keselamatan daring bagi orang tua dan guru (2024) dapat digolongkan sebagai kerja pelaksana, sedangkan pelatihan bagi jaksa (2024) dapat digolongkan sebagai kerja katalis.',
          en: 'Online-safety seminars for parents and teachers (2024) can be classed as implementer work, whereas training for prosecutors (2024) can be classed as catalyst work.',
        },
        activities: ['teman-anak-2024', 'prosecutor-training-2024'],
      },
      {
        role: 'partner',
        how: {
          id: 'Pencantuman logo kedua pihak belum berarti kemitraan. Bila pihak lain hanya menjadi tuan rumah atau pendana, sedangkan organisasi merancang dan menjalankan kegiatannya tanpa pihak itu, kegiatan itu termasuk kerja pelaksana yang didukung pihak lain.',
          en: 'The presence of both logos does not in itself mean a partnership. If the other body only hosts or funds the activity, and the organisation designs and delivers it alone, that is implementer work with support from others.',
        },
        example: {
          id: 'Kampanye bersama perusahaan platform (2022) adalah kerja pelaksana, kecuali bila ada sumber yang menunjukkan bahwa kedua pihak merancangnya dan mengambil keputusan bersama.',
          en: 'A campaign run with a platform company (2022) is implementer work unless a source shows that both sides designed it and decided on it together.',
        },
        activities: ['break-free-to-fly-2022'],
      },
    ],
    limits: [
      {
        id: 'Keluaran (output) mudah dihitung, tetapi sering disangka dampak.',
        en: 'Outputs are easy to count, but people often mistake them for effects.',
      },
      {
        id: 'Sumber publik yang kami temukan untuk peran pelaksana membahas keselamatan daring dan perlindungan anak secara umum; satu halaman dari 2025 menyinggung transaksi keuangan.',
        en: 'The public sources that we found for the implementer role are about online safety and child protection in general; one page, published in 2025, mentions financial transactions in passing.',
      },
      {
        id: 'Untuk peran pelaksana, abstrak artikel hanya menyebut edukasi dan sosialisasi. Halaman ECPAT Indonesia tentang sebuah kampanye pada 2022 juga mencantumkan layanan langsung bagi korban sehingga peran ini dalam abstrak mungkin lebih sempit daripada pekerjaan organisasi itu.',
        en: 'For the implementer role, the abstract of the paper names only education and outreach. A page of ECPAT Indonesia on a 2022 campaign also lists direct services for victims, so the role in the abstract may be narrower than the organisation’s work.',
      },
    ],
    caution: {
      id: 'Skripsi yang kami pakai untuk definisi ini menyebut dilema yang sudah dikenal: apakah LSM mengisi kekosongan sampai negara mampu bertindak, atau bekerja sebagai kontraktor negara?',
      en: 'The thesis that we used for this definition reports a known dilemma: does the NGO fill a gap until the state can act, or does it work as a contractor for the state?',
    },
    basis: 'seen',
    sources: [
      'taylor-and-francis-nd-01',
      'unidentified-student-thesis-nd-01',
      'jpai-62425-2025',
      'ecpat-indonesia-nd-07',
      'ecpat-indonesia-2025-01',
    ],
  },
  catalyst: {
    label: { id: 'Katalis', en: 'Catalyst' },
    motto: { id: 'menggerakkan pihak lain', en: 'moves others to act' },
    oneLine: {
      id: 'LSM mendorong pihak lain mengubah cara berpikir atau bertindak.',
      en: 'The NGO encourages others to think or act differently.',
    },
    account: {
      id: 'LSM mengubah cara pihak lain berpikir atau bertindak. Sumber yang kami baca menyebut lobi dan advokasi, inovasi (menemukan cara baru untuk mengatasi masalah), dan pengawasan (watchdog). Abstrak artikel memasukkan pelatihan, riset, serta advokasi nasional dan kawasan ke dalam peran ini, dan menilainya dari perhatian serta respons berbagai pihak.',
      en: 'The NGO changes how others think or act. The sources that we read name lobbying and advocacy, innovation (finding new ways to solve a problem) and watchdog work. The abstract of the paper includes training, research and national and regional advocacy in this role, and judges it by the attention and response of various parties.',
    },
    definition: {
      id: 'Organisasi bekerja melalui pihak lain: mengilhami mereka, mengubah cara mereka memandang masalah, dan mendorong perubahan kebijakan atau praktik. Sebuah skripsi yang merujuk pada Lewis & Kanji (2009) menyebut advokasi, inovasi (menemukan cara baru), dan pengawasan (watchdog), sedangkan abstrak sebuah bab menyebut lobi dan advokasi demi perubahan. Bila advokasi dilakukan lewat kerja sama langsung dengan pemerintah, peran ini tumpang tindih dengan peran mitra.',
      en: 'The organisation works through others: it inspires them, changes how they see a problem and pushes for change in policy or practice. A thesis that draws on Lewis & Kanji (2009) names advocacy, innovation (finding new solutions) and watchdog work, while the abstract of a chapter names lobbying and advocacy for change. Where advocacy works through direct cooperation with government, the role overlaps with the partner role.',
    },
    attribution: {
      id: 'Sumber kami untuk peran katalis sama dengan sumber untuk peran pelaksana, yaitu abstrak sebuah bab dan bagian sebuah skripsi. Gagasan bahwa LSM mengilhami pihak lain dan mengubah kerangka pikir mereka berasal dari skripsi itu; kami menyampaikannya dengan kata-kata sendiri.',
      en: 'For the catalyst role we used the same two texts as for the implementer role, the abstract of a chapter and a thesis section. The idea that an NGO inspires other actors and changes their way of thinking comes from the thesis; we put it in our own words.',
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
        id: 'Apakah perubahan itu akan tetap terjadi tanpa dorongan LSM ini? Siapa lagi yang mendorongnya?',
        en: 'Would the change have happened without this NGO’s efforts? Who else pushed for it?',
      },
    ],
    lookAlikes: [
      {
        role: 'implementer',
        how: {
          id: 'Perhatikan sasarannya, bukan bentuknya, karena pelatihan, riset, dan kampanye terdapat dalam peran pelaksana maupun katalis.',
          en: 'Look at the target rather than the form, because training, research and campaigns occur in both roles.',
        },
        example: {
          id: 'Laporan riset tentang penyalahgunaan jasa keuangan (2024) kami golongkan sebagai kerja katalis berdasarkan jenisnya saja, sebab isinya tidak kami baca.',
          en: 'We class a research report on the misuse of financial services (2024) as catalyst work only because of its kind; we did not read the report.',
        },
        activities: ['research-report-financial-services-2024'],
      },
      {
        role: 'partner',
        how: {
          id: 'Katalis meminta pihak lain bertindak, sedangkan mitra bertindak bersama pihak itu dan ikut memiliki hasilnya. Dalam satu konferensi, kedua peran dapat dijalankan pada hari yang sama.',
          en: 'A catalyst asks another body to act, whereas a partner acts together with it and shares ownership of the result. At one conference, both can happen on the same day.',
        },
        example: {
          id: 'Konferensi Denpasar (Agustus 2024) meminta perhatian dan respons pihak lain, dan rekomendasinya dibagikan dalam forum ASEAN. Keduanya dapat digolongkan sebagai kerja katalis, sedangkan rapat penyusunan indikator dapat digolongkan sebagai kerja mitra.',
          en: 'The Denpasar conference (August 2024) asked others to pay attention and respond, and its recommendations were distributed at an ASEAN forum. Both can be classed as catalyst work, whereas the drafting meetings on the indicators can be classed as partner work.',
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
        id: 'Pengaruh lebih mudah dinyatakan daripada dibuktikan; abstrak artikel menilainya dari perhatian dan respons berbagai pihak, tetapi tidak memuat ukurannya.',
        en: 'Influence is easier to claim than to prove; the abstract of the paper judges it by the attention and response of various parties but gives no measure of them.',
      },
      {
        id: 'Beberapa pihak mendorong perubahan pada saat yang sama sehingga halaman publik tidak dapat menunjukkan jasa masing-masing.',
        en: 'Several actors pushed for change at the same time, so public pages cannot show how much each of them contributed.',
      },
      {
        id: 'Peran katalis mudah mendapat pujian. Karena itu, sebutkan siapa yang menilai bahwa upaya itu berhasil.',
        en: 'It is easy to praise the catalyst role, so say who judged that the effort succeeded.',
      },
    ],
    caution: {
      id: 'Kata “berhasil” dalam abstrak adalah penilaian artikel itu sendiri; abstrak tidak memuat ukuran hasil.',
      en: 'The word ‘succeeded’ in the abstract is the paper’s own judgement; the abstract gives no measure of outcome.',
    },
    basis: 'seen',
    sources: ['taylor-and-francis-nd-01', 'unidentified-student-thesis-nd-01', 'jpai-62425-2025'],
  },
  partner: {
    label: { id: 'Mitra', en: 'Partner' },
    motto: { id: 'bekerja bersama pihak lain', en: 'works with others' },
    oneLine: {
      id: 'LSM mengerjakan satu tugas bersama pihak lain dan ikut memiliki hasilnya.',
      en: 'The NGO works with others on a shared task and co-owns the result.',
    },
    account: {
      id: 'LSM mengerjakan satu tugas bersama pemerintah, donor, swasta, atau kelompok lain. Abstrak sebuah bab menyebut pengembangan kapasitas sebagai contoh. Dalam abstrak artikel, mitranya adalah PPATK, dan hasil bersamanya berupa indikator red flag dan modul pelatihan.',
      en: 'The NGO works with government, donors, business or other groups on a shared task. The abstract of one chapter gives capacity building as an example. In the abstract of the paper the partner is PPATK, and the joint products are red-flag indicators and training modules.',
    },
    definition: {
      id: 'Organisasi dan sedikitnya satu pihak lain menyepakati tugas, menyumbangkan sumber daya yang berbeda, mengambil keputusan bersama, dan memiliki hasilnya bersama. Menurut ringkasan artikelnya, Brinkerhoff (2002) menambahkan dua ukuran yang tidak ada dalam lensa ini: sejauh mana hubungan itu timbal balik dan sejauh mana tiap pihak mempertahankan jati dirinya. Bila salah satunya rendah, hubungan itu lebih tepat disebut kontrak, perpanjangan tangan, atau penyerapan bertahap daripada kemitraan.',
      en: 'The organisation and at least one other body agree on a task, contribute different resources, take decisions together and own the result together. According to a summary, the article by Brinkerhoff (2002) adds two tests that this lens does not contain: how mutual the relationship is, and how far each side keeps its identity. Where either is low, the relationship is better called contracting, extension or gradual absorption than partnership.',
    },
    attribution: {
      id: 'Pengertian ringkas peran mitra kami ambil dari abstrak sebuah bab di Taylor & Francis yang mengutip Lewis (2001) dan Anheier (2005: 174–5). Kedua ukuran untuk menguji kemitraan kami ambil dari ringkasan artikel Brinkerhoff dalam Public Administration and Development 22 (2002). Definisi lengkap di atas kami susun sendiri.',
      en: 'We took the short definition of the partner role from the abstract of a chapter at Taylor & Francis that cites Lewis (2001) and Anheier (2005: 174–5). We took the two tests of partnership from the summary of Brinkerhoff’s article in Public Administration and Development 22 (2002). We wrote the fuller definition above ourselves.',
    },
    whatItDoes: [
      {
        id: 'merancang dan mengambil keputusan bersama',
        en: 'designs and decides together with others',
      },
      { id: 'menggabungkan keahlian', en: 'combines expertise' },
      { id: 'menghasilkan perangkat bersama', en: 'produces joint tools' },
      { id: 'mengembangkan kapasitas mitranya', en: 'builds the capacity of its partners' },
    ],
    asks: [
      {
        id: 'Siapa yang memulai kerja sama ini, siapa yang memimpin, dan siapa yang memutuskan?',
        en: 'Who started the cooperation, who leads it, and who decides?',
      },
      {
        id: 'Apa yang disumbangkan tiap pihak: data, wewenang hukum, keahlian, akses, dana?',
        en: 'What did each side bring: data, legal power, expertise, access, money?',
      },
      {
        id: 'Adakah kesepakatan, dan siapa saja pihak yang membuatnya?',
        en: 'Is there an agreement, and which parties made it?',
      },
      {
        id: 'Apa hasil bersamanya, dan nama siapa yang tercantum di dalamnya?',
        en: 'What is the joint product, and whose name is on it?',
      },
    ],
    lookAlikes: [
      {
        role: 'implementer',
        how: {
          id: 'Organisasi yang tidak ikut menentukan rancangan hanyalah penyedia jasa kontrak, sebaik apa pun hubungannya dengan pihak lain.',
          en: 'An organisation without a say in the design is only a contracted provider, however good its relationship with the other side.',
        },
        example: {
          id: 'Mengisi sesi pelatihan yang dirancang pihak lain adalah kerja pelaksana, sedangkan menetapkan kerangka modul bersama asosiasi AATKI di kantor PPATK (Mei 2025) dapat digolongkan sebagai kerja mitra.',
          en: 'Teaching sessions in a course that someone else designed is implementer work, whereas settling the outline of the module with the association AATKI at PPATK’s office (May 2025) can be classed as partner work.',
        },
        activities: ['training-module-fgd-may-2025'],
      },
      {
        role: 'catalyst',
        how: {
          id: 'Organisasi yang diundang untuk memberi masukan mempunyai pengaruh, tetapi baru menjadi mitra bila ikut menulis dan memutuskan.',
          en: 'An organisation that is invited to comment has influence, but it becomes a partner only when it helps to write and decide.',
        },
        example: {
          id: 'Dalam rapat tentang draf pertama indikator (Desember 2024), halaman publik menunjukkan bahwa PPATK memimpin dan ECPAT Indonesia ikut serta. Diskusikan peran ECPAT Indonesia dalam rapat itu.',
          en: 'At the meeting on the first draft of the indicators (December 2024), public pages show that PPATK led and ECPAT Indonesia took part. Discuss which role ECPAT Indonesia had at that meeting.',
        },
        activities: ['ppatk-fgd-red-flag-december-2024'],
      },
    ],
    limits: [
      {
        id: 'Dalam sumber yang kami baca, peran mitra paling sedikit dijelaskan di antara ketiga peran. Kami hanya menemukan satu penjelasan yang mengutip Lewis, yaitu satu kalimat yang menyebut pengembangan kapasitas sebagai contoh.',
        en: 'In the sources that we read, the partner role is the least explained of the three. We found only one explanation that cites Lewis; it is one sentence long and gives capacity building as an example.',
      },
      {
        id: 'Kami tidak menemukan kesepakatan antara ECPAT Indonesia dan PPATK; nota kesepahaman 26 Juli 2024 dibuat KPAI dan PPATK.',
        en: 'We found no agreement between ECPAT Indonesia and PPATK; the memorandum of understanding of 26 July 2024 is between KPAI and PPATK.',
      },
      {
        id: 'Sebutan “mitra” tidak menjelaskan siapa yang berwenang atas data dan keputusan.',
        en: 'The word ‘partner’ says nothing about who holds power over data and decisions.',
      },
      {
        id: 'Situs ini tidak menguraikan isi indikator red flag.',
        en: 'This site does not describe the content of the red-flag indicators.',
      },
    ],
    caution: {
      id: 'Dasar definisi ini terbatas: tidak satu pun sumber yang kami baca memuat rumusan lengkap Lewis & Kanji tentang peran mitra. Daftar “pemerintah, donor, swasta” adalah generalisasi kami dari abstrak-abstrak tentang kemitraan.',
      en: 'This definition rests on little evidence: no source that we read gives Lewis & Kanji’s full wording for the partner role. The list ‘government, donors, business’ is our generalisation from the abstracts on partnership.',
    },
    basis: 'seen',
    sources: [
      'taylor-and-francis-nd-01',
      'jpai-62425-2025',
      'development-in-practice-nd-01',
      'john-wiley-and-sons-2002-01',
      'antara-nd-03',
    ],
  },
} satisfies Written<Readonly<Record<RoleId, RoleDefinition<ActivityId, SourceId>>>>;
