import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

/** Slides of the lecture up to the coding exercises: what was read, the concepts, the lens. */
export const fortyMinutesLens = [
  {
    id: 'title',
    kind: 'title',
    headline: {
      id: 'Tiga peran, satu LSM: bagaimana cara menelaahnya, dan apa buktinya?',
      en: 'Three roles, one NGO: how can we study it, and what is the evidence?',
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
        id: 'Selamat datang. Hari ini kita menelaah satu kasus: kerja ECPAT Indonesia pada 2022 sampai 2024 untuk mencegah transaksi keuangan di balik eksploitasi seksual anak di ranah daring. Kita akan memakai sebuah lensa, mengujinya bersama, lalu bertanya apa saja yang sungguh dapat dibuktikan. Empat kali dalam kuliah ini saya akan mengajukan pertanyaan dan menunggu jawaban Anda. Kata “kami” di layar berarti penyusun situs Tiga Peran.',
        en: 'Welcome. Today we study one case: what ECPAT Indonesia did from 2022 to 2024 about the financial transactions behind the sexual exploitation of children online. We will take a lens, test it together, and then ask what can really be shown. Four times I will ask you a question and wait for your answers. The word ‘we’ on the slides means the makers of Three Roles, the site behind this lecture.',
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
        id: 'Tidak ada gambar, rincian perkara, modus kejahatan, atau isi indikator',
        en: 'There are no images, case details or methods, and nothing about what the indicators say',
      },
      {
        id: 'Anda boleh keluar kapan saja. Bila perlu berbicara dengan seseorang, hubungi 129',
        en: 'You may step out at any time. If you need to talk: in Indonesia, call 129',
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
        id: 'Sebelum mulai, mari kita sepakati aturannya. Pokok bahasan ini berat, dan mungkin ada di antara kita yang mengenalnya dari pengalaman sendiri. Kita tidak akan melihat gambar, tidak membahas perkara, dan tidak membicarakan cara kejahatan dilakukan. Tidak seorang pun diminta bercerita tentang dirinya sendiri, dan tidak seorang pun diminta memerankan korban atau pelaku. Jangan pernah mencari materi kekerasan seksual, termasuk untuk tugas kuliah. Bila ada salindia yang memuat angka tentang eksploitasi, saya akan memberi tahu lebih dulu. Anda boleh keluar kapan saja tanpa menyebutkan alasan, dan itu tidak memengaruhi nilai Anda.',
        en: 'Before we begin, let us agree on some rules. Our subject is a hard one, and some of us may know it at first hand. We will look at no images, discuss no cases and say nothing about methods. Nobody is asked to speak about themselves, and nobody plays a victim or an offender. Never search for abuse material, not even for an assignment. If a slide holds figures about exploitation, I will tell you before I turn to it. You may leave at any time, without giving a reason, and it will not affect your mark.',
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
      en: 'Only the abstract of the paper that we discuss could be read',
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
        id: 'Kasus ini kita kenal lewat sebuah artikel yang terbit pada 2025, dalam jurnal berkode JPAI. Yang dapat dibaca hanya abstraknya; naskah lengkap dan nama penulisnya tidak ditemukan. Itulah pelajaran pertama untuk Anda. Kita boleh membahas apa yang tertulis dalam abstrak, tetapi tidak boleh mengarang apa yang tidak tertulis di sana. Bedakan keduanya sejak awal, juga dalam tulisan Anda nanti. Abstrak menyebut metode kualitatif deskriptif, tetapi tidak menyebut bahannya dan tidak menyebut aturan untuk memilah kegiatan ke dalam peran. Mungkin naskah lengkap artikel menyebutkannya. Semua bahan lain dalam kuliah ini berasal dari sumber publik: berita, halaman lembaga, peraturan, dan abstrak buku. Kalau saya mengatakan “tidak ditemukan”, bisa saja hal yang dicari itu sebenarnya ada.',
        en: 'We know this case from a paper published in 2025, in a journal with the code JPAI. Only its abstract could be read; the full text and the names of its authors were not found. That is your first lesson. We may discuss what the abstract says, but we may not invent what it does not say. Keep the two apart from the start, in your own writing too. The abstract names a descriptive qualitative method, but it names neither the material nor a rule for sorting activities into roles. The full text may do both. Everything else in this lecture comes from public sources: news, pages of institutions, laws and abstracts of books. When I say that something was not found, it may still exist.',
      },
    ],
    expected: {
      question: {
        id: 'Bolehkah kita mengutip artikel yang hanya kita baca abstraknya?',
        en: 'May we cite a paper if we have read only its abstract?',
      },
      answer: {
        id: 'Boleh, asalkan Anda menyebutkannya. Tulis “menurut abstraknya”, dan jangan menyatakan apa pun tentang bagian yang tidak Anda baca.',
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
        id: 'Eksploitasi melibatkan pertukaran, kekerasan belum tentu; keduanya tumpang tindih',
        en: 'Exploitation involves an exchange; abuse does not have to; the two overlap',
      },
      {
        id: 'Bahaya di ranah daring dan luring sering terjadi bersamaan',
        en: 'Online and offline harm often go together',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'ocse' },
      { kind: 'concept', id: 'dfs-misuse' },
      { kind: 'claim', id: 'digital-financial-services-misused' },
    ],
    caution: {
      id: 'Definisi FATF dan satu studi Indonesia hanya kami baca dalam ringkasan. Istilah kita: “materi kekerasan seksual terhadap anak”.',
      en: 'We read FATF’s definition and one Indonesian study only in summary. Our term is ‘child sexual abuse material’.',
    },
    notes: [
      {
        id: 'Abstrak memakai empat konsep. Saya mulai dari yang ketiga, sebab konsep itu adalah pokok bahasan kita. FATF, badan yang menyusun standar antipencucian uang, mendefinisikan eksploitasi seksual anak di ranah daring sebagai pemakaian internet untuk melakukan atau memudahkan eksploitasi seksual anak. UNODC, mengikuti panduan antarlembaga, menyebut teknologi sebagai sarana. Eksploitasi melibatkan pertukaran, kekerasan belum tentu, dan keduanya tumpang tindih. ECPAT menekankan bahwa bahaya di ranah daring dan luring merupakan satu rangkaian. Mengapa ini penting bagi kita? Karena kata “pertukaran” itulah yang menghubungkan eksploitasi dengan uang. Menurut abstrak, layanan jasa keuangan digital kini ikut disalahgunakan. Sudah ada tanggapan kebijakan: FATF meminta sektor publik dan swasta lebih memahami aliran dananya, dan sebuah studi Indonesia mengusulkan agar forum publik-swasta diperkuat. Kita tidak membahas layanan apa yang dipakai atau bagaimana caranya. Kita membahas siapa yang berbuat apa untuk mencegahnya.',
        en: 'The abstract uses four concepts. I start with the third, since it is our subject. FATF, which sets standards against money laundering, defines online child sexual exploitation as using the internet to carry out or enable the sexual exploitation of children. UNODC, following interagency guidelines, calls technology the means. Exploitation involves an exchange; abuse does not have to; and the two overlap. ECPAT stresses that online and offline harm form one continuum. Why does that matter to us? Because the word ‘exchange’ connects the subject with money. According to the abstract, digital financial services are now misused as well. There are policy answers: FATF asks the public and private sectors to understand the flows of money better, and an Indonesian study proposes strengthening a public-private forum. We will not discuss which services are misused, or how. We will discuss who does what to prevent it.',
      },
    ],
    expected: {
      question: {
        id: 'Mengapa pilihan istilah begitu diperhatikan?',
        en: 'Why do we take so much care over terms?',
      },
      answer: {
        id: 'Karena istilah lama dapat terbaca seolah-olah anak ikut berbuat. Dalam kalimat kita, pelaku atau perbuatannyalah yang menjadi subjek.',
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
      id: 'Dalam keamanan nontradisional, pusat perhatiannya manusia, bukan hanya negara',
      en: 'Non-traditional security puts people, and not only states, at the centre',
    },
    lines: [
      {
        id: 'Ancamannya lintas negara, tidak bersifat militer, dan tidak cukup diatasi secara nasional',
        en: 'Its threats are not military, cross borders and cannot be solved by one state alone',
      },
      {
        id: 'Contoh yang diberikan RSIS tidak mencakup eksploitasi seksual anak',
        en: 'The examples that RSIS gives do not include child sexual exploitation',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'non-traditional-security' },
      { kind: 'concept', id: 'human-security' },
      { kind: 'claim', id: 'four-concepts' },
    ],
    caution: {
      id: 'Artikel sendiri yang memilih menggolongkan kasus ini ke dalam keamanan nontradisional.',
      en: 'Placing this case under non-traditional security is the paper’s choice.',
    },
    notes: [
      {
        id: 'Konsep pertama dalam artikel adalah keamanan nontradisional. Konsep ini menyangkut ancaman terhadap kelangsungan hidup dan kesejahteraan manusia dan negara, terutama ancaman yang sumbernya bukan militer. RSIS, mengikuti Caballero-Anthony, menambahkan beberapa ciri: ancaman itu melintasi batas negara, dirumuskan secara sosial dan ekonomi, dan tidak cukup diatasi di tingkat nasional. Bagi mahasiswa hubungan internasional, konsep ini mempertemukan unit intelijen keuangan dan LSM dalam satu bahasan. Bandingkan dengan keamanan manusia, yang menilai keamanan dari sudut pandang perorangan; unsurnya yang terdekat dengan kasus ini adalah keamanan pribadi. Namun, kita perlu hati-hati. Contoh yang disebut RSIS tidak mencakup eksploitasi seksual anak; contoh yang terdekat adalah kejahatan transnasional dan penyelundupan manusia. Artikel memilih menggolongkan kasus ini ke dalam keamanan nontradisional, dan abstraknya tidak menjelaskan penerapannya. Coba pikirkan apa yang menjadi lebih jelas setelah kita menyebutnya soal keamanan.',
        en: 'The paper’s first concept is non-traditional security. It concerns threats to the survival and well-being of people and states that come mainly from non-military sources. RSIS, following Caballero-Anthony, adds some features: such threats cross borders, are defined in social and economic terms, and cannot be solved by one state alone. For students of international relations, the concept brings a financial intelligence unit and an NGO into one discussion. Compare human security, which judges security from the standpoint of the person; its element closest to this case is personal security. But be careful. RSIS’s examples do not include the sexual exploitation of children; the closest are transnational crime and people smuggling. The paper chose this heading for the case, and the abstract does not explain how the concept is applied. What becomes clearer once we call the case a security matter?',
      },
    ],
    expected: {
      question: { id: 'Bukankah ini sekuritisasi?', en: 'Is that not securitisation?' },
      answer: {
        id: 'Itu konsep lain, dan abstrak tidak memakainya. Perbedaannya dijelaskan di sebuah salindia cadangan.',
        en: 'That is a different concept, and the abstract does not use it. A spare slide explains the difference.',
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
      en: 'The paper sees online child sexual exploitation as a form of OGBV',
    },
    lines: [
      {
        id: 'Panduan SAFEnet mensyaratkan niat melecehkan korban karena gender atau seksualitasnya',
        en: 'SAFEnet’s guide requires an intent to harass the victim because of gender or sexuality',
      },
      {
        id: 'Anak laki-laki pun bisa menjadi korban; kerangka ini jangan menutupinya',
        en: 'Boys may be victims too; the frame should not hide that',
      },
    ],
    restsOn: [
      { kind: 'concept', id: 'ogbv' },
      { kind: 'claim', id: 'form-of-ogbv' },
    ],
    caution: {
      id: 'Ini pilihan konsep penulis; daftar kegiatan tidak dapat mengujinya.',
      en: 'This is the author’s choice of concept; a list of activities cannot test it.',
    },
    notes: [
      {
        id: 'Konsep kedua adalah kekerasan berbasis gender online, KBGO. Menurut abstrak, eksploitasi seksual anak di ranah daring adalah salah satu bentuknya. Satu karya yang dirujuk artikel memandang bujuk rayu terhadap anak di ranah daring dengan cara yang sama. Panduan SAFEnet lebih sempit: suatu tindakan tergolong KBGO bila pelakunya berniat melecehkan korban karena gender atau seksualitasnya; kalau tidak, itu kekerasan umum di ranah daring. Jadi, apakah suatu tindakan tergolong KBGO bergantung pada niat itu. Di sini ada persoalan. Bila pelakunya didorong oleh uang, apakah niat seperti itu selalu ada? Anak laki-laki pun mungkin menjadi korban. Ini bukan alasan untuk menolak kerangka tersebut, tetapi alasan untuk memakainya dengan cermat.',
        en: 'The second concept is online gender-based violence, OGBV. According to the abstract, the sexual exploitation of children online is one form of it. One work that the paper cites treats the online grooming of children in the same way. SAFEnet’s guide is narrower: an act is OGBV if the offender intends to harass the victim because of gender or sexuality; otherwise it is general online violence. So whether an act counts as OGBV depends on that intent. There is a difficulty here. When the offender’s motive is money, is it always present? Boys may be victims as well. This is not a reason to reject the frame, but it is a reason to use it with care.',
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
      id: 'Apa yang menjadi lebih jelas lewat kerangka KBGO, dan apa yang mungkin tertutup?',
      en: 'What does the OGBV frame help us to see, and what might it hide?',
    },
    lines: [{ id: 'Bila pelakunya didorong oleh uang', en: 'When the offender’s motive is money' }],
    restsOn: [
      { kind: 'claim', id: 'form-of-ogbv' },
      { kind: 'concept', id: 'ogbv' },
    ],
    caution: null,
    notes: [
      {
        id: 'Ini pertanyaan pertama untuk Anda. Bila pelakunya didorong oleh uang, apa yang menjadi lebih jelas lewat kerangka KBGO, dan apa yang mungkin tertutup? Silakan bicarakan dengan orang di sebelah Anda selama satu menit, lalu kita bahas. Pakailah bahan dari salindia tadi, dan jangan mencari contoh perkara. Kalau buntu, mulailah dari kata “pertukaran”. Sesudah itu saya minta dua jawaban: satu yang membela kerangka ini dan satu yang meragukannya.',
        en: 'Here is my first question to you. When the offender’s motive is money, what does the OGBV frame help us to see, and what might it hide? Discuss it with the person next to you for one minute. Use what was on the slides, and please do not look for cases. If you are stuck, start from the word ‘exchange’. Then I would like two answers: one that defends the frame and one that doubts it.',
      },
      { id: 'Kedua jawaban itu boleh tetap berbeda.', en: 'The two answers may remain different.' },
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
      id: 'Lensa tiga peran kita kenal dari tulisan yang mengutipnya, bukan dari bukunya',
      en: 'We know the three-role lens from texts that quote it, not from the book itself',
    },
    lines: [
      {
        id: 'Artikel mencantumkan Lewis & Kanji (2009); kami tidak membaca buku itu',
        en: 'The paper lists Lewis & Kanji (2009); we have not read that book',
      },
      {
        id: 'Satu esai mahasiswa menyebut peran ketiga yang berbeda, yaitu perencana',
        en: 'One student essay gives a different third role: planners',
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
      id: 'Definisi di sini berasal dari sebuah abstrak dan sebuah skripsi, bukan dari buku itu sendiri.',
      en: 'The definitions here come from an abstract and a thesis, not from the book.',
    },
    notes: [
      {
        id: 'Sekarang kita sampai pada lensanya. Para penulis yang mengikuti David Lewis memilah kerja LSM ke dalam tiga peran: pelaksana, katalis, mitra. Abstrak memakai ketiga nama itu tanpa menyebut asalnya. Kaitannya dengan Lewis dan Kanji, 2009, disimpulkan dari daftar pustaka artikel. Buku itu belum dibaca penyusun situs. Yang mereka baca adalah abstrak sebuah bab yang mengutip Lewis, dan sebuah skripsi yang mengutip Lewis dan Kanji. Kutipan tidak langsung ini tidak seragam: satu esai mahasiswa menyebut perencana, bukan mitra, sebagai peran ketiga. Lensa ini tampaknya lebih tua daripada buku itu, sebab salah satu sumber yang dibaca mengutip tulisan Lewis yang terbit pada 2001. Saran saya untuk tugas Anda: bacalah dulu bukunya, baru mengutipnya. Bila belum sempat, sebutkan dari mana definisi Anda berasal.',
        en: 'Now we come to the lens. Authors who follow David Lewis sort the work of an NGO into three roles: implementer, catalyst and partner. The abstract uses the three names and does not say where they come from. The link to Lewis and Kanji, 2009, is inferred from the reference list. The makers of the site have not read that book. What they read is the abstract of a chapter that cites Lewis and a thesis that cites Lewis and Kanji. These indirect quotations do not agree: one student essay gives planners, not partners, as the third role. The lens seems to be older than that book, since one of the sources cites a work by Lewis from 2001. My advice for your own work: read the book first, then quote it. If you have not had the time, say where your definition comes from.',
      },
    ],
    expected: {
      question: {
        id: 'Jadi, bolehkah saya menulis “menurut Lewis & Kanji”?',
        en: 'So may I write ‘according to Lewis & Kanji’?',
      },
      answer: {
        id: 'Hanya sesudah Anda membaca bukunya. Sebelum itu, tulis “menurut … yang mengutip Lewis & Kanji”.',
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
      id: 'Pelaksana bekerja langsung, katalis menggerakkan pihak lain, mitra bekerja bersama pihak lain',
      en: 'An implementer acts directly, a catalyst moves others, a partner works with others',
    },
    lines: [
      {
        id: 'Tanyakan siapa yang menerima, siapa yang diharapkan berubah, dan siapa yang ikut memutuskan',
        en: 'Ask who received it, who was meant to change, and who shared the decision',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'implementer' },
      { kind: 'role', id: 'catalyst' },
      { kind: 'role', id: 'partner' },
      { kind: 'claim', id: 'all-three-roles-carried-out' },
    ],
    caution: {
      id: 'Isi tiap peran berasal dari abstrak; kamilah yang menggolongkan kegiatannya.',
      en: 'The abstract says what each role contains; we sorted the activities into the roles.',
    },
    notes: [
      {
        id: 'Dalam bahasa sehari-hari, arti ketiga peran itu sebagai berikut. Pelaksana memberikan barang atau layanan kepada orang yang membutuhkan. Katalis mendorong pihak lain mengubah cara berpikir atau cara bertindaknya. Mitra menggarap satu tugas bersama pihak lain dan ikut memiliki hasilnya. Dalam abstrak, peran pelaksana berisi edukasi dan sosialisasi; peran katalis berisi pelatihan, riset, dan advokasi; peran mitra berisi kerja bersama PPATK. Anda tidak perlu menghafal definisinya; ingatlah pertanyaannya, karena jawabannya dapat dicari dalam sumber. Siapa yang menerima? Siapa yang diharapkan berubah? Siapa yang ikut memutuskan? Tiga salindia berikutnya menunjukkan bahwa kegiatan yang mirip dapat memberi jawaban yang berbeda.',
        en: 'In everyday words, an implementer delivers goods or services to people who need them. A catalyst gets others to think or act differently. A partner shares one task with another body and co-owns the result. In the abstract, education and outreach fill the implementer role; training, research and advocacy fill the catalyst role; and work with PPATK fills the partner role. You do not need to learn the definitions by heart. Remember the questions, because you can look for their answers in a source. Who received it? Who was meant to change? Who shared the decision? The next three slides show that activities which look alike can give different answers.',
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
      id: 'Pelaksana atau katalis? Lihat siapa pesertanya',
      en: 'Implementer or catalyst? Look at who takes part',
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
    caution: {
      id: 'Penggolongan ini tafsiran kami. Pelatihan jaksa membahas eksploitasi ekonomi, bukan transaksi keuangan.',
      en: 'This sorting is our reading. The training for prosecutors was about economic exploitation, not financial transactions.',
    },
    notes: [
      {
        id: 'Ambil contoh dua kegiatan pada 2024. Tem@n Anak adalah rangkaian seminar internet aman bagi orang tua dan guru. Kegiatan yang lain adalah pelatihan tiga hari bagi jaksa tentang eksploitasi ekonomi terhadap anak. Keduanya kegiatan mengajar. Bedanya ada pada pesertanya. Orang tua langsung memakai pengetahuan itu untuk anaknya; itu kerja pelaksana. Jaksa diharapkan mengubah cara lembaganya bertindak; itu kerja katalis. Selain itu, logo bersama belum berarti kemitraan. Kampanye Break Free to Fly pada 2022 diluncurkan bersama perusahaan platform. Karena tidak ditemukan sumber yang menunjukkan keputusan bersama, situs ini menggolongkannya sebagai kerja pelaksana. Perhatikan pula bahwa abstrak hanya menyebut edukasi dan sosialisasi, padahal sebuah halaman tentang kampanye tahun 2022 juga mencantumkan layanan langsung bagi korban. Ingat pula kelemahan peran ini: keluarannya mudah dihitung, tetapi mudah disangka dampak.',
        en: 'Take two activities from 2024. Tem@n Anak is a series of safe-internet seminars for parents and teachers. The other is a three-day training course for prosecutors, on the economic exploitation of children. Both involve teaching. The difference is who takes part. Parents use what they learn for their own children; that is implementer work. Prosecutors are expected to change how their institution acts; that is catalyst work. Also, a shared logo does not make a partnership. The 2022 campaign Break Free to Fly was launched with a platform company. As no source was found that shows shared decisions, the site classes it as implementer work. Note as well that the abstract names only education and outreach, while a page on a 2022 campaign also lists direct services for victims. Remember also a weakness of this role: outputs are easy to count, but easy to mistake for effects.',
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
      id: 'Katalis meminta pihak lain bertindak; mitra bertindak bersama pihak itu',
      en: 'A catalyst asks another body to act; a partner acts with it',
    },
    lines: [
      {
        id: 'Laporan riset 2024 dan konferensi Denpasar: katalis',
        en: 'The 2024 research report and the Denpasar conference: catalyst',
      },
      {
        id: 'Kelemahan peran ini: pengaruhnya sulit dibuktikan',
        en: 'A weakness of this role: its influence is hard to prove',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'catalyst' },
      { kind: 'activity', id: 'research-report-financial-services-2024' },
      { kind: 'activity', id: 'asean-conference-denpasar-2024' },
      { kind: 'activity', id: 'denpasar-recommendations-2024' },
    ],
    caution: {
      id: 'Kami tidak membaca laporan 2024 itu; tahunnya kami ambil dari daftar pustaka artikel.',
      en: 'We did not read the 2024 report; its year comes from the paper’s reference list.',
    },
    notes: [
      {
        id: 'Katalis bekerja lewat pihak lain. Penyusun situs menyimpulkan bahwa ECPAT Indonesia ikut memimpin penelitian untuk sebuah laporan tahun 2024. Mereka hanya membaca judul laporan itu dalam daftar pustaka artikel; karena judulnya menyebut penyalahgunaan jasa keuangan, laporan itu mereka golongkan sebagai kerja katalis. Konferensi Denpasar pada Agustus 2024 serupa: rekomendasinya dibagikan dalam forum ASEAN. Namun, PPATK mendukung konferensi itu dan berbicara di sana, jadi konferensi itu juga menyangkut peran mitra, yang dicatat sebagai peran kedua. Peran ini punya satu kelemahan yang perlu Anda ketahui: pengaruhnya mudah dinyatakan, tetapi sulit dibuktikan. Beberapa pihak mendorong perubahan pada saat yang sama sehingga jasa masing-masing pihak tidak dapat diketahui dari halaman publik saja. Itu berlaku bagi semua pihak, tidak hanya bagi ECPAT Indonesia. Jadi, setiap kali seseorang mengatakan “berhasil”, tanyakan berhasil menurut siapa, dan apa yang kemudian dilakukan pihak yang digerakkan.',
        en: 'A catalyst works through others. The makers of the site infer that ECPAT Indonesia shared the lead in research for a 2024 report. They read only its title, in the paper’s reference list; because the title names the misuse of financial services, they class the report as catalyst work. The Denpasar conference in August 2024 is similar: its recommendations were distributed at an ASEAN forum. But PPATK supported that conference and spoke there, so it also involves the partner role, recorded as its second role. This role has a weakness that you should know: its influence is easy to claim but hard to prove. Several bodies pushed for change at the same time, so public pages alone cannot divide the credit. That applies to all of them, not only to ECPAT Indonesia. So whenever somebody says ‘succeeded’, ask who says so, and what the body that was moved did afterwards.',
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
      id: 'Diundang memberi masukan berarti berpengaruh; kemitraan menuntut keputusan bersama',
      en: 'An invitation to comment gives influence; a partnership requires shared decisions',
    },
    lines: [
      {
        id: 'Desember 2024: PPATK memimpin pertemuan, ECPAT Indonesia ikut serta',
        en: 'December 2024: PPATK leads the meeting, and ECPAT Indonesia takes part',
      },
      {
        id: 'Di antara definisi yang kami temukan, definisi peran mitra paling ringkas',
        en: 'Of the definitions that we found, that of the partner role is the shortest',
      },
    ],
    restsOn: [
      { kind: 'role', id: 'partner' },
      { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
      { kind: 'activity', id: 'training-module-fgd-may-2025' },
      { kind: 'lensNote', id: 'criticism-partnership-word' },
    ],
    caution: {
      id: 'Kami hanya membaca ringkasan artikel Brinkerhoff (2002).',
      en: 'We read only the summary of the article by Brinkerhoff (2002).',
    },
    notes: [
      {
        id: 'Peran mitra paling sulit, karena definisinya paling ringkas. Uraian yang ditemukan, yang mengutip Lewis, hanya sepanjang satu kalimat. Brinkerhoff, dalam tulisan tahun 2002, memberi patokan yang berguna: sejauh mana hubungannya timbal balik, dan seberapa jauh tiap pihak menjaga jati dirinya? Bila salah satunya rendah, hubungan itu mungkin sebenarnya kontrak atau perpanjangan tangan, atau satu pihak perlahan terserap. Tanyakan pula apa yang disumbangkan tiap pihak, dan nama siapa yang tercantum pada hasilnya. Sekarang bandingkan dua pertemuan. Pada Desember 2024 PPATK memimpin pembahasan draf pertama indikator, dan ECPAT Indonesia ikut serta bersama banyak pihak. Pada Mei 2025 ECPAT Indonesia dan AATKI, asosiasi analis transaksi keuangan, menyepakati kerangka modul di kantor PPATK. Pertemuan kedua lebih dekat dengan perancangan bersama. Pertemuan pertama akan Anda kodekan sendiri sebentar lagi.',
        en: 'The partner role is the hardest, because its definition is the shortest. The account that was found, citing Lewis, is a single sentence. Brinkerhoff, writing in 2002, offers a useful test: how mutual is the relation, and how far does each side keep its own identity? Where either is low, the relation may be a contract or an extension, or one side may slowly be absorbed. Ask what each side contributed, and whose name is on the result. Compare two meetings. In December 2024 PPATK led the discussion of a first draft of the indicators, and ECPAT Indonesia took part with many others. In May 2025 ECPAT Indonesia and AATKI, the association of financial transaction analysts, agreed on the outline of a module at PPATK’s office. The second meeting is closer to shared design. You will code the first one yourselves in a moment.',
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
      id: 'Kodekan tiap kegiatan tiga kali: menurut bentuk, sasaran, dan tata kelola',
      en: 'Code each activity three times: for form, target and governance',
    },
    lines: [
      {
        id: 'Satu peran utama; peran kedua bila ada alasannya',
        en: 'One main role; a second role where there is a reason',
      },
      { id: 'Pelatihan bisa masuk peran mana pun', en: 'Training can fit all three roles' },
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
        id: 'Supaya dua orang mengodekan kegiatan yang sama dengan hasil yang sama, kita perlu aturan. Aturan ini adalah usulan penyusun situs yang diturunkan dari definisi yang ditemukan, bukan aturan yang sudah terbit. Kodekan tiga kali. Untuk bentuk, tanyakan apa yang dilakukan. Untuk sasaran, tanyakan siapa yang diharapkan berubah. Untuk tata kelola, tanyakan siapa yang ikut memutuskan. Manfaat langsung bagi penerima adalah tanda kerja pelaksana. Perubahan pada pihak lain adalah tanda kerja katalis. Rancangan dan kepemilikan bersama adalah tanda kerja mitra. Lalu pilih satu peran utama, dan peran kedua bila ada alasannya. Tulis alasannya dalam satu kalimat, supaya orang lain dapat menanggapinya. Pelatihan adalah bahan latihan yang baik, sebab dapat digolongkan ke dalam peran mana pun. Kerja dengan PPATK pun bisa termasuk katalis dan mitra sekaligus.',
        en: 'For two people to code an activity alike, we need a rule. This one is proposed by the site’s makers from the definitions found; it is not a published rule. Code three times. For form, ask what was done. For target, ask who was meant to change. For governance, ask who shared decisions. Direct benefit to recipients is a sign of implementer work. Change in another body is a sign of catalyst work. Shared design and ownership are signs of partner work. Then choose one main role, and a second one if you have a reason. Write your reason in one sentence, so that others can respond. Training is good to practise on, because it can fit all three. Work with PPATK, too, can be catalyst and partner at once.',
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
        id: '2024: jaksa, bersama badan diklat kejaksaan',
        en: '2024: prosecutors, with the prosecutors’ training agency',
      },
    ],
    restsOn: [
      { kind: 'activity', id: 'child-friendly-tourism-villages-2023' },
      { kind: 'activity', id: 'prosecutor-training-2024' },
      { kind: 'claim', id: 'catalyst-training' },
    ],
    caution: {
      id: 'Pengodean di situs ini satu tafsiran; tafsiran lain yang beralasan juga sah.',
      en: 'The site’s coding is one reading; another reading that gives its reason is also valid.',
    },
    notes: [
      {
        id: 'Sekarang giliran Anda. Ada dua pelatihan. Pada 2023, KemenPPPA dan ECPAT Indonesia melatih pemerintah desa dan tokoh masyarakat di daerah tujuan wisata agar desa dapat mencegah kekerasan terhadap anak. Pada 2024, badan diklat kejaksaan, ECPAT Indonesia, dan Kedutaan Besar Inggris melatih jaksa yang diundang dari sepuluh wilayah. Secara berpasangan, kodekan kedua pelatihan itu menurut bentuk, sasaran, dan tata kelola, lalu tentukan peran utama dan peran kedua. Tanyakan juga program siapa itu. Waktunya dua menit.',
        en: 'Now it is your turn. Here are two courses. In 2023 the women and child protection ministry and ECPAT Indonesia trained village governments and community figures in tourist areas, to help villages prevent violence against children. In 2024 the prosecutors’ training agency, ECPAT Indonesia and the British Embassy trained prosecutors invited from ten regions. In pairs, code both by form, target and governance, then choose a main and a second role. Whose programme was it? You have two minutes.',
      },
      {
        id: 'Terima kasih. Situs ini mengodekan pelatihan pertama sebagai pelaksana dengan katalis sebagai peran kedua, dan pelatihan kedua sebagai katalis. Kalau pilihan Anda berbeda, sebutkan alasannya. Alasan Anda lebih penting daripada kesamaan jawaban.',
        en: 'Thank you. The site codes the first as implementer, with catalyst as its second role, and the second as catalyst. If you chose differently, give your reason. Your reason matters more than whether we agree.',
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
      id: 'Apakah kegiatan pada Desember 2024 termasuk kerja mitra atau kerja katalis?',
      en: 'Was the December 2024 activity partner work or catalyst work?',
    },
    lines: [
      {
        id: 'PPATK dan OPDAT mengumpulkan penegak hukum, regulator, penyedia jasa keuangan, dan LSM',
        en: 'PPATK and OPDAT convene law enforcement, regulators, financial service providers and NGOs',
      },
      {
        id: 'Pertemuan itu membahas draf pertama indikator, dan ECPAT Indonesia ikut serta',
        en: 'The meeting discusses a first draft of the indicators, and ECPAT Indonesia takes part',
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
        id: 'Pertanyaan berikut lebih sulit. Pada 16 sampai 18 Desember 2024, di Jakarta, PPATK bersama OPDAT, salah satu kantor Departemen Kehakiman Amerika Serikat, mengumpulkan penegak hukum, regulator, penyedia jasa keuangan, kementerian, dan LSM untuk menyempurnakan draf pertama indikator. ECPAT Indonesia ikut serta. Halaman yang dibaca tidak menjelaskan keterlibatannya lebih jauh. Apakah ini kerja mitra, atau kerja katalis di dalam proyek lembaga lain? Bahaslah secara berpasangan selama dua menit. Pikirkan juga dokumen apa yang akan membuat Anda yakin.',
        en: 'The next question is harder. On 16 to 18 December 2024, in Jakarta, PPATK and OPDAT, an office of the US Department of Justice, brought together law enforcement, regulators, financial service providers, ministries and NGOs to improve a first draft of the indicators. ECPAT Indonesia took part. The pages read say no more about its involvement. Is this partner work, or catalyst work inside another body’s project? Discuss it in pairs for two minutes. Think also about which document would convince you.',
      },
      {
        id: 'Situs ini mengodekannya sebagai mitra: ECPAT Indonesia ikut membahas instrumen yang penyusunannya dipimpin PPATK, dan abstrak memasukkan kerja bersama PPATK ke peran mitra.',
        en: 'The site codes it as partner: ECPAT Indonesia joined in discussing an instrument drafted under PPATK’s lead; the abstract counts work with PPATK as partnership.',
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
