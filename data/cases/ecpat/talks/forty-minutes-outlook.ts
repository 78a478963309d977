import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

/** Slides of the lecture on other frameworks, limits and further work, with the close and the spare slides. */
export const fortyMinutesOutlook = [
  {
    id: 'frameworks-relation',
    kind: 'framework',
    headline: {
      id: 'Najam dan Coston menanyakan hal yang tidak dijawab oleh label “mitra”',
      en: 'Najam and Coston ask what the label ‘partner’ leaves open',
    },
    lines: [
      {
        id: 'Empat C: apakah tujuan dan cara kedua pihak sama?',
        en: 'The four Cs: do the two sides share ends and means?',
      },
      {
        id: 'Coston: seberapa terbuka, setara, dan formal hubungannya?',
        en: 'Coston: how open, equal and formal is the relation?',
      },
    ],
    restsOn: [
      { kind: 'framework', id: 'four-c' },
      { kind: 'framework', id: 'coston' },
      { kind: 'lensNote', id: 'criticism-partner' },
      { kind: 'claim', id: 'partner-with-ppatk' },
    ],
    caution: {
      id: 'Tafsiran kasus dengan kerangka ini kami susun sendiri; nama delapan tipe Coston tidak kami baca.',
      en: 'These readings of the case are ours; we have not seen the names of Coston’s eight types.',
    },
    notes: [
      {
        id: 'Kasus yang sama dapat dibaca dengan kerangka lain. Empat C dari Najam membandingkan tujuan dan cara LSM dengan pemerintah. Tujuan dan cara sama: kerja sama. Keduanya berbeda: konfrontasi. Tujuan sama, cara berbeda: komplementaritas. Tujuan berbeda, cara sama: kooptasi. Coba terapkan pada ECPAT Indonesia dan PPATK. Tujuannya tampak beririsan; caranya berbeda, yang satu menganalisis transaksi, yang lain mendidik dan mengadvokasi. Itu tafsiran kita, bukan temuan sumber. Lalu kooptasi, seperti apa bentuknya di sini? Rumuskan dulu sebelum menilai. Coston, tahun 1998, menambahkan tiga pertanyaan: seberapa terbuka, seberapa setara, seberapa formal? Di sini kita langsung merasakan keterbatasan datanya: perjanjian antara keduanya tidak ditemukan, dan halaman yang dibaca tidak menerangkan siapa yang berwenang memutuskan. Label mitra saja tidak menjawabnya.',
        en: 'The same case can be read through other frameworks. Najam’s four Cs compare the ends and means of an NGO with those of the government. Same ends and means: cooperation. Both different: confrontation. Same ends, different means: complementarity. Different ends, same means: co-optation. Try it on ECPAT Indonesia and PPATK. Their ends seem to overlap; their means differ, for one analyses transactions and the other educates and advocates. That is our reading, not a finding of the sources. And what would co-optation look like here? Define it before you judge. Coston, in 1998, adds three questions: how open, how equal, how formal? Here we meet the limit of the data at once: no agreement between the two was found, and the pages that were read do not say who holds power over decisions. The label alone does not answer it.',
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
      id: 'Kerangka lain menelaah jejaring dan koalisi, bukan satu LSM',
      en: 'Other frameworks look at networks and coalitions, not at one NGO',
    },
    lines: [
      {
        id: 'Pola bumerang kurang cocok: di sini lembaga negara bukan penghalang, melainkan mitra',
        en: 'The boomerang fits poorly: here the state agency is a partner, not a block',
      },
      {
        id: 'Kerangka koalisi advokasi memerlukan satu dasawarsa; artikel mengkaji tiga tahun',
        en: 'The coalition framework needs a decade or more; the paper studies three years',
      },
    ],
    restsOn: [
      { kind: 'framework', id: 'boomerang' },
      { kind: 'framework', id: 'acf' },
      { kind: 'framework', id: 'korten' },
      { kind: 'framework', id: 'service-vs-advocacy' },
    ],
    caution: {
      id: 'Tafsiran kasus dengan kerangka ini kami susun sendiri, bukan oleh para penulisnya.',
      en: 'These readings of the case are ours, not those of the authors named.',
    },
    notes: [
      {
        id: 'Anda tentu mengenal pola bumerang dari Keck dan Sikkink: saluran di dalam negeri tersumbat, kelompok mencari sekutu di luar, dan tekanannya kembali ke negara. Di sini pola itu kurang cocok, sebab lembaga negara justru dihitung sebagai mitra. Namun, politik informasi dan akuntabilitas tetap membantu membaca advokasi kawasan. Kerangka koalisi advokasi, dari Sabatier dan Jenkins-Smith, menelaah seluruh subsistem, bukan satu LSM: kementerian, unit intelijen keuangan, penyedia jasa, jejaring. Kelemahannya bagi kita: perubahan diukur dalam satu dasawarsa atau lebih, sedangkan artikel mengkaji tiga tahun. Korten menanyakan seberapa dalam strateginya menjangkau. Tiap kerangka menonjolkan hal tertentu dan mengesampingkan hal lain. Jangan dipakai semuanya sekaligus. Pilih satu, dan katakan mengapa.',
        en: 'You will know the boomerang pattern of Keck and Sikkink: a channel at home is blocked, groups look for allies abroad, and their pressure comes back on the state. It fits poorly here, because the state agency is counted as a partner. Still, information politics and accountability politics help us to read the regional advocacy. The Advocacy Coalition Framework, by Sabatier and Jenkins-Smith, looks at a whole subsystem, not at one NGO: ministries, the financial intelligence unit, service providers, networks. Its drawback for us is time: it sees change over a decade or more, and the paper studies three years. Korten asks how deep a strategy reaches. Each framework shows something and hides something else. Do not use all of them at once. Choose one, and say why.',
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
      id: 'Lensa tiga peran menggambarkan, tetapi tidak menerangkan sebab',
      en: 'The three-role lens describes; it does not explain',
    },
    lines: [
      {
        id: 'Tiga golongan itu kasar: satu studi menghitung sepuluh peran dalam satu kemitraan',
        en: 'Three roles are a coarse division: one study counted ten roles inside one partnership',
      },
      {
        id: 'Kedekatan dengan negara dan donor masih perlu dipertanyakan',
        en: 'Closeness to state and donors still has to be questioned',
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
        id: 'Sekarang keterbatasan lensanya. Pertama, lensa ini memilah kegiatan, tetapi tidak menunjukkan apakah suatu kegiatan menyebabkan perubahan. Kedua, penggolongannya kasar. Sebuah studi tahun 2018 tentang satu kemitraan riset di Kanada menghitung sepuluh peran di dalamnya; yang disebut mitra bisa jadi konsultan, analis, atau pendana. Ketiga, Banks dan Hulme mengingatkan soal legitimasi: organisasi dapat makin dekat dengan donor dan makin jauh dari warga. Sekalipun ketiga peran terisi, pertanyaan itu belum terjawab. Dari bahan yang dibaca, tidak ada yang menyatakan bahwa hal ini terjadi pada ECPAT Indonesia. Keempat, Lewis sendiri mengkritik banyak tulisan tentang LSM karena teorinya minim. Saya kira itu teguran yang adil bagi kita semua. Jawaban Anda: nyatakan aturan pengodean, cari bukti yang membantah, dan bandingkan lensa ini dengan yang lain.',
        en: 'Now the limits of the lens. First, it sorts activities, and it does not show whether an activity caused a change. Second, its division is coarse. A study of 2018 on one research partnership in Canada counted ten roles inside it; what is called a partner may be a consultant, an analyst or a funder. Third, Banks and Hulme raise the question of legitimacy: organisations can move closer to donors and further from people. Even where all three roles are filled, that question is not answered. Nothing that was read says that this applies to ECPAT Indonesia. Fourth, Lewis himself faults much NGO writing for its lack of theory. I take that as a fair reminder to all of us. Your answer to that: state your coding rule, look for evidence against it, and compare lenses.',
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
      id: 'Penelitian lanjutan dapat dikerjakan dengan dokumen, tanpa menyentuh perkara',
      en: 'Further work can be done with documents, without going near any case',
    },
    lines: [
      {
        id: 'Pengode kedua; halaman buku Lewis & Kanji; teks Rekomendasi Denpasar',
        en: 'A second coder; the pages of Lewis & Kanji; the text of the Denpasar Recommendations',
      },
      {
        id: 'Hitungan tahunan dengan satu definisi; satu ukuran sebelum dan sesudah',
        en: 'Yearly counts under one definition; one measure before and after',
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
        id: 'Apa yang dapat Anda teliti? Cukup banyak, dan semuanya dengan dokumen. Jadilah pengode kedua: kodekan daftar kegiatan yang sama, lalu bandingkan. Baca halaman Lewis dan Kanji yang mendefinisikan ketiga peran. Cari teks Rekomendasi Denpasar, dan keputusan yang mengambil salah satu butirnya. Susun satu ukuran perhatian untuk beberapa tahun: pernyataan, mata acara, aturan. Tanyakan siapa di Indonesia yang dapat mengumumkan hitungan tahunan dengan satu definisi. Bahan awalnya sudah tersedia: kegiatan, klaim, dan sumber di situs ini boleh dipakai ulang dengan menyebut asalnya. Yang tidak boleh: turun ke lapangan untuk topik ini, menghubungi korban, mencari materi kekerasan seksual, atau membuka berkas perkara. Kalau sebuah pertanyaan hanya dapat dijawab dengan cara itu, ganti pertanyaannya.',
        en: 'What can you study? A good deal, and all of it with documents. Be a second coder: code the same list of activities and compare. Read the pages of Lewis and Kanji that define the roles. Look for the text of the Denpasar Recommendations, and for a decision that takes up one of its points. Build one measure of attention over several years: statements, agenda items, rules. Ask who in Indonesia could publish yearly counts under one definition. You have material to start from: the activities, claims and sources on the site may be reused with credit. What you must not do: fieldwork on this subject, contact with victims, searching for material, or opening case files. If a question can be answered only in that way, change the question.',
      },
    ],
    expected: {
      question: {
        id: 'Bolehkah kami mewawancarai ECPAT Indonesia atau PPATK?',
        en: 'May we interview ECPAT Indonesia or PPATK?',
      },
      answer: {
        id: 'Bicarakan dulu dengan dosen dan komite etik kampus. Pertanyaan tentang proses dan dokumen mungkin; tentang perkara, tidak.',
        en: 'Talk first to your lecturer and your ethics committee. Questions on process and documents may be possible; on cases, no.',
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
      id: 'Pertanyaan yang belum terjawab kita simpan di sini',
      en: 'Questions that we cannot answer yet are kept here',
    },
    lines: [
      {
        id: 'Tulis pertanyaannya; jawabannya dicari bersama sumbernya',
        en: 'Write it down; the answer will be sought together with its source',
      },
      {
        id: 'Perkara dan cara kejahatan tidak dibahas di ruangan ini',
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
        id: 'Pertanyaan yang belum terjawab hari ini kita tulis di salindia ini. Saya akan mencarikan sumbernya, dan bila tidak ada sumbernya, saya akan mengatakan begitu. Perkara dan cara kejahatan tidak kita bahas, juga sesudah kuliah. Ada yang ingin ditambahkan?',
        en: 'The questions left open today we write down on this slide. I will look for a source, and if there is none, I will tell you so. Cases and methods we leave aside, after the lecture too. Is there anything you would like to add?',
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
      en: 'If you or a child needs help, there is someone to answer',
    },
    lines: [
      { id: 'SAPA 129, KemenPPPA, 24 jam', en: 'In Indonesia: SAPA 129, 24 hours' },
      {
        id: 'Polisi 110, gratis, 24 jam, bila ada bahaya saat ini',
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
      id: 'Menemukan materi kekerasan seksual di internet? Laporkan alamatnya saja; jangan unduh, salin, atau teruskan.',
      en: 'Found abuse material online? Report only its address; do not download, copy or forward it.',
    },
    notes: [
      {
        id: 'Sebelum kita tutup, ada satu pesan. Kalau bahan hari ini mengusik Anda, bicaralah dengan seseorang yang Anda percaya. Layanan 129 buka siang dan malam, untuk siapa saja yang ingin bicara tentang kekerasan terhadap perempuan atau anak. Bila ada bahaya saat ini, hubungi 110. Bila suatu saat Anda menemukan materi kekerasan seksual di internet, laporkan alamatnya saja. Bahan kuliah dan semua sumbernya dapat dibuka lewat kode di layar. Terima kasih atas perhatian dan pemikiran Anda.',
        en: 'Before we close, one message. If today’s subject stays with you, talk to someone you trust. In Indonesia, the 129 line is open day and night, for anyone who wants to speak about violence against a woman or a child. If there is danger right now, call 110. If you ever come across abuse material online, report its address only. The code on the screen opens this lecture with all of its sources. Thank you for your thoughts and for your attention.',
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
      id: 'Sisi keuangan dan sisi perlindungan anak bertemu dalam hukum',
      en: 'The financial side and the child-protection side meet in law',
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
      id: 'Kutip dari lembaran negara; sebagian teks kami baca di situs berita.',
      en: 'Cite the state gazette; we read part of these texts on news sites.',
    },
    notes: [
      {
        id: 'Kalau ada yang bertanya mengapa LSM hak anak bertemu dengan unit intelijen keuangan, jawabannya ada dalam hukum. Undang-Undang Tindak Pidana Kekerasan Seksual memasukkan pencucian uang yang berasal dari kekerasan seksual. Undang-undang pencucian uang mewajibkan penyedia jasa keuangan melapor kepada PPATK. Sejak 2023 PPATK juga menjadi anggota gugus tugas perdagangan orang. Bahwa ini memberi keduanya alasan bekerja bersama, itu kesimpulan penyusun situs. Jadi, sebutlah sebagai kesimpulan juga. Kutiplah pasalnya dari lembaran negara.',
        en: 'If somebody asks why a child-rights NGO meets a financial intelligence unit, the law gives an answer. The law on sexual violence crimes includes money laundering that stems from such crimes. The money-laundering law obliges financial service providers to report to PPATK. Since 2023 PPATK has also had a seat in the task force on trafficking in persons. That this gives both sides a reason to work together is the inference of the site’s makers. Quote the articles from the state gazette.',
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
      id: 'Sekuritisasi bertanya siapa yang menyebut sesuatu ancaman, dan siapa yang menerima',
      en: 'Securitisation asks who calls something a threat, and who accepts it',
    },
    lines: [
      {
        id: 'Abstrak memakai keamanan nontradisional, bukan sekuritisasi',
        en: 'The abstract uses non-traditional security, not securitisation',
      },
      {
        id: 'Menambah sumber daya, atau menjauhkan isu dari layanan sosial?',
        en: 'More resources, or an issue moved away from social services?',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'securitisation' },
      { kind: 'concept', id: 'non-traditional-security' },
    ],
    caution: {
      id: 'Ini perluasan untuk pengajaran; abstrak tidak memakai konsep ini.',
      en: 'This is a teaching extension; the abstract does not use the concept.',
    },
    notes: [
      {
        id: 'Ini untuk pertanyaan tentang sekuritisasi. Menurut Mazhab Kopenhagen, suatu isu menjadi soal keamanan ketika seorang aktor menyajikannya sebagai ancaman eksistensial dan audiens menerima penanganan luar biasa. Keamanan nontradisional tidak sama: ia menggolongkan ancaman, sedangkan sekuritisasi menelaah tindakan menyebutnya ancaman. Abstrak memakai yang pertama. Jangan mencampur keduanya dalam tulisan Anda. Pertanyaan yang berguna: apakah menyebut transaksi ini ancaman keamanan menambah sumber daya, atau menjauhkannya dari layanan sosial?',
        en: 'This is for a question about securitisation. In the Copenhagen School, an issue becomes a matter of security when an actor presents it as an existential threat and an audience accepts exceptional handling. Non-traditional security is not the same: it classes threats, whereas securitisation studies the act of calling something a threat. The abstract uses the first. A useful question is whether calling these transactions a security threat adds resources, or moves the issue away from social services.',
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
      id: 'Satu nilai yang sama diberi rentang waktu yang berbeda-beda',
      en: 'One and the same amount is given different periods',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'one-amount-three-periods' },
      { kind: 'figure', id: 'ppatk-2024-value-prostitution' },
    ],
    caution: {
      id: 'Hanya halaman yang kami baca. Banyaknya halaman bukan bukti suatu rentang waktu.',
      en: 'Only pages that we read. How many print a period is no proof of it.',
    },
    notes: [
      {
        id: 'Untuk pertanyaan tentang rentang waktu. Nilainya satu, keterangan waktunya beragam, antara lain 2014 sampai 2024, hingga pertengahan 2024, atau tanpa waktu sama sekali, menurut halaman yang dibaca. Jangan memperlakukannya seperti pemungutan suara. Banyaknya halaman yang memuat suatu tahun bukan bukti, sebab banyak media dapat mengutip satu keterangan yang sama. Yang perlu dicari adalah keterangan asalnya. Bagi peneliti, jawabannya sederhana: tulis nilainya beserta ketidakpastiannya.',
        en: 'For a question about the period. There is one amount, and there are several periods, among them 2014 to 2024, up to mid-2024, or no period at all, on the pages that were read. Do not treat it as a vote. How many pages print a year is no proof, since many may quote one statement; look for that statement. For a researcher the answer is simple: give the amount together with its uncertainty.',
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
      id: 'Hitungan tiga tahun kemungkinan besar kemudian disebut data “tahun ini”',
      en: 'Counts of three years were most probably later given as data for ‘this year’',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'one-number-three-labels' },
      { kind: 'figure', id: 'kpai-csam-cyber-2021-2023' },
      { kind: 'figure', id: 'kpai-exploitation-trafficking-2021-2023' },
    ],
    caution: {
      id: 'Bahwa hitungannya sama adalah kesimpulan kami; jangan dibaca sebagai data 2024.',
      en: 'That the counts are the same is our inference; do not read them as data for 2024.',
    },
    notes: [
      {
        id: 'Contoh tambahan tentang angka yang berganti label. Pada 26 Juli 2024 Ketua KPAI menyebut dua hitungan untuk 2021 sampai 2023. Kurang dari dua minggu kemudian, angka yang sama muncul, salah satunya terbagi dua, antara lain sebagai data tahun 2024. Bahwa itu hitungan yang sama, adalah kesimpulan penyusun situs, bukan pernyataan KPAI atau PPATK. Karena itu, jangan membacanya sebagai data 2024. Pelajarannya: periksa tahun sebuah angka pada sumber yang pertama kali menyebutnya.',
        en: 'One more example: numbers that change their label. On 26 July 2024 KPAI’s chair gave two counts for 2021 to 2023. Within two weeks the same numbers, one of them split in two, appear among other labels as data for 2024. That they are the same counts is the inference of the site’s makers, not a statement of KPAI or PPATK. The lesson: check the year of a number at its first source.',
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
