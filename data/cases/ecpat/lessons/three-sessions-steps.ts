import type { Written } from '#data/types';
import type { LessonStep } from '#data/teachingTypes';
import type { Link } from '../links';

/** Steps of the lesson “A case of one’s own”. Their minutes add up to those of the lesson, session by session. */
export const threeSessionsSteps = [
  {
    session: 1,
    minutes: 10,
    title: {
      id: 'Peringatan konten dan susunan tiga pertemuan',
      en: 'Content note and plan of the three sessions',
    },
    do: {
      id: 'Bacakan peringatan konten dan tampilkan kanal bantuan. Jelaskan hasil akhir: satu berkas kasus dan satu laporan pendek.',
      en: 'Read out the content note and show the help channels. Explain the result: one case file and one short report.',
    },
    say: {
      id: '“Pada akhir pertemuan ketiga Anda memiliki kasus sendiri: daftar kegiatan sebuah LSM, tiap kegiatan dengan sumber, waktu, peran, dan alasannya.”',
      en: '‘By the end of the third session you will have a case of your own: a list of an NGO’s activities, each with its source, date, role and reason.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
  {
    session: 1,
    minutes: 20,
    title: {
      id: 'Paparan: lensa, sumbernya, dan keterbatasannya',
      en: 'Talk: the lens, its sources and its limits',
    },
    do: {
      id: 'Kenalkan ketiga peran dan aturan pengodean. Tunjukkan sejauh mana tiap sumber definisi dibaca.',
      en: 'Introduce the three roles and the coding rule. Show how far each source of the definitions was read.',
    },
    say: {
      id: '“Buku Lewis dan Kanji belum dibaca oleh penyusun situs ini. Definisinya berasal dari beberapa abstrak dan sebuah skripsi. Satu esai mahasiswa bahkan mengutip peran ketiga yang lain dari buku itu, yaitu perencana.”',
      en: '‘The makers of this site have not read Lewis and Kanji’s book. The definitions come from abstracts and a thesis. One student essay even quotes a different third role from the book: planners.’',
    },
    ask: [
      {
        id: 'Apa yang perlu ditulis bila sebuah definisi diambil dari tangan kedua?',
        en: 'What must be written when a definition is taken at second hand?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Sebutkan sumber yang dibaca dan karya yang dikutip di dalamnya; kutip bukunya hanya setelah dibaca.',
          en: 'Name the source that was read and the one that it cites; quote the book only after reading it.',
        },
        rests: ['lensNotes/overview', 'claims/three-role-scheme'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 30,
    title: {
      id: 'Pengodean berpasangan: kegiatan tahun 2024',
      en: 'Pairs code the activities of 2024',
    },
    do: {
      id: 'Tiap pasangan mengodekan sedikitnya delapan kegiatan dari set “2024 dalam satu jam” dengan tiga pertanyaan: bentuk, sasaran, tata kelola.',
      en: 'Each pair codes at least eight activities of the set ‘2024 in one hour’ with three questions: form, target, governance.',
    },
    say: {
      id: '“Tulis jawaban untuk ketiga pertanyaan itu sebelum memilih peran.”',
      en: '‘Write your answer to all three questions before you choose a role.’',
    },
    ask: [
      {
        id: 'Kegiatan mana yang merupakan tindakan lembaga lain?',
        en: 'Which of these are acts of another body?',
      },
      {
        id: 'Kegiatan mana yang pokoknya transaksi keuangan?',
        en: 'Which of these are about financial transactions?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Dalam proyek FICG dan nota kesepahaman KPAI–PPATK, keterlibatan ECPAT Indonesia tidak ditemukan.',
          en: 'In the FICG project and the KPAI–PPATK memorandum no act of ECPAT Indonesia was found.',
        },
        rests: ['activities/ficg-project-2024-2025', 'activities/kpai-ppatk-mou-2024'],
      },
      {
        text: {
          id: 'Kegiatan pelaksana yang ditemukan untuk 2024 menyangkut keselamatan daring atau perlindungan anak secara umum, bukan transaksi keuangan.',
          en: 'The implementer activities found for 2024 concern online safety or child protection in general, not financial transactions.',
        },
        rests: [
          'claims/all-three-roles-carried-out',
          'activities/safer-internet-day-2024',
          'activities/teman-anak-2024',
        ],
      },
      {
        text: {
          id: 'Pokoknya transaksi keuangan: proyek FICG, nota kesepahaman KPAI–PPATK, kedua FGD PPATK, konferensi Denpasar dan rekomendasinya, panel Forum TIK ASEAN, dan laporan penelitian.',
          en: 'About financial transactions: the FICG project, the KPAI–PPATK memorandum, both PPATK focus groups, the Denpasar conference and its recommendations, the panel at the ASEAN ICT Forum and the research report.',
        },
        rests: [
          'activities/ficg-project-2024-2025',
          'activities/kpai-ppatk-mou-2024',
          'activities/ppatk-fgd-red-flag-july-2024',
          'activities/ppatk-fgd-red-flag-december-2024',
          'activities/asean-conference-denpasar-2024',
          'activities/denpasar-recommendations-2024',
          'activities/asean-ict-forum-2024-panel',
          'activities/research-report-financial-services-2024',
        ],
      },
    ],
    exercise: {
      id: 'which-role',
      set: '2024-in-one-hour',
    },
  },
  {
    session: 1,
    minutes: 20,
    title: {
      id: 'Bandingkan dan bahas tumpang tindih',
      en: 'Compare and discuss overlaps',
    },
    do: {
      id: 'Dua pasangan bergabung dan menandai kegiatan yang kodenya berbeda. Tiap kelompok melaporkan satu perbedaan dan pertanyaan mana yang menimbulkannya.',
      en: 'Two pairs join and mark the activities they coded differently. Each group reports one difference and which of the questions led to it.',
    },
    say: {
      id: '“Jangan mencari siapa yang benar. Carilah pertanyaan mana yang Anda jawab berbeda.”',
      en: '‘Do not look for who is right. Look for the question that you answered differently.’',
    },
    ask: [
      {
        id: 'Apakah dua peran dapat diberikan sekaligus, dan kapan?',
        en: 'Can two roles be given at once, and when?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Advokasi dapat berjalan lewat kerja langsung dengan pemerintah: katalis menurut tujuan, mitra menurut bentuk. Situs ini memberi satu peran utama dan, bila beralasan, peran kedua.',
          en: 'Advocacy can run through direct work with government: catalyst by aim, partner by form. This site gives one main role and, where justified, a second.',
        },
        rests: ['lensNotes/overlap-advocacy', 'lensNotes/coding-rule'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 15,
    title: {
      id: 'Memilih kasus sendiri',
      en: 'Choosing a case of one’s own',
    },
    do: {
      id: 'Kelompok memilih LSM dan pertanyaannya. Periksa tiga syarat: ada halaman publik, rentang waktunya jelas, dan rincian perkara tidak diperlukan. Tunjukkan cara membuka kasus baru di meja kerja dan menyimpan berkasnya.',
      en: 'Groups choose an NGO and a question. Check three conditions: there are public pages, the period is clear, and no case details are needed. Show how to open a new case in the workbench and save its file.',
    },
    say: {
      id: '“Semua yang Anda tulis hanya tersimpan di gawai Anda. Simpan berkasnya setiap kali selesai bekerja, karena peramban dapat menghapusnya.”',
      en: '‘What you write is kept on your own device only. Save the file after each working session, because a browser can delete it.’',
    },
    ask: [
      {
        id: 'Dari halaman mana Anda akan mengetahui apa yang dilakukan LSM itu, dan siapa yang menulis halaman itu?',
        en: 'Which pages will tell you what the NGO did, and who wrote those pages?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Halaman organisasi itu sendiri, ditambah sedikitnya satu sumber lain untuk sebagian kegiatan. Sebagian data tentang ECPAT Indonesia pun hanya didasarkan pada halaman organisasi itu sendiri; sebaliknya, satu kampanye hanya kami temukan dalam laporan sebuah forum anak.',
          en: 'The organisation’s own pages, and at least one other source for some of the activities. Some of the records on ECPAT Indonesia, too, rest on its own pages alone; one campaign, by contrast, we found only in the report of a children’s forum.',
        },
        rests: [
          'activities/asean-ict-forum-2023',
          'activities/audience-prosecutor-training-agency-2024',
          'activities/joint-social-media-campaign-2022',
        ],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 5,
    title: {
      id: 'Penutup',
      en: 'Closing',
    },
    do: {
      id: 'Tiap kelompok menyebut LSM pilihannya. Tampilkan lagi kanal bantuan.',
      en: 'Each group names its NGO. Show the help channels again.',
    },
    say: {
      id: '“Untuk minggu depan: delapan sampai dua belas kegiatan yang disertai sumber. Peran belum diisi.”',
      en: '‘For next week: eight to twelve sourced activities. Leave the roles open.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
  {
    session: 2,
    minutes: 10,
    title: {
      id: 'Pembukaan: sepuluh padanan istilah',
      en: 'Opening: ten term pairs',
    },
    do: {
      id: 'Kerjakan sepuluh padanan istilah, lalu bahas dua istilah yang tidak dianjurkan beserta alasannya.',
      en: 'Do ten term pairs, then discuss two discouraged terms and why they are discouraged.',
    },
    say: {
      id: '“Judul undang-undang dan judul karya dibiarkan apa adanya. Dalam kalimat sendiri, pakailah istilah yang dianjurkan.”',
      en: '‘Titles of laws and works stay as they are. In your own sentences use the preferred terms.’',
    },
    ask: [
      {
        id: 'Siapa yang menjadi subjek kalimat: pelaku, perbuatannya, atau anak?',
        en: 'Who is the subject of the sentence: the offender, the act or the child?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Istilah yang tidak dianjurkan memindahkan kesalahan kepada anak atau memberi kesan persetujuan; rumusan yang dianjurkan menempatkan tanggung jawab pada pelaku.',
          en: 'Discouraged terms shift blame to the child or suggest consent; the preferred wording puts responsibility on the exploiter.',
        },
        rests: ['glossary/exploit-prost', 'glossary/childprost', 'glossary/csam'],
      },
    ],
    exercise: {
      id: 'term-pairs',
      set: 'ten-for-an-opening',
    },
  },
  {
    session: 2,
    minutes: 20,
    title: {
      id: 'Bolehkah satu skala?',
      en: 'May these share a scale?',
    },
    do: {
      id: 'Delapan pasangan angka, satu setengah menit untuk tiap pasangan, lalu bahas dua yang jawabannya paling berbeda.',
      en: 'Eight pairs of figures, a minute and a half for each, then discuss the two on which the class is most divided.',
    },
    say: {
      id: '“Bacalah dulu apa yang diukur tiap angka. Tahun yang berurutan belum cukup untuk menarik garis.”',
      en: '‘Read first what each figure measures. Consecutive years are not enough to draw a line.’',
    },
    ask: [
      {
        id: 'Apa yang berbeda: pokok, satuan, rentang waktu, atau cara hitungnya?',
        en: 'What differs: subject, unit, period or way of counting?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Rp114,27 miliar dan Rp127,371 miliar tidak boleh digambar pada satu skala: pokok dan rentang waktu keduanya tidak sama.',
          en: 'IDR 114.27 billion and IDR 127.371 billion may not be drawn on one scale: the two amounts have neither subject nor period in common.',
        },
        rests: ['mustNotDraw/line-114-to-127'],
      },
      {
        text: {
          id: 'Laporan NCMEC 2023 dan 2024 dihitung dengan cara berbeda.',
          en: 'NCMEC’s reports of 2023 and 2024 were counted in different ways.',
        },
        rests: ['mustNotDraw/ncmec-line-through-2024'],
      },
      {
        text: {
          id: 'Kasus dan korban dalam SIMFONI PPA adalah satuan yang berbeda.',
          en: 'Cases and victims in SIMFONI PPA are different units.',
        },
        rests: ['mustNotDraw/simfoni-cases-with-victims'],
      },
      {
        text: {
          id: 'Dua nilai PPATK untuk 2025, eksploitasi seksual anak dan perdagangan orang, berbeda pokoknya; 2 persen dari Disrupting Harm dan 2 persen dari ECPAT Indonesia kemungkinan besar satu pengukuran yang dikutip dua kali (kesimpulan kami).',
          en: 'PPATK’s two amounts for 2025, on child sexual exploitation and on trafficking in persons, differ in subject; the 2% of Disrupting Harm and the 2% of ECPAT Indonesia are most probably one measurement quoted twice (our inference).',
        },
        rests: ['mustNotDraw/ppatk-amounts-on-one-value-axis', 'mustNotDraw/two-percent-over-time'],
      },
      {
        text: {
          id: 'Boleh: laporan NCMEC 2019 dan 2023, aduan SAFEnet triwulan pertama 2023 dan 2024, anak korban dalam SIMFONI PPA 2019 dan 2021.',
          en: 'Allowed: NCMEC’s reports of 2019 and 2023, complaints to SAFEnet in the first quarters of 2023 and 2024, child victims in SIMFONI PPA in 2019 and 2021.',
        },
        rests: [
          'figures/ncmec-indonesia-2019',
          'figures/ncmec-indonesia-2023',
          'figures/safenet-kbgo-2023-q1',
          'figures/safenet-kbgo-2024-q1',
          'figures/simfoni-sexual-violence-victims-2019',
          'figures/simfoni-sexual-violence-victims-2021',
        ],
      },
    ],
    exercise: {
      id: 'share-a-scale',
      set: 'eight-pairs',
    },
  },
  {
    session: 2,
    minutes: 20,
    title: {
      id: 'Seberapa tepat waktunya diketahui?',
      en: 'How exactly do we know when?',
    },
    do: {
      id: 'Delapan kegiatan: tentukan ketepatannya dari kata-kata sumber. Sesudah itu kelompok memeriksa tiga tanggal dalam kasusnya sendiri.',
      en: 'Eight activities: choose the precision from the source’s words. Then each group checks three dates in its own case.',
    },
    say: {
      id: '“Tanggal berita dan tanggal kegiatan tidak selalu sama. Tulis tanggal hanya serinci yang disebut sumber.”',
      en: '‘The date of a report and the date of the event are not always the same. Write a date as finely as the source gives it.’',
    },
    ask: [
      {
        id: 'Dari mana tahunnya diketahui?',
        en: 'Where does the year come from?',
      },
      {
        id: 'Apakah kegiatan itu berlangsung terus, atau pada beberapa kesempatan?',
        en: 'Did it go on throughout, or on several occasions?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Panel Forum TIK ASEAN: salah satu hari dalam 25–27 September 2024.',
          en: 'The panel at the ASEAN ICT Forum: one of the days of 25–27 September 2024.',
        },
        rests: ['activities/asean-ict-forum-2024-panel'],
      },
      {
        text: {
          id: 'Pertemuan dengan Bank Indonesia, PPATK, dan OJK: tanpa tanggal, jadi ditampilkan terpisah di linimasa, tanpa tahun.',
          en: 'The meeting with Bank Indonesia, PPATK and OJK: undated, so the timeline shows it apart, without a year.',
        },
        rests: ['activities/financial-sector-coordination-meeting'],
      },
    ],
    exercise: {
      id: 'how-exactly-when',
      set: 'eight-activities',
    },
  },
  {
    session: 2,
    minutes: 20,
    title: {
      id: 'Apa yang didukung sumber ini?',
      en: 'What does this source support?',
    },
    do: {
      id: 'Empat klaim untuk tiap kelompok. Tulis statusnya, bukti yang ditemukan, dan apa yang dapat memastikannya. Sesudah itu tulis satu klaim tentang kasus sendiri yang belum dapat ditunjukkan.',
      en: 'Four claims for each group. Write the status, what was found and what would settle the claim. Then write one claim about your own case that cannot be shown yet.',
    },
    say: {
      id: '“Bedakan apa yang kita tahu tentang kegiatan dari apa yang kita tahu tentang sumbernya.”',
      en: '‘Keep what we know about an activity apart from what we know about its source.’',
    },
    ask: [
      {
        id: 'Apakah sumbernya dibaca sendiri, atau hanya laporan tentangnya?',
        en: 'Was the source itself read, or only a report about it?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Kemitraan dengan PPATK: tercatat sebagian; PPATK memimpin, dan perjanjian antara keduanya tidak ditemukan.',
          en: 'Partnership with PPATK: partly on record; PPATK leads, and no agreement between the two was found.',
        },
        rests: ['claims/partner-with-ppatk'],
      },
      {
        text: {
          id: 'Perhatian dan respons: tercatat sebagian; ukuran dari masa sebelumnya tidak ditemukan.',
          en: 'Attention and response: partly on record; no measure from before was found.',
        },
        rests: ['claims/catalyst-attention-response'],
      },
      {
        text: {
          id: 'Program edukasi membahas persoalan ini: tercatat sebagian; program 2022–2024 yang membahas uang tidak ditemukan.',
          en: 'The education programmes deal with the problem: partly on record; no programme of 2022–2024 that speaks of money was found.',
        },
        rests: ['claims/implementer-about-the-case'],
      },
      {
        text: {
          id: 'Indikator red flag sebagai hasil pertama: tercatat sebagian; draf pertama dibahas pada Desember 2024 dan indikator dipaparkan pada Oktober 2025.',
          en: 'Red-flag indicators as first product: partly on record; a first draft was discussed in December 2024 and the indicators were presented in October 2025.',
        },
        rests: [
          'claims/partner-red-flag-indicators',
          'activities/ppatk-fgd-red-flag-december-2024',
          'activities/ppatk-dialogue-october-2025',
        ],
      },
    ],
    exercise: {
      id: 'what-supports',
      set: 'three-roles',
    },
  },
  {
    session: 2,
    minutes: 20,
    title: {
      id: 'Membaca dengan kerangka lain',
      en: 'Reading through another framework',
    },
    do: {
      id: 'Tiap kelompok membaca kerja ECPAT Indonesia dan PPATK dengan satu kerangka lain: empat C Najam, generasi Korten, atau Kerangka Koalisi Advokasi (ACF). Laporkan satu hal yang menjadi jelas dan satu yang luput.',
      en: 'Each group reads the work of ECPAT Indonesia and PPATK through one other framework: Najam’s four Cs, Korten’s generations or the Advocacy Coalition Framework (ACF). Report one thing that it brings out and one that it leaves out.',
    },
    say: {
      id: '“Pakailah kegiatan yang sudah Anda kodekan pada pertemuan pertama.”',
      en: '‘Use the activities that you coded in the first session.’',
    },
    ask: [
      {
        id: 'Apakah tujuan dan cara kedua pihak sama?',
        en: 'Are the ends and the means of the two sides the same?',
      },
      {
        id: 'Apakah tiga tahun cukup panjang bagi kerangka ini?',
        en: 'Are three years long enough for this framework?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Empat C: apakah hubungan itu kerja sama, komplementaritas, atau kooptasi? Jawabannya tafsiran mahasiswa, bukan temuan sumber.',
          en: 'Four Cs: is the link cooperation, complementarity or co-optation? The answer is the students’ reading, not a finding of the sources.',
        },
        rests: ['frameworks/four-c'],
      },
      {
        text: {
          id: 'Korten: edukasi publik menyerupai generasi awal, sedangkan kerja dengan PPATK menyerupai generasi ketiga, yaitu kerja pada sistem.',
          en: 'Korten: public education resembles an earlier generation, work with PPATK the third, work on systems.',
        },
        rests: ['frameworks/korten'],
      },
      {
        text: {
          id: 'ACF: perhatian beralih dari satu LSM ke seluruh subsistem; tiga tahun tergolong pendek bagi kerangka ini.',
          en: 'ACF: attention shifts from one NGO to the whole subsystem; three years are short for this framework.',
        },
        rests: ['frameworks/acf'],
      },
    ],
    exercise: null,
  },
  {
    session: 2,
    minutes: 10,
    title: {
      id: 'Rencana kerja kelompok',
      en: 'Group work plan',
    },
    do: {
      id: 'Tentukan dua pengode dan kerangka kedua. Dosen memeriksa bahwa kasus tiap kelompok tidak memerlukan rincian perkara atau kerja lapangan. Tampilkan lagi kanal bantuan.',
      en: 'Settle who the two coders are and which second framework is used. The lecturer checks that no group’s study needs case details or field visits. Show the help channels again.',
    },
    say: {
      id: '“Kedua pengode bekerja terpisah dan tidak saling melihat kodenya sebelum pertemuan ketiga.”',
      en: '‘The two coders work separately and do not see each other’s codes before the third session.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
  {
    session: 3,
    minutes: 5,
    title: {
      id: 'Pembukaan',
      en: 'Opening',
    },
    do: {
      id: 'Tampilkan kanal bantuan. Periksa bahwa tiap kelompok membawa dua berkas pengodean.',
      en: 'Show the help channels. Check that each group has brought two coding files.',
    },
    say: {
      id: '“Hari ini kita membandingkan, memperbaiki alasan, lalu saling menjelaskan kasus.”',
      en: '‘Today we compare, improve our reasons and then explain our cases to each other.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
  {
    session: 3,
    minutes: 25,
    title: {
      id: 'Membandingkan dua pengode',
      en: 'Comparing two coders',
    },
    do: {
      id: 'Muat kedua berkas di meja kerja. Mulailah dari kegiatan yang kodenya berbeda, baca kedua alasan, dan catat jumlah kegiatan yang dibandingkan.',
      en: 'Load both files in the workbench. Start with the activities coded differently, read both reasons and note how many activities were compared.',
    },
    say: {
      id: '“Dengan delapan sampai dua belas kegiatan, satu perbedaan saja sudah mengubah nilai kesepakatan. Tulis nilainya bersama jumlah kegiatannya. Kalau nilainya tidak terdefinisi, tulis alasannya.”',
      en: '‘With eight to twelve activities a single difference already changes the agreement value. Report it together with the number of activities. Where it is not defined, write down why.’',
    },
    ask: [
      {
        id: 'Apakah perbedaannya menyangkut sasaran, tata kelola, atau keterangan yang tidak ada?',
        en: 'Is the difference about target, governance or missing information?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Pada kasus ECPAT Indonesia, tafsiran dapat berbeda untuk pelatihan dan untuk rapat yang dipimpin lembaga lain; periksa apakah kasus Anda memuat kegiatan serupa.',
          en: 'In the case of ECPAT Indonesia readings can differ over training and over meetings led by another body; check whether your case holds activities of that kind.',
        },
        rests: ['lensNotes/overlap-training', 'activities/ppatk-fgd-red-flag-december-2024'],
      },
    ],
    exercise: null,
  },
  {
    session: 3,
    minutes: 15,
    title: {
      id: 'Memperbaiki alasan',
      en: 'Improving the reasons',
    },
    do: {
      id: 'Untuk tiap perbedaan, pilih salah satu: sepakati satu peran, tambahkan peran kedua, atau biarkan berbeda dan jelaskan. Perbarui berkas kasus, lalu simpan.',
      en: 'For each difference choose: agree on one role, add a second role, or leave it open and explain. Update the case file and save it.',
    },
    say: {
      id: '“Perbedaan yang dibiarkan harus disertai dua alasan tertulis.”',
      en: '‘A difference that you leave open needs two written reasons.’',
    },
    ask: [
      {
        id: 'Bukti apa yang akan membuat kedua pengode sepakat?',
        en: 'What evidence would make both coders agree?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Untuk peran mitra: perjanjian, rencana kerja, atau notula yang menunjukkan siapa memutuskan.',
          en: 'For the partner role: an agreement, a work plan or minutes that show who decided.',
        },
        rests: ['claims/partner-with-ppatk'],
      },
      {
        text: {
          id: 'Untuk peran katalis: pernyataan pihak yang berubah tentang apa yang menggerakkannya dan kapan.',
          en: 'For the catalyst role: a statement by the party that changed on what moved it, and when.',
        },
        rests: ['claims/catalyst-succeeded'],
      },
    ],
    exercise: null,
  },
  {
    session: 3,
    minutes: 40,
    title: {
      id: 'Presentasi kasus',
      en: 'Presenting the cases',
    },
    do: {
      id: 'Lima kelompok, masing-masing lima menit paparan dan tiga menit tanya jawab. Tampilkan linimasa, satu tumpang tindih, dan satu hal yang tidak dapat ditunjukkan. Kelompok pendengar mengisi rubrik.',
      en: 'Five groups, each with five minutes to present and three for questions. Show the timeline, one overlap and one thing that cannot be shown. Listening groups fill in the rubric.',
    },
    say: {
      id: '“Pertanyaan untuk diajukan pendengar: sumber mana yang menentukan, dan apa yang belum Anda temukan?”',
      en: '‘A question for the listeners to ask: which source decided, and what did you not find?’',
    },
    ask: [
      {
        id: 'Peran mana yang kosong pada linimasa kelompok ini? Apakah itu keterangan tentang LSM-nya atau tentang sumbernya?',
        en: 'Which role is empty on this group’s timeline, and does that tell us about the NGO or about its sources?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Pada kasus ECPAT Indonesia, kegiatan mitra bertanggal 2022 atau 2023 tidak ditemukan; itu keterangan tentang sumber publik, bukan bukti bahwa tidak terjadi apa-apa.',
          en: 'In the case of ECPAT Indonesia no partner activity dated 2022 or 2023 was found; that is a statement about public sources, not proof that nothing happened.',
        },
        rests: ['claims/partner-with-ppatk', 'claims/strategy-2022-2024'],
      },
    ],
    exercise: null,
  },
  {
    session: 3,
    minutes: 10,
    title: {
      id: 'Refleksi',
      en: 'Debrief',
    },
    do: {
      id: 'Bahas tiga pertanyaan refleksi. Minta satu jawaban tertulis tanpa nama untuk pertanyaan terakhir.',
      en: 'Discuss the three debriefing questions. Ask for one written, unsigned answer to the last.',
    },
    say: {
      id: '“Tidak ada jawaban yang dinilai di bagian ini.”',
      en: '‘Nothing in this part is marked.’',
    },
    ask: [
      {
        id: 'Apa yang dapat diterangkan tiga peran tentang LSM pilihan Anda, dan apa yang tidak?',
        en: 'What can three roles tell us about your NGO, and what can they not?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Peran mengelompokkan kegiatan dan tidak menunjukkan akibatnya; sebutan mitra dapat menutupi beberapa peran yang berbeda.',
          en: 'Roles sort activities and do not show their effects; the word partner can hide several different roles.',
        },
        rests: ['lensNotes/criticism-explanation', 'lensNotes/criticism-coarse'],
      },
    ],
    exercise: null,
  },
  {
    session: 3,
    minutes: 5,
    title: {
      id: 'Penutup dan penyerahan berkas',
      en: 'Closing and handing in',
    },
    do: {
      id: 'Jelaskan batas waktu laporan. Tampilkan kanal bantuan.',
      en: 'Explain when the report is due. Show the help channels.',
    },
    say: {
      id: '“Kirim berkas kasus dan laporan bersama-sama. Kalau Anda memakai komputer kampus, hapus berkas itu dari sana.”',
      en: '‘Send the case file and the report together. If you used a campus computer, delete the file from it.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
] satisfies Written<readonly LessonStep<Link>[]>;
