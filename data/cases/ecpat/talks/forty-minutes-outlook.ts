import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

/** Slides of the lecture on other frameworks, limits and further work, with the close and the spare slides. */
export const fortyMinutesOutlook = [
  {
    id: 'frameworks-relation',
    kind: 'framework',
    headline: {
      id: 'Najam dan Coston menanyakan hal yang tidak diterangkan oleh kata “mitra”',
      en: 'Najam and Coston ask questions that the word ‘partner’ does not answer',
    },
    lines: [
      {
        id: 'Empat C: apakah tujuan dan cara kedua pihak sama?',
        en: 'The four Cs: do the two sides share the same ends and means?',
      },
      {
        id: 'Coston: seberapa terbuka, setara, dan formal hubungannya?',
        en: 'Coston: how open, equal and formal is the relationship?',
      },
    ],
    restsOn: [
      { kind: 'framework', id: 'four-c' },
      { kind: 'framework', id: 'coston' },
      { kind: 'lensNote', id: 'criticism-partner' },
      { kind: 'claim', id: 'partner-with-ppatk' },
    ],
    caution: {
      id: 'Tafsiran kasus ini dari kami. Dari Najam kami hanya membaca abstrak; nama delapan tipe Coston tidak kami temukan.',
      en: 'These readings of the case are ours. We read only an abstract of Najam; we did not find the names of Coston’s eight types.',
    },
    notes: [
      {
        id: 'Kasus yang sama dapat ditelaah dengan kerangka lain. Empat C dari Najam membandingkan tujuan dan cara LSM dengan tujuan dan cara pemerintah. Bila tujuan dan caranya sama, hubungannya disebut kerja sama; bila keduanya berbeda, konfrontasi; bila hanya tujuannya yang sama, komplementaritas; bila hanya caranya yang sama, kooptasi. Mari kita terapkan pada ECPAT Indonesia dan PPATK. Sebagian tujuannya tampak sama, tetapi caranya berbeda: yang satu menganalisis transaksi, yang lain mendidik dan beradvokasi. Itu tafsiran kita, bukan temuan sumber. Rumuskan pula seperti apa kooptasi dalam kasus ini sebelum Anda menilai. Model Coston, yang terbit pada 1998, mengajukan tiga pertanyaan: seberapa terbuka, seberapa setara, dan seberapa formal hubungannya? Datanya terbatas: perjanjian antara ECPAT Indonesia dan PPATK tidak ditemukan, dan halaman yang dibaca tidak menerangkan siapa yang berwenang memutuskan. Dari kata “mitra” saja, hal itu tidak dapat diketahui.',
        en: 'The same case can be studied with other frameworks. Najam’s four Cs compare the ends and means of an NGO with those of the government. If both are the same, there is cooperation; if both differ, confrontation. If only the ends are the same, there is complementarity; if only the means are, co-optation. Let us apply this to ECPAT Indonesia and PPATK. Their ends seem to overlap, but their means differ: one analyses transactions, the other educates and advocates. That is our reading, not a finding of the sources. Define what co-optation would mean here before you judge. Coston’s 1998 model asks three questions: how open, equal and formal is the relationship? The data are limited: no agreement between them was found, and the pages read do not say who can decide. The word ‘partner’ does not tell us.',
      },
    ],
    expected: null,
    seconds: 65,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'frameworks-network',
    kind: 'framework',
    headline: {
      id: 'Kerangka lain menelaah jejaring dan koalisi, bukan satu LSM saja',
      en: 'Other frameworks look at networks and coalitions, not at one NGO alone',
    },
    lines: [
      {
        id: 'Pola bumerang kurang cocok: di sini lembaga negara dianggap mitra, bukan penghalang',
        en: 'The boomerang pattern fits poorly: here the state agency is counted as a partner, not an obstacle',
      },
      {
        id: 'Kerangka koalisi advokasi memerlukan satu dasawarsa atau lebih; artikel mengkaji tiga tahun',
        en: 'The coalition framework needs a decade or more; the paper studies three years',
      },
    ],
    restsOn: [
      { kind: 'framework', id: 'boomerang' },
      { kind: 'framework', id: 'acf' },
      { kind: 'framework', id: 'korten' },
    ],
    caution: {
      id: 'Kami sendiri yang menyusun tafsiran kasus ini, bukan para penulis kerangkanya.',
      en: 'We made these readings of the case ourselves; the authors of the frameworks did not.',
    },
    notes: [
      {
        id: 'Anda mungkin mengenal pola bumerang dari Keck dan Sikkink: ketika saluran di dalam negeri tertutup, kelompok mencari sekutu di luar negeri, lalu sekutu itu menekan negara tersebut. Di sini pola itu kurang cocok, sebab lembaga negara justru dianggap mitra. Namun, politik informasi dan politik akuntabilitas tetap membantu kita memahami advokasi kawasan. Kerangka koalisi advokasi dari Sabatier dan Jenkins-Smith tidak menelaah satu LSM, tetapi seluruh subsistem: kementerian, unit intelijen keuangan, penyedia jasa, dan jejaring. Kerangka ini mengukur perubahan selama satu dasawarsa atau lebih, sedangkan artikel mengkaji tiga tahun. Korten menanyakan seberapa jauh jangkauan sebuah strategi. Tiap kerangka menonjolkan hal tertentu dan mengesampingkan hal lain. Jangan memakai semuanya sekaligus. Pilihlah satu, dan jelaskan alasannya.',
        en: 'You may know the boomerang pattern of Keck and Sikkink: when a channel at home is blocked, groups look for allies abroad, and those allies put pressure on the state. It fits poorly here, because the state agency is counted as a partner. Still, information politics and accountability politics help us to understand the regional advocacy. The Advocacy Coalition Framework, by Sabatier and Jenkins-Smith, looks at a whole subsystem, not at one NGO: ministries, the financial intelligence unit, service providers and networks. It measures change over a decade or more, whereas the paper studies three years. Korten asks how far a strategy reaches. Each framework brings out some things and leaves out others. Do not use all of them at once. Choose one, and give your reason.',
      },
    ],
    expected: null,
    seconds: 60,
    roomSeconds: 0,
    isOptional: true,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'limits-of-the-lens',
    kind: 'list',
    headline: {
      id: 'Lensa tiga peran menggambarkan kegiatan, tetapi tidak menerangkan sebab',
      en: 'The three-role lens describes activities but does not explain causes',
    },
    lines: [
      {
        id: 'Pembagiannya kasar: satu studi menghitung sepuluh peran dalam satu kemitraan',
        en: 'The division is coarse: one study counted ten roles inside one partnership',
      },
      {
        id: 'Kedekatan dengan negara dan donor masih perlu ditelaah',
        en: 'Closeness to the state and to donors still has to be examined',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'criticism-explanation' },
      { kind: 'lensNote', id: 'criticism-coarse' },
      { kind: 'lensNote', id: 'criticism-legitimacy' },
      { kind: 'lensNote', id: 'criticism-too-close' },
      { kind: 'lensNote', id: 'criticism-literature' },
    ],
    caution: {
      id: 'Tidak satu pun sumber yang kami baca menyatakan bahwa kritik ini berlaku bagi ECPAT Indonesia.',
      en: 'No source that we read says that these criticisms apply to ECPAT Indonesia.',
    },
    notes: [
      {
        id: 'Sekarang kita bahas keterbatasan lensanya. Pertama, lensa ini memilah kegiatan, tetapi tidak menunjukkan apakah suatu kegiatan menyebabkan perubahan. Kedua, penggolongannya kasar. Sebuah studi tahun 2018 tentang satu kemitraan riset di Kanada menghitung sepuluh peran di dalamnya; pihak yang disebut mitra bisa jadi konsultan, analis, atau pendana. Ketiga, Banks dan Hulme mengingatkan soal legitimasi: organisasi dapat makin dekat dengan donor dan makin jauh dari warga. Sekalipun ada kegiatan dalam ketiga peran, soal itu belum terjawab. Tidak satu pun sumber yang dibaca untuk situs ini menyatakan bahwa hal itu terjadi pada ECPAT Indonesia. Keempat, Lewis sendiri mengkritik banyak tulisan tentang LSM karena kurang memakai teori. Kritik itu perlu kita perhatikan. Karena itu, nyatakan aturan pengodean Anda, cari bukti yang membantahnya, dan bandingkan lensa ini dengan lensa lain.',
        en: 'Now we turn to the limits of the lens. First, it sorts activities, but it does not show whether an activity caused a change. Second, its division is coarse. A 2018 study of one research partnership in Canada counted ten roles inside it; what is called a partner may be a consultant, an analyst or a funder. Third, Banks and Hulme raise the question of legitimacy: organisations can move closer to donors and further from people. Even if there are activities in all three roles, that question is not answered. No source read for the site says that this has happened to ECPAT Indonesia. Fourth, Lewis himself criticises much NGO writing for its lack of theory. We should take that criticism seriously. So state your coding rule, look for evidence against it, and compare this lens with others.',
      },
    ],
    expected: null,
    seconds: 65,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'further-work',
    kind: 'list',
    headline: {
      id: 'Penelitian lanjutan dapat dikerjakan dengan dokumen, tanpa membuka perkara',
      en: 'Further research can be done with documents, without opening any case',
    },
    lines: [
      {
        id: 'Pengodean kedua; halaman buku Lewis & Kanji; teks Rekomendasi Denpasar',
        en: 'A second coding; the pages of Lewis & Kanji; the text of the Denpasar Recommendations',
      },
      {
        id: 'Hitungan tahunan dengan satu definisi; ukuran yang sama sebelum dan sesudah kegiatan',
        en: 'Yearly counts under one definition; the same measure before and after an activity',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'three-role-scheme' },
      { kind: 'claim', id: 'all-three-roles-carried-out' },
      { kind: 'claim', id: 'catalyst-advocacy' },
      { kind: 'claim', id: 'catalyst-attention-response' },
      { kind: 'claim', id: 'transactions-rose-2022-2024' },
      { kind: 'claim', id: 'partner-with-ppatk' },
    ],
    caution: null,
    notes: [
      {
        id: 'Apa yang dapat Anda teliti? Cukup banyak, dan semuanya dapat diteliti dengan dokumen. Anda dapat menjadi pengode kedua: kodekan daftar kegiatan yang sama, lalu bandingkan hasilnya. Bacalah halaman buku Lewis dan Kanji yang mendefinisikan ketiga peran. Carilah teks Rekomendasi Denpasar dan keputusan yang memuat salah satu butirnya. Susunlah satu ukuran perhatian untuk beberapa tahun, misalnya pernyataan, mata acara, dan aturan. Tanyakan siapa di Indonesia yang dapat mengumumkan hitungan tahunan dengan satu definisi. Kegiatan, klaim, dan sumber di situs ini boleh dipakai ulang dengan menyebut asalnya. Namun, jangan turun ke lapangan untuk topik ini, menghubungi korban, mencari materi kekerasan seksual, atau membuka berkas perkara. Kalau ada pertanyaan yang hanya dapat dijawab dengan cara itu, gantilah pertanyaannya.',
        en: 'What can you study? A good deal, and all of it with documents. You can be a second coder: code the same list of activities and compare. Read the pages of Lewis and Kanji that define the roles. Look for the text of the Denpasar Recommendations, and for a decision that contains one of its points. Build one measure of attention over several years, such as statements, agenda items and rules. Ask who in Indonesia could publish yearly counts under one definition. The activities, claims and sources on the site may be reused with credit. But do no fieldwork on this subject, and do not contact victims, search for abuse material or open case files. If a question can be answered only in that way, change the question.',
      },
    ],
    expected: {
      question: {
        id: 'Bolehkah kami mewawancarai ECPAT Indonesia atau PPATK?',
        en: 'May we interview ECPAT Indonesia or PPATK?',
      },
      answer: {
        id: 'Bicarakan dulu dengan dosen dan komite etik kampus. Pertanyaan tentang proses dan dokumen mungkin diizinkan; pertanyaan tentang perkara tidak.',
        en: 'Talk first to your lecturer and your ethics committee. Questions about process and documents may be allowed; questions about cases are not.',
      },
    },
    seconds: 60,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'parked',
    kind: 'parked',
    headline: {
      id: 'Pertanyaan yang belum terjawab kita catat di sini',
      en: 'Questions that we cannot answer yet are written down here',
    },
    lines: [
      {
        id: 'Tulislah pertanyaan Anda; jawabannya akan dicari beserta sumbernya',
        en: 'Write your question down so that an answer and its source can be sought',
      },
      {
        id: 'Perkara dan modus kejahatan tidak dibahas di ruangan ini',
        en: 'Cases and methods are not discussed in this room',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'partner-with-ppatk' },
      { kind: 'claim', id: 'transactions-rose-2022-2024' },
    ],
    caution: null,
    notes: [
      {
        id: 'Pertanyaan yang belum terjawab hari ini kita tulis di salindia ini. Saya akan mencari sumbernya, dan bila saya tidak menemukannya, hal itu akan saya sampaikan. Perkara dan modus kejahatan tidak kita bahas, juga sesudah kuliah. Adakah pertanyaan yang ingin ditambahkan?',
        en: 'We write the questions left open today on this slide. I will look for a source, and if I find none, I will tell you. We will not discuss cases or methods, even after the lecture. Are there any other questions?',
      },
    ],
    expected: null,
    seconds: 46,
    roomSeconds: 25,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'help',
    kind: 'help',
    headline: {
      id: 'Bila Anda atau seorang anak memerlukan bantuan, ada yang siap menjawab',
      en: 'If you or a child needs help, someone is there to answer',
    },
    lines: [
      { id: 'SAPA 129, KemenPPPA, 24 jam', en: 'In Indonesia: SAPA 129, 24 hours' },
      {
        id: 'Polisi 110, gratis, 24 jam, bila Anda atau orang lain sedang dalam bahaya',
        en: 'Police 110, free, 24 hours, if there is danger right now',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
      { kind: 'helpChannel', id: 'uptd' },
      { kind: 'helpChannel', id: 'conduct' },
    ],
    caution: {
      id: 'Bila menemukan materi kekerasan seksual di internet, laporkan alamatnya saja; jangan mengunduh, menyalin, atau meneruskannya.',
      en: 'If you find abuse material online, report only its address; do not download, copy or forward it.',
    },
    notes: [
      {
        id: 'Sebelum kita tutup, ada satu pesan. Kalau bahan hari ini membuat Anda gelisah, berbicaralah dengan orang yang Anda percayai. Layanan 129 terbuka siang dan malam bagi siapa saja yang ingin berbicara tentang kekerasan terhadap perempuan atau anak. Bila Anda atau orang lain sedang dalam bahaya, hubungi 110. Bila suatu saat Anda menemukan materi kekerasan seksual di internet, laporkan alamatnya saja. Bahan kuliah dan semua sumbernya dapat dibuka lewat kode di layar. Terima kasih atas perhatian dan pendapat Anda.',
        en: 'Before we close, I have one message. If today’s subject troubles you, talk to someone you trust. In Indonesia, the 129 line is open day and night, for anyone who wants to speak about violence against a woman or a child. If there is danger right now, call 110. If you ever come across abuse material online, report its address only. The code on the screen opens this lecture with all of its sources. Thank you for your thoughts and for your attention.',
      },
    ],
    expected: null,
    seconds: 40,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'law-both-sides',
    kind: 'framework',
    headline: {
      id: 'Hukum menghubungkan urusan keuangan dengan perlindungan anak',
      en: 'The law connects financial matters with child protection',
    },
    lines: [
      {
        id: 'UU TPKS (UU 12/2022) mencakup pencucian uang dari tindak pidana kekerasan seksual',
        en: 'The sexual violence law (UU 12/2022) covers money laundering from such crimes',
      },
      {
        id: 'UU 8/2010 mewajibkan pelaporan transaksi mencurigakan kepada PPATK',
        en: 'UU 8/2010 requires suspicious transactions to be reported to PPATK',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'prevention-chain' },
      { kind: 'law', id: 'uu12-2022' },
      { kind: 'law', id: 'uu8-2010' },
      { kind: 'law', id: 'perpres49-2023' },
    ],
    caution: {
      id: 'Kutiplah dari lembaran negara; sebagian teksnya kami baca di situs berita.',
      en: 'Cite the state gazette; we read part of these texts on news sites.',
    },
    notes: [
      {
        id: 'Mengapa LSM hak anak bekerja dengan unit intelijen keuangan? Jawabannya ada dalam hukum. Undang-Undang Tindak Pidana Kekerasan Seksual mencakup pencucian uang yang berasal dari kekerasan seksual. Undang-undang tentang pencucian uang mewajibkan penyedia jasa keuangan melaporkan transaksi mencurigakan kepada PPATK. Sejak 2023 PPATK juga menjadi anggota gugus tugas perdagangan orang. Penyusun situs menyimpulkan bahwa hukum memberi LSM itu dan PPATK alasan untuk bekerja bersama; sebutlah itu sebagai kesimpulan. Kutiplah pasalnya dari lembaran negara.',
        en: 'Why does a child-rights NGO work with a financial intelligence unit? The law gives an answer. The law on sexual violence crimes covers money laundering that stems from such crimes. The money-laundering law obliges financial service providers to report suspicious transactions to PPATK. Since 2023 PPATK has been a member of the task force on trafficking in persons. The site’s makers infer that the law gives the NGO and PPATK a reason to work together; call it an inference. Quote the articles from the state gazette.',
      },
    ],
    expected: null,
    seconds: 40,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: true,
  },
  {
    id: 'securitisation',
    kind: 'framework',
    headline: {
      id: 'Sekuritisasi menanyakan siapa yang menyebut sesuatu ancaman, dan siapa yang menerimanya',
      en: 'Securitisation asks who calls something a threat, and who accepts it',
    },
    lines: [
      {
        id: 'Abstrak memakai keamanan nontradisional, bukan sekuritisasi',
        en: 'The abstract uses non-traditional security, not securitisation',
      },
      {
        id: 'Apakah sebutan itu menambah sumber daya atau menjauhkan isu dari layanan sosial?',
        en: 'Does the label add resources, or move the issue away from social services?',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'securitisation' },
      { kind: 'concept', id: 'non-traditional-security' },
    ],
    caution: {
      id: 'Ini bahan tambahan, bukan konsep dalam abstrak. Teorinya hanya kami baca dalam abstrak sebuah bab.',
      en: 'This is an addition for teaching, not a concept in the abstract. We read only a chapter’s abstract on the theory.',
    },
    notes: [
      {
        id: 'Salindia ini untuk pertanyaan tentang sekuritisasi. Menurut Mazhab Kopenhagen, suatu isu menjadi soal keamanan ketika seorang aktor menyajikannya sebagai ancaman eksistensial dan khalayak menerima penanganan luar biasa. Keamanan nontradisional berbeda: konsep itu menggolongkan ancaman, sedangkan sekuritisasi menelaah tindakan menyebut sesuatu sebagai ancaman. Abstrak memakai yang pertama. Jangan mencampur kedua konsep itu. Tanyakan apakah menyebut transaksi ini sebagai ancaman keamanan akan menambah sumber daya atau menjauhkannya dari layanan sosial.',
        en: 'This slide is for questions about securitisation. According to the Copenhagen School, an issue becomes a matter of security when an actor presents it as an existential threat and an audience accepts exceptional handling. Non-traditional security differs: it classes threats, whereas securitisation studies the act of calling something a threat. The abstract uses the first. Do not mix the two concepts. Ask whether calling these transactions a security threat adds resources or moves the issue away from social services.',
      },
    ],
    expected: null,
    seconds: 37,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: true,
  },
  {
    id: 'one-amount-periods',
    kind: 'chart',
    headline: {
      id: 'Untuk satu nilai yang sama, sumber menyebut rentang waktu yang berbeda-beda',
      en: 'For one and the same amount, sources give different periods',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'one-amount-three-periods' },
      { kind: 'figure', id: 'ppatk-2024-value-prostitution' },
    ],
    caution: {
      id: 'Ini hanya halaman yang kami baca. Banyaknya halaman tidak membuktikan suatu rentang waktu.',
      en: 'These are only the pages that we read. The number of pages that give a period does not prove it.',
    },
    notes: [
      {
        id: 'Salindia ini untuk pertanyaan tentang rentang waktu. Nilainya sama, tetapi keterangan waktunya tidak seragam: ada halaman yang menulis 2014 sampai 2024, ada yang menulis hingga pertengahan 2024 atau sepanjang 2024, ada pula yang tidak menyebut waktu sama sekali. Banyaknya halaman yang memuat suatu tahun bukan bukti, sebab banyak media dapat mengutip satu keterangan yang sama. Carilah keterangan asalnya. Dalam tulisan Anda, sebutkan nilai itu bersama keterangan bahwa rentang waktunya belum pasti.',
        en: 'This slide is for questions about the period. The amount is the same, but the pages read give different periods, namely 2014 to 2024, up to mid-2024 or throughout 2024, or no period at all. The number of pages that give a year is no proof, since many may quote the same statement. Look for that statement. In your own writing, give the amount and say that its period is uncertain.',
      },
    ],
    expected: null,
    seconds: 35,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: true,
    isSpare: true,
  },
  {
    id: 'three-year-count',
    kind: 'chart',
    headline: {
      id: 'Hitungan tiga tahun kemungkinan besar disebut lagi sebagai data 2024',
      en: 'Counts for three years were most probably given later as data for 2024',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'one-number-three-labels' },
      { kind: 'figure', id: 'kpai-csam-cyber-2021-2023' },
      { kind: 'figure', id: 'kpai-exploitation-trafficking-2021-2023' },
    ],
    caution: {
      id: 'Kami menyimpulkan bahwa hitungannya sama; jangan dianggap data 2024.',
      en: 'We infer that the counts are the same; do not read them as data for 2024.',
    },
    notes: [
      {
        id: 'Salindia ini memuat contoh angka yang keterangan tahunnya berubah. Pada 26 Juli 2024 Ketua KPAI menyebut dua hitungan untuk 2021 sampai 2023. Kurang dari dua minggu kemudian, kedua angka itu muncul lagi, antara lain sebagai data tahun 2024; salah satunya dipecah menjadi dua. Penyusun situs menyimpulkan bahwa hitungannya sama; itu bukan pernyataan KPAI atau PPATK. Karena itu, periksalah tahun sebuah angka pada sumber yang pertama kali menyebutnya.',
        en: 'This slide shows numbers whose stated year changed. On 26 July 2024 KPAI’s chair gave two counts for 2021 to 2023. Within two weeks the same numbers, one of them split in two, appeared again, among other labels as data for 2024. The site’s makers infer that these are the same counts; that is not a statement of KPAI or PPATK. So check the year of a number in its first source.',
      },
    ],
    expected: null,
    seconds: 35,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: true,
    isSpare: true,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
