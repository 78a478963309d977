import type { Written } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import type { helpChannels } from '../helpChannels';
import type { Link } from '../links';
import type { SourceId } from '../sources';
import { threeSessionsSteps } from './three-sessions-steps';
import { rubricLevels, rubricRows } from './rubric';

/** Over three sessions students practise on the case of ECPAT Indonesia and then use the workbench to build a similar study of an NGO that their group chooses. */
export const threeSessions = {
  minutes: 300,
  title: {
    id: 'Menyusun kasus sendiri',
    en: 'Build your own case',
  },
  inOneSentence: {
    id: 'Dalam tiga pertemuan, mahasiswa berlatih dengan kasus ECPAT Indonesia, lalu menyusun kajian serupa tentang LSM pilihan kelompok di meja kerja.',
    en: 'Over three sessions students practise on the case of ECPAT Indonesia and then use the workbench to build a similar study of an NGO that their group chooses.',
  },
  topics: [
    {
      id: 'Tiga peran LSM, aturan pengodean, dan tumpang tindih peran',
      en: 'Three NGO roles, a coding rule and overlaps between roles',
    },
    {
      id: 'Ketepatan tanggal, perbandingan angka, dan status klaim',
      en: 'Precision of dates, comparison of figures and status of claims',
    },
    {
      id: 'Kerangka lain untuk menelaah hubungan LSM dan pemerintah',
      en: 'Other frameworks for studying relations between NGOs and government',
    },
    {
      id: 'Kesepakatan antarpengode',
      en: 'Agreement between coders',
    },
  ],
  method: {
    id: 'Pembelajaran berbasis kasus, latihan berpasangan, kerja kelompok, presentasi',
    en: 'Case-based learning, work in pairs, group work, presentations',
  },
  subCpmk: [
    {
      outcome: {
        id: 'Mahasiswa mampu menerapkan aturan pengodean tiga peran pada kegiatan LSM dan menjelaskan peran yang tumpang tindih.',
        en: 'Students are able to apply a coding rule for three roles to an NGO’s activities and to explain overlaps.',
      },
      indicator: {
        id: 'Tiap kegiatan dalam kasus kelompok memiliki satu peran, alasan, dan sumber; sedikitnya dua kegiatan memiliki peran kedua beserta alasannya.',
        en: 'Every activity in the group’s case has one role, a reason and a source; at least two activities have a second role with its reason.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu menilai apakah dua angka boleh dibandingkan dan seberapa rinci waktu suatu kegiatan diketahui.',
        en: 'Students are able to judge whether two figures may be compared and how exactly the date of an activity is known.',
      },
      indicator: {
        id: 'Mahasiswa menjawab soal tentang delapan pasangan angka dan delapan kegiatan dengan alasan yang menyebut satuan, pokok, rentang waktu, atau kata-kata sumber.',
        en: 'Students answer questions on eight pairs of figures and eight activities, with a reason that names the unit, the subject, the period or the source’s words.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu membandingkan lensa tiga peran dengan satu kerangka lain.',
        en: 'Students are able to compare the three-role lens with one other framework.',
      },
      indicator: {
        id: 'Mahasiswa menelaah fakta yang sama dengan kerangka kedua dan menyebut satu hal yang menjadi lebih jelas dan satu hal yang luput.',
        en: 'Students study the same facts with a second framework and name one thing that it brings out and one that it leaves out.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu menyusun kajian kasus yang setiap datanya disertai sumber dan dikodekan oleh dua orang.',
        en: 'Students are able to build a case study in which every record has a source and is coded by two people.',
      },
      indicator: {
        id: 'Berkas kasus memuat sedikitnya delapan kegiatan beserta sumbernya, kode dari dua orang, jumlah kegiatan yang dibandingkan, dan uraian tentang perbedaannya.',
        en: 'The case file contains at least eight activities with their sources, the codes of two people, the number of activities compared and an account of the differences.',
      },
    },
  ],
  aims: [
    {
      id: 'Saya dapat menentukan peran, alasan, dan peran kedua untuk suatu kegiatan, lalu membahas perbedaannya dengan pengode lain.',
      en: 'I can give an activity a role, a reason and a second role, and discuss differences with another coder.',
    },
    {
      id: 'Saya dapat menentukan apakah dua angka boleh dibandingkan dan seberapa rinci waktu suatu kegiatan diketahui.',
      en: 'I can say whether two figures may be compared, and how exactly the date of an activity is known.',
    },
    {
      id: 'Saya dapat menelaah kasus yang sama dengan kerangka lain.',
      en: 'I can study the same case with another framework.',
    },
    {
      id: 'Saya dapat menyusun daftar kegiatan sebuah LSM yang setiap datanya disertai sumber, dan menyebutkan apa yang tidak dapat ditunjukkan sumber itu.',
      en: 'I can build a list of an NGO’s activities in which every record has a source, and say what those sources cannot show.',
    },
  ],
  prerequisites: [
    {
      id: 'Mahasiswa sudah mendapat pengantar hubungan internasional dan metode penelitian kualitatif.',
      en: 'Students have had an introduction to international relations and to qualitative research methods.',
    },
    {
      id: 'Tiap kelompok memiliki gawai dengan peramban pada pertemuan kedua dan ketiga.',
      en: 'Each group has a device with a browser in the second and third sessions.',
    },
  ],
  preparation: {
    lecturer: [
      {
        id: 'Bacalah kelima latihan beserta kuncinya, dan cobalah meja kerja dengan dua atau tiga kegiatan.',
        en: 'Read the five exercises with their answer keys, and try the workbench with two or three activities.',
      },
      {
        id: 'Bentuklah kelompok yang terdiri atas empat atau lima orang. Siapkan daftar LSM yang boleh dipilih, terutama dari bidang yang tidak berat secara emosional, misalnya lingkungan, pendidikan, atau kesehatan.',
        en: 'Form groups of four or five students. Prepare a list of NGOs to choose from, especially in fields that are not distressing, such as the environment, education or health.',
      },
      {
        id: 'Cetaklah lembar kerja dan kunci jawaban secara terpisah untuk tiap pertemuan.',
        en: 'Print the worksheets and the answer keys separately for each session.',
      },
    ],
    students: [
      {
        id: 'Sebelum pertemuan 1, bacalah abstrak artikel.',
        en: 'Before session 1, read the paper’s abstract.',
      },
      {
        id: 'Untuk pertemuan 2, bawalah berkas kasus dengan sedikitnya delapan kegiatan yang disertai sumber.',
        en: 'For session 2, bring a case file with at least eight activities and their sources.',
      },
      {
        id: 'Untuk pertemuan 3, bawalah dua berkas pengodean dan satu halaman tentang kerangka kedua.',
        en: 'For session 3, bring two coding files and one page on the second framework.',
      },
    ],
    materials: [
      {
        text: {
          id: 'Peran dan aturan pengodean',
          en: 'Roles and coding rule',
        },
        rests: ['roles/implementer', 'roles/catalyst', 'roles/partner', 'lensNotes/coding-rule'],
      },
      {
        text: {
          id: 'Kerangka lain',
          en: 'Other frameworks',
        },
        rests: [
          'frameworks/four-c',
          'frameworks/korten',
          'frameworks/acf',
          'frameworks/coston',
          'frameworks/lewis-four',
        ],
      },
      {
        text: {
          id: 'Bagan yang tidak boleh dibuat',
          en: 'Pictures that must not be drawn',
        },
        rests: [
          'mustNotDraw/line-114-to-127',
          'mustNotDraw/ncmec-line-through-2024',
          'mustNotDraw/simfoni-cases-with-victims',
        ],
      },
      {
        text: {
          id: 'Cara skripsi dan artikel memakai konsep peran LSM',
          en: 'How theses and articles use the concept of NGO roles',
        },
        rests: ['teaching/thesis-practice'],
      },
      {
        text: {
          id: 'Aturan kehati-hatian',
          en: 'Rules of care',
        },
        rests: ['teaching/care'],
      },
    ],
  },
  care: {
    note: {
      id: 'Peringatan konten: dua pertemuan pertama membahas pencegahan eksploitasi seksual anak di ranah daring pada tingkat kebijakan. Kasus pilihan kelompok hanya memakai halaman publik organisasi, lembaga, dan media. Jangan mewawancarai anak atau penyintas, turun ke lapangan, mencari materi kekerasan seksual, atau memuat rincian perkara dan modus. Tidak seorang pun memerankan korban atau pelaku. Kelompok boleh memilih bidang lain dan boleh mengganti kasusnya tanpa menjelaskan alasan. Siapa pun boleh berhenti kapan saja. Bila ada mahasiswa yang merasa terganggu, hentikan kegiatan yang sedang berjalan dan sebutkan kanal bantuan. Di luar Indonesia, tampilkan kanal setempat.',
      en: 'Content note: the first two sessions discuss how to prevent online child sexual exploitation, at the level of policy. A case chosen by a group uses only public pages of organisations, institutions and media. Do not interview children or survivors, do fieldwork, search for abuse material, or include case details or methods. Nobody plays a victim or an offender. A group may choose another field and may change its case without giving a reason. Anyone may stop at any time. If a student is distressed, stop the activity and name the help channels. Outside Indonesia, show your local channels.',
    },
    channels: ['sapa129', 'polri110', 'conduct'],
  },
  sessions: [
    {
      minutes: 100,
      title: {
        id: 'Lensa dan kasus',
        en: 'The lens and the case',
      },
      before: {
        id: 'Mahasiswa sudah membaca abstrak artikel.',
        en: 'Students have read the paper’s abstract.',
      },
      after: {
        id: 'Tiap kelompok memilih satu LSM, mencari delapan sampai dua belas kegiatan pada halaman publik, dan mencatat judul, waktu beserta ketepatannya, dan sumbernya di meja kerja. Perannya belum diisi.',
        en: 'Each group chooses an NGO, finds eight to twelve activities on public pages and enters their titles, dates with their precision, and sources in the workbench. The roles are left open.',
      },
    },
    {
      minutes: 100,
      title: {
        id: 'Bukti, angka, waktu, dan kerangka lain',
        en: 'Evidence, figures, dates and other frameworks',
      },
      before: {
        id: 'Tiap kelompok membawa berkas kasus dengan sedikitnya delapan kegiatan yang disertai sumber.',
        en: 'Each group brings its case file with at least eight activities and their sources.',
      },
      after: {
        id: 'Dua anggota kelompok mengodekan kasus sendiri-sendiri dan menyimpan berkasnya masing-masing. Anggota lain menulis satu halaman analisis dengan kerangka kedua.',
        en: 'Two members code the case separately, and each saves a file. The others write a one-page analysis with the second framework.',
      },
    },
    {
      minutes: 100,
      title: {
        id: 'Mengolah kasus sendiri di meja kerja',
        en: 'Working on your own case in the workbench',
      },
      before: {
        id: 'Tiap kelompok membawa dua berkas pengodean dan satu halaman tentang kerangka kedua.',
        en: 'Each group brings two coding files and one page on the second framework.',
      },
      after: {
        id: 'Tiap kelompok mengumpulkan laporan akhir bersama berkas kasus.',
        en: 'Each group hands in the final report together with the case file.',
      },
    },
  ],
  steps: threeSessionsSteps,
  assessment: {
    task: {
      id: 'Tiap kelompok menyerahkan berkas kasus dengan sedikitnya delapan kegiatan yang disertai sumber, serta laporan dua halaman. Laporan itu memuat aturan pengodean, hasil pengodean dua orang beserta jumlah kegiatan yang dibandingkan, satu tumpang tindih, perbandingan dengan satu kerangka lain, dan satu klaim yang tidak didukung sumbernya.',
      en: 'Each group hands in a case file with at least eight activities and their sources, and a two-page report. The report contains the coding rule, the results of two coders with the number of activities compared, one overlap, a comparison with one other framework, and one claim that its sources do not support.',
    },
    levels: rubricLevels,
    rubric: [
      rubricRows.definitionsWithSources,
      rubricRows.evidenceOfEachCode,
      rubricRows.overlapAndCounterEvidence,
      {
        criterion: {
          id: 'Perbandingan dengan satu kerangka lain',
          en: 'Comparison with one other framework',
        },
        levels: [
          {
            id: 'Menelaah fakta yang sama dengan kerangka lain serta menyebut satu hal yang menjadi lebih jelas dan satu hal yang luput.',
            en: 'Studies the same facts with another framework and names one thing that it brings out and one that it leaves out.',
          },
          {
            id: 'Menelaah fakta yang sama dengan kerangka lain dan menyebut satu perbedaan.',
            en: 'Studies the same facts with another framework and names one difference.',
          },
          {
            id: 'Menguraikan kerangka lain tanpa menerapkannya pada fakta kasus.',
            en: 'Describes another framework without applying it to the facts of the case.',
          },
          {
            id: 'Tidak membandingkan dengan kerangka lain.',
            en: 'Makes no comparison with another framework.',
          },
        ],
      },
      {
        criterion: {
          id: 'Waktu, sumber, dan kesepakatan antarpengode',
          en: 'Dates, sources and agreement between coders',
        },
        levels: [
          {
            id: 'Tiap kegiatan disertai sumber, dan tanggalnya tidak lebih rinci daripada sumbernya; kode dari dua orang dibandingkan, jumlah kegiatannya disebutkan, dan perbedaannya dibahas.',
            en: 'Every activity has a source and a date that is no more exact than the source; the codes of two people are compared, the number of activities is stated, and differences are discussed.',
          },
          {
            id: 'Tiap kegiatan disertai sumber dan tanggal; kode dari dua orang dibandingkan, dan jumlah kegiatannya disebutkan.',
            en: 'Every activity has a source and a date; the codes of two people are compared, and the number of activities is stated.',
          },
          {
            id: 'Sebagian kegiatan tidak disertai sumber, atau ketepatan tanggalnya tidak dinyatakan.',
            en: 'Some activities lack a source, or the precision of dates is not stated.',
          },
          {
            id: 'Kebanyakan kegiatan tidak disertai sumber, dan tidak ada pengode kedua.',
            en: 'Most activities lack a source, and there is no second coder.',
          },
        ],
      },
      rubricRows.terminologyAndEthics,
    ],
    rubricNote: {
      id: 'Lima kriteria berasal dari rubrik yang diusulkan penyusun situs; kriteria tentang waktu, sumber, dan kesepakatan antarpengode ditambahkan untuk unit ini. Dosen menentukan bobotnya.',
      en: 'Five criteria come from the rubric proposed by the makers of this site; the criterion on dates, sources and agreement between coders was added for this unit. The lecturer sets the weights.',
    },
    debrief: [
      {
        id: 'Apa yang lebih mudah diketahui tentang LSM pilihan Anda daripada tentang ECPAT Indonesia, dan apa yang lebih sulit?',
        en: 'What was easier to learn about your NGO than about ECPAT Indonesia, and what was harder?',
      },
      {
        id: 'Bagian mana dari aturan pengodean yang ingin Anda ubah setelah memakainya?',
        en: 'Which part of the coding rule would you change now that you have used it?',
      },
      {
        id: 'Apakah Anda pernah ingin berhenti selama unit ini, dan apakah Anda tahu bahwa Anda boleh berhenti?',
        en: 'Did you want to stop at any time during the unit, and did you know that you were allowed to?',
      },
    ],
  },
  readings: [
    {
      source: 'jpai-62425-2025',
      why: {
        id: 'Menurut abstraknya, artikel ini mengkaji sebuah LSM melalui tiga peran; bandingkan abstrak itu dengan kasus Anda.',
        en: 'According to its abstract, this paper studies an NGO through three roles; compare the abstract with your case.',
      },
    },
    {
      source: 'lewis-kanji-2009',
      why: {
        id: 'Menurut dugaan kami dari daftar pustaka artikel, ketiga peran berasal dari buku ini; carilah di perpustakaan dan periksa definisinya.',
        en: 'Judging by the paper’s reference list, this book is the likely origin of the three roles; find it in a library and check the definitions.',
      },
    },
    {
      source: 'taylor-and-francis-nd-02',
      why: {
        id: 'Menurut abstraknya, penggolongan peran menyederhanakan kenyataan, tetapi tetap diperlukan.',
        en: 'According to its abstract, sorting into roles simplifies reality but is still needed.',
      },
    },
    {
      source: 'boston-university-2017-01',
      why: {
        id: 'Memuat abstrak artikel Najam tentang empat C, yang membandingkan tujuan dan cara LSM dengan tujuan dan cara pemerintah.',
        en: 'Contains the abstract of Najam’s article on the four Cs, which compare the ends and means of an NGO with those of a government.',
      },
    },
    {
      source: 'gdrc-nd-01',
      why: {
        id: 'Memuat generasi LSM menurut Korten dalam bentuk tabel.',
        en: 'Shows Korten’s generations of NGOs in a table.',
      },
    },
    {
      source: 'sage-1998-01',
      why: {
        id: 'Menurut abstraknya, Coston membahas delapan tipe hubungan pemerintah dan LSM; kami tidak menemukan nama kedelapan tipe itu.',
        en: 'According to the abstract, Coston discusses eight types of relations between government and NGOs; we did not find the names of the types.',
      },
    },
    {
      source: 'mdpi-2018-01',
      why: {
        id: 'Menurut abstraknya, studi ini menemukan sepuluh peran dalam satu kemitraan; bahaslah apa yang dapat tertutup oleh kata “mitra”.',
        en: 'According to its abstract, this study finds ten roles inside one partnership; discuss what the word ‘partner’ can hide.',
      },
    },
    {
      source: 'universitas-katolik-nd-01',
      why: {
        id: 'Menurut abstraknya, skripsi ini membandingkan ECPAT Indonesia dan ECPAT Filipina dengan skema lain yang juga berasal dari Lewis.',
        en: 'According to its abstract, this thesis compares ECPAT Indonesia and ECPAT Philippines with a different scheme that also comes from Lewis.',
      },
    },
  ],
  talk: 'class-three-sessions',
  adaptation: {
    shortOfTime: {
      id: 'Bila hanya ada dua pertemuan, gabungkan pertemuan pertama dan kedua tanpa “Menelaah dengan kerangka lain” dan tanpa padanan istilah; kerangka kedua menjadi tugas tertulis.',
      en: 'If you have only two sessions, merge the first and the second, and leave out ‘Studying the case with another framework’ and the pairs of terms; the second framework becomes a written task.',
    },
    largeClass: {
      id: 'Bila mahasiswanya lebih dari 40 orang, gantilah presentasi dengan pameran. Tiap kelompok menempelkan linimasanya dan satu contoh tumpang tindih peran; separuh anggota menjaga tempat kelompoknya, separuh lagi berkeliling, lalu mereka bertukar tugas.',
      en: 'With more than 40 students, replace the presentations with an exhibition. Each group puts up its timeline and one example of overlapping roles; half of the members stay with it, half walk round, and then they change places.',
    },
    online: {
      id: 'Kelompok berbagi berkas kasus lewat platform kelas; meja kerja berjalan di peramban masing-masing dan tidak mengirim data apa pun. Tiap kelompok merekam presentasi lima menit, lalu membahasnya di forum.',
      en: 'Groups share the case file on the class platform; the workbench runs in each student’s browser and sends no data. Each group records a presentation of five minutes and then discusses it in a forum.',
    },
    withoutDevices: {
      id: 'Pakailah satu kartu kertas untuk tiap kegiatan, berisi judul, waktu, sumber, peran, dan alasan. Kedua pengode memakai kartu dengan warna yang berbeda; hitunglah berapa kode yang sama dari seluruh kegiatan.',
      en: 'Use one paper card for each activity, with its title, date, source, role and reason. The two coders use cards of different colours; count how many of all the codes agree.',
    },
    abroad: {
      id: 'Mahasiswa dapat memilih LSM di negaranya sendiri. Gantilah pertanyaan tentang PPATK dengan pertanyaan tentang lembaga negara yang bekerja bersama LSM itu.',
      en: 'Students can choose an NGO in their own country. Replace the questions about PPATK with questions about the state body that works with that NGO.',
    },
  },
} satisfies Written<Lesson<SourceId, keyof typeof helpChannels, Link>>;
