import type { Written } from '#data/types';
import type { LessonStep } from '#data/teachingTypes';
import type { Link } from '../links';

/** Steps of the lesson “Build your own case”. Their minutes add up to those of the lesson, session by session. */
export const threeSessionsSteps = [
  {
    session: 1,
    minutes: 10,
    title: {
      id: 'Peringatan konten dan susunan tiga pertemuan',
      en: 'Content note and plan of the three sessions',
    },
    do: {
      id: 'Bacakan peringatan konten dan tampilkan kanal bantuan. Jelaskan hasil akhirnya, yaitu satu berkas kasus dan satu laporan pendek.',
      en: 'Read out the content note and show the help channels. Explain the final result, which is one case file and one short report.',
    },
    say: {
      id: '“Pada akhir pertemuan ketiga, Anda akan memiliki kasus sendiri: daftar kegiatan sebuah LSM yang dilengkapi dengan sumber, waktu, peran, dan alasannya.”',
      en: '‘By the end of the third session you will have your own case: a list of an NGO’s activities, each with its source, date, role and reason.’',
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
      id: 'Kenalkan ketiga peran dan aturan pengodean. Jelaskan bagian mana dari tiap sumber definisi yang dibaca.',
      en: 'Introduce the three roles and the coding rule. Explain which part of each source of the definitions was read.',
    },
    say: {
      id: '“Buku Lewis dan Kanji belum dibaca penyusun situs ini. Definisinya berasal dari beberapa abstrak dan sebuah skripsi. Satu esai mahasiswa yang mengutip buku itu bahkan menyebut peran ketiga yang berbeda, yaitu perencana.”',
      en: '‘The makers of this site have not read Lewis and Kanji’s book. The definitions come from abstracts and a thesis. One student essay that quotes the book even gives a different third role: planners.’',
    },
    ask: [
      {
        id: 'Apa yang perlu ditulis bila suatu definisi diambil dari tulisan yang mengutipnya?',
        en: 'What must you write when you take a definition from a text that quotes it?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Sebutkan sumber yang Anda baca dan karya yang dikutip di dalamnya; kutiplah bukunya hanya setelah Anda membacanya.',
          en: 'Name the source that you read and the work that it cites; quote the book only after you have read it.',
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
      id: 'Mengodekan kegiatan tahun 2024 secara berpasangan',
      en: 'Coding the 2024 activities in pairs',
    },
    do: {
      id: 'Tiap pasangan mengodekan sedikitnya delapan kegiatan dari set “2024 dalam satu jam” dengan tiga pertanyaan tentang bentuk, sasaran, dan tata kelola.',
      en: 'Each pair codes at least eight activities from the set ‘2024 in one hour’ with three questions on form, target and governance.',
    },
    say: {
      id: '“Tulislah jawaban atas ketiga pertanyaan itu sebelum memilih peran.”',
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
          en: 'In the FICG project and the KPAI–PPATK memorandum no involvement of ECPAT Indonesia was found.',
        },
        rests: ['activities/ficg-project-2024-2025', 'activities/kpai-ppatk-mou-2024'],
      },
      {
        text: {
          id: 'Kegiatan dalam peran pelaksana yang ditemukan untuk 2024 menyangkut keselamatan daring atau perlindungan anak secara umum, bukan transaksi keuangan.',
          en: 'The activities found for 2024 in the implementer role concern online safety or child protection in general, not financial transactions.',
        },
        rests: [
          'claims/all-three-roles-carried-out',
          'activities/safer-internet-day-2024',
          'activities/teman-anak-2024',
        ],
      },
      {
        text: {
          id: 'Dalam set ini, kegiatan yang pokoknya transaksi keuangan adalah proyek FICG, nota kesepahaman KPAI–PPATK, kedua diskusi kelompok terpumpun (FGD) PPATK, konferensi Denpasar dan rekomendasinya, panel Forum TIK ASEAN, dan laporan penelitian.',
          en: 'In this set, the activities about financial transactions are the FICG project, the KPAI–PPATK memorandum, both PPATK focus groups, the Denpasar conference and its recommendations, the panel at the ASEAN ICT Forum and the research report.',
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
      id: 'Membandingkan kode dan membahas tumpang tindih',
      en: 'Comparing codes and discussing overlaps',
    },
    do: {
      id: 'Dua pasangan bergabung dan menandai kegiatan yang kodenya berbeda. Tiap kelompok melaporkan satu perbedaan dan pertanyaan yang menimbulkannya.',
      en: 'Two pairs join and mark the activities that they coded differently. Each group reports one difference and the question that led to it.',
    },
    say: {
      id: '“Anda tidak perlu menentukan siapa yang benar. Carilah pertanyaan yang Anda jawab secara berbeda.”',
      en: '‘You need not decide who is right. Look for the question that you answered differently.’',
    },
    ask: [
      {
        id: 'Kapan satu kegiatan mempunyai dua peran?',
        en: 'When does one activity have two roles?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Advokasi dapat dilakukan lewat kerja langsung dengan pemerintah; menurut tujuannya, advokasi itu termasuk kerja katalis; menurut bentuknya, kerja mitra. Situs ini memberi satu peran utama dan, bila ada alasannya, peran kedua.',
          en: 'Advocacy can be done through direct work with government; by its aim it is then catalyst work, and by its form partner work. This site gives one main role and, where there is a reason, a second role.',
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
      en: 'Choosing your own case',
    },
    do: {
      id: 'Tiap kelompok memilih LSM dan pertanyaannya. Periksalah tiga syarat: ada halaman publik, rentang waktunya jelas, dan rincian perkara tidak diperlukan. Tunjukkan cara membuka kasus baru di meja kerja dan menyimpan berkasnya.',
      en: 'Each group chooses an NGO and a question. Check three conditions: there are public pages, the period is clear, and no case details are needed. Show how to open a new case in the workbench and save its file.',
    },
    say: {
      id: '“Tulisan Anda hanya tersimpan di gawai Anda. Simpanlah berkasnya setiap kali selesai bekerja karena peramban dapat menghapusnya.”',
      en: '‘What you write is kept on your own device only. Save the file whenever you stop working, because a browser can delete it.’',
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
          id: 'Kelompok memakai halaman organisasi itu, dan untuk sebagian kegiatan sedikitnya satu sumber lain. Sebagian data tentang ECPAT Indonesia pun hanya didasarkan pada halaman ECPAT Indonesia; sebaliknya, satu kampanye hanya kami temukan dalam laporan sebuah forum anak.',
          en: 'The group uses the organisation’s own pages and, for some of the activities, at least one other source. Some of the records on ECPAT Indonesia, too, are based on its own pages alone; by contrast, we found one campaign only in the report of a children’s forum.',
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
      id: '“Untuk minggu depan, kumpulkan delapan sampai dua belas kegiatan yang disertai sumber. Perannya belum perlu diisi.”',
      en: '‘For next week, collect eight to twelve activities with sources. Leave the roles open.’',
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
      en: 'Opening: ten pairs of terms',
    },
    do: {
      id: 'Minta mahasiswa mengerjakan sepuluh padanan istilah, lalu bahas dua istilah yang tidak dianjurkan beserta alasannya.',
      en: 'Ask students to work through ten pairs of terms, then discuss two terms to avoid and the reasons.',
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
          id: 'Istilah yang tidak dianjurkan memindahkan kesalahan kepada anak atau memberi kesan persetujuan; menurut rumusan yang dianjurkan, yang bertanggung jawab adalah pelaku.',
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
      id: 'Bolehkah digambar pada satu skala?',
      en: 'May these share a scale?',
    },
    do: {
      id: 'Mahasiswa menjawab soal tentang delapan pasangan angka, dengan waktu satu setengah menit untuk tiap pasangan. Sesudah itu, bahas dua pasangan yang jawabannya paling terbagi.',
      en: 'Students answer questions on eight pairs of figures, with a minute and a half for each. Then discuss the two pairs on which the class is most divided.',
    },
    say: {
      id: '“Bacalah dulu apa yang diukur tiap angka. Tahun yang berurutan belum cukup untuk menarik garis.”',
      en: '‘Read first what each figure measures. Consecutive years are not enough to draw a line.’',
    },
    ask: [
      {
        id: 'Apa yang berbeda: pokok, satuan, rentang waktu, atau cara hitungnya?',
        en: 'What differs: the subject, unit, period or way of counting?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Rp114,27 miliar dan Rp127,371 miliar tidak boleh digambar pada satu skala: pokok kedua nilai itu berbeda, dan untuk nilai yang terakhir, sumber menyebut rentang waktu yang berbeda-beda atau tidak menyebutnya.',
          en: 'IDR 114.27 billion and IDR 127.371 billion may not be drawn on one scale: they differ in subject, and for the second amount sources give different periods or none.',
        },
        rests: ['mustNotDraw/line-114-to-127'],
      },
      {
        text: {
          id: 'Laporan NCMEC 2023 dan laporan NCMEC 2024 dihitung dengan cara yang berbeda.',
          en: 'NCMEC counted the reports for 2023 and those for 2024 in different ways.',
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
          id: 'Dua nilai PPATK untuk 2025 berbeda pokoknya, yaitu eksploitasi seksual anak dan perdagangan orang; angka 2 persen anak pengguna internet dari Disrupting Harm dan dari ECPAT Indonesia kemungkinan besar satu pengukuran yang dikutip dua kali (kesimpulan kami).',
          en: 'PPATK’s two amounts for 2025, on child sexual exploitation and on trafficking in persons, differ in subject; the 2% of internet-using children from Disrupting Harm and from ECPAT Indonesia are most probably one measurement quoted twice (our inference).',
        },
        rests: ['mustNotDraw/ppatk-amounts-on-one-value-axis', 'mustNotDraw/two-percent-over-time'],
      },
      {
        text: {
          id: 'Angka yang boleh digambar pada satu skala adalah laporan NCMEC 2019 dan 2023, aduan ke SAFEnet pada triwulan pertama 2023 dan 2024, serta anak korban dalam SIMFONI PPA 2019 dan 2021.',
          en: 'The figures that may share a scale are NCMEC’s reports for 2019 and 2023, complaints to SAFEnet in the first quarters of 2023 and 2024, and child victims in SIMFONI PPA in 2019 and 2021.',
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
      id: 'Seberapa rinci waktunya diketahui?',
      en: 'How exactly do we know when?',
    },
    do: {
      id: 'Untuk delapan kegiatan, mahasiswa menentukan seberapa rinci tanggalnya diketahui berdasarkan kata-kata sumbernya. Sesudah itu, tiap kelompok memeriksa tiga tanggal dalam kasusnya sendiri.',
      en: 'For eight activities, students decide from the source’s words how exactly the date is known. Then each group checks three dates in its own case.',
    },
    say: {
      id: '“Tanggal berita dan tanggal kegiatan tidak selalu sama. Tulislah tanggal hanya serinci yang disebut sumber Anda.”',
      en: '‘The date of a report and the date of the activity are not always the same. Write a date only as exactly as your source gives it.’',
    },
    ask: [
      {
        id: 'Dari mana tahun kegiatan itu diketahui?',
        en: 'How do we know the year of the activity?',
      },
      {
        id: 'Apakah kegiatan itu berlangsung terus atau beberapa kali?',
        en: 'Did the activity go on throughout, or take place on several occasions?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Panel Forum TIK ASEAN berlangsung pada salah satu hari dari tanggal 25 sampai 27 September 2024.',
          en: 'The panel at the ASEAN ICT Forum took place on one of the days from 25 to 27 September 2024.',
        },
        rests: ['activities/asean-ict-forum-2024-panel'],
      },
      {
        text: {
          id: 'Tanggal pertemuan dengan Bank Indonesia, PPATK, dan OJK tidak diketahui, jadi pertemuan itu ditampilkan terpisah di linimasa tanpa tahun.',
          en: 'The date of the meeting with Bank Indonesia, PPATK and OJK is not known, so the timeline shows it separately, without a year.',
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
      id: 'Tiap kelompok menguji empat klaim dan menulis statusnya, bukti yang ditemukan, dan apa yang dapat memastikannya. Sesudah itu, tiap kelompok menulis satu klaim tentang kasusnya sendiri yang belum didukung sumbernya.',
      en: 'Each group tests four claims and writes down the status, the evidence found and what would settle the claim. Then each group writes one claim about its own case that its sources do not support yet.',
    },
    say: {
      id: '“Bedakan apa yang kita ketahui tentang kegiatan dan apa yang kita ketahui tentang sumbernya.”',
      en: '‘Distinguish what we know about an activity from what we know about its source.’',
    },
    ask: [
      {
        id: 'Apakah sumbernya yang dibaca, atau hanya laporan tentang sumber itu?',
        en: 'Was the source itself read, or only a report about it?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Kemitraan dengan PPATK tercatat sebagian: PPATK memimpin, dan perjanjian antara ECPAT Indonesia dan PPATK tidak ditemukan.',
          en: 'The partnership with PPATK is partly on record: PPATK leads, and no agreement between ECPAT Indonesia and PPATK was found.',
        },
        rests: ['claims/partner-with-ppatk'],
      },
      {
        text: {
          id: 'Perhatian dan respons berbagai pihak tercatat sebagian: ukuran dari masa sebelumnya tidak ditemukan.',
          en: 'The attention and response of other parties are partly on record: no measure from the time before was found.',
        },
        rests: ['claims/catalyst-attention-response'],
      },
      {
        text: {
          id: 'Klaim bahwa program edukasi membahas persoalan ini berstatus “Tercatat sebagian”: program edukasi 2022–2024 yang membahas uang tidak ditemukan.',
          en: 'The claim that the education programmes deal with the problem has the status ‘Partly on record’: no education programme from 2022–2024 that discusses money was found.',
        },
        rests: ['claims/implementer-about-the-case'],
      },
      {
        text: {
          id: 'Indikator red flag sebagai hasil pertama tercatat sebagian: draf pertama dibahas pada Desember 2024 dan indikator dipaparkan pada Oktober 2025.',
          en: 'The red-flag indicators as the first product are partly on record: a first draft was discussed in December 2024 and the indicators were presented in October 2025.',
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
      id: 'Menelaah dengan kerangka lain',
      en: 'Studying the case with another framework',
    },
    do: {
      id: 'Tiap kelompok menelaah kerja ECPAT Indonesia dan PPATK dengan satu kerangka lain: empat C Najam, generasi Korten, atau Kerangka Koalisi Advokasi (ACF). Kelompok melaporkan satu hal yang menjadi lebih jelas dan satu hal yang luput.',
      en: 'Each group studies the work of ECPAT Indonesia and PPATK with one other framework: Najam’s four Cs, Korten’s generations or the Advocacy Coalition Framework (ACF). The group reports one thing that the framework brings out and one that it leaves out.',
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
        id: 'Apakah tiga tahun cukup panjang untuk kerangka ini?',
        en: 'Are three years long enough for this framework?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Dengan empat C, mahasiswa menentukan apakah hubungan itu kerja sama, komplementaritas, kooptasi, atau konfrontasi. Jawabannya tafsiran mahasiswa, bukan temuan sumber.',
          en: 'With the four Cs, students decide whether the relationship is cooperation, complementarity, co-optation or confrontation. The answer is the students’ reading, not a finding of the sources.',
        },
        rests: ['frameworks/four-c'],
      },
      {
        text: {
          id: 'Menurut kerangka Korten, edukasi publik menyerupai generasi awal, sedangkan kerja dengan PPATK menyerupai generasi ketiga, yaitu kerja pada tingkat sistem.',
          en: 'In Korten’s framework, public education resembles an earlier generation, whereas work with PPATK resembles the third, which is work at the level of systems.',
        },
        rests: ['frameworks/korten'],
      },
      {
        text: {
          id: 'Dengan ACF, perhatian beralih dari satu LSM ke seluruh subsistem; tiga tahun tergolong pendek untuk kerangka ini.',
          en: 'With the ACF, attention shifts from one NGO to the whole subsystem; three years are short for this framework.',
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
      id: 'Tiap kelompok menentukan dua pengode dan kerangka kedua. Pastikan bahwa kasus tiap kelompok tidak memerlukan rincian perkara atau kerja lapangan. Tampilkan lagi kanal bantuan.',
      en: 'Each group chooses two coders and a second framework. Make sure that no group’s case needs case details or fieldwork. Show the help channels again.',
    },
    say: {
      id: '“Kedua pengode bekerja sendiri-sendiri dan tidak saling memperlihatkan kodenya sebelum pertemuan ketiga.”',
      en: '‘The two coders work separately and do not show each other their codes before the third session.’',
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
      id: 'Tampilkan kanal bantuan. Periksa apakah tiap kelompok membawa dua berkas pengodean.',
      en: 'Show the help channels. Check that each group has brought two coding files.',
    },
    say: {
      id: '“Hari ini kita membandingkan kode dari kedua pengode, memperbaiki alasannya, lalu menjelaskan kasus.”',
      en: '‘Today we compare two coders’ codes, improve the reasons and then explain our cases.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
  {
    session: 3,
    minutes: 25,
    title: {
      id: 'Membandingkan kode dua pengode',
      en: 'Comparing the codes of two coders',
    },
    do: {
      id: 'Tiap kelompok membuka kedua berkas di meja kerja, mulai dari kegiatan yang kodenya berbeda, membaca alasan kedua pengode, dan mencatat jumlah kegiatan yang dibandingkan.',
      en: 'Each group opens both files in the workbench, starts with the activities that were coded differently, reads the reasons of both coders and notes how many activities were compared.',
    },
    say: {
      id: '“Dengan delapan sampai dua belas kegiatan, satu perbedaan saja sudah mengubah nilai kesepakatan. Tulislah nilai itu beserta jumlah kegiatannya. Kalau nilainya tidak dapat dihitung, tulislah sebabnya.”',
      en: '‘With eight to twelve activities a single difference already changes the agreement value. Write the value together with the number of activities. If it cannot be calculated, write down why.’',
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
          id: 'Dalam kasus ECPAT Indonesia, tafsiran dapat berbeda untuk pelatihan dan untuk rapat yang dipimpin lembaga lain; periksalah apakah kasus kelompok memuat kegiatan serupa.',
          en: 'In the case of ECPAT Indonesia, readings can differ on training and on meetings led by another body; check whether the group’s case contains similar activities.',
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
      id: 'Untuk tiap perbedaan, kelompok menyepakati satu peran, menambahkan peran kedua, atau membiarkannya berbeda dengan penjelasan. Sesudah itu, kelompok memperbarui dan menyimpan berkas kasus.',
      en: 'For each difference, the group agrees on one role, adds a second role, or leaves the difference and explains it. Then the group updates and saves the case file.',
    },
    say: {
      id: '“Perbedaan yang dibiarkan harus disertai alasan tertulis dari kedua pengode.”',
      en: '‘A difference that you leave needs a written reason from each of the two coders.’',
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
          id: 'Untuk peran mitra diperlukan perjanjian, rencana kerja, atau notula yang menunjukkan siapa yang memutuskan.',
          en: 'For the partner role, this would be an agreement, a work plan or minutes that show who decided.',
        },
        rests: ['claims/partner-with-ppatk'],
      },
      {
        text: {
          id: 'Untuk peran katalis diperlukan pernyataan dari pihak yang berubah tentang apa yang menggerakkannya dan kapan.',
          en: 'For the catalyst role, this would be a statement by the party that changed about what moved it, and when.',
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
      id: 'Mempresentasikan kasus',
      en: 'Presenting the cases',
    },
    do: {
      id: 'Lima kelompok tampil, masing-masing dengan lima menit untuk paparan dan tiga menit untuk tanya jawab. Tiap kelompok menampilkan linimasa, satu tumpang tindih, dan satu klaim yang tidak didukung sumbernya. Kelompok pendengar mengisi rubrik.',
      en: 'Five groups present, each with five minutes to speak and three for questions. Each group presents its timeline, one overlap and one claim that its sources do not support. The listening groups fill in the rubric.',
    },
    say: {
      id: '“Pendengar dapat bertanya: sumber mana yang menentukan pilihan peran, dan apa yang belum Anda temukan?”',
      en: '‘Listeners can ask which source decided the choice of role, and what you have not found.’',
    },
    ask: [
      {
        id: 'Peran mana yang kosong pada linimasa kelompok ini? Apakah peran itu memang tidak dijalankan LSM tersebut, atau hanya tidak tercatat dalam sumbernya?',
        en: 'Which role is empty on this group’s timeline? Did the NGO really not play that role, or do its sources just not record it?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Dalam kasus ECPAT Indonesia, tidak ditemukan kegiatan dalam peran mitra yang bertanggal 2022 atau 2023; temuan itu menggambarkan isi sumber publik dan bukan bukti bahwa tidak terjadi apa-apa.',
          en: 'In the case of ECPAT Indonesia, no activity dated 2022 or 2023 was found in the partner role; that reflects the public sources and is not proof that nothing happened.',
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
      en: 'Debriefing',
    },
    do: {
      id: 'Bahas ketiga pertanyaan refleksi. Untuk pertanyaan terakhir, minta jawaban tertulis tanpa nama.',
      en: 'Discuss the three debriefing questions. For the last question, ask for a written answer without a name.',
    },
    say: {
      id: '“Jawaban di bagian ini tidak dinilai.”',
      en: '‘Nothing in this part is marked.’',
    },
    ask: [
      {
        id: 'Apa yang dapat dijelaskan ketiga peran tentang LSM pilihan Anda, dan apa yang luput?',
        en: 'What can the three roles explain about your NGO, and what do they leave out?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Peran dipakai untuk mengelompokkan kegiatan, bukan untuk menunjukkan akibatnya; kata “mitra” dapat menutupi beberapa peran yang berbeda.',
          en: 'Roles sort activities but do not show their effects; the word ‘partner’ can hide several different roles.',
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
      id: 'Sebutkan batas waktu pengumpulan laporan. Tampilkan kanal bantuan.',
      en: 'Explain when the report is due. Show the help channels.',
    },
    say: {
      id: '“Kirim berkas kasus dan laporan bersama-sama. Kalau Anda memakai komputer kampus, hapuslah berkas itu dari komputer tersebut.”',
      en: '‘Send the case file and the report together. If you used a campus computer, delete the file from it.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
] satisfies Written<readonly LessonStep<Link>[]>;
