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
          id: 'Apa upaya sebuah LSM mencegah aliran dana eksploitasi seksual anak, dan apa buktinya?',
          en: 'What did one NGO do about the money behind child sexual exploitation? What is the evidence?',
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
            id: 'Bapak dan Ibu, selamat datang. Saya akan membahas strategi ECPAT Indonesia untuk mencegah transaksi keuangan di balik eksploitasi seksual anak di ranah daring. Bagian kedua sama pentingnya: apa buktinya, dan apa keterbatasannya. Tiap pernyataan disertai sumber. Kata “kami” di layar berarti penyusun situs Tiga Peran, sumber bahan ini.',
            en: 'Welcome. I will speak about how ECPAT Indonesia tried to prevent the financial transactions behind the sexual exploitation of children online. The second half matters just as much: what is the evidence, and what are its limits? Every statement has its source. ‘We’ on the slides means the makers of Three Roles, the source of this talk.',
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
            id: 'Tidak ada gambar, rincian perkara, modus kejahatan, atau isi indikator',
            en: 'There are no images, case details or methods, and nothing about what the indicators say',
          },
          {
            id: 'Silakan keluar kapan saja. Bila perlu berbicara dengan seseorang, hubungi 129',
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
            id: 'Pokok bahasan ini berat, dan mungkin ada di antara kita yang mengenalnya dari pengalaman sendiri. Karena itu, saya hanya membahas lembaga dan kebijakan. Tidak ada gambar, rincian perkara, atau penjelasan tentang cara kejahatan dilakukan, dan isi indikator pun tidak saya sebut. Bila ada salindia yang memuat angka tentang eksploitasi, saya beri tahu lebih dulu sehingga Bapak dan Ibu dapat memilih untuk tidak melihatnya. Silakan keluar kapan pun perlu, tanpa menjelaskan apa-apa.',
            en: 'This is a hard subject, and some of us may know it at first hand. So I will speak only about institutions and policy. There are no images, no case details and no methods, and I will not say what the indicators contain. If a slide holds figures about exploitation, I will tell you before I turn to it, so that you can look away. Please step out whenever you need to, without explaining anything.',
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
          id: 'Kami hanya dapat membaca abstrak artikel 2025 yang kita bahas',
          en: 'We could read only the abstract of the 2025 paper behind this talk',
        },
        lines: [
          {
            id: 'Abstrak: pencegahan dijalankan “melalui tiga peran NGO”',
            en: 'The abstract: prevention was pursued ‘through its three roles as an NGO’',
          },
          {
            id: 'Bahan lainnya berasal dari sumber publik; kami tidak tahu isi naskah lengkap artikel',
            en: 'The rest comes from public sources; we do not know what the full text says',
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
            id: 'Titik tolak presentasi ini adalah artikel tahun 2025 di jurnal berkode JPAI. Perlu saya sampaikan bahwa yang dapat dibaca hanya abstraknya. Naskah lengkap dan nama penulisnya tidak ditemukan. Jadi, setiap kali saya mengatakan “artikel”, maksud saya abstrak itu. Metodenya kualitatif deskriptif. Abstrak tidak menyebut dokumen atau wawancara apa yang dipakai; mungkin naskah lengkap artikel menyebutkannya. Sebagian karya yang dirujuknya dapat ditemukan dan dibaca, sebagian lagi hanya diketahui dari daftar pustaka. Untuk tiap sumber, situs ini menyebutkan sejauh mana sumber itu dibaca sehingga Bapak dan Ibu dapat menilainya. Penyusun situs kemudian menelusuri tiap klaim di sumber publik: berita, halaman lembaga, dan peraturan. Bila saya mengatakan “tidak ditemukan”, bisa saja hal yang dicari itu sebenarnya ada.',
            en: 'The starting point is a paper published in 2025 in a journal with the code JPAI. Only its abstract could be read. The full text and the authors’ names were not found. So whenever I say ‘the paper’, I mean that abstract. Its method is descriptive and qualitative. The abstract does not name the documents or interviews that were used; the full text may well do so. Some of the works that it cites could be found and read; others are known only from the reference list. For each source the site says how far it was read, so that you can judge it. The makers of the site then traced each claim in public sources: news, pages of institutions and laws. When I say that something was not found, it may still exist.',
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
          id: 'Artikel itu memilah kerja ECPAT Indonesia ke dalam tiga peran',
          en: 'The paper sorts the work of ECPAT Indonesia into three roles',
        },
        lines: [
          {
            id: 'Pelaksana bekerja langsung; katalis menggerakkan pihak lain; mitra bekerja bersama pihak lain',
            en: 'An implementer acts directly; a catalyst moves others; a partner works with others',
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
          id: 'Isi tiap peran berasal dari abstrak; kamilah yang menggolongkan kegiatannya.',
          en: 'The abstract says what each role contains; we sorted the activities into the roles.',
        },
        notes: [
          {
            id: 'Inilah ketiga peran itu. Pelaksana memberikan sesuatu langsung kepada orang yang membutuhkan, dalam hal ini edukasi dan sosialisasi. Katalis mendorong pihak lain mengubah pikiran atau tindakannya, dalam hal ini lewat pelatihan, riset, serta advokasi nasional dan kawasan. Mitra menggarap satu tugas bersama pihak lain dan ikut memiliki hasilnya, dalam hal ini bersama PPATK, unit intelijen keuangan Indonesia. Daftar pustaka artikel memuat buku Lewis dan Kanji yang terbit pada 2009. Buku itu belum dibaca penyusun situs. Definisi ketiga peran diambil dari tulisan lain yang mengutip Lewis atau buku itu, dan kutipan-kutipan itu tidak selalu sejalan. Untuk tiap peran, ingatlah satu pertanyaan. Siapa yang menerima? Siapa yang diharapkan berubah? Siapa yang ikut memutuskan? Ketiga pertanyaan ini akan muncul lagi. Ketiga peran membantu kita memilah kegiatan, bukan menetapkan jati diri sebuah organisasi.',
            en: 'These are the three roles. An implementer gives something directly to people who need it, in this case education and outreach. A catalyst gets others to think or act differently, in this case through training, research, and national and regional advocacy. A partner shares one task with another body and co-owns the result, in this case with PPATK, Indonesia’s financial intelligence unit. The paper’s reference list includes a 2009 book by Lewis and Kanji. The makers of the site have not read it. Their definitions come from other texts that quote Lewis or the book, and those do not always agree. Remember one question for each role. Who received it? Who was meant to change? Who shared the decision? These questions will come back. The three roles help us to sort activities; they do not define an organisation.',
          },
        ],
        expected: {
          question: {
            id: 'Apakah tiga peran itu dapat dipisahkan dengan jelas?',
            en: 'Can the three roles be clearly separated?',
          },
          answer: {
            id: 'Tidak. Pelatihan, misalnya, bisa masuk peran mana pun. Karena itu, situs ini mencatat alasan dan, bila perlu, peran kedua.',
            en: 'No. Training, for example, can fit all three. That is why the site records a reason and, where needed, a second role.',
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
          id: 'Untuk 2022–2024, kami menemukan kegiatan bertanggal tentang transaksi mulai 2024',
          en: 'From 2022 to 2024, the first dated activities about financial transactions that we found are from 2024',
        },
        lines: [],
        restsOn: [
          { kind: 'chart', id: 'activities-by-role-and-year' },
          { kind: 'claim', id: 'strategy-2022-2024' },
          { kind: 'activity', id: 'ppatk-transaction-training-2017' },
        ],
        caution: {
          id: 'Kamilah yang menggolongkan kegiatan ini. Sel kosong bukan bukti bahwa tidak ada kegiatan. Satu pertemuan yang tidak bertanggal mungkin lebih awal.',
          en: 'We sorted these activities. An empty cell is not proof that nothing happened. One undated meeting may be earlier.',
        },
        notes: [
          {
            id: 'Mari kita lihat apa yang tercatat. Satu tanda adalah satu kegiatan; tanda terisi berarti kegiatan itu langsung menyangkut transaksi keuangan. Pada 2022 dan 2023 ada banyak kegiatan: kampanye, festival, pelatihan desa wisata, konferensi nasional, dan riset. Semuanya tentang perlindungan anak; tidak satu pun langsung membahas uang. Soal uang muncul pada 2024, dan hanya di dua lajur: katalis dan mitra. Di lajur pelaksana, untuk 2022 sampai 2024, tidak ditemukan kegiatan tentang uang. Perhatikan pula lajur mitra: tandanya baru ada pada 2024, dan sebagian adalah tindakan lembaga lain, yang dicatat karena menjelaskan kegiatan lainnya. Dalam tindakan itu tidak ditemukan keterlibatan ECPAT Indonesia. Ada pula data yang lebih awal: pelatihan pada 2017 yang menurut judulnya ditujukan bagi PPATK dan pihak lain, dan berita tahun 2020 yang menyebut kerja sama dengan PPATK. Jadi, kekosongan pada 2022 dan 2023 menggambarkan isi halaman publik, belum tentu kerja yang sebenarnya.',
            en: 'Let us see what is on record. One mark is one activity; a filled one is directly about financial transactions. In 2022 and 2023 there are many activities: campaigns, festivals, training for tourism villages, a national conference and research. All of them are about protecting children, none directly about money. Money appears in 2024, and in two lanes only, catalyst and partner. In the implementer lane, for 2022 to 2024, no activity about money was found. Look at the partner lane: its marks begin in 2024, and some of them are acts of other bodies, included because they explain the rest. In those acts, no involvement of ECPAT Indonesia was found. There are earlier records: a 2017 training course, by its title meant for PPATK and others, and a 2020 news report that mentions cooperation with PPATK. So the gap in 2022 and 2023 reflects what public pages contain, and not necessarily the work itself.',
          },
        ],
        expected: {
          question: {
            id: 'Jadi, strateginya baru dimulai pada 2024?',
            en: 'So the strategy only began in 2024?',
          },
          answer: {
            id: 'Itu tidak dapat disimpulkan. Kita hanya tahu kapan temanya muncul di halaman publik; dokumen strategi tidak ditemukan.',
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
          id: 'Di Denpasar, jasa keuangan menjadi pokok bahasan sebuah konferensi ASEAN',
          en: 'In Denpasar, financial services became the subject of an ASEAN conference',
        },
        lines: [
          {
            id: '7–8 Agustus 2024: lebih dari 200 orang dari pemerintah, sektor keuangan, LSM, dan PBB',
            en: '7–8 August 2024: over 200 people from government, finance, NGOs and the UN',
          },
          {
            id: 'Rekomendasi Denpasar dibagikan dalam forum ASEAN di Bali pada bulan berikutnya',
            en: 'The Denpasar Recommendations were handed out at an ASEAN forum in Bali the next month',
          },
        ],
        restsOn: [
          { kind: 'activity', id: 'asean-conference-denpasar-2024' },
          { kind: 'activity', id: 'denpasar-recommendations-2024' },
          { kind: 'activity', id: 'asean-ict-forum-2024-panel' },
          { kind: 'claim', id: 'catalyst-advocacy' },
        ],
        caution: {
          id: 'Sumber menyebut penyelenggara yang berbeda-beda; kami tidak membaca teks rekomendasinya.',
          en: 'Sources differ on who organised it; we have not read the text of the recommendations.',
        },
        notes: [
          {
            id: 'Peran katalis paling jelas di sini. Pada Agustus 2024, di Denpasar, ECPAT Indonesia dan lembaga lain menggelar konferensi tentang jasa keuangan dan eksploitasi seksual anak. Menurut penyelenggara, inilah konferensi ASEAN pertama yang khusus membahasnya. Sumber-sumber menyebut penyelenggara yang berbeda-beda. Lebih dari dua ratus orang hadir: pemerintah, penegak hukum, unit intelijen keuangan, penyedia jasa keuangan, LSM, badan PBB, dan perguruan tinggi. PPATK pun berbicara di sana, sepekan sesudah diskusi yang diselenggarakannya sendiri di Jakarta. Hasilnya adalah Rekomendasi Denpasar, yang dibagikan dalam Forum TIK ASEAN di Bali pada bulan September; di forum itu ECPAT Indonesia mengadakan diskusi tentang peran dan akuntabilitas lembaga keuangan. Sejauh yang dibaca, di antara advokasi bertanggal 2022–2024 hanya advokasi kawasan pada 2024 ini yang membahas uang. Namun, ada keterbatasannya. Teks rekomendasinya belum dibaca penyusun situs, dan keputusan badan ASEAN yang mengesahkannya tidak ditemukan. Jadi, advokasinya tercatat, tetapi hasilnya belum kita ketahui.',
            en: 'This is where the catalyst role is clearest. In August 2024, in Denpasar, ECPAT Indonesia and others held a conference on financial services and the sexual exploitation of children. The organisers call it the first ASEAN conference devoted to this. Sources differ on who organised it. More than two hundred people came, from governments, law enforcement, financial intelligence units, financial service providers, NGOs, the UN and universities. PPATK spoke there too, a week after its own focus group in Jakarta. The conference produced the Denpasar Recommendations. They were handed out at the ASEAN ICT Forum in Bali in September, where ECPAT Indonesia ran a discussion on the role and accountability of financial institutions. As far as was read, of the dated advocacy found for 2022–2024 only this regional work is about money. There are limits, though. The makers of the site have not read the text of the recommendations, and no decision of an ASEAN body to adopt them was found. So the advocacy is on record; its results are not yet known.',
          },
        ],
        expected: {
          question: {
            id: 'Apakah ASEAN menerima rekomendasi itu?',
            en: 'Did ASEAN adopt the recommendations?',
          },
          answer: {
            id: 'Tidak ditemukan keputusan resmi yang menerimanya. Itu tidak berarti bahwa keputusan seperti itu tidak ada.',
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
          id: 'Pada Desember 2024 draf pertama indikator red flag dibahas di bawah pimpinan PPATK',
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
          id: 'Kami hanya mencatat prosesnya, bukan isi indikator. Pemaparan 2025 hanya kami temukan di satu media.',
          en: 'We record the process only. We found one report of the 2025 presentation.',
        },
        notes: [
          {
            id: 'Sekarang kita sampai pada peran mitra dan hasil pertamanya, indikator red flag. Indikator seperti ini adalah tanda bagi bank bahwa suatu transaksi perlu diperiksa lebih teliti; tanda itu bukan bukti kejahatan. Saya hanya membahas prosesnya, bukan isinya. Pada Mei 2024 PPATK mengusulkannya kepada kelompok unit intelijen keuangan di kawasan, kelompok itu menerimanya, dan PPATK yang memimpin penyusunannya. Pada akhir Juli, PPATK mengundang ECPAT Indonesia ke diskusi kelompok terpumpun atau FGD. Sebelum draf pertama dibahas, sudah ada telaah pustaka, beberapa diskusi lain, dan kuesioner. Pada bulan Desember draf pertama dibahas dalam pertemuan PPATK bersama OPDAT, salah satu kantor Departemen Kehakiman Amerika Serikat; ECPAT Indonesia ikut serta. Pada Oktober 2025 PPATK memaparkan indikator itu; hanya satu sumber yang ditemukan tentang pemaparan itu. Menurut abstrak, indikator itu disusun bersama. Menurut sumber publik, PPATK memimpin, sedangkan ECPAT Indonesia diundang dan ikut serta. Perbedaan itu penting: pihak yang diundang memberi masukan belum tentu ikut menulis dan ikut memutuskan. Saya menyampaikan ini demi ketepatan, bukan untuk mengecilkan kerja siapa pun. Halaman yang memuat versi akhirnya tidak ditemukan.',
            en: 'Now we come to the partner role and its first product, red-flag indicators. Such an indicator is a sign that tells a bank to look more closely; it is not proof of a crime. I will discuss only the process, not the content. In May 2024 PPATK proposed the work to a regional group of financial intelligence units, which accepted it with PPATK in the lead. At the end of July PPATK invited ECPAT Indonesia to a focus group. A literature review, other discussions and a questionnaire came before the draft. In December a first draft was discussed at a meeting that PPATK held with OPDAT, a US Justice Department office; ECPAT Indonesia took part. In October 2025 PPATK presented the indicators; only one source was found on this. According to the abstract, they were drafted together. Public sources show that PPATK led, and that ECPAT Indonesia was invited and took part. The difference matters: those who are invited to comment do not necessarily share in the writing or the decision. I say this to be exact, not to belittle anyone’s work. No page that publishes a final version was found.',
          },
        ],
        expected: {
          question: { id: 'Boleh kami melihat indikatornya?', en: 'May we see the indicators?' },
          answer: {
            id: 'Tidak di sini. Isinya sengaja tidak dimuat agar tidak ada yang memakainya untuk menghindari deteksi. Lembaga yang berwenang adalah PPATK.',
            en: 'Not here. The content is left out on purpose, so that nobody can use it to avoid detection. The body in charge is PPATK.',
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
          id: 'Kerangka modul memang tercatat, tetapi baru sesudah periode yang dikaji',
          en: 'A module outline is on record, but only after the years that the paper studies',
        },
        lines: [
          {
            id: '7 Mei 2025: kerangka satu modul disepakati di kantor PPATK',
            en: '7 May 2025: the outline of one module is agreed at PPATK’s office',
          },
          {
            id: 'Abstrak menyebut modul, tetapi tidak tanggalnya',
            en: 'The abstract names training modules and gives no date',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'partner-training-modules' },
          { kind: 'activity', id: 'training-module-fgd-may-2025' },
          { kind: 'activity', id: 'cso-training-december-2025' },
        ],
        caution: {
          id: 'Kami hanya membaca abstrak artikel; naskah lengkapnya mungkin memuat keterangan lain.',
          en: 'We read only the abstract; the full paper may say more.',
        },
        notes: [
          {
            id: 'Hasil kedua menurut abstrak adalah modul pelatihan. Langkah paling awal yang ditemukan adalah pertemuan pada 7 Mei 2025. Di kantor PPATK, ECPAT Indonesia dan AATKI, asosiasi analis transaksi keuangan, menyepakati kerangka dan jadwal satu modul bagi penyedia jasa keuangan, penegak hukum, dan masyarakat sipil. Halaman ECPAT Indonesia menyebutnya langkah awal bersama. Pada bulan Desember tahun itu, organisasi masyarakat sipil dilatih di pusat pelatihan PPATK; sumbernya tidak menyebut apakah modul itu yang dipakai. Perhatikan pula istilahnya. Abstrak menyebut dua kebijakan strategis, padahal modul pelatihan belum tentu termasuk kebijakan. Di luar abstrak, tidak ditemukan sumber yang menyebut kedua hasil itu kebijakan. Bisa saja ada langkah lebih awal yang tidak diumumkan. Namun, menurut sumber yang dibaca, baru sesudah 2024 kerangka modul ini disusun.',
            en: 'The second product named in the abstract is training modules. The earliest step found is a meeting on 7 May 2025. At PPATK’s office, ECPAT Indonesia and AATKI, the association of financial transaction analysts, agreed on the outline and the timetable of one module for financial service providers, law enforcement and civil society. ECPAT Indonesia’s page calls it a joint first step. In December of that year civil-society organisations were trained at PPATK’s centre; the source does not say whether this module was used. Notice the words as well. The abstract speaks of two strategic policies, and a training module need not be a policy. Outside the abstract, no source was found that calls either product a policy. Earlier steps may not have been announced. But according to the sources read, the outline was drawn up only after 2024.',
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
          id: 'Hubungan dengan PPATK jelas tercatat; perjanjian tertulisnya tidak kami temukan',
          en: 'Contact with PPATK is clearly on record; we found no written agreement',
        },
        lines: [
          {
            id: 'Nota kesepahaman 26 Juli 2024 ditandatangani KPAI dan PPATK',
            en: 'The memorandum of 26 July 2024 was signed by KPAI and PPATK',
          },
          {
            id: 'Untuk 2024 ditemukan undangan dan kehadiran, bukan keputusan bersama',
            en: 'For 2024 we found invitations and attendance, but no shared decisions',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'partner-with-ppatk' },
          { kind: 'activity', id: 'kpai-ppatk-mou-2024' },
          { kind: 'activity', id: 'ppatk-fgd-red-flag-july-2024' },
          { kind: 'activity', id: 'financial-sector-coordination-meeting' },
        ],
        caution: {
          id: 'Perjanjian itu mungkin ada; di satu halaman, nota serupa bertanggal lain.',
          en: 'The agreement may exist; one page gives a similar memorandum another date.',
        },
        notes: [
          {
            id: 'Apakah ini kemitraan? Hubungannya nyata. Pada 2024 PPATK mengundang ECPAT Indonesia, mendukung konferensi Denpasar, dan menyelenggarakan pertemuan yang diikutinya. Namun, kalau ditanya siapa yang menandatangani apa, kita perlu cermat. Nota kesepahaman 26 Juli 2024 dibuat Komisi Perlindungan Anak Indonesia, KPAI, bersama PPATK; keduanya lembaga negara. ECPAT Indonesia bukan pihak dalam nota itu. Perjanjian antara ECPAT Indonesia dan PPATK tidak ditemukan. Menurut halaman ECPAT Indonesia tentang satu pertemuan yang tidak bertanggal, otoritas keuangan menyatakan dukungan, dan kerja bersama perlu didasarkan pada perjanjian antarlembaga. Mengapa ini penting? Karena kata “mitra” berarti ada tugas yang disepakati, keputusan yang diambil bersama, dan hasil yang dimiliki bersama. Undangan menunjukkan bahwa pengundang ingin mendengar pendapat sebuah organisasi. Undangan belum menunjukkan bahwa organisasi itu ikut memutuskan. Dari nama peran saja, hal itu tidak dapat diketahui. Kita belum tahu siapa yang memutuskan.',
            en: 'Is this a partnership? There was real contact. During 2024 PPATK invited ECPAT Indonesia, supported the Denpasar conference and held a meeting in which it took part. But we need to be careful about who signed what. The memorandum of understanding of 26 July 2024 is between two state bodies, PPATK and KPAI, the child protection commission. ECPAT Indonesia is not a party to it. No agreement between ECPAT Indonesia and PPATK was found. According to ECPAT Indonesia’s page on an undated meeting, the financial authorities voiced support, and joint work would need agreements between institutions. Why does it matter? Because the word ‘partner’ means a task that is agreed, decisions that are shared and a result that both sides own. An invitation shows that someone wants to hear an organisation, not that the organisation shares in the decision. A role’s name does not tell us. We do not know who decides.',
          },
        ],
        expected: {
          question: {
            id: 'Apakah kemitraan perlu perjanjian tertulis?',
            en: 'Does a partnership need a written agreement?',
          },
          answer: {
            id: 'Tidak selalu. Namun, tanpa perjanjian atau notula, pihak luar tidak dapat menunjukkan siapa yang memutuskan dan siapa yang menyumbang apa.',
            en: 'Not always. But without an agreement or minutes, outsiders cannot show who decided and who contributed what.',
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
          id: 'Sumber publik lebih mendukung klaim tentang kegiatan daripada klaim tentang hasil',
          en: 'Public sources support the claimed activities better than the results',
        },
        lines: [
          {
            id: 'Tercatat: edukasi, riset, advokasi. Tercatat sebagian: kemitraan, indikator, pelatihan',
            en: 'On record: education, research, advocacy. Partly: partnership, indicators, training',
          },
          {
            id: 'Sesudah periode: kerangka modul. Tidak dapat ditunjukkan: kenaikan, “berhasil”',
            en: 'After the period: module outline. Cannot be shown: the rise, ‘succeeded’',
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
          id: 'Kami hanya membaca abstraknya. Status terakhir tidak berarti salah.',
          en: 'We read only the abstract. The last status is not ‘wrong’.',
        },
        notes: [
          {
            id: 'Bila semua klaim dalam abstrak dibandingkan dengan sumber publik, polanya jelas. Kegiatan tercatat paling baik, yaitu edukasi, riset, serta advokasi nasional dan kawasan. Kemitraan dan indikator tercatat sebagian, begitu pula pelatihan, sebab pelatihan tentang transaksi keuangan tidak ditemukan pada 2022 sampai 2024. Kerangka modulnya tercatat sesudah periode itu. Selain itu, ada dua klaim yang hanya dinyatakan: bahwa transaksi meningkat, dan bahwa ECPAT Indonesia berhasil sebagai katalis. Berhasil berarti menyebabkan perubahan, padahal pihak lain juga mendorong perubahan itu; PPATK mengusulkan indikatornya sebelum konferensi Denpasar. Ambil konferensi tadi sebagai contoh. Sumber mencatat bahwa lebih dari dua ratus orang berkumpul. Untuk menunjukkan bahwa sesudahnya mereka mengubah tindakannya, diperlukan sumber yang lain, misalnya pernyataan bank atau otoritas keuangan tentang apa yang menggerakkan mereka, dan kapan. Sumber seperti itu tidak ditemukan. “Hanya dinyatakan” tidak sama dengan salah. Artinya, sumber yang ditemukan tidak cukup untuk membuktikan ataupun membantahnya. Ada pula klaim yang merupakan pilihan penulis, misalnya pilihan konsep. Klaim seperti itu tidak dapat diuji dengan daftar kegiatan.',
            en: 'If you compare the abstract’s claims with public sources, a pattern appears. The activities are well recorded: education, research and advocacy. The partnership and the indicators are partly on record, and so is training, because for 2022 to 2024 no training on financial transactions was found. The module’s outline is on record after the period. Then there are two claims that are only stated. One is that transactions rose. The other is that ECPAT Indonesia succeeded as a catalyst. To succeed means to cause a change, and others were pushing for it as well; PPATK proposed the indicators before the Denpasar conference met. Take the conference. It is on record that more than two hundred people met. To show that they acted differently afterwards, we would need another kind of source, in which the banks or the authorities say what moved them, and when. None was found. ‘Stated only’ does not mean wrong. It means that the sources found can neither prove nor refute it. Some claims are the author’s choice, such as the choice of concepts. A list of activities cannot test those.',
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
          id: 'Abstrak menyebut transaksi naik; sumber yang kami baca tidak menunjukkannya',
          en: 'The abstract says transactions rose; the sources we read do not show it',
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
            id: 'Mari kita cermati kenaikan itu, sebab kalimat seperti itu mudah dikutip. Teks Indonesia abstrak menyebut peningkatan jumlah transaksi; teks Inggrisnya hanya menyebut transactions, jadi bisa jumlahnya, bisa pula nilainya. Angkanya tidak dicantumkan. Dalam sumber publik, jumlah transaksi untuk 2022 tidak ditemukan sehingga kita tidak punya titik awal. Nilai rupiah memang pernah diumumkan PPATK, tetapi hal yang dihitung dan rentang waktunya berbeda-beda. Andaikata kenaikan itu terbukti pun, masih ada pertanyaan: apakah yang bertambah penyalahgunaannya atau upaya mendeteksinya? Laporan yang lebih banyak dapat berarti kejahatan yang lebih banyak. Dapat pula berarti bank dan PPATK makin cermat mendeteksinya. Satu angka saja tidak dapat membedakan keduanya. Jadi, kalau Bapak atau Ibu mengutip kenaikan ini, kutiplah sebagai pernyataan artikel, bukan hasil pengukuran.',
            en: 'Let us look closely at that rise, because such sentences are easily quoted. The Indonesian abstract says that the number of transactions rose; the English one says only transactions, so it could mean their number or their value. No figure is given. In public sources no count of transactions for 2022 was found, so there is no starting point. PPATK has announced amounts in rupiah, but these differ in subject and in period. Even if a rise were shown, we would still have to ask: has the misuse grown, or have the efforts to detect it? More reports can mean more crime. They can also mean that banks and PPATK look more closely. One figure cannot tell the two apart. So please quote this rise as the paper’s statement, not as a measurement.',
          },
        ],
        expected: {
          question: { id: 'Jadi, artikel itu keliru?', en: 'So is the paper wrong?' },
          answer: {
            id: 'Saya tidak mengatakan begitu. Naskah lengkap artikel mungkin memuat angka. Yang dapat dikatakan: abstrak dan sumber publik yang dibaca belum dapat menunjukkan kenaikan itu.',
            en: 'I do not say that. The full text may give figures. What can be said is that the abstract and the public sources read cannot show the rise so far.',
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
            id: 'Juli 2024: Rp127,37 miliar, dugaan eksploitasi anak dalam prostitusi; rentang waktunya berbeda antarsumber',
            en: 'July 2024: IDR 127.37 billion, suspected exploitation of children in prostitution; sources differ on the period',
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
          id: 'Jangan dikurangkan, dibagi, atau dihubungkan dengan garis. Kata “naik” berasal dari Ketua KPAI, bukan PPATK.',
          en: 'Do not subtract, divide or join them. The word ‘rise’ came from KPAI’s chair, not PPATK.',
        },
        notes: [
          {
            id: 'Salindia ini memuat angka tentang eksploitasi; silakan alihkan pandangan bila perlu. Di sebelah kiri ada nilai untuk 2022, yang menggabungkan perdagangan orang dan kekerasan seksual terhadap anak. Juru bicara PPATK menegaskan bahwa nilai itu tidak hanya menyangkut anak. Bagian yang menyangkut anak tidak disebut dalam sumber yang dibaca. Di sebelah kanan ada nilai yang disampaikan pada Juli 2024, untuk dugaan eksploitasi anak dalam prostitusi. Kata “dugaan” dipakai PPATK sendiri, sebab temuannya disimpulkan dari pola. Rentang waktunya berbeda antarsumber: ada yang menulis 2014 sampai 2024, ada yang menulis rentang lain, dan banyak yang tidak menyebutnya. Ketua KPAI menyandingkan kedua nilai itu dan menyebut kenaikan. PPATK menyebut keduanya dalam satu keterangan, tetapi dalam berita yang dibaca tidak membandingkannya. Masing-masing angka memiliki sumber; yang keliru adalah memasangkan kedua angka itu. Karena itu, jangan menghitung persentase, dan jangan membagi nilainya dengan jumlah anak; hasilnya akan tampak seperti harga.',
            en: 'This slide holds figures about exploitation; look away if you prefer. On the left is the amount for 2022, which combines trafficking in persons and child sexual abuse. PPATK’s spokesperson made clear that it is not about children alone. No source read for the site gives the part that concerns children. On the right is the amount given in July 2024, for suspected exploitation of children in prostitution. The word ‘suspected’ is PPATK’s own, since the finding comes from a pattern. Sources differ on the period: some give 2014 to 2024, some give another period, and many give none. KPAI’s chair compared the two and spoke of a rise. PPATK named both in one statement but, in the reports read, did not compare them. Each figure has its source; the mistake is to pair them. So please do not calculate a percentage, and do not divide the amount by the number of children; the result would look like a price.',
          },
        ],
        expected: {
          question: {
            id: 'Bukankah PPATK sendiri yang menyebut kedua angka itu?',
            en: 'But did PPATK not give both figures itself?',
          },
          answer: {
            id: 'Ya, tetapi masing-masing untuk hal yang berbeda. Dalam berita yang dibaca untuk situs ini, PPATK tidak membandingkannya dan tidak menyebut kenaikan.',
            en: 'Yes, but each for a different subject. In the reports read for the site, PPATK neither compared them nor spoke of a rise.',
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
          id: 'Beberapa dokumen dapat mengisi celah dalam bukti',
          en: 'A few documents could fill the gaps in the evidence',
        },
        lines: [
          {
            id: 'Hitungan tahunan dengan satu definisi; notula dan rencana kerja untuk langkah bersama',
            en: 'Yearly counts under one definition; minutes and work plans for joint steps',
          },
          {
            id: 'Teks Rekomendasi Denpasar; ukuran yang sama sebelum dan sesudah kegiatan',
            en: 'The text of the Denpasar Recommendations; the same measure before and after an activity',
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
          id: 'Ini celah dalam bukti, bukan pernyataan sikap ECPAT Indonesia.',
          en: 'These are gaps in the evidence, not positions of ECPAT Indonesia.',
        },
        notes: [
          {
            id: 'Lalu, apa yang dapat kita lakukan bersama? Ada empat hal kecil. Pertama, terbitkan hitungan tahunan dari satu lembaga dengan satu definisi, agar kata “naik” atau “turun” punya dasar. Kedua, catat langkah bersama: siapa yang memutuskan, siapa yang menyumbang apa, dan nama siapa yang tercantum pada hasilnya. Ketiga, terbitkan teks Rekomendasi Denpasar, supaya siapa pun dapat melihat butir mana yang sudah dijalankan. Keempat, untuk pelatihan dan advokasi, pakailah ukuran yang sama sebelum dan sesudahnya. Mengapa empat hal ini? Karena untuk tiap klaim, situs ini menyebut apa yang dapat memastikannya. Biasanya yang diperlukan adalah dokumen: laporan, notula, rencana, atau naskah. Barangkali sebagian sudah tersimpan di kantor Bapak dan Ibu. Semua ini celah dalam bukti, bukan tuntutan ECPAT Indonesia, dan bukan tuduhan kepada siapa pun.',
            en: 'So what could we do together? There are four small things. First, publish yearly counts from one body under one definition, so that the words ‘up’ and ‘down’ have a basis. Second, record joint steps: who decided, who contributed what, and whose name is on the result. Third, publish the text of the Denpasar Recommendations, so that anyone can see which points have been carried out. Fourth, for training and advocacy, use the same measure before and after. Why these four? Because for each claim the site names what would settle it. Usually that is a document, such as a report, minutes, a plan or a text. Some of it may already be in a file in your own office. These are gaps in the evidence. They are not demands of ECPAT Indonesia, and they accuse nobody.',
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
            id: 'Pertanyaan yang belum dapat saya jawab berdasarkan sumber saya tulis di sini dan saya jawab sesudah acara. Perkara dan modus kejahatan tidak kita bahas. Silakan, saya menunggu pertanyaan Bapak dan Ibu.',
            en: 'If I cannot answer a question from a source, I will write it down here and answer it after the meeting. We will not discuss cases or methods. Please ask.',
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
            id: 'Salindia terakhir ini saya biarkan di layar. Nomor 129 adalah layanan kementerian untuk perempuan dan anak. Siapa saja boleh menelepon, dan dari sana penelepon dapat diarahkan ke unit perlindungan di daerah. Bila Anda atau orang lain sedang dalam bahaya, hubungi 110. Bila menemukan materi kekerasan seksual di internet, laporkan alamatnya saja; jangan menyimpan atau meneruskannya. Seluruh presentasi ini, beserta sumbernya, dapat dibuka lewat kode di layar. Terima kasih sudah mendengarkan.',
            en: 'I will leave this last slide up. In Indonesia, 129 is the ministry’s line for women and children. Anyone may call, and it can direct you to a local protection unit. If there is danger right now, call 110. If you come across abuse material online, report its address only; do not keep it or pass it on. The code on the screen opens this whole talk with its sources. Thank you for listening.',
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
          id: 'Sebagai pelaksana, ECPAT Indonesia mendidik; pesan soal uang tercatat sejak 2025',
          en: 'As implementer, ECPAT Indonesia educates; the first mention of money that we found is from 2025',
        },
        lines: [
          {
            id: '2022–2024: kampanye, festival, desa wisata, seminar bagi orang tua dan guru',
            en: '2022–2024: campaigns, festivals, tourism villages, seminars for parents and teachers',
          },
          {
            id: 'Keluaran dihitung; data tentang perubahan pada peserta tidak kami temukan',
            en: 'Outputs are counted; we found no data on change among participants',
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
          id: 'Jumlah peserta dilaporkan penyelenggara; kamilah yang mengodekan kegiatannya.',
          en: 'The organisers reported the numbers of participants; we coded the activities.',
        },
        notes: [
          {
            id: 'Salindia ini untuk pertanyaan tentang peran pelaksana. Kegiatannya banyak dan ditemukan untuk tiap tahun. Pada 2024, misalnya, ada seminar Tem@n Anak bagi orang tua dan guru; menurut laporannya, pesertanya dua ribu orang. Itu keluaran, belum dampak. Data tentang perubahan tindakan orang tua sesudahnya tidak ditemukan. Dalam peran pelaksana, kegiatan tentang uang tidak ditemukan pada 2022 sampai 2024; temanya muncul dalam pesan publik pada Februari 2025. Apakah edukasi umum sudah mencegah transaksi? Pertanyaan itu belum terjawab.',
            en: 'This slide is for questions about the implementer role. There are many activities, on record for each year. In 2024, for example, there were the Tem@n Anak seminars for parents and teachers; the report counts two thousand participants. That is an output, not an effect. No data were found on whether parents acted differently afterwards. No activity about money was found in the implementer role for 2022 to 2024; the subject appears in public messages in February 2025. Does general education already prevent transactions? That is still open.',
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
            id: 'Salindia ini untuk pertanyaan tentang rentang waktu. Nilainya sama, tetapi keterangan waktunya berbeda dari satu sumber ke sumber lain. Ada halaman yang menulis 2014 sampai 2024, ada yang menulis hingga pertengahan 2024 atau sepanjang 2024, dan banyak yang tidak menyebutnya sama sekali. Jumlah halaman bukan bukti; sepuluh media bisa mengutip satu keterangan yang sama. Bila memang mencakup sepuluh tahun, nilai itu tidak dapat disandingkan dengan nilai untuk satu tahun.',
            en: 'This slide is for questions about the period. The amount is the same, but sources differ on the time that it covers. Some pages give 2014 to 2024, one says up to mid-2024, one throughout 2024, and many give no period at all. The number of pages proves nothing; ten outlets may quote the same statement. If the amount does cover ten years, it cannot be compared with an amount for a single year.',
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
          en: 'A red-flag indicator is a reason to look more closely, not proof of a crime',
        },
        lines: [
          {
            id: 'Penyedia jasa keuangan wajib melaporkan transaksi mencurigakan (UU 8/2010, Pasal 23)',
            en: 'Financial service providers must report suspicious transactions (UU 8/2010, article 23)',
          },
          {
            id: 'PPATK menganalisis laporan dan meneruskan hasilnya; PPATK bukan polisi atau layanan korban',
            en: 'PPATK analyses reports and passes results on; it is neither a police force nor a victim service',
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
            id: 'Salindia ini untuk pertanyaan tentang kegunaan indikator. Undang-undang pencucian uang mewajibkan bank dan penyedia jasa keuangan lain melaporkan transaksi mencurigakan kepada PPATK. Indikator membantu mereka tahu kapan suatu transaksi perlu diperiksa lebih teliti. PPATK menganalisis laporan, lalu meneruskan hasilnya. PPATK bukan polisi, dan bukan layanan bagi korban. Karena itu, satu tanda saja belum berarti seseorang bersalah. Apa yang dicari indikator itu, sekali lagi, tidak dibahas di sini.',
            en: 'This slide is for questions about using indicators. Under the money-laundering law, banks and other financial service providers must report suspicious transactions to PPATK. An indicator helps them to know when to look more closely. PPATK analyses the reports and passes on the results. It is not a police force and does not serve victims. One sign on its own makes nobody guilty. What the indicators look for is not discussed here.',
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
