import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

/** Slides of the lecture up to the coding exercises: what was read, the concepts, the lens. */
export const fortyMinutesLens = [
  {
    id: 'title',
    kind: 'title',
    headline: {
      id: 'Tiga peran, satu LSM: bagaimana kita membacanya, dan apa buktinya?',
      en: 'Three roles, one NGO: how do we read it, and what is the evidence?',
    },
    lines: [
      {
        id: 'Kuliah untuk mahasiswa hubungan internasional',
        en: 'A lecture for students of international relations',
      },
    ],
    restsOn: [
      { kind: 'source', id: 'jpai-62425-2025' },
      { kind: 'actor', id: 'ecpat-indonesia' },
    ],
    caution: null,
    notes: [
      {
        id: 'Selamat datang. Hari ini kita membaca satu kasus: kerja ECPAT Indonesia pada 2022 sampai 2024 menghadapi transaksi keuangan di balik eksploitasi seksual anak di ranah daring. Kita akan memakai sebuah lensa, mengujinya bersama, lalu bertanya apa yang sungguh dapat dibuktikan. Empat kali saya akan bertanya dan menunggu jawaban Anda. Sebagian waktu memang saya serahkan kepada Anda. Kata “kami” di layar berarti penyusun situs Tiga Peran.',
        en: 'Welcome. Today we read one case: what ECPAT Indonesia did from 2022 to 2024 about the financial transactions behind the sexual exploitation of children online. We will take up a lens, try it out together, and then ask what can really be shown. Four times I will put a question to you and wait for your answers. The word ‘we’ on the slides means the makers of Three Roles, the site behind this lecture.',
      },
    ],
    expected: null,
    seconds: 35,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'content-note',
    kind: 'content-note',
    headline: {
      id: 'Kita mempelajari kerja lembaga dan kebijakan, bukan perkara dan bukan korban',
      en: 'We study institutions and policy, not cases and not victims',
    },
    lines: [
      {
        id: 'Tidak ada gambar, rincian perkara, cara kejahatan, atau isi indikator',
        en: 'No images, no case details, no methods, and nothing of what the indicators say',
      },
      {
        id: 'Anda boleh keluar kapan saja; bila perlu bicara, hubungi 129',
        en: 'You may step out at any time; in Indonesia, 129 is there if you need to talk',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
      { kind: 'helpChannel', id: 'conduct' },
    ],
    caution: null,
    notes: [
      {
        id: 'Sebelum mulai, mari sepakati caranya. Pokok bahasan ini berat, dan bisa jadi dekat dengan pengalaman seseorang di ruangan ini. Kita tidak akan melihat gambar, tidak membahas perkara, dan tidak membicarakan cara kejahatan. Tidak seorang pun diminta bercerita tentang dirinya, dan tidak seorang pun memerankan korban atau pelaku. Jangan pernah mencari materi kekerasan seksual, juga untuk tugas kuliah. Bila ada salindia yang memuat angka tentang eksploitasi, saya beri tahu lebih dulu. Mari kita jaga pula cara kita bertanya satu sama lain. Anda boleh keluar kapan saja, tanpa alasan, dan itu tidak memengaruhi nilai.',
        en: 'Before we begin, let us agree on how we do this. It is a hard subject, and it may be close to someone in this room. We will look at no images, discuss no cases and say nothing about methods. Nobody is asked to tell a story of their own, and nobody plays a victim or an offender. Never search for material of this kind, not even for an assignment. If a slide holds figures about harm, I will tell you before I turn to it. You may leave at any moment, without a reason, and it will not count against you.',
      },
    ],
    expected: null,
    seconds: 50,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'what-was-read',
    kind: 'quote-of-source',
    headline: {
      id: 'Dari artikel yang kita bahas, hanya abstraknya yang dapat dibaca',
      en: 'Of the paper that we discuss, only the abstract could be read',
    },
    lines: [
      {
        id: 'Abstrak: “pendekatan kualitatif deskriptif”, empat konsep, tiga peran',
        en: 'The abstract: a ‘descriptive qualitative research method’, four concepts, three roles',
      },
      {
        id: 'Naskah lengkap dan nama penulisnya tidak kami temukan',
        en: 'We found neither the full text nor the authors’ names',
      },
    ],
    restsOn: [
      { kind: 'source', id: 'jpai-62425-2025' },
      { kind: 'claim', id: 'descriptive-qualitative-method' },
      { kind: 'claim', id: 'four-concepts' },
    ],
    caution: null,
    notes: [
      {
        id: 'Kasus ini kita kenal lewat sebuah artikel yang terbit pada 2025, dalam jurnal yang kodenya JPAI. Yang dapat dibaca hanya abstraknya; naskah lengkap dan nama penulisnya tidak ditemukan. Untuk Anda, itu pelajaran pertama. Kita boleh membahas apa yang dinyatakan abstrak, dan kita tidak boleh mengarang apa yang tidak dinyatakannya. Bedakan keduanya sejak awal, juga dalam tulisan Anda nanti. Abstrak menyebut metode kualitatif deskriptif, tetapi tidak menyebut bahannya dan tidak menyebut aturan memilah kegiatan ke dalam peran. Mungkin naskah lengkapnya menyebutkan. Semua yang lain di kuliah ini berasal dari sumber publik: berita, halaman lembaga, peraturan, abstrak buku. Kalau saya mengatakan “tidak ditemukan”, itu keterangan tentang pencarian, bukan tentang kenyataan.',
        en: 'This case reaches us through a paper of 2025, in a journal with the code JPAI. Only its abstract could be read; the full text and the names of its authors were not found. That is your first lesson. We may discuss what the abstract says, and we may not invent what it leaves unsaid. Keep the two apart from the start, in your own writing too. The abstract names a descriptive qualitative method, but it names neither the material nor a rule for sorting activities into roles. The full text may do both. Everything else in this lecture comes from public sources: news, pages of institutions, laws, abstracts of books. When I say that something was not found, I am telling you about a search and not about the world.',
      },
    ],
    expected: {
      question: {
        id: 'Bolehkah kita mengutip artikel yang hanya terbaca abstraknya?',
        en: 'May we cite a paper of which we have read only the abstract?',
      },
      answer: {
        id: 'Boleh, asalkan disebutkan. Tulis “menurut abstraknya”, dan jangan menyatakan apa pun tentang isi yang tidak dibaca.',
        en: 'Yes, as long as you say so. Write ‘according to its abstract’, and claim nothing about the part that you did not read.',
      },
    },
    seconds: 61,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'concept-ocse',
    kind: 'framework',
    headline: {
      id: 'Dalam eksploitasi seksual anak di ranah daring, teknologi adalah sarananya',
      en: 'In online child sexual exploitation, technology is the means',
    },
    lines: [
      {
        id: 'Dalam eksploitasi ada pertukaran; dalam kekerasan belum tentu; keduanya tumpang tindih',
        en: 'Exploitation involves some exchange; abuse need not; the two overlap',
      },
      {
        id: 'Bahaya daring dan luring sering berjalan bersama',
        en: 'Online and offline harm often go together',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'ocse' },
      { kind: 'concept', id: 'dfs-misuse' },
      { kind: 'claim', id: 'digital-financial-services-misused' },
    ],
    caution: {
      id: 'Istilah yang kita pakai: “materi kekerasan seksual terhadap anak”, bukan istilah lama.',
      en: 'The words we use: ‘child sexual abuse material’, not the older term.',
    },
    notes: [
      {
        id: 'Abstrak memakai empat konsep. Saya mulai dari yang ketiga, sebab konsep itu menamai pokok bahasan kita. FATF, badan yang menyusun standar antipencucian uang, mendefinisikan eksploitasi seksual anak di ranah daring sebagai pemakaian internet untuk melakukan atau memudahkan eksploitasi seksual anak. UNODC, mengikuti panduan antarlembaga, menyebut teknologi sebagai sarana. Dalam eksploitasi ada pertukaran; dalam kekerasan belum tentu; dan keduanya tumpang tindih. ECPAT menekankan bahwa yang daring dan yang luring bersambungan. Mengapa ini penting bagi kita? Karena kata pertukaran itulah yang membawa kita kepada uang. Menurut abstrak, layanan jasa keuangan digital kini ikut disalahgunakan. Tanggapan kebijakannya sudah ada: FATF meminta sektor publik dan swasta lebih memahami aliran dananya, dan sebuah studi Indonesia mengusulkan forum publik-swasta. Layanan apa dan bagaimana caranya tidak kita bahas. Yang kita bahas: siapa berbuat apa untuk mencegahnya.',
        en: 'The abstract uses four concepts. I start with the third, since it names our subject. FATF, which sets standards against money laundering, defines online child sexual exploitation as using the internet to carry out or enable the sexual exploitation of children. UNODC, following interagency guidelines, calls technology the means. Exploitation involves some exchange; abuse need not; and the two overlap. ECPAT stresses that online and offline form one continuum. Why does that matter to us? Because it is the word exchange that leads us to money. According to the abstract, digital financial services are now misused as well. Policy answers exist: FATF asks the public and private sectors to understand the flows better, and an Indonesian study proposes a public-private forum. Which services, and how, we will leave aside. What we ask is who does what to prevent it.',
      },
    ],
    expected: {
      question: {
        id: 'Mengapa istilahnya begitu diperhatikan?',
        en: 'Why so much care about words?',
      },
      answer: {
        id: 'Karena istilah lama dapat terbaca seolah-olah anak ikut berbuat. Dalam kalimat kita, pelaku atau perbuatannya yang menjadi subjek.',
        en: 'Because older terms can read as if the child took part. In our sentences the offender or the act is the subject.',
      },
    },
    seconds: 70,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'concept-nts',
    kind: 'framework',
    headline: {
      id: 'Keamanan nontradisional menempatkan manusia, selain negara, sebagai pusat',
      en: 'Non-traditional security puts people, as well as states, at the centre',
    },
    lines: [
      {
        id: 'Ancaman nonmiliter, lintas batas, tidak cukup diatasi di tingkat nasional',
        en: 'Threats that are not military, cross borders and outgrow national solutions',
      },
      {
        id: 'Contoh dari RSIS tidak menyebut eksploitasi seksual anak',
        en: 'RSIS’s own examples do not name child sexual exploitation',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'non-traditional-security' },
      { kind: 'concept', id: 'human-security' },
      { kind: 'claim', id: 'four-concepts' },
    ],
    caution: {
      id: 'Menempatkan kasus ini dalam keamanan nontradisional adalah pilihan artikel.',
      en: 'Placing this case under non-traditional security is the paper’s choice.',
    },
    notes: [
      {
        id: 'Konsep pertama dalam artikel adalah keamanan nontradisional. Artinya ancaman terhadap kelangsungan hidup dan kesejahteraan manusia dan negara yang terutama berasal dari sumber nonmiliter. RSIS, mengikuti Caballero-Anthony, menambahkan beberapa ciri: ancaman itu melintasi batas negara, dirumuskan secara sosial dan ekonomi, dan tidak cukup diatasi di tingkat nasional. Bagi mahasiswa hubungan internasional, konsep ini mempertemukan unit intelijen keuangan dan LSM dalam satu bahasan. Bandingkan dengan keamanan manusia, yang menilai dari sudut pandang orangnya; unsurnya yang terdekat dengan kasus ini adalah keamanan pribadi. Namun, hati-hati. Contoh yang disebut RSIS tidak mencakup eksploitasi seksual anak; yang terdekat kejahatan transnasional dan penyelundupan manusia. Menempatkan kasus ini di sana adalah pilihan artikel, dan abstraknya tidak menjelaskan penerapannya. Tanyakan pada diri Anda: apa yang menjadi lebih jelas setelah kita menyebutnya soal keamanan?',
        en: 'The paper’s first concept is non-traditional security. It means threats to the survival and well-being of people and states that come mainly from non-military sources. RSIS, after Caballero-Anthony, adds some traits: such threats cross borders, are defined in social and economic terms, and outgrow national solutions. For a student of international relations this puts a financial intelligence unit and an NGO into one picture. Compare human security, which judges from the standpoint of the person; its nearest element here is personal security. But take care. The examples that RSIS gives do not include the sexual exploitation of children; transnational crime and people smuggling come nearest. To place this case there is the paper’s choice, and the abstract does not explain how the concept is applied. Ask yourself what becomes clearer once we call it a matter of security.',
      },
    ],
    expected: {
      question: { id: 'Bukankah ini sekuritisasi?', en: 'Is that not securitisation?' },
      answer: {
        id: 'Itu konsep lain, dan abstrak tidak memakainya. Ada salindia cadangan tentang perbedaannya.',
        en: 'That is another concept, and the abstract does not use it. There is a spare slide on the difference.',
      },
    },
    seconds: 65,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'concept-ogbv',
    kind: 'framework',
    headline: {
      id: 'Artikel memandang eksploitasi seksual anak di ranah daring sebagai bentuk KBGO',
      en: 'The paper sees online child sexual exploitation as a form of gender-based violence',
    },
    lines: [
      {
        id: 'Panduan SAFEnet lebih sempit: perbuatannya menyasar orang karena gender atau seksualitasnya',
        en: 'SAFEnet’s guide is narrower: the act must aim at a person because of gender or sexuality',
      },
      {
        id: 'Anak laki-laki juga menjadi korban; jangan sampai bingkai ini menutupinya',
        en: 'Boys are victims too; the frame should not hide that',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'ogbv' },
      { kind: 'claim', id: 'form-of-ogbv' },
    ],
    caution: {
      id: 'Ini pilihan konsep penulis; daftar kegiatan tidak dapat memutuskannya.',
      en: 'This is the author’s choice of concept; no list of activities can settle it.',
    },
    notes: [
      {
        id: 'Konsep kedua adalah kekerasan berbasis gender online, KBGO. Menurut abstrak, eksploitasi seksual anak di ranah daring adalah salah satu bentuknya. Satu karya yang dirujuk artikel memandang bujuk rayu terhadap anak di ranah daring dengan cara yang sama. Panduan SAFEnet lebih sempit: suatu tindakan tergolong KBGO bila menyasar seseorang karena gender atau seksualitasnya; kalau tidak, itu kekerasan di ranah daring pada umumnya. Menurut panduan yang sama, jawabannya tidak cukup hukuman; cara pandang pun harus berubah. Di sini ada persoalan. Bila dorongannya uang, apakah niat seperti itu selalu ada? Dan anak laki-laki pun menjadi korban. Ini bukan alasan untuk menolak bingkai tersebut. Ini alasan untuk memakainya dengan cermat.',
        en: 'The second concept is online gender-based violence, OGBV. According to the abstract, the sexual exploitation of children online is one form of it. One work that the paper cites treats the online grooming of children in the same way. SAFEnet’s guide is narrower: an act is OGBV if it aims at a person because of gender or sexuality; otherwise it is general online violence. The same guide says that punishment is not enough; attitudes have to change. So there is a puzzle here. When the motive is money, is that intent always present? And boys are victims as well. None of this is a reason to reject the frame. It is a reason to use it with care.',
      },
    ],
    expected: null,
    seconds: 60,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'question-frame',
    kind: 'question-to-room',
    headline: {
      id: 'Apa yang diperjelas oleh bingkai KBGO, dan apa yang ditutupinya?',
      en: 'What does the OGBV frame help us to see, and what might it hide?',
    },
    lines: [{ id: 'Bila dorongannya uang', en: 'When the motive is money' }],
    restsOn: [
      { kind: 'claim', id: 'form-of-ogbv' },
      { kind: 'concept', id: 'ogbv' },
    ],
    caution: null,
    notes: [
      {
        id: 'Ini pertanyaan pertama untuk Anda. Bila dorongannya uang, apa yang diperjelas oleh bingkai KBGO, dan apa yang mungkin ditutupinya? Silakan bicarakan dulu dengan orang di sebelah Anda, cukup satu menit saja, lalu kita bahas. Pakai bahan dari salindia tadi, jangan mencari contoh perkara. Kalau buntu, mulailah dari kata pertukaran tadi. Sesudah itu saya minta dua jawaban: satu yang membela bingkai ini, satu yang meragukannya.',
        en: 'Here is my first question to you. When the motive is money, what does the OGBV frame help us to see, and what might it hide? Talk it over with the person next to you, for one minute. Use what was on the slides, and please do not look for cases. If you are stuck, start from the word exchange. Then I would like two answers: one that defends the frame and one that doubts it.',
      },
      { id: 'Tidak ada jawaban yang harus menang.', en: 'Neither of them has to win.' },
    ],
    expected: null,
    seconds: 155,
    roomSeconds: 115,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'the-lens',
    kind: 'framework',
    headline: {
      id: 'Lensa tiga peran kita kenal dari tangan kedua, bukan dari bukunya sendiri',
      en: 'The three-role lens reaches us second-hand, not from the book itself',
    },
    lines: [
      {
        id: 'Artikel mencantumkan Lewis & Kanji (2009); buku itu tidak kami baca',
        en: 'The paper lists Lewis & Kanji (2009); we have not read that book',
      },
      {
        id: 'Satu esai mahasiswa mengutip peran ketiga yang lain: perencana',
        en: 'One student essay quotes another third role: planners',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'overview' },
      { kind: 'concept', id: 'ngo-roles' },
      { kind: 'claim', id: 'three-role-scheme' },
      { kind: 'source', id: 'lewis-kanji-2009' },
      { kind: 'source', id: 'taylor-and-francis-nd-01' },
    ],
    caution: {
      id: 'Definisi di sini berasal dari abstrak dan skripsi, bukan dari buku itu sendiri.',
      en: 'The definitions here come from an abstract and a thesis, not from the book.',
    },
    notes: [
      {
        id: 'Sekarang lensanya. Para penulis yang mengikuti David Lewis memilah kerja LSM ke dalam tiga peran: pelaksana, katalis, mitra. Abstrak memakai ketiga nama itu tanpa menyebut asalnya. Kaitannya dengan Lewis dan Kanji, 2009, disimpulkan dari daftar pustaka artikel. Buku itu belum dibaca penyusun situs. Yang dibaca adalah abstrak sebuah bab yang mengutip Lewis, dan sebuah skripsi yang mengutip Lewis dan Kanji. Kutipan dari tangan kedua ini tidak seragam: satu esai mahasiswa menyebut perencana, bukan mitra, sebagai peran ketiga. Satu hal dapat dipastikan: lensa ini lebih tua daripada bukunya, sebab salah satu sumber mengutip sebuah tulisan Lewis dari tahun 2001. Saran saya untuk tugas Anda: bacalah bukunya lebih dulu, baru kutip. Dan bila belum sempat, katakan dari mana definisi Anda berasal.',
        en: 'Now the lens itself. Authors who follow David Lewis sort the work of an NGO into three roles: implementer, catalyst and partner. The abstract uses the three names and does not say where they come from. The link to Lewis and Kanji, 2009, is inferred from the reference list. The makers of the site have not read that book. What they read is the abstract of a chapter that cites Lewis and a thesis that cites Lewis and Kanji. Such second-hand quotations do not agree: one student essay gives planners, not partners, as the third role. One thing is certain: the lens is older than that book, since one of the sources cites a work by Lewis from 2001. My advice for your own work: read the book first, then quote it. And if you have not had the time, say where your definition comes from.',
      },
    ],
    expected: {
      question: {
        id: 'Jadi, bolehkah saya menulis “menurut Lewis & Kanji”?',
        en: 'So may I write ‘according to Lewis & Kanji’?',
      },
      answer: {
        id: 'Hanya sesudah membacanya. Sebelum itu, tulis “menurut … yang mengutip Lewis & Kanji”.',
        en: 'Only once you have read it. Until then, write ‘according to …, citing Lewis & Kanji’.',
      },
    },
    seconds: 68,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'three-roles',
    kind: 'roles',
    headline: {
      id: 'Pelaksana mengerjakan sendiri, katalis menggerakkan, mitra bekerja bersama',
      en: 'An implementer does it itself, a catalyst moves others, a partner works with them',
    },
    lines: [
      {
        id: 'Tanyakan: siapa yang menerima, siapa yang hendak diubah, siapa yang ikut memutuskan?',
        en: 'Ask: who received it, who was meant to change, who shared the decision?',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'implementer' },
      { kind: 'role', id: 'catalyst' },
      { kind: 'role', id: 'partner' },
      { kind: 'claim', id: 'all-three-roles-carried-out' },
    ],
    caution: {
      id: 'Isi tiap peran mengikuti abstrak; kamilah yang menggolongkan kegiatannya.',
      en: 'What each role holds is the abstract’s account; the sorting of activities is ours.',
    },
    notes: [
      {
        id: 'Dengan kata sehari-hari: pelaksana memberikan barang atau layanan kepada orang yang membutuhkan. Katalis mendorong pihak lain berpikir atau bertindak dengan cara lain. Mitra menggarap satu tugas bersama pihak lain dan ikut memiliki hasilnya. Dalam abstrak, peran pelaksana diisi edukasi dan sosialisasi; peran katalis diisi pelatihan, riset, dan advokasi; peran mitra diisi kerja bersama PPATK. Hafalkan bukan definisinya, tetapi pertanyaannya. Pertanyaan lebih berguna daripada label, karena jawabannya dapat dicari dalam sumber. Siapa yang menerima? Siapa yang hendak diubah? Siapa yang ikut memutuskan? Tiga salindia berikutnya menunjukkan bahwa kegiatan yang tampak sama dapat memberi jawaban yang berbeda.',
        en: 'In everyday words: an implementer delivers goods or services to people who need them. A catalyst gets others to think or act differently. A partner shares one task with another body and co-owns the result. In the abstract, education and outreach fill the implementer role; training, research and advocacy fill the catalyst role; and work with PPATK fills the partner role. Do not learn the definitions by heart; learn the questions. A question is more useful than a label, because you can look for its answer in a source. Who received it? Who was meant to change? Who shared the decision? The next three slides show that activities which look alike can give different answers.',
      },
    ],
    expected: null,
    seconds: 54,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'look-alike-implementer',
    kind: 'role',
    headline: {
      id: 'Pelaksana atau katalis? Lihat siapa pendengarnya',
      en: 'Implementer or catalyst? Look at who is listening',
    },
    lines: [
      {
        id: 'Seminar bagi orang tua dan guru (2024): pelaksana',
        en: 'Seminars for parents and teachers (2024): implementer',
      },
      {
        id: 'Pelatihan bagi jaksa (2024): katalis',
        en: 'Training for prosecutors (2024): catalyst',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'implementer' },
      { kind: 'activity', id: 'teman-anak-2024' },
      { kind: 'activity', id: 'prosecutor-training-2024' },
      { kind: 'activity', id: 'break-free-to-fly-2022' },
    ],
    caution: null,
    notes: [
      {
        id: 'Ambil dua kegiatan tahun 2024. Tem@n Anak adalah rangkaian seminar internet aman bagi orang tua dan guru. Yang lain pelatihan tiga hari bagi jaksa, tentang eksploitasi ekonomi terhadap anak. Keduanya mengajar. Bedanya pada pendengarnya. Orang tua memakai pengetahuan itu langsung untuk anaknya; itu kerja pelaksana. Jaksa diharapkan mengubah cara lembaganya menangani perkara; itu kerja katalis. Satu jebakan lagi: logo bersama belum berarti kemitraan. Kampanye Break Free to Fly pada 2022 dijalankan bersama perusahaan platform. Selama keputusan bersama tidak ditemukan dalam sumber, situs ini membacanya sebagai kerja pelaksana. Catat pula: abstrak hanya menyebut edukasi dan sosialisasi, padahal halaman organisasi itu tahun 2022 juga mencantumkan layanan langsung bagi korban. Dan ingat batas peran ini: keluaran mudah dihitung, dan mudah pula disangka dampak.',
        en: 'Take two activities of 2024. Tem@n Anak is a series of safe-internet seminars for parents and teachers. The other is a three-day training for prosecutors, on the economic exploitation of children. Both teach. The difference is who listens. Parents use what they learn directly, for their own children; that is implementer work. Prosecutors are expected to change how their institution acts; that is catalyst work. One more trap: a shared logo is not yet a partnership. The campaign Break Free to Fly of 2022 was run with a platform company. As long as no record shows shared decisions, the site reads it as implementer work. Note as well that the abstract names only education and outreach, while the organisation’s own page of 2022 also lists direct services for victims. And remember the limit of this role: outputs are easy to count, and easy to mistake for effects.',
      },
    ],
    expected: null,
    seconds: 68,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'look-alike-catalyst',
    kind: 'role',
    headline: {
      id: 'Katalis meminta pihak lain bertindak; mitra bertindak bersamanya',
      en: 'A catalyst asks another body to act; a partner acts with it',
    },
    lines: [
      {
        id: 'Laporan riset 2024 dan konferensi Denpasar: katalis',
        en: 'The research report of 2024 and the Denpasar conference: catalyst',
      },
      {
        id: 'Pengaruh lebih sering dinyatakan daripada dibuktikan',
        en: 'Influence is claimed more often than shown',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'catalyst' },
      { kind: 'activity', id: 'research-report-financial-services-2024' },
      { kind: 'activity', id: 'asean-conference-denpasar-2024' },
      { kind: 'activity', id: 'denpasar-recommendations-2024' },
    ],
    caution: {
      id: 'Laporan 2024 itu tidak kami baca; tahunnya dari daftar pustaka artikel.',
      en: 'We did not read the 2024 report; its year comes from the paper’s reference list.',
    },
    notes: [
      {
        id: 'Peran katalis bekerja lewat orang lain. Pada 2024 peneliti ECPAT Indonesia menerbitkan laporan tentang penyalahgunaan jasa keuangan. Menurut judulnya, laporan itu membahas jasa keuangan, maka situs ini membacanya sebagai kerja katalis; laporannya sendiri belum dibaca, hanya entri pustakanya. Konferensi Denpasar pada Agustus 2024 serupa: rekomendasinya ditujukan kepada pihak lain. Namun, PPATK mendukung konferensi itu dan berbicara di sana, jadi ada sisi mitranya, dan itu dicatat sebagai peran kedua. Ada satu kelemahan yang perlu Anda kenali. Peran ini mudah mengundang pujian. Pengaruh lebih sering dinyatakan daripada dibuktikan. Beberapa pihak mendorong pada saat yang sama, sehingga dari halaman publik saja jasa masing-masing tidak dapat dipilah. Itu berlaku bagi semua pihak, tidak hanya bagi ECPAT Indonesia. Jadi, setiap kali seseorang mengatakan “berhasil”, tanyakan: menurut siapa, dan apa yang kemudian dilakukan pihak yang digerakkan?',
        en: 'The catalyst role works through others. In 2024 researchers of ECPAT Indonesia issued a report on the misuse of financial services. Its title says that it is about financial services, so the site reads it as catalyst work; the report itself was not read, only its entry in the reference list. The Denpasar conference of August 2024 is similar: its recommendations address others. But PPATK supported that conference and spoke there, so it has a partner side too, and that is recorded as its second role. This role has a weakness that you should know. It invites praise. Influence is claimed more often than it is shown. Several bodies were pushing at the same time, so public pages cannot show how to divide the credit. So whenever somebody says ‘succeeded’, ask: who says so, and what did the body that was moved do afterwards?',
      },
    ],
    expected: null,
    seconds: 70,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'look-alike-partner',
    kind: 'role',
    headline: {
      id: 'Diundang memberi masukan berarti berpengaruh; ikut memutuskan berarti bermitra',
      en: 'To be invited to comment is influence; to share the decision is partnership',
    },
    lines: [
      {
        id: 'Desember 2024: PPATK memimpin pertemuan, ECPAT Indonesia ikut serta',
        en: 'December 2024: PPATK runs the meeting, ECPAT Indonesia takes part',
      },
      {
        id: 'Definisi peran mitra paling ringkas di antara ketiganya',
        en: 'The partner role has the shortest definition of the three',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'partner' },
      { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
      { kind: 'activity', id: 'training-module-fgd-may-2025' },
      { kind: 'lensNote', id: 'criticism-partnership-word' },
    ],
    caution: {
      id: 'Dari Brinkerhoff (2002) hanya ringkasan artikelnya yang kami baca.',
      en: 'Of Brinkerhoff (2002) we read only the article’s summary.',
    },
    notes: [
      {
        id: 'Peran mitra paling sulit, karena definisinya paling ringkas. Satu-satunya uraian yang ditemukan dan mengutip Lewis hanya sepanjang satu kalimat. Brinkerhoff, dalam tulisan tahun 2002, memberi patokan yang berguna: seberapa timbal balik hubungannya, dan seberapa jauh tiap pihak menjaga jati dirinya? Bila salah satunya rendah, yang ada mungkin kontrak, perpanjangan tangan, atau penyerapan perlahan. Pertanyaan yang membantu: apa yang disumbangkan tiap pihak, dan nama siapa yang tercantum pada hasilnya? Sekarang bandingkan dua pertemuan. Pada Desember 2024 PPATK memimpin pembahasan draf pertama indikator, dan ECPAT Indonesia ikut serta bersama banyak pihak. Pada Mei 2025 ECPAT Indonesia dan AATKI, asosiasi analis transaksi keuangan, menyepakati kerangka modul di kantor PPATK. Yang kedua lebih dekat ke merancang bersama. Yang pertama akan Anda kodekan sendiri sebentar lagi.',
        en: 'The partner role is the hardest, because its definition is the shortest. The account that was found, citing Lewis, is a single sentence. Brinkerhoff, writing in 2002, offers a useful test: how mutual is the relation, and how far does each side keep its own identity? Where either is low, you may be looking at a contract, an extension or a slow absorption. It helps to ask what each side brought, and whose name is on the result. Now compare two meetings. In December 2024 PPATK ran the discussion of a first draft of the indicators, and ECPAT Indonesia took part with many others. In May 2025 ECPAT Indonesia and AATKI, the association of financial transaction analysts, settled the outline of a module at PPATK’s office. The second is closer to shared design. The first you will code yourselves in a moment.',
      },
    ],
    expected: null,
    seconds: 67,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'coding-rule',
    kind: 'list',
    headline: {
      id: 'Kodekan tiap kegiatan tiga kali: bentuk, sasaran, tata kelola',
      en: 'Code each activity three times: form, target, governance',
    },
    lines: [
      {
        id: 'Satu peran utama; peran kedua bila ada alasannya',
        en: 'One main role; a second role where there is a reason',
      },
      { id: 'Pelatihan dapat masuk ke ketiga peran', en: 'Training can fit all three roles' },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'coding-rule' },
      { kind: 'lensNote', id: 'overlap-training' },
      { kind: 'lensNote', id: 'overlap-advocacy-partnership' },
    ],
    caution: {
      id: 'Aturan ini usulan kami, diturunkan dari definisi yang kami temukan.',
      en: 'This rule is our proposal, derived from the definitions that we found.',
    },
    notes: [
      {
        id: 'Supaya dua orang yang membaca kegiatan yang sama dapat sampai pada hasil yang sama, kita perlu aturan. Aturan ini usulan penyusun situs, diturunkan dari definisi yang ditemukan; bukan aturan yang sudah terbit. Kodekan tiga kali. Bentuk: apa yang dilakukan? Sasaran: siapa yang hendak diubah? Tata kelola: siapa yang ikut memutuskan? Manfaat langsung bagi pengguna mengarah ke pelaksana. Perubahan pada pihak lain mengarah ke katalis. Rancangan dan kepemilikan bersama mengarah ke mitra. Lalu pilih satu peran utama, dan peran kedua bila ada alasannya. Tulis alasannya dalam satu kalimat, supaya orang lain dapat menanggapinya. Pelatihan adalah ujian terbaik, sebab ia dapat masuk ke ketiganya. Kerja dengan PPATK pun bisa katalis dan mitra sekaligus.',
        en: 'If two people are to read the same activity in the same way, we need a rule. This one is a proposal of the site’s makers, derived from the definitions they found; it is not a published rule. Code three times. Form: what was done? Target: who was meant to change? Governance: who shared the decisions? Direct benefit to users points to implementer. Change in another body points to catalyst. Shared design and ownership point to partner. Then choose one main role, and a second one where you have a reason. Write your reason in one sentence, so that others can argue with it. Training is the best test, because it can fit all three. Work with PPATK, too, can be catalyst and partner at once.',
      },
    ],
    expected: null,
    seconds: 60,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'question-two-trainings',
    kind: 'question-to-room',
    headline: {
      id: 'Apakah pelatihan desa dan pelatihan jaksa termasuk peran yang sama?',
      en: 'Do training for villages and training for prosecutors belong to the same role?',
    },
    lines: [
      {
        id: '2023: pemerintah desa dan tokoh masyarakat di daerah tujuan wisata',
        en: '2023: village governments and community figures in tourist areas',
      },
      {
        id: '2024: jaksa dari sepuluh wilayah, bersama badan diklat kejaksaan',
        en: '2024: prosecutors from ten regions, with the prosecutors’ training agency',
      },
    ],
    restsOn: [
      { kind: 'activity', id: 'child-friendly-tourism-villages-2023' },
      { kind: 'activity', id: 'prosecutor-training-2024' },
      { kind: 'claim', id: 'catalyst-training' },
    ],
    caution: {
      id: 'Pengodean situs ini hanya satu tafsiran; tafsiran lain yang beralasan sama sahnya.',
      en: 'The site’s coding is one reading; another reading with a reason is just as valid.',
    },
    notes: [
      {
        id: 'Giliran Anda. Ada dua pelatihan. Tahun 2023, KemenPPPA dan ECPAT Indonesia melatih pemerintah desa dan tokoh masyarakat di daerah tujuan wisata agar desa mencegah kekerasan terhadap anak. Tahun 2024, badan diklat kejaksaan, ECPAT Indonesia, dan Kedutaan Besar Inggris melatih jaksa dari sepuluh wilayah. Berpasangan, kodekan keduanya: bentuk, sasaran, tata kelola, lalu peran utama dan peran kedua. Tanyakan juga program siapa itu sebenarnya. Dua menit.',
        en: 'Your turn. Here are two trainings. In 2023 the women and child protection ministry and ECPAT Indonesia trained village governments and community figures in tourist areas, so that villages prevent violence against children. In 2024 the prosecutors’ training agency, ECPAT Indonesia and the British Embassy trained prosecutors from ten regions. In pairs, code both: form, target, governance, then a main role and a second one. And do ask whose programme it really was. Two minutes.',
      },
      {
        id: 'Terima kasih. Pilihan situs ini begini: yang pertama pelaksana dengan katalis sebagai peran kedua, yang kedua katalis. Kalau Anda memilih lain, sebutkan alasannya. Alasan Anda lebih penting daripada kesamaan jawaban.',
        en: 'Thank you. This is what the site chose: the first is implementer, with catalyst as its second role; the second is catalyst. If you chose otherwise, give your reason. Your reason matters more than whether we agree.',
      },
    ],
    expected: null,
    seconds: 228,
    roomSeconds: 175,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'question-december',
    kind: 'question-to-room',
    headline: {
      id: 'Pada Desember 2024, apakah yang tercatat itu kerja mitra atau kerja katalis?',
      en: 'In December 2024, is what the record shows partner work or catalyst work?',
    },
    lines: [
      {
        id: 'PPATK dan OPDAT mengumpulkan penegak hukum, regulator, penyedia jasa keuangan, LSM',
        en: 'PPATK and OPDAT bring together law enforcement, regulators, providers and NGOs',
      },
      {
        id: 'Yang dibahas: draf pertama indikator. ECPAT Indonesia ikut serta',
        en: 'Under discussion: a first draft of the indicators. ECPAT Indonesia takes part',
      },
    ],
    restsOn: [
      { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
      { kind: 'role', id: 'partner' },
      { kind: 'claim', id: 'partner-red-flag-indicators' },
    ],
    caution: {
      id: 'Hanya prosesnya yang tercatat; isi indikator tidak dibahas.',
      en: 'Only the process is recorded; what the indicators contain is not discussed.',
    },
    notes: [
      {
        id: 'Yang berikut ini lebih sulit. Tanggal 16 sampai 18 Desember 2024, di Jakarta, PPATK bersama OPDAT, salah satu kantor Departemen Kehakiman Amerika Serikat, mengumpulkan penegak hukum, regulator, penyedia jasa keuangan, kementerian, dan LSM untuk menyempurnakan draf pertama indikator. ECPAT Indonesia ikut serta. Tentang bagiannya, halaman yang dibaca tidak menyebut lebih dari itu. Apakah ini kerja mitra, atau kerja katalis di dalam proyek lembaga lain? Dua menit, berpasangan. Cari satu hal lagi: dokumen apa yang akan membuat Anda yakin?',
        en: 'The next one is harder. On 16 to 18 December 2024, in Jakarta, PPATK and OPDAT, an office of the US Department of Justice, brought together law enforcement, regulators, financial service providers, ministries and NGOs to improve a first draft of the indicators. ECPAT Indonesia took part. About its part, the pages that were read say no more. Is it partner work, or catalyst work inside another body’s project? Two minutes, in pairs. And find one more thing: which document would convince you?',
      },
      {
        id: 'Situs ini mengodekannya sebagai mitra karena ECPAT Indonesia bekerja di samping PPATK pada satu instrumen bersama, dan menambahkan bahwa PPATK yang memimpin.',
        en: 'The site codes it as partner, because ECPAT Indonesia works beside PPATK on a shared instrument, and it adds that PPATK was in the lead.',
      },
    ],
    expected: null,
    seconds: 225,
    roomSeconds: 175,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
