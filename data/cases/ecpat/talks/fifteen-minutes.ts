import type { Talk } from '#data/talkTypes';
import type { EcpatIds } from './ids';

import type { Records } from '#data/types';
/** A talk of fifteen minutes: the strategy with its evidence, the limits, and the two amounts kept apart. */
export const fifteenMinutes = {
  'fifteen-minutes': {
    title: {
      id: 'Lima belas menit: strategi, bukti, dan keterbatasannya',
      en: 'Fifteen minutes: the strategy, the evidence and its limits',
    },
    occasion: {
      id: 'Rapat koordinasi, forum kawasan, atau diskusi publik dengan lembaga negara, penyedia jasa keuangan, dan LSM.',
      en: 'A coordination meeting, a regional forum or a public discussion with state bodies, financial service providers and NGOs.',
    },
    minutes: 15,
    slides: [
      {
        id: 'title',
        kind: 'title',
        headline: {
          id: 'Bagaimana satu LSM menghadapi aliran dana itu, dan sejauh mana buktinya?',
          en: 'How did one NGO act against the money, and how far does the evidence go?',
        },
        lines: [
          {
            id: 'ECPAT Indonesia dan eksploitasi seksual anak di ranah daring, 2022–2024',
            en: 'ECPAT Indonesia and the sexual exploitation of children online, 2022–2024',
          },
        ],
        restsOn: [
          { kind: 'source', id: 'jpai-62425-2025' },
          { kind: 'actor', id: 'ecpat-indonesia' },
        ],
        caution: null,
        notes: [
          {
            id: 'Bapak dan Ibu, selamat datang. Saya akan berbicara tentang strategi ECPAT Indonesia mencegah transaksi keuangan di balik eksploitasi seksual anak di ranah daring. Bagian keduanya sama penting: apa buktinya, dan apa keterbatasannya. Tiap pernyataan disertai sumbernya. Kata “kami” di layar berarti penyusun situs Tiga Peran, sumber bahan ini.',
            en: 'Welcome. I will speak about how ECPAT Indonesia set out to prevent the financial transactions behind the sexual exploitation of children online. The second half matters just as much: what is the evidence, and where does it stop? The word ‘we’ on the slides means the people who made Three Roles, the site behind this talk.',
          },
        ],
        expected: null,
        seconds: 27,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'content-note',
        kind: 'content-note',
        headline: {
          id: 'Kita membicarakan upaya pencegahan, bukan perkara dan bukan korban',
          en: 'This talk is about the work of prevention, not about cases and not about victims',
        },
        lines: [
          {
            id: 'Tidak ada gambar, rincian perkara, cara kejahatan, atau isi indikator',
            en: 'No images, no case details, no methods, and nothing of what the indicators say',
          },
          {
            id: 'Silakan keluar kapan saja; bila perlu bicara, hubungi 129',
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
            id: 'Pokok bahasan ini berat, dan mungkin ada di antara kita yang mengenalnya dari dekat. Karena itu, yang saya bahas hanya lembaga dan kebijakan. Tidak ada gambar, tidak ada rincian perkara, tidak ada cara kejahatan, dan isi indikator pun tidak saya sebut. Bila ada salindia yang memuat angka tentang eksploitasi, saya beri tahu lebih dulu, sehingga Bapak dan Ibu dapat memilih. Silakan keluar kapan pun perlu, tanpa menjelaskan apa-apa.',
            en: 'This is a hard subject, and some of us may know it at first hand. So I will speak only about institutions and policy. There are no images, no case details and no methods, and I will not say what the indicators contain. If a slide holds figures about harm, I will tell you before I turn to it. Please step out whenever you need to, without explaining anything.',
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
        id: 'what-was-read',
        kind: 'quote-of-source',
        headline: {
          id: 'Dari artikel tahun 2025 itu, hanya abstraknya yang dapat kami baca',
          en: 'Of the 2025 paper behind this talk, we could read only the abstract',
        },
        lines: [
          {
            id: 'Abstrak: pencegahan dijalankan “melalui tiga peran NGO”',
            en: 'The abstract: prevention was pursued ‘through its three roles as an NGO’',
          },
          {
            id: 'Selebihnya dari sumber publik; isi naskah lengkapnya tidak kami ketahui',
            en: 'The rest comes from public sources; what the full text says, we do not know',
          },
        ],
        restsOn: [
          { kind: 'source', id: 'jpai-62425-2025' },
          { kind: 'claim', id: 'descriptive-qualitative-method' },
          { kind: 'claim', id: 'all-three-roles-carried-out' },
        ],
        caution: null,
        notes: [
          {
            id: 'Titik tolaknya sebuah artikel tahun 2025 di jurnal berkode JPAI. Perlu saya katakan terus terang: yang dapat dibaca hanya abstraknya. Naskah lengkap dan nama penulisnya tidak ditemukan. Jadi, setiap kali saya mengatakan “artikel”, maksud saya abstrak itu. Metodenya kualitatif deskriptif. Abstrak tidak menyebut dokumen atau wawancara apa yang dipakai; bisa saja naskah lengkapnya menyebutkan. Sebagian karya yang dirujuknya dapat ditemukan dan dibaca, sebagian hanya diketahui dari daftar pustaka. Situs ini menandai mana yang mana, sehingga Bapak dan Ibu dapat menilai sendiri seberapa kuat tiap sumber. Penyusun situs kemudian menelusuri tiap klaim di sumber publik: berita, halaman lembaga, dan peraturan. Bila saya mengatakan “tidak ditemukan”, artinya memang hanya itu: tidak ditemukan.',
            en: 'The starting point is a paper published in 2025 in a journal with the code JPAI. Let me be frank: only its abstract could be read. The full text and the authors’ names were not found. So whenever I say ‘the paper’, I mean that abstract. Its method is descriptive and qualitative. The abstract does not name the documents or interviews that were used; the full text may well do so. Some of the works it cites could be found and read, others are known only from the reference list, and the site marks which is which. The makers of the site then traced each claim in public sources: news, the pages of institutions, laws. When I say that something was not found, I mean exactly that and no more. It may exist.',
          },
        ],
        expected: null,
        seconds: 62,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'three-roles',
        kind: 'roles',
        headline: {
          id: 'Artikel itu membaca kerja ECPAT Indonesia dalam tiga peran',
          en: 'The paper reads ECPAT Indonesia’s work in three roles',
        },
        lines: [
          {
            id: 'Pelaksana mengerjakan sendiri; katalis menggerakkan pihak lain; mitra bekerja bersama',
            en: 'An implementer does it itself; a catalyst moves others; a partner works with them',
          },
          {
            id: 'Daftar pustakanya memuat Lewis & Kanji (2009); buku itu tidak kami baca',
            en: 'The paper lists Lewis & Kanji (2009); we have not read that book',
          },
        ],
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'role', id: 'catalyst' },
          { kind: 'role', id: 'partner' },
          { kind: 'lensNote', id: 'overview' },
          { kind: 'claim', id: 'three-role-scheme' },
        ],
        caution: {
          id: 'Isi tiap peran mengikuti abstrak; kamilah yang menggolongkan kegiatannya.',
          en: 'What each role holds is the abstract’s account; the sorting of activities is ours.',
        },
        notes: [
          {
            id: 'Tiga peran itu begini. Pelaksana memberikan sesuatu langsung kepada orang yang membutuhkan; di sini edukasi dan sosialisasi. Katalis membuat pihak lain berpikir atau bertindak lain; di sini pelatihan, riset, serta advokasi nasional dan kawasan. Mitra menggarap satu tugas bersama pihak lain dan ikut memiliki hasilnya; di sini bersama PPATK, unit intelijen keuangan Indonesia. Dalam daftar pustaka artikel ada buku Lewis dan Kanji, terbit 2009. Buku itu belum dibaca penyusun situs. Definisinya diambil dari tulisan lain yang mengutipnya, dan kutipan-kutipan itu tidak selalu sejalan. Untuk tiap peran, ingat satu pertanyaan. Siapa yang menerima? Siapa yang diharapkan berubah? Siapa yang ikut memutuskan? Ketiga pertanyaan ini akan muncul lagi nanti. Anggap saja lensa ini alat untuk memilah, bukan kebenaran tentang sebuah organisasi.',
            en: 'The three roles go like this. An implementer gives something directly to people who need it; here, education and outreach. A catalyst gets others to think or act differently; here, training, research and advocacy, national and regional. A partner shares one task with another body and co-owns the result; here with PPATK, Indonesia’s financial intelligence unit. The paper’s reference list holds a book by Lewis and Kanji of 2009. The makers of the site have not read it. Their definitions come from other texts that quote it, and those do not always agree. Keep one question in mind for each role. Who received it? Who was meant to change? Who shared the decision? They will come back. So take this lens as a tool for sorting, and not as the truth about an organisation.',
          },
        ],
        expected: {
          question: {
            id: 'Apakah tiga peran itu dapat dipisahkan dengan rapi?',
            en: 'Can the three roles be kept apart neatly?',
          },
          answer: {
            id: 'Tidak. Pelatihan, misalnya, dapat masuk ke ketiganya. Karena itu, situs ini mencatat alasan dan, bila perlu, peran kedua.',
            en: 'No. Training, for one, can fit all three. That is why the site records a reason and, where needed, a second role.',
          },
        },
        seconds: 65,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'money-enters-2024',
        kind: 'lanes',
        headline: {
          id: 'Dalam tiga tahun itu, kegiatan tentang uang yang kami temukan berawal pada 2024',
          en: 'Within these three years, the activities about money that we found begin in 2024',
        },
        lines: [],
        restsOn: [
          { kind: 'chart', id: 'activities-by-role-and-year' },
          { kind: 'claim', id: 'strategy-2022-2024' },
          { kind: 'activity', id: 'ppatk-transaction-training-2017' },
        ],
        caution: {
          id: 'Kami yang menggolongkan kegiatan ini. Sel kosong bukan bukti bahwa tidak ada kegiatan.',
          en: 'The sorting is ours. An empty cell is not proof that nothing happened.',
        },
        notes: [
          {
            id: 'Mari kita lihat apa yang tercatat. Satu tanda adalah satu kegiatan; yang terisi langsung menyangkut transaksi keuangan. Pada 2022 dan 2023 ada banyak kegiatan: kampanye, festival, pelatihan desa wisata, konferensi nasional, riset. Semuanya tentang perlindungan anak, tidak langsung tentang uang. Pada 2024 soal uang muncul, dan hanya pada dua lajur: katalis dan mitra. Di lajur pelaksana, untuk tahun-tahun ini, tidak ditemukan kegiatan tentang uang. Perhatikan pula lajur mitra: tandanya baru ada pada 2024, dan sebagian adalah tindakan lembaga lain, yang dicatat karena menjelaskan kegiatan lainnya. Pada tanda seperti itu keterlibatan ECPAT Indonesia tidak ditemukan. Sebelum itu pun ada yang tercatat: pelatihan pada 2017 yang membawa pokok ini kepada PPATK, dan berita tahun 2020 yang menyebut kerja sama dengan PPATK. Maka, kekosongan pada 2022 dan 2023 menggambarkan halaman publik. Kerja yang sebenarnya belum tentu kosong.',
            en: 'Let us see what is on record. One mark is one activity; a filled one is directly about financial transactions. In 2022 and 2023 there is plenty: campaigns, festivals, training for tourism villages, a national conference, research. All of it is about protecting children, none directly about money. In 2024 money appears, and in two lanes only, catalyst and partner. In the implementer lane, for these years, no activity about money was found. Look at the partner lane: its marks begin in 2024, and some of them are acts of other bodies, kept because they explain the rest. In those, no part of ECPAT Indonesia was found. There are earlier records: a training course that brought the subject to PPATK in 2017, and a news report of 2020 that mentions cooperation with PPATK. So the gap in 2022 and 2023 tells us about public pages. It need not tell us about the work.',
          },
        ],
        expected: {
          question: {
            id: 'Jadi, strateginya baru dimulai pada 2024?',
            en: 'So the strategy only began in 2024?',
          },
          answer: {
            id: 'Itu tidak dapat disimpulkan. Yang diketahui hanya kapan temanya muncul di halaman publik; dokumen strategi tidak ditemukan.',
            en: 'That does not follow. We only know when the subject appears on public pages; no written strategy was found.',
          },
        },
        seconds: 72,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'denpasar',
        kind: 'activity',
        headline: {
          id: 'Di Denpasar, jasa keuangan menjadi pokok sebuah konferensi ASEAN',
          en: 'In Denpasar, financial services became the subject of an ASEAN conference',
        },
        lines: [
          {
            id: '7–8 Agustus 2024: lebih dari 200 orang dari pemerintah, sektor keuangan, LSM, dan PBB',
            en: '7–8 August 2024: over 200 people from government, finance, NGOs and the UN',
          },
          {
            id: 'Rekomendasi Denpasar dibagikan dalam forum ASEAN di Bali bulan berikutnya',
            en: 'The Denpasar Recommendations were handed out at an ASEAN forum the next month',
          },
        ],
        restsOn: [
          { kind: 'activity', id: 'asean-conference-denpasar-2024' },
          { kind: 'activity', id: 'denpasar-recommendations-2024' },
          { kind: 'activity', id: 'asean-ict-forum-2024-panel' },
          { kind: 'claim', id: 'catalyst-advocacy' },
        ],
        caution: {
          id: 'Sumber berbeda tentang penyelenggaranya; teks rekomendasinya tidak kami baca.',
          en: 'Sources differ on who organised it; we have not seen the text of the recommendations.',
        },
        notes: [
          {
            id: 'Di sinilah peran katalis paling jelas. Pada Agustus 2024, di Denpasar, ECPAT Indonesia dan lembaga lain menggelar konferensi tentang jasa keuangan dan eksploitasi seksual anak. Menurut penyelenggara, inilah konferensi ASEAN pertama yang khusus membahasnya. Tentang siapa saja penyelenggaranya, sumber-sumber berbeda. Lebih dari dua ratus orang hadir: pemerintah, penegak hukum, unit intelijen keuangan, penyedia jasa keuangan, LSM, badan PBB, dan perguruan tinggi. PPATK pun berbicara di sana, sepekan sesudah diskusi yang diselenggarakannya sendiri di Jakarta. Hasilnya adalah Rekomendasi Denpasar, yang dibagikan dalam Forum TIK ASEAN di Bali pada bulan September; di forum itu ECPAT Indonesia mengadakan diskusi tentang peran dan akuntabilitas lembaga keuangan. Di antara advokasi yang ditemukan, hanya advokasi kawasan pada 2024 ini yang membahas uang. Lalu, keterbatasannya. Teks rekomendasinya belum dibaca penyusun situs, dan keputusan badan ASEAN yang mengesahkannya tidak ditemukan. Jadi, advokasinya tercatat. Hasilnya belum dapat kita katakan.',
            en: 'This is where the catalyst role is clearest. In August 2024, in Denpasar, ECPAT Indonesia and others held a conference on financial services and the sexual exploitation of children. The organisers call it the first ASEAN conference devoted to this. On who exactly organised it, the sources do not agree. More than two hundred people came: governments, law enforcement, financial intelligence units, financial service providers, NGOs, the UN, universities. PPATK spoke there too, a week after its own focus group in Jakarta. Out of it came the Denpasar Recommendations, handed out at the ASEAN ICT Forum in Bali in September, where ECPAT Indonesia ran a discussion on the role and accountability of financial institutions. Of the advocacy found, only this regional part of 2024 is about money. Now the limits. The makers of the site have not seen the text of the recommendations, and no decision of an ASEAN body to adopt them was found. So the advocacy is on record. What came of it, we cannot yet say.',
          },
        ],
        expected: {
          question: {
            id: 'Apakah ASEAN menerima rekomendasi itu?',
            en: 'Did ASEAN adopt the recommendations?',
          },
          answer: {
            id: 'Keputusan resmi yang mengadopsinya tidak ditemukan. Itu tidak berarti tidak ada.',
            en: 'No formal decision to adopt them was found. That does not mean there is none.',
          },
        },
        seconds: 80,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'red-flag-process',
        kind: 'activity',
        headline: {
          id: 'Pada Desember 2024 draf pertama indikator red flag dibahas, dan PPATK yang memimpin',
          en: 'In December 2024 a first draft of the red-flag indicators was discussed, with PPATK in the lead',
        },
        lines: [
          {
            id: 'Mei 2024: usul PPATK. Juli: ECPAT Indonesia diundang. Desember: draf pertama dibahas',
            en: 'May 2024: PPATK’s proposal. July: ECPAT Indonesia invited. December: first draft discussed',
          },
          {
            id: '2 Oktober 2025: PPATK memaparkan indikator itu',
            en: '2 October 2025: PPATK presents the indicators',
          },
        ],
        restsOn: [
          { kind: 'activity', id: 'red-flag-indicators-instrument' },
          { kind: 'activity', id: 'ficg-project-2024-2025' },
          { kind: 'activity', id: 'ppatk-fgd-red-flag-july-2024' },
          { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
          { kind: 'activity', id: 'ppatk-dialogue-october-2025' },
          { kind: 'claim', id: 'partner-red-flag-indicators' },
          { kind: 'concept', id: 'red-flag' },
        ],
        caution: {
          id: 'Hanya prosesnya yang dicatat; isi indikator tidak dimuat di situs ini.',
          en: 'Only the process is recorded; what the indicators contain is not published here.',
        },
        notes: [
          {
            id: 'Sekarang peran mitra, dan hasil pertamanya: indikator red flag. Indikator seperti ini adalah tanda bagi bank untuk memeriksa lebih teliti; tanda itu bukan bukti kejahatan. Isinya tidak saya bahas, prosesnya saja. Pada Mei 2024 PPATK mengusulkannya kepada kelompok unit intelijen keuangan di kawasan, kelompok itu menerimanya, dan PPATK yang memimpin penyusunannya. Akhir Juli, PPATK mengundang ECPAT Indonesia ke diskusi kelompok terpumpun, FGD. Sebelum draf yang pertama dibahas, sudah ada telaah pustaka, beberapa diskusi lain, dan kuesioner. Pada bulan Desember draf pertama dibahas dalam pertemuan PPATK bersama OPDAT, salah satu kantor Departemen Kehakiman Amerika Serikat; ECPAT Indonesia ikut serta. Pada Oktober 2025 PPATK memaparkan indikator itu; hanya satu sumber yang memberitakannya. Abstrak menyebutnya disusun bersama. Yang terbaca di sumber publik: PPATK memimpin, ECPAT Indonesia diundang dan ikut serta. Perbedaan itu penting: diundang memberi masukan tidak sama dengan ikut menulis dan ikut memutuskan isinya. Ini tidak mengecilkan kerja siapa pun; ini soal ketepatan. Halaman yang memuat versi akhirnya tidak ditemukan.',
            en: 'Now the partner role, and its first product: red-flag indicators. Such an indicator is a sign that asks a bank to look closer; it is not proof of a crime. I will not go into the content, only the process. In May 2024 PPATK proposed the work to a regional group of financial intelligence units, which accepted it with PPATK in the lead. At the end of July PPATK invited ECPAT Indonesia to a focus group. Before the draft came a literature review, other discussions and a questionnaire. In December a first draft was discussed at a meeting that PPATK held with OPDAT, a US Justice Department office; ECPAT Indonesia took part. In October 2025 PPATK presented the indicators; only one source reports it. The abstract speaks of drafting them together. What public sources show is PPATK leading, and ECPAT Indonesia invited and taking part. The difference matters: to be invited to comment is one thing, to share the writing and the decision is another. I say this to be exact, not to belittle anyone’s work. No page that publishes a final version was found.',
          },
        ],
        expected: {
          question: { id: 'Boleh kami melihat indikatornya?', en: 'May we see the indicators?' },
          answer: {
            id: 'Tidak dari sini. Isinya sengaja tidak dimuat agar tidak dipakai untuk menghindarinya. Lembaga yang berwenang adalah PPATK.',
            en: 'Not from here. The content is left out on purpose, so that nobody can use it to avoid detection. The body in charge is PPATK.',
          },
        },
        seconds: 90,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'module-after',
        kind: 'claim',
        headline: {
          id: 'Modul pelatihan memang tercatat, tetapi sesudah tahun-tahun yang dikaji',
          en: 'The training module is on record, but after the years that the paper studies',
        },
        lines: [
          {
            id: '7 Mei 2025: kerangka satu modul disepakati di kantor PPATK',
            en: '7 May 2025: the outline of one module is settled at PPATK’s office',
          },
          {
            id: 'Abstrak menyebut modul pelatihan tanpa tanggal',
            en: 'The abstract names training modules and gives no date',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'partner-training-modules' },
          { kind: 'activity', id: 'training-module-fgd-may-2025' },
          { kind: 'activity', id: 'cso-training-december-2025' },
        ],
        caution: {
          id: 'Yang dibaca hanya abstraknya; naskah lengkapnya mungkin memuat lebih banyak.',
          en: 'Only the abstract was read; the full paper may show more.',
        },
        notes: [
          {
            id: 'Hasil kedua menurut abstrak adalah modul pelatihan. Langkah paling awal yang ditemukan adalah pertemuan pada 7 Mei 2025. Di kantor PPATK, ECPAT Indonesia dan AATKI, asosiasi analis transaksi keuangan, menyepakati kerangka dan jadwal satu modul bagi penyedia jasa keuangan, penegak hukum, dan masyarakat sipil. Halaman ECPAT Indonesia menyebutnya langkah awal bersama. Pada bulan Desember tahun itu, organisasi masyarakat sipil dilatih di pusat pelatihan PPATK; sumbernya tidak menyebut apakah modul itu yang dipakai. Perhatikan pula istilahnya. Abstrak menyebut dua kebijakan strategis, padahal modul pelatihan belum tentu sebuah kebijakan. Di luar abstrak, kedua hasil itu tidak ditemukan dengan sebutan kebijakan. Bisa saja ada langkah lebih awal yang tidak diumumkan. Namun, menurut yang dapat dibaca, kerangka modul ini baru disusun sesudah 2024.',
            en: 'The second product, says the abstract, is training modules. The earliest step found is a meeting on 7 May 2025. At PPATK’s office, ECPAT Indonesia and AATKI, the association of financial transaction analysts, settled the outline and the timetable of one module for financial service providers, law enforcement and civil society. ECPAT Indonesia’s own page calls it a joint first step. In December of that year civil-society organisations were trained at PPATK’s centre; the source does not say whether this module was used. Notice the words as well. The abstract speaks of two strategic policies, and a training module need not be a policy. Outside the abstract, neither product was found under that name. There may have been earlier steps that nobody announced. From what can be read, though, the outline of the module was drawn up after 2024.',
          },
        ],
        expected: null,
        seconds: 65,
        roomSeconds: 0,
        isOptional: true,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'who-signed',
        kind: 'claim',
        headline: {
          id: 'Kontak dengan PPATK jelas tercatat; perjanjian antara keduanya tidak kami temukan',
          en: 'Contact with PPATK is clear; we found no agreement between the two',
        },
        lines: [
          {
            id: 'Nota kesepahaman 26 Juli 2024 ditandatangani KPAI dan PPATK',
            en: 'The memorandum of 26 July 2024 was signed by KPAI and PPATK',
          },
          {
            id: 'Undangan dan kehadiran tercatat; keputusan bersama tidak kami temukan',
            en: 'Invitations and presence are recorded; we found no record of shared decisions',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'partner-with-ppatk' },
          { kind: 'activity', id: 'kpai-ppatk-mou-2024' },
          { kind: 'activity', id: 'ppatk-fgd-red-flag-july-2024' },
          { kind: 'activity', id: 'financial-sector-coordination-meeting' },
        ],
        caution: null,
        notes: [
          {
            id: 'Apakah ini kemitraan? Hubungannya nyata. Pada 2024 PPATK mengundang ECPAT Indonesia, mendukung konferensi Denpasar, dan menyelenggarakan pertemuan yang diikutinya. Namun, kalau ditanya siapa yang menandatangani apa, kita perlu cermat. Nota kesepahaman 26 Juli 2024 dibuat Komisi Perlindungan Anak Indonesia, KPAI, bersama PPATK; keduanya lembaga negara. ECPAT Indonesia bukan pihak di dalamnya. Perjanjian antara ECPAT Indonesia dan PPATK tidak ditemukan. Dalam sebuah pertemuan tanpa tanggal, otoritas keuangan menyatakan dukungan dan meminta agar kerja bersama didasarkan pada perjanjian antarlembaga. Mengapa ini penting? Karena kata mitra berarti ada tugas yang disepakati, keputusan yang diambil bersama, dan hasil yang dimiliki bersama. Undangan menunjukkan bahwa pendapat sebuah organisasi ingin didengar. Undangan belum menunjukkan bahwa organisasi itu ikut memutuskan. Label peran saja tidak menjawabnya. Siapa yang memutuskan, itulah yang belum kita ketahui.',
            en: 'Is this a partnership? The contact is real. During 2024 PPATK invited ECPAT Indonesia, supported the Denpasar conference and held a meeting in which it took part. But if you ask who signed, the answer needs care. The memorandum of understanding of 26 July 2024 is between two state bodies, PPATK and KPAI, the child protection commission. ECPAT Indonesia is not a party to it. An agreement between ECPAT Indonesia and PPATK was not found. At one meeting, which bears no date, the financial authorities voiced support and asked that joint work rest on agreements between institutions. Why does it matter? Because the word partner means a task that is agreed, decisions that are shared and a result that both sides own. An invitation shows that a voice is wanted. It does not yet show a share in the decision. Who takes the decisions is the part that we do not know.',
          },
        ],
        expected: {
          question: {
            id: 'Apakah kemitraan perlu perjanjian tertulis?',
            en: 'Does a partnership need a written agreement?',
          },
          answer: {
            id: 'Tidak selalu. Namun, tanpa perjanjian atau notula, pihak luar tidak dapat menunjukkan siapa memutuskan dan siapa menyumbang apa.',
            en: 'Not always. But without an agreement or minutes, outsiders cannot show who decided and who brought what.',
          },
        },
        seconds: 71,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'claims-carried',
        kind: 'claim',
        headline: {
          id: 'Sumber publik lebih banyak mendukung kegiatan daripada hasil yang disebut abstrak',
          en: 'Public sources support the abstract’s activities better than its results',
        },
        lines: [
          {
            id: 'Tercatat: edukasi, riset, advokasi. Tercatat sebagian: kemitraan, indikator, pelatihan',
            en: 'On record: education, research, advocacy. Partly: partnership, indicators, training',
          },
          {
            id: 'Sesudah periode: modul. Hanya dinyatakan: kenaikan transaksi, kata “berhasil”',
            en: 'After the period: the module. Stated only: the rise, the word ‘succeeded’',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'implementer-education-outreach' },
          { kind: 'claim', id: 'catalyst-research' },
          { kind: 'claim', id: 'catalyst-advocacy' },
          { kind: 'claim', id: 'partner-with-ppatk' },
          { kind: 'claim', id: 'partner-red-flag-indicators' },
          { kind: 'claim', id: 'catalyst-training' },
          { kind: 'claim', id: 'partner-training-modules' },
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
          { kind: 'claim', id: 'catalyst-succeeded' },
        ],
        caution: {
          id: 'Yang dibaca hanya abstraknya. “Hanya dinyatakan” tidak berarti salah.',
          en: 'Only the abstract was read. ‘Stated only’ does not mean wrong.',
        },
        notes: [
          {
            id: 'Bila semua klaim abstrak dibandingkan dengan sumber publik, polanya jelas. Yang paling baik tercatat adalah kegiatan: edukasi, riset, advokasi nasional dan kawasan. Kemitraan dan indikator tercatat sebagian, begitu pula pelatihan, sebab pelatihan tentang transaksi keuangan tidak ditemukan pada 2022 sampai 2024. Modulnya sesudah periode. Lalu dua klaim yang hanya dinyatakan. Pertama, transaksi meningkat. Kedua, ECPAT Indonesia berhasil sebagai katalis. Berhasil berarti menyebabkan perubahan, sedangkan pihak lain juga bergerak; PPATK mengusulkan indikatornya sebelum konferensi Denpasar. Ambil konferensi tadi sebagai contoh. Bahwa dua ratus orang lebih berkumpul, itu tercatat. Bahwa sesudahnya mereka bertindak lain, untuk itu diperlukan sumber yang lain, misalnya pernyataan bank atau otoritas keuangan sendiri tentang apa yang menggerakkan mereka, dan kapan. Sumber seperti itu tidak ditemukan. “Hanya dinyatakan” tidak sama dengan salah. Artinya, yang terbit tidak cukup untuk membuktikan ataupun membantah. Dan ada klaim yang memang pilihan penulis, misalnya pilihan konsep. Itu tidak dapat diputuskan dengan daftar kegiatan.',
            en: 'If you compare the claims of the abstract with the public record, a pattern appears. The activities are well recorded: education, research and advocacy. The partnership and the indicators are partly on record, and so is training, because for 2022 to 2024 no training on financial transactions was found. The module comes after the period. Then there are two claims that are only stated. One is that transactions rose. The other is that ECPAT Indonesia succeeded as a catalyst. To succeed is to cause a change, and others were pushing as well; PPATK proposed the indicators before the Denpasar conference met. Take the conference as an example. That more than two hundred people met is on record. That they acted differently afterwards would need another kind of source, one in which the banks or the authorities say what moved them. None was found. ‘Stated only’ does not mean wrong. It means that what has been published can neither prove nor refute it. And some claims are the author’s choice, the choice of concepts for instance. No list of activities can settle those.',
          },
        ],
        expected: null,
        seconds: 85,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'the-rise',
        kind: 'claim',
        headline: {
          id: 'Abstrak menyebut transaksi meningkat; sumber publik belum dapat menunjukkannya',
          en: 'The abstract says transactions rose; public sources cannot show it so far',
        },
        lines: [
          { id: 'Abstrak tidak memuat angka', en: 'The abstract gives no figure' },
          {
            id: 'Jumlah transaksi untuk 2022 tidak kami temukan',
            en: 'We found no count of transactions for 2022',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
          { kind: 'figure', id: 'paper-claim-transactions-rose-2022-2024' },
        ],
        caution: {
          id: 'Ini pernyataan artikel, bukan deret hasil pengukuran.',
          en: 'This is the paper’s statement, not a measured series.',
        },
        notes: [
          {
            id: 'Mari berhenti sebentar pada kenaikan itu, sebab kalimat seperti itu mudah dikutip. Teks Indonesia abstrak menyebut peningkatan jumlah transaksi; teks Inggrisnya hanya menyebut transactions, jadi bisa banyaknya, bisa nilainya. Angkanya tidak dicantumkan. Dalam sumber publik, jumlah transaksi untuk 2022 tidak ditemukan, sehingga tidak ada titik awal. Nilai rupiah memang pernah diumumkan PPATK, tetapi pokok dan rentang waktunya berbeda-beda. Andaikata kenaikan itu terbukti pun, masih ada pertanyaan: yang bertambah penyalahgunaannya, atau upaya mendeteksinya? Laporan yang lebih banyak dapat berarti kejahatan yang lebih banyak. Dapat pula berarti bank dan PPATK makin jeli melihatnya. Satu angka saja tidak dapat membedakan keduanya. Jadi, kalau Bapak atau Ibu mengutip kenaikan ini, kutiplah sebagai pernyataan artikel. Jangan sebagai hasil pengukuran.',
            en: 'Let us stay with that rise for a moment, because it is the kind of sentence that people quote. The Indonesian abstract says that the number of transactions rose; the English one says only transactions, so it could be number or value. No figure is given. In public sources no count of transactions for 2022 was found, so there is no starting point. PPATK has announced amounts in rupiah, but these differ in subject and in period. And suppose that a rise were shown. You would still have to ask: has the misuse grown, or has the search for it? More reports can mean more harm, or a closer look. So if you quote this rise, please quote it as the paper’s statement. It is not a measurement that you and I can check.',
          },
        ],
        expected: {
          question: { id: 'Jadi, artikel itu keliru?', en: 'So is the paper wrong?' },
          answer: {
            id: 'Saya tidak mengatakan begitu. Naskah lengkapnya mungkin memuat angka. Yang dapat dikatakan: dari abstrak dan sumber publik, kenaikan itu belum dapat ditunjukkan.',
            en: 'I do not say that. The full text may give figures. What can be said is that the abstract and public sources do not show a rise.',
          },
        },
        seconds: 63,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'two-amounts',
        kind: 'comparison',
        headline: {
          id: 'Dua nilai dari PPATK tidak dapat dibandingkan',
          en: 'Two amounts from PPATK cannot be compared',
        },
        lines: [
          {
            id: '2022: Rp114,27 miliar, perdagangan orang dan kekerasan seksual terhadap anak digabung',
            en: '2022: IDR 114.27 billion, trafficking in persons and child sexual abuse together',
          },
          {
            id: 'Juli 2024: Rp127,37 miliar, dugaan eksploitasi anak dalam prostitusi; rentang waktu berbeda antarsumber',
            en: 'July 2024: IDR 127.37 billion, suspected exploitation of children in prostitution; sources date it differently',
          },
        ],
        restsOn: [
          { kind: 'chart', id: 'two-amounts-side-by-side' },
          { kind: 'figure', id: 'ppatk-2022-value-trafficking-and-csa' },
          { kind: 'figure', id: 'ppatk-2024-value-prostitution' },
          { kind: 'figure', id: 'ppatk-2024-transaction-count' },
          { kind: 'figure', id: 'kpai-chair-compares-114-with-127' },
          { kind: 'figure', id: 'ppatk-names-both-amounts-2024-08-07' },
        ],
        caution: {
          id: 'Jangan dikurangkan, dibagi, atau dihubungkan dengan garis. Kata “naik” dari Ketua KPAI, bukan PPATK.',
          en: 'Do not subtract, divide or join them. The word ‘rise’ was KPAI’s chair’s, not PPATK’s.',
        },
        notes: [
          {
            id: 'Salindia ini memuat angka tentang eksploitasi; silakan alihkan pandangan bila perlu. Di kiri, nilai untuk 2022: perdagangan orang dan kekerasan seksual terhadap anak dalam satu jumlah. Juru bicara PPATK menegaskan bahwa nilai itu tidak hanya menyangkut anak. Bagian yang menyangkut anak tidak disebut dalam sumber yang dibaca. Di kanan, nilai yang disampaikan pada Juli 2024: dugaan eksploitasi anak dalam prostitusi. Kata “dugaan” dipakai PPATK sendiri, sebab temuannya disimpulkan dari pola. Rentang waktunya berbeda antarsumber: ada yang menulis 2014 sampai 2024, ada yang menulis lain, dan banyak yang tidak menyebutnya. Ketua KPAI menyandingkan keduanya dan menyebut kenaikan. PPATK menyebut keduanya dalam satu keterangan, tetapi dalam berita yang dibaca tidak membandingkannya. Kedua angka itu masing-masing ada sumbernya; yang keliru adalah memasangkannya. Maka, jangan membuat persentase, dan jangan membagi nilainya per anak; hasilnya akan tampak seperti harga.',
            en: 'This slide holds figures about harm; look away if you prefer. On the left, the amount for 2022: trafficking in persons and child sexual abuse in one sum. PPATK’s spokesperson made clear that it is not about children alone. No source that was read gives the part that is. On the right, the amount given in July 2024: suspected exploitation of children in prostitution. The word ‘suspected’ is PPATK’s own, since the finding comes from a pattern. Sources differ on the period: some print 2014 to 2024, some something else, and many give none. KPAI’s chair set the two side by side and spoke of a rise. PPATK named both in one statement but, in the reports that were read, did not compare them. Each figure has its source; the mistake is to pair them. So please work out no percentage, and do not divide the sum by the number of children; that would look like a price.',
          },
        ],
        expected: {
          question: {
            id: 'Bukankah PPATK sendiri yang menyebut kedua angka itu?',
            en: 'But did PPATK not give both figures itself?',
          },
          answer: {
            id: 'Ya, masing-masing dengan pokoknya sendiri. Dalam berita yang dibaca untuk situs ini, PPATK tidak membandingkannya dan tidak menyebut kenaikan.',
            en: 'Yes, each with its own subject. In the reports read for the site, PPATK neither compared them nor spoke of a rise.',
          },
        },
        seconds: 75,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: true,
        isSpare: false,
      },
      {
        id: 'what-is-open',
        kind: 'list',
        headline: {
          id: 'Yang belum diketahui dapat terjawab oleh beberapa dokumen',
          en: 'What is not known could be settled by a few documents',
        },
        lines: [
          {
            id: 'Hitungan tahunan dengan satu definisi; notula dan rencana kerja langkah bersama',
            en: 'Yearly counts under one definition; minutes and work plans of joint steps',
          },
          {
            id: 'Teks Rekomendasi Denpasar; satu ukuran dari masa sebelum dan sesudahnya',
            en: 'The text of the Denpasar Recommendations; one measure taken before and after',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
          { kind: 'claim', id: 'partner-with-ppatk' },
          { kind: 'claim', id: 'catalyst-advocacy' },
          { kind: 'claim', id: 'catalyst-attention-response' },
          { kind: 'claim', id: 'catalyst-training' },
        ],
        caution: {
          id: 'Ini celah dalam buktinya, bukan pernyataan sikap ECPAT Indonesia.',
          en: 'These are gaps in the evidence, not positions of ECPAT Indonesia.',
        },
        notes: [
          {
            id: 'Lalu, apa yang dapat kita lakukan bersama? Empat hal kecil. Satu, hitungan tahunan dari satu lembaga dengan satu definisi, agar kata “naik” atau “turun” punya dasar. Dua, catat langkah bersama: siapa memutuskan, siapa menyumbang apa, nama siapa yang tercantum pada hasilnya. Tiga, terbitkan teks Rekomendasi Denpasar, supaya siapa pun dapat melihat butir mana yang sudah diambil. Empat, untuk pelatihan dan advokasi, pakai satu ukuran yang sama sebelum dan sesudahnya. Mengapa empat ini? Karena untuk tiap klaim, situs ini menyebut apa yang dapat memastikannya. Biasanya yang diperlukan hanya tanggal, definisi, atau nama lembaga, bukan rahasia. Barangkali sebagian sudah tersimpan di kantor Bapak dan Ibu. Semua ini celah dalam buktinya. Ini bukan tuntutan ECPAT Indonesia, dan bukan tuduhan kepada siapa pun.',
            en: 'So what could we do together? Four small things. One, yearly counts from one body under one definition, so that the words ‘up’ and ‘down’ have a basis. Two, record joint steps: who decided, who brought what, whose name is on the result. Three, publish the text of the Denpasar Recommendations, so that anyone can see which points have been taken up. Four, for training and advocacy, use the same measure before and after. Why these four? Because for each claim the site names what would settle it. Usually that is a date, a definition or the name of an institution, nothing secret. Some of it may already be in a file in your own office. All of these are gaps read from the evidence. They are not demands of ECPAT Indonesia, and they accuse nobody.',
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
            id: 'Yang belum dapat saya jawab dengan sumber, saya tulis di sini dan saya jawab sesudah acara. Perkara dan cara kejahatan tidak kita bahas. Silakan, saya menunggu pertanyaan Bapak dan Ibu.',
            en: 'What I cannot answer from a source, I write down here and answer after the meeting. Cases and methods we leave aside. Now I would like to hear from you.',
          },
        ],
        expected: null,
        seconds: 15,
        roomSeconds: 0,
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
            id: 'Salindia terakhir ini kita biarkan di layar. Nomor 129 adalah layanan kementerian untuk perempuan dan anak. Siapa saja boleh menelepon, dan dari sana penelepon dapat diarahkan ke unit perlindungan di daerah. Bila ada bahaya saat ini, hubungi 110. Bila menemukan materi kekerasan seksual di internet, laporkan alamatnya saja, jangan disimpan, jangan diteruskan. Seluruh presentasi ini, beserta sumbernya, dapat dibuka lewat kode di layar. Terima kasih sudah mendengarkan.',
            en: 'I will leave this last slide up. In Indonesia, 129 is the ministry’s line for women and children, and it can direct you to the protection unit in your region. If there is danger right now, call 110. If you come across abuse material online, report its address only; do not keep it and do not pass it on. The code on the screen opens this whole talk with its sources. Thank you for listening.',
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
        id: 'implementer-closer',
        kind: 'role',
        headline: {
          id: 'Sebagai pelaksana, ECPAT Indonesia mendidik; soal uang baru kami temukan pada 2025',
          en: 'As implementer, ECPAT Indonesia educates; the first mention of money that we found is of 2025',
        },
        lines: [
          {
            id: '2022–2024: kampanye, festival, desa wisata, seminar bagi orang tua dan guru',
            en: '2022–2024: campaigns, festivals, tourism villages, seminars for parents and teachers',
          },
          {
            id: 'Keluaran dihitung; perubahan pada pesertanya tidak kami temukan datanya',
            en: 'Outputs are counted; we found no data on change among those reached',
          },
        ],
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'activity', id: 'teman-anak-2024' },
          { kind: 'activity', id: 'child-friendly-tourism-villages-2023' },
          { kind: 'activity', id: 'safer-internet-day-2025' },
          { kind: 'claim', id: 'implementer-about-the-case' },
          { kind: 'claim', id: 'implementer-education-outreach' },
          { kind: 'chart', id: 'direct-against-context' },
        ],
        caution: {
          id: 'Angka peserta dilaporkan penyelenggara; pengodean kegiatan dari kami.',
          en: 'Participant numbers are the organisers’ own; the coding of activities is ours.',
        },
        notes: [
          {
            id: 'Kalau ada yang bertanya tentang peran pelaksana: kegiatannya banyak dan ditemukan untuk tiap tahun. Pada 2024, misalnya, seminar Tem@n Anak bagi orang tua dan guru; menurut laporannya, pesertanya dua ribu. Itu keluaran, belum dampak. Apakah sesudahnya orang tua bertindak lain, datanya tidak ditemukan. Dan kegiatan pelaksana tentang uang tidak ditemukan pada 2022 sampai 2024; temanya masuk ke pesan publik pada Februari 2025. Apakah edukasi umum sudah mencegah transaksi? Pertanyaan itu baik, dan belum terjawab.',
            en: 'If someone asks about the implementer role: there is a lot of it, and it is on record for each year. In 2024, for example, the Tem@n Anak seminars for parents and teachers; the report counts two thousand participants. That is an output. Whether parents acted differently afterwards, no data were found. And no implementer activity about money was found for 2022 to 2024; the subject enters public messages in February 2025. Does general education already prevent transactions? That is a good question, and an open one.',
          },
        ],
        expected: null,
        seconds: 41,
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
            id: 'Ini cadangan, kalau ada yang bertanya soal rentang waktu. Nilainya satu dan sama, yang berbeda adalah keterangan waktunya. Ada halaman yang menulis 2014 sampai 2024, ada yang menulis hingga pertengahan 2024, dan banyak yang tidak menyebutnya sama sekali. Jumlah halaman bukan bukti; sepuluh media bisa mengutip satu keterangan yang sama. Bila nilai itu memang untuk sepuluh tahun, jumlah itu tidak dapat disandingkan dengan satu tahun.',
            en: 'This one is in reserve, in case somebody asks about the period. It is one and the same amount; what differs is the time it is said to cover. Some pages print 2014 to 2024, another prints up to mid-2024, and many give no period at all. The number of pages proves nothing; ten outlets may quote one and the same statement. If the amount does cover ten years, it cannot be set beside a single year.',
          },
        ],
        expected: null,
        seconds: 36,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: true,
        isSpare: true,
      },
      {
        id: 'what-a-red-flag-is',
        kind: 'framework',
        headline: {
          id: 'Indikator red flag adalah tanda untuk memeriksa, bukan bukti kejahatan',
          en: 'A red-flag indicator is a reason to look closer, not proof of a crime',
        },
        lines: [
          {
            id: 'Penyedia jasa keuangan wajib melaporkan transaksi mencurigakan (UU 8/2010, Pasal 23)',
            en: 'Financial service providers must report suspicious transactions (UU 8/2010, article 23)',
          },
          {
            id: 'PPATK menganalisis dan meneruskan; PPATK bukan polisi dan bukan layanan korban',
            en: 'PPATK analyses and passes on; it is neither a police force nor a victim service',
          },
        ],
        restsOn: [
          { kind: 'concept', id: 'red-flag' },
          { kind: 'concept', id: 'fiu' },
          { kind: 'law', id: 'uu8-2010' },
        ],
        caution: null,
        notes: [
          {
            id: 'Ini kalau ada yang bertanya apa gunanya indikator. Undang-undang pencucian uang mewajibkan bank dan penyedia jasa keuangan lain melaporkan transaksi mencurigakan kepada PPATK. Indikator membantu mereka tahu kapan perlu memeriksa lebih teliti. PPATK menganalisis laporan, lalu meneruskan hasilnya. PPATK bukan polisi, dan bukan layanan bagi korban. Karena itu, satu tanda belum berarti seseorang bersalah. Isinya, sekali lagi, tidak dibahas di sini.',
            en: 'In case somebody asks what an indicator is for. Under the money-laundering law, banks and other financial service providers must report suspicious transactions to PPATK. An indicator helps them to know when to look closer. PPATK analyses the reports and passes on the results. It is not a police force, and it does not serve victims. So one sign does not make anyone guilty. The content, once more, is not discussed here.',
          },
        ],
        expected: null,
        seconds: 34,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: true,
      },
    ],
  },
} satisfies Records<Talk<EcpatIds>>;
